// What operators search and read on the telephone, over 20,000 entries beside a ledger of M, inside the store's own code.
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import type { CollectionAction } from '#shared/domain/messages/collection-action.ts'
import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import type { PromiseToPay } from '#shared/domain/negotiation/promise-to-pay.ts'
import { outcomeIds } from '#shared/domain/negotiation/outcomes.ts'
import { everybody } from '#electron/store/credit/everybody.ts'
import { listPromises } from '#electron/store/queries/negotiation/promise-list.ts'
import { searchEntries } from '#electron/store/queries/negotiation/search.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { v7 } from 'uuid'
import { figure, medianMs, ms, percentile, sizes } from './figures.ts'

const TODAY = day('2026-11-22')
const COUNTS = { contacts: 12_000, promises: 3000, messages: 5000 }
const NOTES = [
  'Pediu prazo até a volta da convenção, a secretária confirma na segunda-feira',
  'Não recebeu o boleto; mandar de novo para o financeiro da clínica São José',
  'Disse que a prótese voltou para repetição e só paga depois de conferir a OS',
  'Combinou entrada por Pix e o resto em duas vezes, aguarda a proposta por escrito',
]

const created = (table: TableName, rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes.M })
const titleOf = new Map(receivables.map(({ customerId, id }) => [customerId, id]))
const customerAt = (at: number) => customers[(at * 7) % customers.length]!
const onDay = (at: number) => addDays(TODAY, -(at % 700))

const contacts = Array.from(
  { length: COUNTS.contacts },
  (_, at): ContactEntry => ({
    id: v7(),
    at: `${onDay(at)}T12:00:00Z`,
    customerId: customerAt(at).id,
    on: onDay(at),
    direction: 'outbound',
    channel: 'phone',
    address: '+5511987654321',
    person: 'Ana Lúcia',
    outcome: outcomeIds[at % outcomeIds.length]!,
    reason: 'cash-flow',
    difficulty: 'Clínica parada na reforma',
    suggestion: 'Dividir em três vezes',
    note: `${NOTES[at % NOTES.length]!} ${at}`,
    offersRefused: [],
    nextStep: { on: TODAY, what: 'Ligar de novo' },
    receivableIds: [],
    attachments: [],
    minutes: 5,
    by: 'Dona Clara',
    actionId: null,
    promiseId: null,
    agreementId: null,
    resolution: null,
    reversal: null,
  }),
)
const promises = Array.from(
  { length: COUNTS.promises },
  (_, at): PromiseToPay => ({
    id: v7(),
    customerId: customerAt(at).id,
    on: onDay(at),
    at: `${onDay(at)}T12:00:00Z`,
    dueOn: addDays(onDay(at), 5),
    amount: 50_000 as PromiseToPay['amount'],
    means: 'pix',
    channel: 'phone',
    person: 'Ana Lúcia',
    receivableIds: [titleOf.get(customerAt(at).id) ?? receivables[0]!.id],
    paidBefore: [],
    formalised: null,
    replaced: null,
    cancellation: null,
    by: 'Dona Clara',
  }),
)
const messages = Array.from(
  { length: COUNTS.messages },
  (_, at): CollectionAction => ({
    id: v7(),
    customerId: customerAt(at).id,
    purpose: 'dunning',
    on: onDay(at),
    channel: 'whatsapp',
    address: '+5511987654321',
    tone: 'light',
    step: null,
    titles: [],
    state: 'sent',
    stateOn: onDay(at),
    by: 'Dona Clara',
    note: '',
    textId: 'late-first',
    textVersion: 0,
    letterId: null,
    minutesSaved: 3,
    insisted: '',
    proofs: [],
  }),
)
const texts = new Map(
  messages.map(({ id }, at) => [id, { id, subject: '', text: `${NOTES[at % 4]!} ${NOTES[(at + 1) % 4]!}` }]),
)

const ledger = [
  ...created('customers', customers),
  ...created('receivables', receivables),
  ...created('payments', payments),
]
const quiet = await creditState(ledger)
const state = await creditState([
  ...ledger,
  ...created('contacts', contacts),
  ...created('promises', promises),
  ...created('collectionActions', messages),
])
Object.assign(state.database, {
  collectionTexts: { bulkGet: (ids: string[]) => Promise.resolve(ids.map((id) => texts.get(id))) },
})

const find = (search: string) =>
  searchEntries(state, { today: TODAY, kinds: [], search, offset: 0, limit: 100 })
console.log(`M: ${JSON.stringify(COUNTS)}`)
const started = performance.now()
await find('clinica')
figure('first search, everything folded once', ms(performance.now() - started))
const typed = ['clinica sao jose', 'repeticao os', 'maria souza', 'entrada por pix', 'nada disso existe']
const times: number[] = []
for (const text of typed)
  for (let keys = 1; keys <= text.length; keys++) {
    const before = performance.now()
    await find(text.slice(0, keys))
    times.push(performance.now() - before)
  }
figure(
  'search over 20,000 entries, a key',
  `p95 ${ms(percentile(times, 95))}`,
  '≤ 50 ms',
  `p50 ${ms(percentile(times, 50))}`,
)
const list = { today: TODAY, view: 'broken', customerId: null, search: '', offset: 0, limit: 100 } as const
figure('promises by how they stand, first page', ms(await medianMs(() => listPromises(state, list))))

const scored = (of: typeof state) =>
  medianMs(async () => {
    of.ledger.version++
    await everybody(of, TODAY)
  })
figure(
  'facts of credit with 3,000 promises',
  ms(await scored(state)),
  '≤ 0.5 s',
  `without any ${ms(await scored(quiet))}`,
)
