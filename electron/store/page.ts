import './validation.ts'
import { guardianOverPort } from './guardian-over-port.ts'
import { onPorts } from './ports.ts'
import { createStore } from './store.ts'

const guardian = guardianOverPort()
const store = createStore({ guardian, now: () => Date.now() })

onPorts({
  ui: (port, clientId) => store.serveWindow(port, clientId),
  main: (port) => store.serveMain(port),
  guardian: (port) => guardian.connect(port),
})
