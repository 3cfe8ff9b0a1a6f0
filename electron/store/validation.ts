import { z } from 'zod'

// Imported before anything that makes a schema: zod would otherwise try `eval`, which the page's CSP forbids.
z.config({ ...z.locales.ptBR(), jitless: true })
