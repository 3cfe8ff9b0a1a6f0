// Every window and web contents alive, apart from their classes so that topics can find them without import cycles.
import type { BrowserWindow } from './browser-window.ts'
import type { WebContents } from './web-contents.ts'

export const contentsById = new Map<number, WebContents>()
export const contentsByTarget = new Map<string, WebContents>()
export const windowsById = new Map<number, BrowserWindow>()
