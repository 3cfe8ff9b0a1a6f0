/** 1,000 e-mails through the outbox to a server on this computer: undisturbed, then with cuts, kills and the network gone half-way. */
import { buildMailSettings, OutboxStore, queuedMails } from '#tests/support/outbox-store.ts'
import { openOutbox } from '#tests/electron/main/mail/open-outbox.ts'
import { seededRandom } from '#tests/support/random.ts'
import { sendThroughKills } from '#tests/support/send-through-kills.ts'
import { SmtpHost } from '#tests/support/smtp-host.ts'
import { figure } from './figures.ts'

const MAILS = 1000

const host = await SmtpHost.start()
const store = new OutboxStore(queuedMails(MAILS), buildMailSettings({ port: host.port }))
const { outbox, end } = await openOutbox(store)
const started = performance.now()
await outbox.run()
const seconds = (performance.now() - started) / 1000
const once = [...host.timesTaken().values()].filter((times) => times === 1).length
await host.stop()
end()
figure(`${MAILS} e-mails, undisturbed`, `${seconds.toFixed(1)} s`, '', `${once} delivered once`)

const { mails, timesTaken, kills, cuts, milliseconds } = await sendThroughKills({
  count: MAILS,
  random: seededRandom(11),
  kills: 12,
  cutOneIn: 60,
})
const sent = mails.filter(({ state }) => state === 'sent').length
const uncertain = mails.filter(({ state }) => state === 'uncertain').length
const twice = [...timesTaken.values()].filter((times) => times > 1).length
const lost = mails.filter(({ id, state }) => state === 'sent' && !timesTaken.has(id)).length
figure(
  `${MAILS} e-mails through ${kills} kills and ${cuts} cuts`,
  `${(milliseconds / 1000).toFixed(1)} s`,
  '',
  `${sent} sent, ${uncertain} uncertain, ${twice} delivered twice, ${lost} said sent and lost`,
)
process.exitCode = twice + lost > 0 ? 1 : 0
