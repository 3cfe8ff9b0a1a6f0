// Messages from the isolated world of a page, as ipcMain and the ports see them.
import { codec } from './codec.ts'
import { preventable } from './guard.ts'
import { IpcMain, ipcMain } from './ipc-main.ts'
import type { ToMain } from './page/wire.ts'
import { PortEnd, closeFromPage, deliverFromPage, type MessagePortMain } from './ports.ts'
import type { WebContents } from './web-contents.ts'

export function receiveFromPage(contents: WebContents, message: ToMain): void {
  switch (message[0]) {
    case 'send':
      return emitIpc(contents, message[1], [], codec.decode(message[2]) as unknown[])
    case 'post':
      return emitIpc(contents, message[1], message[2], [codec.decode(message[3])])
    case 'invoke':
      return void invoke(contents, message[1], message[2], codec.decode(message[3]) as unknown[])
    case 'port':
      return deliverFromPage(contents.target, message[1], message[3], message[2])
    case 'port-close':
      return closeFromPage(contents.target, message[1])
    case 'dom-ready':
      return void contents.emit('dom-ready', preventable())
    case 'preload-error':
      return void contents.emit(
        'preload-error',
        preventable(),
        contents.target.preload,
        codec.decode(message[1]),
      )
    case 'hello':
      return undefined
  }
}

function emitIpc(contents: WebContents, channel: string, portIds: string[], args: unknown[]): void {
  const ports = portIds.map((id) => PortEnd.fromPage(contents.target, id).port)
  const event = ipcEvent(contents, ports)
  contents.ipc.emit(channel, event, ...args)
  ipcMain.emit(channel, event, ...args)
}

async function invoke(contents: WebContents, call: number, channel: string, args: unknown[]): Promise<void> {
  const answer = contents.target.answering()
  try {
    const handler = IpcMain.handlerOf(contents.ipc, channel) ?? IpcMain.handlerOf(ipcMain, channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const event = ipcEvent(contents, []) as unknown as Electron.IpcMainInvokeEvent
    answer(['reply', call, codec.encode(await handler(event, ...args))])
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error)
    answer(['refuse', call, `Error invoking remote method '${channel}': ${String(error)}`])
  }
}

function ipcEvent(contents: WebContents, ports: MessagePortMain[]): object {
  return preventable({
    type: 'frame',
    sender: contents,
    processId: contents.id,
    frameId: 1,
    ports,
    senderFrame: contents.mainFrame,
    reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
  })
}
