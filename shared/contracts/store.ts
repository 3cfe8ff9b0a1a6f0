import { eventIterator } from '@orpc/contract'
import { daySchema } from '#shared/domain/calendar.ts'
import { z } from 'zod'
import { agingContract, overviewContract } from './aging.ts'
import { agreementsContract } from './agreements.ts'
import { analysesContract } from './analyses.ts'
import { bankContract } from './bank.ts'
import { blocksContract } from './blocks.ts'
import { bureauContract } from './bureau.ts'
import { casesContract, partnersContract } from './cases.ts'
import { changedEventSchema } from './changes.ts'
import { chequesContract } from './cheques.ts'
import { closingsContract } from './closings.ts'
import { profilesContract } from './collection-profiles.ts'
import { contactsContract } from './contacts.ts'
import { creditContract } from './credit.ts'
import { customersContract } from './customers.ts'
import { dunningContract } from './dunning.ts'
import { endingsContract } from './endings.ts'
import { importsContract } from './imports.ts'
import { lettersContract } from './letters.ts'
import { messagesContract } from './messages.ts'
import { metricsContract } from './metrics.ts'
import { ordersContract } from './orders.ts'
import { outboxContract } from './outbox.ts'
import { papersContract } from './papers.ts'
import { promisesContract } from './promises.ts'
import { queueContract } from './queue.ts'
import { paymentsContract, receivablesContract } from './receivables.ts'
import { creditsContract, receiptsContract } from './receipts.ts'
import { call } from './refusal.ts'
import { recoveryContract } from './recovery.ts'
import { registrationsContract } from './registrations.ts'
import { resultsContract } from './results.ts'
import { servicesContract } from './services.ts'
import { settingsContract, usersContract } from './settings.ts'
import { statementsContract } from './statements.ts'
import { ticketsContract } from './tickets.ts'
import { titlesContract } from './titles.ts'

export const storeStatusSchema = z.object({
  sequence: z.int(),
  /** Why nothing can be written now; null when writing works. */
  readOnly: z.enum(['disk-full', 'journal-failed']).nullable(),
  counts: z.object({ customers: z.int(), receivables: z.int(), payments: z.int(), services: z.int() }),
  /** Day of the last change; null before the first. */
  writtenOn: daySchema.nullable(),
})
export type StoreStatus = z.infer<typeof storeStatusSchema>

const status = call.output(storeStatusSchema)
const watch = call.output(eventIterator(changedEventSchema))

/** What a UI window may ask of the store, area by area. Written out: inferred, the type is longer than the compiler writes down. */
export type StoreContract = {
  customers: typeof customersContract
  receivables: typeof receivablesContract
  statements: typeof statementsContract
  payments: typeof paymentsContract
  receipts: typeof receiptsContract
  credits: typeof creditsContract
  aging: typeof agingContract
  overview: typeof overviewContract
  metrics: typeof metricsContract
  messages: typeof messagesContract
  letters: typeof lettersContract
  papers: typeof papersContract
  settings: typeof settingsContract
  users: typeof usersContract
  imports: typeof importsContract
  registrations: typeof registrationsContract
  bureau: typeof bureauContract
  blocks: typeof blocksContract
  analyses: typeof analysesContract
  closings: typeof closingsContract
  titles: typeof titlesContract
  agreements: typeof agreementsContract
  tickets: typeof ticketsContract
  contacts: typeof contactsContract
  promises: typeof promisesContract
  profiles: typeof profilesContract
  recovery: typeof recoveryContract
  endings: typeof endingsContract
  results: typeof resultsContract
  dunning: typeof dunningContract
  credit: typeof creditContract
  services: typeof servicesContract
  orders: typeof ordersContract
  outbox: typeof outboxContract
  cheques: typeof chequesContract
  bank: typeof bankContract
  queue: typeof queueContract
  cases: typeof casesContract
  partners: typeof partnersContract
  status: typeof status
  /** Every change from now on, and every change of `readOnly` (with an empty list of tables). */
  watch: typeof watch
}

export const storeContract: StoreContract = {
  customers: customersContract,
  receivables: receivablesContract,
  statements: statementsContract,
  payments: paymentsContract,
  receipts: receiptsContract,
  credits: creditsContract,
  aging: agingContract,
  overview: overviewContract,
  metrics: metricsContract,
  messages: messagesContract,
  letters: lettersContract,
  papers: papersContract,
  settings: settingsContract,
  users: usersContract,
  imports: importsContract,
  registrations: registrationsContract,
  bureau: bureauContract,
  blocks: blocksContract,
  analyses: analysesContract,
  closings: closingsContract,
  titles: titlesContract,
  agreements: agreementsContract,
  tickets: ticketsContract,
  contacts: contactsContract,
  promises: promisesContract,
  profiles: profilesContract,
  recovery: recoveryContract,
  endings: endingsContract,
  results: resultsContract,
  dunning: dunningContract,
  credit: creditContract,
  services: servicesContract,
  orders: ordersContract,
  outbox: outboxContract,
  cheques: chequesContract,
  bank: bankContract,
  queue: queueContract,
  cases: casesContract,
  partners: partnersContract,
  status,
  watch,
}
