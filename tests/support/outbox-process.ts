/** A main process with nothing but an outbox, to be killed: `node outbox-process.ts <folder> <store file>`. Ends by itself when nothing is queued. */
import { setTimeout as pause } from 'node:timers/promises'
import { Outbox } from '#electron/main/mail/outbox.ts'
import { SendRecord } from '#electron/main/mail/send-record.ts'
import { OutboxStore } from './outbox-store.ts'

const [folder, file] = process.argv.slice(2) as [string, string]
const store = OutboxStore.read(file)
const outbox = new Outbox({
  store: store.client,
  record: await SendRecord.open(folder),
  secret: { read: async () => null, state: async () => 'not-needed' },
  attach: () => Promise.reject(new Error('no statements here')),
  now: () => new Date(),
  log: { error: console.error, warn: console.error },
  tell: () => undefined,
})
while (store.counts().queued > 0) {
  await outbox.resume()
  if (store.counts().queued > 0) await pause(20)
}
