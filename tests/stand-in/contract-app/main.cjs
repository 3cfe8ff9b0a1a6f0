// Fixture of the contract tests: one privileged scheme, no windows of its own. Tests drive it through evaluate().
const { app, protocol, BrowserWindow, MessageChannelMain } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; " +
  "font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; worker-src 'self'"
const page = '<!doctype html><title>t</title><input type="file"><script src="/page.js"></script>'

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
if (process.argv.includes('--single') && !app.requestSingleInstanceLock()) app.quit()
app.on('window-all-closed', () => {})
app.on('second-instance', (_event, argv) => seen.push(['second-instance', argv.at(-1)]))

const seen = []

async function serve(request) {
  const url = new URL(request.url)
  if (url.pathname === '/page.html') {
    return new Response(page, { headers: { 'content-type': 'text/html', 'content-security-policy': policy } })
  }
  if (url.pathname === '/page.js') {
    const script = fs.readFileSync(path.join(__dirname, 'page.js'))
    return new Response(script, { headers: { 'content-type': 'text/javascript' } })
  }
  if (url.pathname === '/echo') {
    const echo = {
      method: request.method,
      body: await request.text(),
      q: url.searchParams.get('q'),
      h: request.headers.get('x-test'),
      url: request.url,
    }
    return Response.json(echo, { status: 201, headers: { 'x-answer': '42' } })
  }
  return new Response('no', { status: 404 })
}

async function open(host = 'host') {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs') },
  })
  for (const name of ['close', 'closed', 'show', 'hide', 'ready-to-show', 'session-end']) {
    window.on(name, () => seen.push(name))
  }
  await window.loadURL(`app://${host}/page.html`)
  return window
}

function pair() {
  const { port1, port2 } = new MessageChannelMain()
  return [port1, port2]
}

function once(emitter, name) {
  return new Promise((resolve) => emitter.once(name, (...args) => resolve(args)))
}

async function start() {
  await app.whenReady()
  protocol.handle('app', serve)
  globalThis.contract = { open, pair, once, seen }
}
void start()
