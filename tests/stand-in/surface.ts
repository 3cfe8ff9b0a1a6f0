// Compile-time check: what the stand-in implements has the signatures of electron.d.ts. Nothing imports this file.
import type * as standIn from './api.ts'

type Callable = (...args: never[]) => unknown
/** A method takes what Electron's takes; its result may be the stand-in's own class where Electron's is a class. */
type Method<F> = F extends (...args: infer A) => infer R
  ? (...args: { [I in keyof A]: Argument<A[I]> }) => Result<R>
  : never
/** An Electron object handed back to the stand-in is always one of its own. */
type Argument<T> = T extends NodeJS.EventEmitter | Electron.MenuItem | Electron.MessagePortMain[] ? never : T
type Result<R> = R extends Promise<infer V> ? Promise<Result<V>> : R extends object ? unknown : R
/** The methods and properties the stand-in has under names Electron documents. */
type Shared<T, E> = {
  [K in keyof T & keyof E as K extends Excluded ? never : K]: E[K] extends Callable ? Method<E[K]> : unknown
}
/** Event methods have one overload an event; the tests cover them. */
type Excluded = keyof NodeJS.EventEmitter
/** Names Electron does not have would be inventions: the list of those the stand-in needs for itself. */
type Invented<T, E> = Exclude<keyof T, keyof E | Excluded>

type Fits<T extends Shared<T, E>, E> = Invented<T, E>

type Class<T> = T extends abstract new (...args: never[]) => infer I ? I : never

export type Extras = {
  app: Fits<typeof standIn.app, Electron.App>
  browserWindow: Fits<standIn.BrowserWindow, Electron.BrowserWindow>
  clipboard: Fits<typeof standIn.clipboard, Electron.Clipboard>
  dialog: Fits<typeof standIn.dialog, Electron.Dialog>
  ipcMain: Fits<typeof standIn.ipcMain, Electron.IpcMain>
  menu: Fits<standIn.Menu, Electron.Menu>
  nativeTheme: Fits<typeof standIn.nativeTheme, Electron.NativeTheme>
  net: Fits<typeof standIn.net, Electron.Net>
  notification: Fits<standIn.Notification, Electron.Notification>
  port: Fits<standIn.MessagePortMain, Electron.MessagePortMain>
  powerMonitor: Fits<typeof standIn.powerMonitor, Electron.PowerMonitor>
  protocol: Fits<typeof standIn.protocol, Electron.Protocol>
  safeStorage: Fits<typeof standIn.safeStorage, Electron.SafeStorage>
  screen: Fits<typeof standIn.screen, Electron.Screen>
  session: Fits<typeof standIn.session.defaultSession, Electron.Session>
  shell: Fits<typeof standIn.shell, Electron.Shell>
  tray: Fits<standIn.Tray, Electron.Tray>
  webContents: Fits<Class<typeof standIn.webContents>, Electron.WebContents>
}

/** What the stand-in's own parts call on an emulated object; everything else must be Electron's. */
interface Own {
  app: 'identify' | 'becomeReady' | 'abort'
  browserWindow: 'isClosing' | 'reportPainted' | 'reportClosed'
  webContents:
    | 'target'
    | 'owner'
    | 'applyZoom'
    | 'decideOpening'
    | 'reportTitle'
    | 'reportGone'
    | 'reportDestroyed'
}
type Unexpected = {
  [K in keyof Extras]: Exclude<Extras[K], K extends keyof Own ? Own[K] : never>
}[keyof Extras]

/** Fails to compile as soon as the stand-in offers something Electron does not. */
export const nothingInvented: [Unexpected] extends [never] ? true : Unexpected = true
