// Preload of the contract fixture: ports kept here or forwarded to the page, and every kind of value over the bridge.
const { contextBridge, ipcRenderer } = require('electron')

const keptPorts = []

function keepPort(tag, port) {
  keptPorts.push(port)
  port.addEventListener('message', ({ data, ports: [nested] }) => {
    if (nested) nested.postMessage('via nested')
    else port.postMessage([tag, data])
  })
  port.addEventListener('close', () => ipcRenderer.send('port-closed', tag))
  port.start()
}

ipcRenderer.on('take', (event, tag) => {
  for (const port of event.ports) keepPort(tag, port)
})
ipcRenderer.on('forward', (event) => window.postMessage('port', '*', event.ports))
ipcRenderer.on('give', () => {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', ({ data }) => port1.postMessage(`got ${data}`))
  port1.start()
  ipcRenderer.postMessage('gift', { hello: 1 }, [port2])
})

function failure(action) {
  try {
    action()
    return ''
  } catch (error) {
    return error.message
  }
}

class Thing {
  constructor() {
    this.a = 1
  }

  method() {}
}

contextBridge.exposeInMainWorld('api', {
  n: 5,
  list: [1, { x: 'y' }],
  moduleError: failure(() => require('fs')),
  sandboxed: process.sandboxed,
  type: process.type,
  call: (callback) => callback(1, 'two'),
  later: (callback) => Promise.resolve(callback(3)),
  ret: () => () => 'inner',
  thing: () => new Thing(),
  date: (date) => [date instanceof Date, date],
  bytes: (bytes) => [bytes instanceof Uint8Array, bytes],
  rejects: () => Promise.reject(new RangeError('bad')),
  invoke: (...args) => ipcRenderer.invoke(...args),
  send: (...args) => ipcRenderer.send(...args),
  on: (channel, callback) => void ipcRenderer.on(channel, (_event, ...args) => callback(...args)),
  sym: () => ({ s: Symbol('x'), k: 1 }),
  sendFn: () => failure(() => ipcRenderer.send('x', () => {})),
})
