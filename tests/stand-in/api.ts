// Every name of Electron's main process that the stand-in implements.
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export {
  clipboard,
  crashReporter,
  dialog,
  nativeImage,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  screen,
  shell,
  Tray,
} from './desktop.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu, MenuItem } from './menu.ts'
export { net } from './net.ts'
export { MessageChannelMain, MessagePortMain } from './ports.ts'
export { protocol } from './protocol.ts'
export { safeStorage } from './safe-storage.ts'
export { session } from './session.ts'
export { nativeTheme } from './theme.ts'
export { utilityProcess } from './utility-process.ts'
export { WebContents as webContents } from './web-contents.ts'
