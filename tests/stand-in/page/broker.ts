// The broker: an iframe on a third host of the app's scheme that any page of the scheme can embed. Being same-site, the iframes
// of all pages share one SharedWorker, which passes a real MessagePort from one renderer process to another.

/** Runs in the iframe: joins the page that opened it to the worker. */
export function brokerFrame(): void {
  window.addEventListener('message', (event) => {
    const page = event.ports[0]
    if (event.source !== window.parent || !page) return
    const worker = new SharedWorker('/__standin__/worker.js', { name: 'standin-ports' }).port
    const pass = (from: MessagePort, to: MessagePort): void => {
      from.addEventListener('message', ({ data, ports }) => to.postMessage(data, [...ports]))
      from.start()
    }
    pass(page, worker)
    pass(worker, page)
  })
}

/** Runs in the worker: whoever names a pair second gets, or takes, the port given under that name. */
export function brokerWorker(): void {
  const waiting = new Map<string, { client: MessagePort; port: MessagePort | undefined }>()
  const match = (client: MessagePort, pair: string, port: MessagePort | undefined): void => {
    const here = { client, port }
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
  addEventListener('connect', (event) => {
    const [client] = (event as MessageEvent).ports
    client?.addEventListener('message', ({ data, ports: [port] }: MessageEvent<string>) =>
      match(client, data, port),
    )
    client?.start()
  })
}
