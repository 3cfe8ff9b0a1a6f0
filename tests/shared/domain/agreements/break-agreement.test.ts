import { breakAgreement, type MovedPayment } from '#shared/domain/agreements/break-agreement.ts'
import { freezeTitle } from '#shared/domain/agreements/freeze-title.ts'
import { addDays, day, type Day, dayNumber } from '#shared/domain/calendar.ts'
import { type Centavos, centavos, sum } from '#shared/domain/money.ts'
import { movementStatement } from '#shared/domain/movement-statement.ts'
import { type Payment, principalReceived } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { ageTitles } from '#electron/store/ledger/aged-titles.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { buildCustomer, buildPayment, buildReceivable, uuidOf } from '#tests/support/build.ts'
import { POLICY, settle } from '#tests/shared/domain/standing-cases.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

const SIGNED = day('2026-06-15')

type Drawn = {
  titles: { amount: number; dueBefore: number; paid: number }[]
  waivedShare: number
  instalments: number
  /** Parts of each instalment paid so many days after the signature. */
  payments: { instalment: number; after: number; part: number; credit: boolean }[]
  brokenAfter: number
}

const anyDrawn: fc.Arbitrary<Drawn> = fc.record({
  titles: fc.array(
    fc.record({
      amount: fc.integer({ min: 2, max: 300_000 }),
      dueBefore: fc.integer({ min: -20, max: 500 }),
      paid: fc.integer({ min: 0, max: 9000 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  waivedShare: fc.integer({ min: 0, max: 9000 }),
  instalments: fc.integer({ min: 1, max: 6 }),
  payments: fc.array(
    fc.record({
      instalment: fc.integer({ min: 0, max: 5 }),
      after: fc.integer({ min: 0, max: 200 }),
      part: fc.integer({ min: 1, max: 10_000 }),
      credit: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  brokenAfter: fc.integer({ min: 0, max: 200 }),
})

let made = 0
const nextId = () => uuidOf(9, ++made)
const part = (amount: number, basisPoints: number) => Math.floor((amount * basisPoints) / 10_000)

/** A title with what stands on it before the agreement; nobody pays more than it owes. */
function original({ amount, dueBefore, paid }: Drawn['titles'][number], at: number) {
  const receivable = buildReceivable({
    id: uuidOf(2, at + 1),
    number: String(100 + at),
    amount: centavos(amount),
    issuedOn: day('2024-01-02'),
    dueOn: addDays(SIGNED, 0 - dueBefore),
  })
  const paidOn = addDays(SIGNED, -30)
  const earlier = part(standingOf(receivable, [], POLICY, paidOn).total, paid)
  const payments =
    earlier === 0 ? [] : [{ ...settle(receivable, [], { paidOn, amount: centavos(earlier) }), id: nextId() }]
  return { receivable, payments }
}

/** Signs, pays, breaks: everything an agreement writes, as the store does. */
function lived(drawn: Drawn) {
  const originals = drawn.titles.map(original)
  const freezing = originals.flatMap(({ receivable, payments }) => {
    const owed = standingOf(receivable, payments, POLICY, SIGNED)
    const waived = {
      lateFee: part(owed.lateFee, drawn.waivedShare),
      lateInterest: part(owed.lateInterest, drawn.waivedShare),
      principal: Math.min(Math.max(0, owed.principal - 1), part(owed.principal, drawn.waivedShare)),
    } as Record<'lateFee' | 'lateInterest' | 'principal', Centavos>
    const frozen = freezeTitle({ owed, waived }, owed)
    if (!frozen || frozen.amount === 0) return []
    const base = { id: nextId(), receivableId: receivable.id, paidOn: SIGNED, means: 'agreement' as const }
    return [buildPayment({ ...base, ...frozen, settlesWhole: true })]
  })
  const total = sum(freezing.map(({ amount }) => amount))
  const each = Math.max(1, Math.floor(total / drawn.instalments))
  const instalments = Array.from({ length: drawn.instalments }, (_, at) =>
    buildReceivable({
      id: uuidOf(3, at + 1),
      number: 'AC-2026-000001',
      instalment: at + 1,
      instalments: drawn.instalments,
      amount: centavos(each),
      issuedOn: SIGNED,
      dueOn: addDays(SIGNED, 30 * at),
      agreementId: uuidOf(8, 1),
    }),
  )
  const breaks = addDays(SIGNED, drawn.brokenAfter)
  return { originals, freezing, instalments, paid: paymentsOf(drawn, instalments, breaks), breaks }
}

function paymentsOf({ payments }: Drawn, instalments: readonly Receivable[], until: Day): Payment[] {
  const paid: Payment[] = []
  for (const { instalment, after, part: share, credit } of payments.toSorted((a, b) => a.after - b.after)) {
    const title = instalments[instalment]
    const paidOn = addDays(SIGNED, after)
    if (!title || paidOn > until) continue
    const earlier = paid.filter(({ receivableId }) => receivableId === title.id)
    const amount = Math.ceil((standingOf(title, earlier, POLICY, paidOn).total * share) / 10_000)
    if (amount === 0) continue
    const means = credit ? ('credit' as const) : ('pix' as const)
    paid.push({ ...settle(title, earlier, { paidOn, amount: centavos(amount) }), id: nextId(), means })
  }
  return paid
}

const stored = (moved: readonly MovedPayment[]): Payment[] =>
  moved.map((payment) => ({ ...payment, id: nextId() }))

describe('a broken agreement (R1.11)', () => {
  it('moves what was paid to the oldest title, its charges first, as of the day it came', () => {
    const life = lived({
      titles: [
        { amount: 100_000, dueBefore: 30, paid: 0 },
        { amount: 100_000, dueBefore: 60, paid: 0 },
      ],
      waivedShare: 5000,
      instalments: 2,
      payments: [{ instalment: 0, after: 0, part: 10_000, credit: false }],
      brokenAfter: 90,
    })
    const { moved, leftovers } = breakAgreement(life, POLICY, life.breaks)
    // 60 days late: 20,00 of fine and 20,00 of interest; then its principal.
    expect(moved[0]).toMatchObject({
      receivableId: uuidOf(2, 2),
      paidOn: SIGNED,
      settled: { lateFee: 2000, lateInterest: 2000 },
      moved: { on: life.breaks, fromId: life.paid[0]!.id },
    })
    expect(leftovers).toEqual([])
  })

  property.prop([anyDrawn])('conserves money to the centavo, whenever and whatever was paid', (drawn) => {
    const life = lived(drawn)
    const broken = breakAgreement(life, POLICY, life.breaks)
    const cash = life.paid.filter(({ means }) => means !== 'credit')
    const moved = sum(broken.moved.map(({ amount }) => amount))
    const left = sum(broken.leftovers.map(({ amount }) => amount))
    expect(moved + left).toBe(sum(cash.map(({ amount }) => amount)))
    expect(broken.returned).toBe(sum(life.paid.map(({ amount }) => amount)) - moved - left)
    for (const payment of cash) {
      const parts = broken.moved.filter((one) => one.moved.fromId === payment.id)
      const rest = broken.leftovers.filter(({ fromId }) => fromId === payment.id)
      expect(sum([...parts, ...rest].map(({ amount }) => amount))).toBe(payment.amount)
      expect(parts.every(({ paidOn }) => paidOn === payment.paidOn)).toBe(true)
    }
    for (const { amount, settled } of broken.moved)
      expect(settled.lateFee + settled.lateInterest + settled.principal).toBe(amount)
    // Nothing is left to credit while an original still owes on that day.
    for (const { paidOn } of broken.leftovers.slice(0, 1))
      for (const { receivable, payments } of life.originals) {
        const own = broken.moved.filter(({ receivableId }) => receivableId === receivable.id)
        const then = stored(own.filter((one) => one.paidOn <= paidOn)).map(({ moved: _m, ...one }) => one)
        expect(standingOf(receivable, [...payments, ...then], POLICY, paidOn).total).toBe(0)
      }
  })

  property.prop([anyDrawn, fc.integer({ min: -40, max: 260 })])(
    'is aged by the ledger as the standings say, on any day before, during and after',
    (drawn, lookAfter) => {
      const life = lived(drawn)
      const broken = breakAgreement(life, POLICY, life.breaks)
      const reversal = { on: life.breaks, reason: 'Acordo quebrado' }
      const frozen = life.freezing.map((payment) => ({ ...payment, reversal }))
      const payments = [
        ...life.originals.flatMap((title) => title.payments),
        ...frozen,
        ...life.paid.map((payment) => ({ ...payment, reversal })),
        ...stored(broken.moved),
      ]
      const titles = [
        ...life.originals.map(({ receivable }) => receivable),
        ...life.instalments.map((title) => ({ ...title, cancellation: reversal })),
      ]
      const ledger = new Ledger(POLICY)
      const customers = [...new Set(titles.map(({ customerId }) => customerId))].map((id) =>
        buildCustomer({ id }),
      )
      const rows = { customers, receivables: titles, payments }
      for (const [table, of] of Object.entries(rows))
        ledger.apply(
          of.map((after) => ({ table: table as keyof typeof rows, key: after.id, before: null, after })),
        )
      const on = addDays(SIGNED, lookAfter)
      const aged = ageTitles(ledger, dayNumber(on))
      const found = new Map<string, number>()
      for (let at = 0; at < aged.size; at++)
        found.set(
          ledger.titles.ids.at(aged.title[at]!),
          aged.principal[at]! + aged.lateFee[at]! + aged.lateInterest[at]!,
        )
      for (const title of titles) {
        const own = payments.filter(({ receivableId }) => receivableId === title.id)
        expect(found.get(title.id) ?? 0).toBe(standingOf(title, own, POLICY, on).total)
      }
      const during = on >= SIGNED && on < life.breaks
      for (const { receivable } of during ? life.originals : []) {
        if (!frozen.some(({ receivableId }) => receivableId === receivable.id)) continue
        expect(found.get(receivable.id) ?? 0).toBe(0)
      }
    },
  )

  property.prop([anyDrawn])(
    'is told in the statement so that it adds up, signing apart from paying',
    (drawn) => {
      const life = lived(drawn)
      const broken = breakAgreement(life, POLICY, life.breaks)
      const reversal = { on: life.breaks, reason: 'Acordo quebrado' }
      const taken = (payment: Payment): Payment => ({ ...payment, reversal })
      const moved = stored(broken.moved)
      const statement = movementStatement(
        {
          titles: [
            ...life.originals.map(({ receivable, payments }) => ({
              receivable,
              payments: [
                ...payments,
                ...[...life.freezing.map(taken), ...moved].filter(
                  ({ receivableId }) => receivableId === receivable.id,
                ),
              ],
            })),
            ...life.instalments.map((title) => ({
              receivable: { ...title, cancellation: reversal },
              payments: life.paid.filter(({ receivableId }) => receivableId === title.id).map(taken),
            })),
          ],
          credits: [],
          rescheduled: new Set(),
          receiptNumbers: new Map(),
        },
        POLICY,
        { from: addDays(SIGNED, -60), to: addDays(SIGNED, 240) },
      )
      const total = statement.movements.reduce((all, { amount }) => all + amount, 0)
      expect(statement.opening.balance + total).toBe(statement.closing.balance)
      const came = [...life.paid, ...life.originals.flatMap(({ payments }) => payments)]
      const kinds = (kind: string) => statement.movements.filter((one) => one.kind === kind)
      expect(kinds('agreed').reduce((all, { amount }) => all - amount, 0)).toBe(
        sum(life.freezing.map(({ amount }) => amount)),
      )
      expect(kinds('paid').reduce((all, { amount }) => all - amount, 0)).toBe(
        sum(came.map(({ amount }) => amount)) + sum(moved.map(({ amount }) => amount)),
      )
    },
  )

  it('counts as received what money brought, once', () => {
    const agreed = { means: 'agreement' as const, settled: { lateFee: 0, lateInterest: 0, principal: 900 } }
    expect(principalReceived(agreed as Payment)).toBe(0)
    expect(principalReceived({ ...agreed, means: 'pix' } as Payment)).toBe(900)
  })
})
