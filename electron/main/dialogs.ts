import { dirname, join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { Dialogs } from './router-dependencies.ts'

/** The system's dialogs over the window in use. Called through the namespace, so that tests can answer them. */
export function systemDialogs(): Dialogs {
  let folder = app.getPath('documents')
  const remember = (path: string | undefined): string | null => {
    if (!path) return null
    folder = dirname(path)
    return path
  }
  return {
    saveFile: async ({ title, suggestedName, filters }) => {
      const options = { title, defaultPath: join(folder, suggestedName), filters }
      const window = parent()
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return answer.canceled ? null : remember(answer.filePath)
    },
    openFile: ({ title, filters }) =>
      open({ title, filters, defaultPath: folder, properties: ['openFile'] }, remember),
    openFolder: ({ title }) =>
      open({ title, defaultPath: folder, properties: ['openDirectory', 'createDirectory'] }, remember),
  }
}

async function open(
  options: Electron.OpenDialogOptions,
  remember: (path: string | undefined) => string | null,
): Promise<string | null> {
  const window = parent()
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : remember(answer.filePaths[0])
}

function parent(): BrowserWindow | undefined {
  return (
    BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().find((window) => window.isVisible())
  )
}
