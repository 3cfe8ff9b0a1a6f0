import { getPixPayloadInfo } from '@brazilian-utils/brazilian-utils/get-pix-payload-info'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isBusinessDay } from '#shared/domain/business-days.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { dayOf, DEFAULT_BANK_CALENDAR, day, dayNumber } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { type Letter, letterSchema, letterTones } from '#shared/domain/letter.ts'
import { draftLetter, type LetterRequest, letterDebtor } from '#shared/domain/letter-draft.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import {
  buildCustomer,
  buildLaboratory,
  buildPayment,
  buildReceivable,
  uuidOf,
} from '#tests/support/build.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'

const late = buildReceivable({ number: '1001', dueOn: day('2026-10-05') })
const later = buildReceivable({ number: '1002', dueOn: day('2026-10-20'), amount: centavos(35_000) })
const soon = buildReceivable({ number: '1003', dueOn: day('2026-11-12'), instalment: 2, instalments: 3 })
const far = buildReceivable({ number: '1004', dueOn: day('2026-11-13') })
const undated = buildReceivable({ number: '1005', dueOn: null })

function request(change: Partial<LetterRequest> = {}): LetterRequest {
  return {
    id: uuidOf(4, 1),
    number: 'CC-2026-000001',
    tone: 'firm',
    on: day('2026-11-09'),
    creditor: buildLaboratory(),
    debtor: letterDebtor(buildCustomer({ number: 7 })),
    titles: [later, far, late, soon, undated].map((receivable) => ({ receivable, payments: [] })),
    terms: DEFAULT_CHARGE_TERMS,
    calendar: DEFAULT_BANK_CALENDAR,
    txid: 'CC1',
    ...change,
  }
}

function drafted(change: Partial<LetterRequest> = {}): Letter {
  const letter = draftLetter(request(change))
  if ('refusal' in letter) throw new Error(letter.refusal)
  return letter
}

describe('the number of a title', () => {
  test('carries the instalment when there are several', () => {
    expect(titleLabel({ number: '1024', instalment: 2, instalments: 3 })).toBe('1024 · 2/3')
    expect(titleLabel({ number: '1024', instalment: 1, instalments: 1 })).toBe('1024')
  })
})

