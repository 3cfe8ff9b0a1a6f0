import { z } from 'zod'
import { guardianOverPort } from './guardian-over-port.ts'
import { onPorts } from './ports.ts'
import { createStore } from './store.ts'

// Before anything validates: zod would otherwise try `eval`, which the page's CSP forbids.
z.config({ ...z.locales.ptBR(), jitless: true })

const guardian = guardianOverPort()
const store = createStore({ guardian, now: () => Date.now() })

onPorts({
  ui: (port, clientId) => store.serveWindow(port, clientId),
  main: (port) => store.serveMain(port),
  guardian: (port) => guardian.connect(port),
})
