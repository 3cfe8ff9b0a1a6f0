import type { StoreForMainContract } from '#shared/contracts/store-for-main.ts'
import type { ContractRouterClient } from '@orpc/contract'

/** Who calls: the window whose port the call came through. Every desktop router is `implement(...).$context<DesktopContext>()`. */
export interface DesktopContext {
  clientId: string
}

/** The store as main calls it; while the store restarts, calls refuse `store-unavailable`. */
export type StoreForMainClient = ContractRouterClient<StoreForMainContract>

export interface FileFilter {
  name: string
  /** Without the dot: `pdf`. */
  extensions: string[]
}

/** The system's file dialogs; each answers a path, or null when the person gave up. They open in the folder used last. */
export interface Dialogs {
  /** `suggestedName` is a file name; the dialog opens in the folder used last, at first Documents. */
  saveFile(options: { title: string; suggestedName: string; filters: FileFilter[] }): Promise<string | null>
  openFolder(options: { title: string }): Promise<string | null>
  openFile(options: { title: string; filters: FileFilter[] }): Promise<string | null>
  /** Several files; none when the person gave up. */
  openFiles(options: { title: string; filters: FileFilter[] }): Promise<string[]>
}

export interface Log {
  info(message: string, ...details: unknown[]): void
  warn(message: string, ...details: unknown[]): void
  error(message: string, ...details: unknown[]): void
}

/** Absolute folders and files. */
export interface Paths {
  /** Electron's userData: window state, remembered mappings, the browser's profile. */
  userData: string
  /** `<userData>/dados`: journal, snapshots and mark. */
  data: string
  /** The shipped `resources` folder: fonts, sample data. */
  resources: string
  /** For files that may be lost at any time. */
  temp: string
  /** The built script of a worker thread: `documents` → `out/main/documents-worker.js`. */
  worker(name: 'documents' | 'files'): string
}

/** What the routers of documents and files are made with. */
export interface RouterDependencies {
  store: StoreForMainClient
  dialogs: Dialogs
  /** Shows the saved file in the system's file manager, selected. */
  showInFolder: (path: string) => void
  /** Opens a file in the system's viewer; answers what went wrong, empty when nothing did. Only for files of ours. */
  openPath: (path: string) => Promise<string>
  paths: Paths
  log: Log
}
