import { day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { tablesInMemory } from '#electron/store/memory/rows-in-memory.ts'
import { refusalOf } from '#electron/store/refuse.ts'
import {
  performRegistration,
  type RegistrationStep,
  registrationSteps,
} from '#tests/chromium/support/registration-steps.ts'
import { type MoneyStep, moneySteps, performMoney, standingsOf } from '#tests/chromium/support/money-steps.ts'
import { allRows, customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import {
  codeFrom,
  command,
  openStore,
  type ServingStore,
  servingStore,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const step = fc.record({
  kind: fc.constantFrom(
    'register',
    'title',
    'pay',
    'reverse',
    'cancel',
    'terms',
    'update',
    'letters',
    ...registrationSteps,
    ...moneySteps,
  ),
  pick: fc.nat(1000),
  amount: fc.integer({ min: 1, max: 150_000 }),
  day: fc.integer({ min: 1, max: 22 }),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function isMoneyStep(kind: Step['kind']): kind is MoneyStep {
  return (moneySteps as readonly string[]).includes(kind)
}

function isRegistrationStep(kind: Step['kind']): kind is RegistrationStep {
  return (registrationSteps as readonly string[]).includes(kind)
}

/** Does one step as a person would; refusals are answers, too. */
async function perform(open: ServingStore, { kind, pick, amount, day: dayOfMonth }: Step) {
  const { client, store } = open
  const { database } = store.state
  const some = <Row>(rows: Row[]) => rows[pick % Math.max(1, rows.length)]
  const customer = some(await database.customers.toArray())
  const title = some(await database.receivables.toArray())
  const payment = some(await database.payments.toArray())
  if (kind === 'register' || !customer) {
    return client.customers.register({ ...command(), details: customerDetails(`Cliente ${pick}`) })
  }
  const paidOn = day(`2026-11-${String(dayOfMonth).padStart(2, '0')}`)
  if (isMoneyStep(kind)) return performMoney(open, { kind, pick, amount, paidOn, customer })
  if (isRegistrationStep(kind)) return performRegistration(open, { kind, pick, customer })
  if (kind === 'update') {
    return client.customers.update({
      ...command(),
      id: customer.id,
      details: customerDetails(`Outro ${pick}`),
    })
  }
  if (kind === 'terms') {
    const terms = { ...DEFAULT_CHARGE_TERMS, lateInterestBasisPoints: pick % 300 }
    return client.settings.saveTerms({ ...command(), terms })
  }
  if (kind === 'letters') {
    return client.letters.issue({ ...command(), customerIds: [customer.id], tone: 'firm' })
  }
  if (kind === 'title' || !title) {
    const titles = [titleDetails(customer.id, String(pick), amount)]
    return client.receivables.register({ ...command(), titles })
  }
  if (kind === 'cancel') {
    return client.receivables.cancel({ ...command(), id: title.id, reason: 'Lançado por engano' })
  }
  if (kind === 'reverse' && payment) {
    return client.payments.reverse({ ...command(), id: payment.id, reason: 'Cheque devolvido' })
  }
  return client.receipts.record({ ...command(), ...receipt(title, amount, paidOn) })
}

const plain = { amount: 1, day: 1 }
/** From a new customer to credit granted, and on to losing it: what chance seldom puts together. */
const approval: Step[] = [
  { ...plain, kind: 'register', pick: 0 },
  { ...plain, kind: 'fill', pick: 2 },
  { ...plain, kind: 'whole', pick: 0 },
  { ...plain, kind: 'bureau', pick: 700 },
  { ...plain, kind: 'fill', pick: 4 },
  { ...plain, kind: 'analysis', pick: 3 },
]
const refusal: Step[] = [
  { ...plain, kind: 'block', pick: 1 },
  { ...plain, kind: 'analysis', pick: 2 },
  { ...plain, kind: 'block', pick: 2 },
  { ...plain, kind: 'evidence', pick: 3 },
]

/** Titles paid together, what was left used, and all of it taken back. */
const receipts: Step[] = [
  { ...plain, kind: 'register', pick: 0 },
  { ...plain, kind: 'title', pick: 1, amount: 100_000 },
  { ...plain, kind: 'title', pick: 2, amount: 50_000 },
  { kind: 'receive', pick: 3, amount: 170_000, day: 10 },
  { ...plain, kind: 'credit-note', pick: 0, amount: 900 },
  { ...plain, kind: 'title', pick: 4, amount: 3000 },
]
const undone: Step[] = [
  { kind: 'use-credit', pick: 3, amount: 2500, day: 15 },
  { ...plain, kind: 'undo-receipt', pick: 0 },
  { ...plain, kind: 'undo-receipt', pick: 1 },
  { kind: 'receive', pick: 2, amount: 20_000, day: 20 },
]

/** A title contested in part, paid beside it, found not owed, and the note that said so taken along. */
const contested: Step[] = [
  { ...plain, kind: 'register', pick: 0 },
  { ...plain, kind: 'title', pick: 1, amount: 100_000 },
  { ...plain, kind: 'dispute', pick: 12, amount: 40_000 },
  { kind: 'receive', pick: 3, amount: 30_000, day: 10 },
  { ...plain, kind: 'letters', pick: 0 },
]
const answered: Step[] = [
  { ...plain, kind: 'answer', pick: 1, amount: 15_000 },
  { ...plain, kind: 'dispute', pick: 9, amount: 20_000 },
  { ...plain, kind: 'undo-receipt', pick: 0 },
]

async function run(open: ServingStore, steps: readonly Step[]) {
  // Read before the first step, so that what is in memory has followed every one of them.
  await open.store.state.rows.load(open.store.state.database)
  for (const each of steps) {
    await perform(open, each).catch((error: unknown) => {
      if (!refusalOf(error)) throw error
    })
  }
}

const whole = { asOf: TODAY, buckets: [], search: '', atLeast: 0 as never }

/** What two stores must have in common to be the same. */
async function contentsOf({ main, client, store }: Pick<ServingStore, 'main' | 'client' | 'store'>) {
  const page = { ...whole, sort: 'name' as const, descending: false, offset: 0, limit: 1000 }
  const { existed: _existed, ...proof } = await main.prove()
  const rows = await allRows(store.state.database)
  await store.state.rows.load(store.state.database)
  for (const table of tablesInMemory) {
    const followed = [...store.state.rows.all(table)].sort(([a], [b]) => (a < b ? -1 : 1))
    expect(followed.map(([, row]) => row)).toEqual(rows[table])
  }
  return {
    proof,
    rows,
    totals: await client.aging.totals(whole),
    customers: await client.aging.customers(page),
    standings: await standingsOf({ client, store }, TODAY),
  }
}

/** Another store, made from a snapshot or nothing and the journal after it. */
async function rebuilt(from: ServingStore, data: Blob | null, sequence: number) {
  const open = openStore({ journal: from.journal })
  await open.main.prove()
  await open.main.rebuild.begin({ data })
  await open.main.rebuild.apply({ changes: from.journal.changes.slice(sequence) })
  await open.main.serve()
  return { ...open, client: open.window('reader') }
}

describe('what is on record is everything there is', () => {
  test('any sequence of commands, replayed from the journal or a snapshot, gives the same rows and balances', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.array(step, { maxLength: 10 }),
        async (first, second) => {
          const open = await servingStore()
          await run(open, first)
          const { proof, data } = await open.main.snapshot()
          await run(open, second)
          const expected = await contentsOf(open)
          const fromJournal = await rebuilt(open, null, 0)
          expect(await contentsOf(fromJournal)).toEqual(expected)
          const fromSnapshot = await rebuilt(open, data, proof.sequence)
          expect(await contentsOf(fromSnapshot)).toEqual(expected)
          for (const { store } of [open, fromJournal, fromSnapshot]) {
            store.close()
            await store.state.database.delete()
          }
        },
      ),
      {
        numRuns: 12,
        examples: [
          [approval, refusal],
          [receipts, undone],
          [contested, answered],
        ],
      },
    )
  })

  test('a snapshot taken while people work holds one sequence, whole', async () => {
    const open = await servingStore()
    const customer = await open.client.customers.register({ ...command(), details: customerDetails('Ana') })
    const work = { stop: false }
    const working = (async () => {
      for (let count = 0; !work.stop; count++) {
        const titles = [titleDetails(customer.id, String(count))]
        const [title] = await open.client.receivables.register({ ...command(), titles })
        await open.client.receipts.record({ ...command(), ...receipt(title!, 500) })
      }
    })()
    for (let round = 0; round < 5; round++) {
      await new Promise((resolve) => setTimeout(resolve, 150))
      const { proof, data } = await open.main.snapshot()
      const again = openStore({ journal: open.journal })
      await again.main.prove()
      expect(await again.main.rebuild.begin({ data })).toEqual({ ...proof, existed: true })
      again.store.close()
      await again.store.state.database.delete()
    }
    work.stop = true
    await working
  })

  test('a snapshot that was cut, altered or is none is refused, and leaves nothing', async () => {
    const open = await servingStore()
    await open.client.customers.register({ ...command(), details: customerDetails('Ana') })
    const { data } = await open.main.snapshot()
    const bytes = new Uint8Array(await data.arrayBuffer())
    const altered = bytes.slice()
    altered[bytes.length >> 1]! ^= 0xff
    const again = openStore()
    for (const bad of [bytes.slice(0, -20), bytes.slice(0, bytes.length >> 1), altered, new Uint8Array(10)]) {
      expect(await codeFrom(again.main.rebuild.begin({ data: new Blob([bad]) }))).toBe('snapshot-unreadable')
    }
    expect(await again.main.rebuild.begin({ data: null })).toMatchObject({ sequence: 0 })
  })

  test('changes that do not follow, or are not what their hash says, are refused', async () => {
    const open = await servingStore()
    await open.client.customers.register({ ...command(), details: customerDetails('Ana') })
    const [first, second] = open.journal.changes
    const again = openStore()
    await again.main.rebuild.begin({ data: null })
    expect(await codeFrom(again.main.rebuild.apply({ changes: [second!] }))).toBe('invalid')
    const forged = { ...second!, details: { name: 'Outra' } }
    expect(await codeFrom(again.main.rebuild.apply({ changes: [first!, forged] }))).toBe('invalid')
    expect((await again.main.prove()).sequence).toBe(1)
    expect((await again.main.rebuild.apply({ changes: [second!] })).sequence).toBe(2)
  })
})
