// Fixture application for the contract spec: one privileged scheme, no windows. Tests drive it through evaluate().
const { app, protocol, BrowserWindow, ipcMain, MessageChannelMain } = require('electron')
const fs = require('node:fs'),
  path = require('node:path')
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
app.on('window-all-closed', () => {})
const seen = (globalThis.seen = [])
app.whenReady().then(() => {
  protocol.handle('app', async (r) => {
    const u = new URL(r.url)
    if (u.pathname === '/page.html')
      return new Response('<!doctype html><title>t</title><script src="/page.js"></script>', {
        headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'self'" },
      })
    if (u.pathname === '/page.js')
      return new Response(fs.readFileSync(path.join(__dirname, 'page.js')), {
        headers: { 'content-type': 'text/javascript' },
      })
    if (u.pathname === '/echo')
      return Response.json(
        {
          method: r.method,
          body: await r.text(),
          q: u.searchParams.get('q'),
          h: r.headers.get('x-test'),
          url: r.url,
        },
        { status: 201, headers: { 'x-answer': '42' } },
      )
    return new Response('no', { status: 404 })
  })
  globalThis.open = async (opts = {}) => {
    const w = new BrowserWindow({
      show: false,
      ...opts,
      webPreferences: { preload: path.join(__dirname, 'preload.cjs'), sandbox: true, contextIsolation: true },
    })
    for (const e of ['close', 'closed', 'show', 'hide', 'ready-to-show']) w.on(e, () => seen.push(e))
    await w.loadURL('app://host/page.html')
    return w
  }
  globalThis.pair = () => {
    const { port1, port2 } = new MessageChannelMain()
    return [port1, port2]
  }
  globalThis.once = (emitter, name) => new Promise((ok) => emitter.once(name, (...a) => ok(a)))
  globalThis.electron = { BrowserWindow, ipcMain, MessageChannelMain, app }
})
