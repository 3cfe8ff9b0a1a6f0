import { ipcRenderer } from 'electron'

/**
 * Carries message ports from main into the page, and nothing else: the page sees no API, only `em-dia:port` messages
 * with its ports, after it said `em-dia:ready`.
 */
window.addEventListener('message', (event) => {
  const data: unknown = event.data
  if (event.source !== window || typeof data !== 'object' || data === null) return
  if ('type' in data && data.type === 'em-dia:ready') ipcRenderer.send('ready')
})

ipcRenderer.on('port', (event, named: { role: string; clientId: string }) => {
  const message = { type: 'em-dia:port', role: named.role, clientId: named.clientId }
  window.postMessage(message, location.origin, [...event.ports])
})
