// The broker: an iframe on a third host of the app's scheme that any page of the scheme can embed. Being same-site, the iframes
// of all pages share one SharedWorker, which passes a real MessagePort from one renderer process to another.

interface WorkerScope {
  onconnect: ((event: MessageEvent) => void) | null
}

/** Runs in the iframe: joins the page that opened it to the worker. */
export function brokerFrame(): void {
  window.addEventListener('message', (event) => {
    const page = event.ports[0]
    if (event.source !== window.parent || !page) return
    const worker = new SharedWorker('/__standin__/worker.js', { name: 'standin-ports' }).port
    page.onmessage = (message) => worker.postMessage(message.data, [...message.ports])
    worker.onmessage = (message) => page.postMessage(message.data, [...message.ports])
  })
}

/** Runs in the worker: whoever names a pair second gets, or takes, the port given under that name. */
export function brokerWorker(): void {
  const waiting = new Map<string, { client: MessagePort; port: MessagePort | undefined }>()
  const scope = globalThis as unknown as WorkerScope
  scope.onconnect = ({ ports: [client] }) => {
    if (!client) return
    client.onmessage = (event: MessageEvent<string>) => {
      const pair = event.data
      const here = { client, port: event.ports[0] }
      const there = waiting.get(pair)
      if (!there) {
        waiting.set(pair, here)
        return
      }
      waiting.delete(pair)
      const [giver, taker] = there.port ? [there, here] : [here, there]
      if (giver.port) taker.client.postMessage(pair, [giver.port])
      giver.client.postMessage(pair)
    }
  }
}
