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
    openFiles: async ({ title, filters }) => {
      const paths = await openSeveral({
        title,
        filters,
        defaultPath: folder,
        properties: ['openFile', 'multiSelections'],
      })
      remember(paths[0])
      return paths
    },
    openFolder: ({ title }) =>
      open({ title, defaultPath: folder, properties: ['openDirectory', 'createDirectory'] }, remember),
  }
}

async function open(
  options: Electron.OpenDialogOptions,
  remember: (path: string | undefined) => string | null,
): Promise<string | null> {
  return remember((await openSeveral(options))[0])
}

async function openSeveral(options: Electron.OpenDialogOptions): Promise<string[]> {
  const window = parent()
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? [] : answer.filePaths
}

function parent(): BrowserWindow | undefined {
  return (
    BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().find((window) => window.isVisible())
  )
}
