/** A documents thread that ends when it meets a letter to "Fim", and otherwise prints. */
import { parentPort } from 'node:worker_threads'
import type { PressAsk } from '#electron/main/documents/worker-protocol.ts'

parentPort?.on('message', ({ drawables }: PressAsk) => {
  if (drawables.some((drawn) => drawn.kind === 'letter' && drawn.letter.debtor.name === 'Fim'))
    process.exit(3)
})
await import('#electron/main/documents/worker.ts')
