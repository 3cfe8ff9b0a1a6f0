interface PortReceivers {
  ui(port: MessagePort, clientId: string): void
  main(port: MessagePort): void
  guardian(port: MessagePort): void
}

/** Hands the ports that the preload forwards to who serves them, and tells the preload that it may begin. */
export function onPorts(receivers: PortReceivers): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    // Only this page itself, that is its preload, hands out ports.
    if (event.source !== window) return
    const { type, role, clientId } = (event.data ?? {}) as Record<string, unknown>
    const [port] = event.ports
    if (type !== 'em-dia:port' || !port) return
    if (role === 'ui' && typeof clientId === 'string') receivers.ui(port, clientId)
    if (role === 'main') receivers.main(port)
    if (role === 'guardian') receivers.guardian(port)
  })
  window.postMessage({ type: 'em-dia:ready' }, location.origin)
}