describe('a letter', () => {
  test('demands only what is overdue, oldest first, with its calculation', () => {
    const letter = drafted()
    expect(letter.lines.map(({ title }) => title)).toEqual(['1001', '1002'])
    expect(letter.lines[0]).toMatchObject({
      dueOn: '2026-10-05',
      daysLate: 35,
      originalAmount: 100_000,
      principal: 100_000,
      lateFee: 2000,
      lateInterest: 1167,
      total: 103_167,
    })
    expect(letter).toMatchObject({ principal: 135_000, lateFee: 2700, lateInterest: 1400, total: 139_100 })
    expect(letterSchema.safeParse(letter).success).toBe(true)
  })

  test('that reminds also names what is due within three days, without charges on it', () => {
    const letter = drafted({ tone: 'reminder' })
    expect(letter.lines.map(({ title }) => title)).toEqual(['1001', '1002', '1003 · 2/3'])
    expect(letter.lines[2]).toMatchObject({ daysLate: 0, lateFee: 0, lateInterest: 0, total: 100_000 })
  })

  test('that reminds names what fell due on a closed day and is still payable', () => {
    const weekend = buildReceivable({ dueOn: day('2026-10-10') })
    const titles = [{ receivable: weekend, payments: [] }]
    expect(drafted({ tone: 'reminder', titles, on: day('2026-10-12') }).total).toBe(100_000)
    expect(draftLetter(request({ tone: 'firm', titles, on: day('2026-10-12') }))).toEqual({
      refusal: 'nothing-overdue',
    })
  })

  test('gives five business days in a demand, ten days moved to a business day in a notice, none in a reminder', () => {
    expect(drafted({ tone: 'firm', on: day('2026-11-13') }).replyBy).toBe('2026-11-23')
    expect(drafted({ tone: 'notice', on: day('2026-11-10') }).replyBy).toBe('2026-11-23')
    expect(drafted({ tone: 'notice', on: day('2026-11-09') }).replyBy).toBe('2026-11-19')
    expect(drafted({ tone: 'reminder' }).replyBy).toBeNull()
  })

  test('counts what was paid, and leaves out what owes nothing', () => {
    const half = buildPayment({ paidOn: day('2026-10-05'), amount: centavos(60_000) })
    const all = buildPayment({ paidOn: day('2026-10-20'), amount: centavos(35_000) })
    const letter = drafted({
      titles: [
        { receivable: late, payments: [half] },
        { receivable: later, payments: [all] },
      ],
    })
    expect(letter.lines).toHaveLength(1)
    expect(letter.lines[0]).toMatchObject({ originalAmount: 100_000, principal: 40_000, lateFee: 800 })
  })

  test('follows the terms a title has of its own', () => {
    const own = { ...late, terms: { ...DEFAULT_CHARGE_TERMS, lateFeeBasisPoints: 1000 } }
    expect(drafted({ titles: [{ receivable: own, payments: [] }] }).lateFee).toBe(10_000)
  })

  test('says what the ledger says under the legal rate, by the same table', () => {
    const terms = { ...DEFAULT_CHARGE_TERMS, interestMode: 'legal' as const }
    const rates = {
      indexName: 'IPCA' as const,
      months: ['2026-10', '2026-11'].map((month) => ({ month, legal: 620_000, index: 450_000 })),
    }
    const { lines } = drafted({ terms, rates, titles: [{ receivable: late, payments: [] }] })
    const standing = standingOf(
      late,
      [],
      { terms, rates, calendar: DEFAULT_BANK_CALENDAR },
      day('2026-11-09'),
    )
    expect(lines[0]).toMatchObject({ lateFee: 0, lateInterest: standing.lateInterest })
    expect(standing.lateInterest).toBeGreaterThan(0)
  })

  test('asks by Pix for its total, or for nothing when the laboratory has no key', () => {
    const letter = drafted({ txid: 'CC42' })
    expect(letter.pix?.txid).toBe('CC42')
    expect(getPixPayloadInfo(letter.pix!.payload)).toMatchObject({ amount: 1391, txid: 'CC42' })
    expect(drafted({ creditor: buildLaboratory({ pix: null }) }).pix).toBeNull()
  })

  test('is refused when nothing is owed, when nothing is overdue, or when its Pix cannot be made', () => {
    const cancelled = { ...late, cancellation: { on: day('2026-10-06'), reason: 'engano' } }
    expect(draftLetter(request({ titles: [] }))).toEqual({ refusal: 'nothing-owed' })
    expect(draftLetter(request({ titles: [{ receivable: cancelled, payments: [] }] }))).toEqual({
      refusal: 'nothing-owed',
    })
    expect(draftLetter(request({ titles: [{ receivable: undated, payments: [] }] }))).toEqual({
      refusal: 'nothing-overdue',
    })
    expect(draftLetter(request({ titles: [{ receivable: soon, payments: [] }] }))).toEqual({
      refusal: 'nothing-overdue',
    })
    const pix = { key: 'nenhuma', name: 'Lab', city: 'Itu' }
    expect(draftLetter(request({ creditor: buildLaboratory({ pix }) }))).toEqual({ refusal: 'pix-key' })
    expect(draftLetter(request({ txid: '' }))).toEqual({ refusal: 'pix-txid' })
  })

  test('names its debtor as registered, without notes or contacts', () => {
    const customer = buildCustomer({ number: 7, notes: 'liga muito' })
    expect(Object.keys(letterDebtor(customer)).sort()).toEqual([
      'address',
      'customerId',
      'name',
      'number',
      'taxId',
    ])
    expect(letterDebtor(customer)).toMatchObject({ customerId: customer.id, number: 7, name: customer.name })
  })

  const ledger = generateLedger({ seed: 11, customers: 25, titles: 1500 })
  const own = Map.groupBy(ledger.payments, ({ receivableId }) => receivableId)

  test.prop(
    [
      fc.constantFrom(...ledger.customers),
      fc.constantFrom(...letterTones),
      fc.integer({ min: 0, max: 1100 }),
    ],
    {
      numRuns: 300,
    },
  )('adds up whatever the customer owes, and is valid', (customer, tone, offset) => {
    const on = dayOf(dayNumber(day('2024-01-02')) + offset)
    const titles = ledger.receivables
      .filter(({ customerId }) => customerId === customer.id)
      .map((receivable) => ({ receivable, payments: own.get(receivable.id) ?? [] }))
    const letter = draftLetter(request({ debtor: letterDebtor(customer), titles, tone, on, number: null }))
    fc.pre(!('refusal' in letter))
    expect(letterSchema.safeParse(letter).success).toBe(true)
    const column = (name: 'principal' | 'lateFee' | 'lateInterest' | 'total') =>
      letter.lines.reduce((total, line) => total + line[name], 0)
    expect(column('principal')).toBe(letter.principal)
    expect(column('lateFee')).toBe(letter.lateFee)
    expect(column('lateInterest')).toBe(letter.lateInterest)
    expect(column('total')).toBe(letter.total)
    expect(letter.principal + letter.lateFee + letter.lateInterest).toBe(letter.total)
    expect(Math.round(getPixPayloadInfo(letter.pix!.payload)!.amount! * 100)).toBe(letter.total)
    const dues = letter.lines.map(({ dueOn }) => dueOn!)
    expect(dues).toEqual([...dues].sort())
    for (const line of letter.lines) {
      const title = titles.find(({ receivable }) => receivable.id === line.receivableId)!
      const policy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
      expect(line.total).toBe(standingOf(title.receivable, title.payments, policy, on).total)
      expect(line.total).toBeGreaterThan(0)
      if (tone !== 'reminder') expect(line.daysLate).toBeGreaterThan(0)
    }
    if (letter.replyBy) expect(isBusinessDay(letter.replyBy, DEFAULT_BANK_CALENDAR)).toBe(true)
    // The order in which the titles come changes nothing.
    const shuffled = draftLetter(
      request({ debtor: letterDebtor(customer), titles: titles.toReversed(), tone, on, number: null }),
    )
    expect(canonicalJson(shuffled)).toBe(canonicalJson(letter))
  })
})

