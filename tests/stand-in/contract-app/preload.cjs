const { contextBridge, ipcRenderer } = require('electron')
let ports = []
ipcRenderer.on('take', (e, tag) => {
  for (const p of e.ports) {
    ports.push(p)
    p.onmessage = (m) => {
      if (m.ports.length) m.ports[0].postMessage('via nested')
      else p.postMessage([tag, m.data])
    }
    p.addEventListener('close', () => ipcRenderer.send('port-closed', tag))
  }
})
ipcRenderer.on('forward', (e) => window.postMessage('port', '*', e.ports))
ipcRenderer.on('give', () => {
  const c = new MessageChannel()
  c.port1.onmessage = (m) => c.port1.postMessage('got ' + m.data)
  ipcRenderer.postMessage('gift', { hello: 1 }, [c.port2])
})
let moduleError = ''
try {
  require('fs')
} catch (e) {
  moduleError = e.message
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
  moduleError,
  sandboxed: process.sandboxed,
  type: process.type,
  call: (f) => f(1, 'two'),
  later: (f) => Promise.resolve(f(3)),
  ret: () => () => 'inner',
  thing: () => new Thing(),
  date: (d) => [d instanceof Date, d],
  bytes: (b) => [b instanceof Uint8Array, b],
  rejects: () => Promise.reject(new RangeError('bad')),
  invoke: (...a) => ipcRenderer.invoke(...a),
  send: (...a) => ipcRenderer.send(...a),
  on: (c, f) => {
    ipcRenderer.on(c, (_, ...a) => f(...a))
  },
  undef: () => undefined,
  sym: () => ({ s: Symbol('x'), k: 1 }),
  sendFn: () => {
    try {
      ipcRenderer.send('x', () => {})
      return 'sent'
    } catch (e) {
      return e.message
    }
  },
})
