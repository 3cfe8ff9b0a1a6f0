// A page of the contract fixture: echoes on the port it is given, and keeps one record in IndexedDB.
window.got = []
window.loaded = typeof window.api

window.addEventListener('message', ({ data, ports: [port] }) => {
  if (data !== 'port' || !port) return
  window.port = port
  port.addEventListener('message', (event) => {
    window.got.push(event.data)
    if (event.data.echo !== undefined) port.postMessage(event.data.echo)
  })
  port.addEventListener('close', () => window.got.push('closed'))
  port.start()
})

/** Sends one message at a time and waits for its echo; resolves to the mean of all but the first ten. */
window.roundTrip = async (count, payload = 1) => {
  const waits = []
  for (let turn = 0; turn < count; turn += 1) {
    const start = performance.now()
    await new Promise((resolve) => {
      window.port.addEventListener('message', resolve, { once: true })
      window.port.postMessage({ echo: payload })
    })
    waits.push(performance.now() - start)
  }
  const kept = waits.slice(count > 10 ? 10 : 0)
  return kept.reduce((sum, wait) => sum + wait, 0) / kept.length
}

function database() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('contract', 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('kept'))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

window.keep = async (value) => {
  const transaction = (await database()).transaction('kept', 'readwrite', { durability: 'strict' })
  transaction.objectStore('kept').put(value, 'only')
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
}

window.kept = async () => {
  const request = (await database()).transaction('kept').objectStore('kept').get('only')
  return new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)))
}
