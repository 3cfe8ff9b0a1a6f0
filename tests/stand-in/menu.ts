// Menus exist as data: tests find an item by id and click it.
import { Guarded } from './guard.ts'
import { BrowserWindow } from './browser-window.ts'
import { record } from './state.ts'

type Template = (Electron.MenuItemConstructorOptions | MenuItem)[]

export class MenuItem {
  readonly id: string
  readonly type: string
  readonly role: string | undefined
  readonly submenu: Menu | undefined
  readonly accelerator: unknown
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  /** Runs the item's handler as a click in the focused window would. */
  readonly click: (event?: object, window?: unknown, contents?: unknown) => void

  constructor(options: Electron.MenuItemConstructorOptions) {
    const { submenu } = options
    this.id = options.id ?? ''
    this.type = options.type ?? (submenu ? 'submenu' : 'normal')
    this.role = options.role
    this.accelerator = options.accelerator
    this.label = options.label ?? options.role ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : (submenu as Menu | undefined)
    const handler = options.click as ((...args: unknown[]) => void) | undefined
    this.click = (event = {}, window = BrowserWindow.getFocusedWindow() ?? undefined) =>
      handler?.(this, window, event)
  }
}

export class Menu extends Guarded {
  static #application: Menu | null = null
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: Template): Menu {
    const menu = new Menu()
    for (const entry of template) menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry))
    return menu
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }

  append(item: MenuItem): void {
    this.items.push(item)
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup(options: object = {}): void {
    record('menu.popup', this, options)
  }

  closePopup(): void {}
}
