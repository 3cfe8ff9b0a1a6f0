// Desktop services: recorded, never shown. A dialog a test did not script is an error, because nobody would answer it.
import { EventEmitter } from 'node:events'
import { Guarded, preventable, strict } from './guard.ts'
import type { Menu } from './menu.ts'
import { record } from './state.ts'
import { workArea } from './window-frame.ts'

function unscripted(name: string): (...args: unknown[]) => Promise<never> {
  return async (...args) => {
    record(name, ...args)
    throw new Error(`stand-in: dialog.${name} was called, but the test did not replace it first`)
  }
}

export const dialog = strict('dialog', {
  showOpenDialog: unscripted('showOpenDialog'),
  showSaveDialog: unscripted('showSaveDialog'),
  showMessageBox: unscripted('showMessageBox'),
  showErrorBox(title: string, content: string): void {
    record('showErrorBox', title, content)
    console.error(`[error box] ${title}: ${content}`)
  },
})

export const shell = strict('shell', {
  async openExternal(url: string): Promise<void> {
    record('openExternal', url)
  },
  async openPath(file: string): Promise<string> {
    record('openPath', file)
    return ''
  },
  showItemInFolder(file: string): void {
    record('showItemInFolder', file)
  },
  async trashItem(file: string): Promise<void> {
    record('trashItem', file)
  },
  beep(): void {
    record('beep')
  },
})

export class Tray extends Guarded {
  #isDestroyed = false

  constructor(image: unknown) {
    super()
    record('tray', image)
  }

  setToolTip(text: string): void {
    record('tray.toolTip', text)
  }

  setContextMenu(menu: Menu | null): void {
    record('tray.menu', menu)
  }

  setImage(): void {}
  setTitle(): void {}

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  destroy(): void {
    this.#isDestroyed = true
  }
}

export class Notification extends Guarded {
  readonly title: string
  readonly body: string

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super()
    this.title = options.title ?? ''
    this.body = options.body ?? ''
  }

  static isSupported(): boolean {
    return true
  }

  show(): void {
    record('notification', { title: this.title, body: this.body })
    setImmediate(() => this.emit('show', preventable()))
  }

  close(): void {
    this.emit('close', preventable())
  }
}

class NativeImage {
  isEmpty(): boolean {
    return true
  }

  getSize(): Electron.Size {
    return { width: 0, height: 0 }
  }

  toPNG(): Buffer {
    return Buffer.alloc(0)
  }

  resize(): this {
    return this
  }

  setTemplateImage(): void {}
}

export const nativeImage = strict('nativeImage', {
  createEmpty: () => new NativeImage(),
  createFromPath: (_file: string) => new NativeImage(),
  createFromBuffer: (_bytes: Buffer) => new NativeImage(),
  createFromDataURL: (_url: string) => new NativeImage(),
})

let copied = ''
export const clipboard = strict('clipboard', {
  async writeText(text: string): Promise<void> {
    copied = text
    record('clipboard', text)
  },
  readText: () => Promise.resolve(copied),
  clear(): void {
    copied = ''
  },
})

const display = {
  id: 1,
  label: '',
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  size: { width: 1920, height: 1080 },
  workArea,
  workAreaSize: { width: workArea.width, height: workArea.height },
  scaleFactor: 1,
  rotation: 0,
}
export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => display,
    getAllDisplays: () => [display],
    getDisplayMatching: (_area: Electron.Rectangle) => display,
    getDisplayNearestPoint: (_point: Electron.Point) => display,
    getCursorScreenPoint: () => ({ x: 0, y: 0 }),
  }),
)

/** Tests emit `suspend`, `resume`, `shutdown` and the like themselves. */
export const powerMonitor = strict(
  'powerMonitor',
  Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => 0,
    getSystemIdleState: (_threshold: number) => 'active' as const,
    isOnBatteryPower: () => false,
  }),
)

export const powerSaveBlocker = strict('powerSaveBlocker', {
  start: (_type: string) => 1,
  stop: (_id: number) => true,
  isStarted: (_id: number) => true,
})

export const crashReporter = strict('crashReporter', {
  start(options: object): void {
    record('crashReporter.start', options)
  },
  addExtraParameter(): void {},
  removeExtraParameter(): void {},
  getUploadedReports: () => [],
  getLastCrashReport: () => null,
})
