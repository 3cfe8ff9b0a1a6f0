import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { menuLabels as label } from '#shared/pt-br/desktop.ts'

type Item = MenuItemConstructorOptions

/** Installs the native menu; what is chosen is told to the windows as a path to open or an action. */
export function installMenu(choose: (action: string) => void): void {
  const item = (id: string, text: string, accelerator?: string): Item => ({
    id,
    label: text,
    ...(accelerator ? { accelerator } : {}),
    click: () => choose(id),
  })
  const separator: Item = { type: 'separator' }
  const file: Item[] = [
    item('/importar', label.import, 'CmdOrCtrl+I'),
    item('print', label.print, 'CmdOrCtrl+P'),
    separator,
    item('/ajustes', label.settings, 'CmdOrCtrl+,'),
    item('lock', label.lock, 'CmdOrCtrl+L'),
    separator,
    { role: 'quit', label: label.quit, accelerator: 'CmdOrCtrl+Q' },
  ]
  const edit: Item[] = [
    { role: 'undo', label: label.undo },
    { role: 'redo', label: label.redo },
    separator,
    { role: 'cut', label: label.cut },
    { role: 'copy', label: label.copy },
    { role: 'paste', label: label.paste },
    { role: 'selectAll', label: label.selectAll },
  ]
  const go: Item[] = [
    item('palette', label.palette, 'CmdOrCtrl+K'),
    separator,
    item('/inicio', label.home, 'Alt+1'),
    item('/clientes', label.customers, 'Alt+2'),
    item('/aging', label.aging, 'Alt+4'),
    item('/cartas', label.letters, 'Alt+5'),
  ]
  const view: Item[] = [
    { role: 'zoomIn', label: label.zoomIn, accelerator: 'CmdOrCtrl+Plus' },
    { role: 'zoomOut', label: label.zoomOut },
    { role: 'resetZoom', label: label.resetZoom },
    separator,
    { role: 'togglefullscreen', label: label.fullScreen },
  ]
  const development: Item[] = [
    { role: 'reload', label: label.reload },
    { role: 'toggleDevTools', label: label.devTools },
  ]
  const menus: Item[] = [
    { label: label.file, submenu: file },
    { label: label.edit, submenu: edit },
    { label: label.go, submenu: go },
    { label: label.view, submenu: view },
    ...(app.isPackaged ? [] : [{ label: label.development, submenu: development }]),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}