describe('what is contested (complaint 23)', () => {
  const title = buildReceivable({ amount: centavos(100_000) })
  const other = buildReceivable({ amount: centavos(30_000) })
  const titles = [title, other].map((receivable) => ({ receivable, payments: [] }))
  const dispute = (amount: number) => ({
    receivableId: title.id,
    amount: centavos(amount) as never,
    openedOn: day('2026-10-01'),
    deadline: day('2026-12-31'),
    closure: null,
  })
  const on = day('2026-10-15')

  test('is left out with its charges, and said; other titles keep their course', () => {
    const letter = draftLetter(request({ tone: 'firm', titles, on, disputes: [dispute(40_000)] })) as Letter
    const line = letter.lines.find(({ receivableId }) => receivableId === title.id)
    // 600.00 at 2 % and 1 % a month for ten days.
    expect(line).toMatchObject({ principal: 60_000, lateFee: 1200, lateInterest: 200, total: 61_400 })
    expect(letter.disputed).toEqual([{ title: titleLabel(title), amount: 40_000 }])
    const whole = draftLetter(request({ tone: 'firm', titles, on, disputes: [dispute(100_000)] })) as Letter
    expect(whole.lines.map(({ receivableId }) => receivableId)).toEqual([other.id])
    expect(whole.disputed).toEqual([{ title: titleLabel(title), amount: 100_000 }])
  })

  test('leaves no letter when it is all there is, and no trace once the deadline passed', () => {
    const only = titles.slice(0, 1)
    const asked = (day_: string) =>
      draftLetter(request({ tone: 'firm', titles: only, on: day(day_), disputes: [dispute(100_000)] }))
    expect(asked('2026-10-15')).toEqual({ refusal: 'all-disputed' })
    const after = asked('2027-01-04') as Letter
    expect(after.lines).toHaveLength(1)
    expect(after).not.toHaveProperty('disputed')
  })

  test('asks for no boleto of a title that is contested in part', () => {
    const boletos = new Map([title, other].map(({ id }) => [id, { line: '7'.repeat(47), amount: null }]))
    const letter = draftLetter(
      request({ tone: 'firm', titles, on, disputes: [dispute(40_000)], boletos }),
    ) as Letter
    expect(letter.lines.find(({ receivableId }) => receivableId === title.id)).not.toHaveProperty(
      'boletoLine',
    )
    expect(letter.lines.find(({ receivableId }) => receivableId === other.id)).toHaveProperty('boletoLine')
  })
})

describe('the boleto of a title (I06)', () => {
  const line = '7'.repeat(47)
  const half = buildPayment({ paidOn: day('2026-10-05'), amount: centavos(60_000) })
  const lineWith = (amount: number | null, payments = [half]) =>
    drafted({
      titles: [{ receivable: late, payments }],
      boletos: new Map([[late.id, { line, amount: amount as never }]]),
    }).lines[0]!.boletoLine

  test('is named when it asks for what is left, with or without the charges of the day', () => {
    expect(lineWith(100_000, [])).toBe(line)
    expect(lineWith(103_167, [])).toBe(line)
    expect(lineWith(null, [])).toBe(line)
    expect(lineWith(40_000)).toBe(line)
  })

  test('is not when part of what it asks for was paid already: nobody is asked twice', () => {
    expect(lineWith(100_000)).toBeUndefined()
    expect(lineWith(null)).toBeUndefined()
  })
})
