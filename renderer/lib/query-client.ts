import type { TableName } from '#shared/contracts/changes.ts'
import { QueryClient, type QueryKey } from '@tanstack/react-query'
import { store } from './clients.ts'
import { refusalOf } from './refusals.ts'

/** The cache of everything read: nothing grows old by itself, the store's events say what did. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 3 && refusalOf(error)?.code === 'store-unavailable',
      retryDelay: 500,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

const owed = () => [
  store.customers.key(),
  store.receivables.key(),
  store.statements.key(),
  store.aging.key(),
  store.overview.key(),
  store.metrics.key(),
  store.letters.key(),
  store.queue.key(),
  store.cases.key(),
  store.receipts.key(),
  store.credits.key(),
  store.closings.key(),
  store.titles.key(),
  store.agreements.key(),
  store.contacts.key(),
  store.promises.key(),
  // What a payment of the bank may have paid.
  store.bank.entries.key(),
  store.bank.candidates.key(),
  store.bank.titles.key(),
]

/** What follows from anything that changes somebody's credit. */
const credit = () => [
  store.credit.key(),
  store.cases.key(),
  store.dunning.key(),
  store.orders.key(),
  store.analyses.key(),
  store.recovery.key(),
  store.endings.key(),
  store.results.key(),
  store.customers.history.key(),
]

/** What follows from anything that is said or done to collect. */
const collection = () => [
  store.cases.key(),
  store.partners.key(),
  store.queue.key(),
  store.messages.key(),
  store.customers.history.key(),
  store.credit.agenda.key(),
  store.recovery.key(),
  store.endings.key(),
  store.results.key(),
  store.contacts.key(),
  store.promises.key(),
  store.agreements.key(),
]

/** Which questions a change to a table makes old. */
const readers: Record<TableName, () => QueryKey[]> = {
  customers: () => [...owed(), ...credit(), store.registrations.key(), store.blocks.key()],
  receivables: () => [...owed(), ...credit()],
  payments: () => [...owed(), ...credit()],
  settings: () => [store.settings.key(), store.registrations.key(), ...owed(), ...credit()],
  users: () => [store.users.key()],
  credentials: () => [],
  imports: () => [store.imports.key()],
  letters: () => [
    store.letters.key(),
    store.cases.key(),
    store.customers.history.key(),
    store.contacts.timeline.key(),
  ],
  counters: () => [],
  registrations: () => [
    store.registrations.key(),
    store.blocks.key(),
    store.contacts.desk.key(),
    ...credit(),
  ],
  consultations: () => [store.bureau.key(), ...credit()],
  blocks: () => [store.blocks.key(), ...credit()],
  analyses: () => [store.analyses.key(), store.customers.history.key()],
  creditProfiles: credit,
  releases: credit,
  scores: () => [store.credit.scoreHistory.key()],
  listEvents: () => [store.credit.events.key()],
  services: () => [store.services.key(), store.orders.key()],
  orders: () => [...credit(), store.closings.key(), store.cheques.key()],
  decisions: () => [store.orders.key()],
  cheques: () => [...credit(), store.cheques.key()],
  receipts: () => [...owed(), ...credit()],
  creditEntries: () => [...owed(), ...credit()],
  disputes: () => [...owed(), store.credit.agenda.key(), store.customers.history.key(), store.tickets.key()],
  boletos: () => [...owed(), store.customers.history.key()],
  reschedules: owed,
  closings: () => [...owed(), ...credit()],
  bankFiles: () => [store.bank.key()],
  bankEntries: () => [store.bank.key()],
  papers: () => [...credit(), store.papers.key()],
  paperTexts: () => [],
  templates: () => [...credit(), store.papers.key()],
  dunningPolicies: () => [...collection(), store.dunning.key(), store.papers.key()],
  collectionProfiles: () => [...collection(), store.profiles.key()],
  collectionActions: () => [...collection(), store.outbox.key()],
  collectionTexts: () => [],
  guardEvents: () => [store.messages.log.key()],
  contacts: collection,
  promises: () => [...collection(), ...credit()],
  agreements: () => [...collection(), ...credit()],
  cases: collection,
  partners: collection,
  debtEndings: collection,
  tickets: () => [...collection(), store.tickets.key()],
  recoveryPlans: () => [...collection(), ...credit()],
  titleProofs: () => [...collection(), store.titles.key(), store.letters.key()],
}

/** Makes old, and asks again where it is on screen, whatever reads the tables. */
export function invalidateTables(tables: readonly TableName[]): void {
  const keys = new Map<string, QueryKey>()
  for (const key of [store.status.key(), ...tables.flatMap((table) => readers[table]())]) {
    keys.set(JSON.stringify(key), key)
  }
  for (const queryKey of keys.values()) void queryClient.invalidateQueries({ queryKey })
}
