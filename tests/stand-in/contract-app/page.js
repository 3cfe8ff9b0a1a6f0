window.got = []
window.addEventListener('message', (e) => {
  if (e.data === 'port') {
    window.port = e.ports[0]
    window.port.onmessage = (m) => {
      window.got.push(m.data)
      window.port.postMessage('re ' + m.data)
    }
  }
})
window.loaded = typeof window.api
