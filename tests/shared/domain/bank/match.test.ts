import { matchEntry } from '#shared/domain/bank/match.ts'
import type { MatchEntry } from '#shared/domain/bank/match-title.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { TaxId } from '#shared/domain/tax-id.ts'
import { customerTxid, titleTxid } from '#shared/domain/title-txid.ts'
import { bookOf, bookTitle, type BookTitle, matchEntryOf } from '#tests/support/title-book.ts'
import { uuidOf } from '#tests/support/build.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, test as plain } from 'vitest'

const ANA = { id: 'ana', name: 'Dra. Ana Beatriz de Souza', tradeName: null, taxId: '52998224725' as TaxId }
const BRUNO = { id: 'bruno', name: 'Bruno Lima', tradeName: 'Clínica Sorriso Largo', taxId: null }
const PEOPLE = [ANA, BRUNO]
const ids = ['019a0000-0000-7000-8000-00000000000a', '019a0000-0000-7000-8000-00000000000b']
const match = (entry: MatchEntry, titles: readonly BookTitle[]) =>
  matchEntry(entry, bookOf(titles, PEOPLE), DEFAULT_BANK_CALENDAR)

const one = bookTitle({
  receivableId: ids[0]!,
  principal: 10_000,
  total: 10_233,
  number: '1024',
  ourNumber: '00012345',
})
const two = bookTitle({ receivableId: ids[1]!, principal: 10_000, total: 10_233, customerId: 'bruno' })

describe('what names a title', () => {
  plain('its txid with all that was asked is certain', () => {
    const { candidates, doubt, certain } = match(matchEntryOf({ amount: 10_233, txid: titleTxid(ids[0]!) }), [
      one,
      two,
    ])
    expect(candidates[0]).toMatchObject({ reasons: ['txid', 'amount-and-window'], fit: 'exact' })
    expect({ doubt, certain }).toEqual({ doubt: null, certain: true })
  })

  plain('its txid in the memo, whatever the case, counts as well', () => {
    const memo = `PIX RECEBIDO ${titleTxid(ids[1]!).toLowerCase()} 20/11`
    expect(match(matchEntryOf({ amount: 10_233, memo }), [one, two])).toMatchObject({
      certain: true,
      doubt: null,
    })
  })

  plain.each([
    [5_000, 'partial'],
    [10_000, 'principal'],
    [12_000, 'above'],
  ])('its txid with %d is proposed and not certain', (amount, fit) => {
    const found = match(matchEntryOf({ amount, txid: titleTxid(ids[0]!) }), [one, two])
    expect(found).toMatchObject({ doubt: null, certain: false })
    expect(found.candidates[0]).toMatchObject({ fit, titles: [{ receivableId: ids[0] }] })
  })

  plain('nosso número with what the bank charged for the delay is certain', () => {
    const paid = { ourNumber: '12345', charges: centavos(241), discount: centavos(0) }
    expect(match(matchEntryOf({ amount: 10_241, ...paid }), [one])).toMatchObject({
      certain: true,
      candidates: [{ fit: 'exact', reasons: ['our-number'] }],
    })
  })

  plain('a discount that the bank gave and the house does not know of leaves the rest owed', () => {
    const paid = { ourNumber: '12345', charges: centavos(0), discount: centavos(500) }
    expect(match(matchEntryOf({ amount: 9_500, ...paid }), [one])).toMatchObject({
      certain: false,
      candidates: [{ fit: 'partial' }],
    })
  })

  plain.each([
    [9_500, 'exact', true],
    [9_700, 'exact', true],
    [10_000, 'exact', true],
    [9_499, 'partial', false],
  ])('with a discount for who pays early %d is %s', (amount, fit, certain) => {
    const early = { ...one, total: centavos(10_000), payoff: centavos(9_500) }
    const found = match(matchEntryOf({ amount, txid: titleTxid(ids[0]!) }), [early])
    expect(found).toMatchObject({ certain, candidates: [{ fit }] })
  })

  plain('titles of one payer add up with their discounts as well', () => {
    const titles = [3_000, 5_000].map((principal, at) =>
      bookTitle({ receivableId: uuidOf(1, at + 1), principal, payoff: principal - 100 }),
    )
    const found = match(matchEntryOf({ amount: 7_800, payerTaxId: ANA.taxId }), titles)
    expect(found).toMatchObject({ doubt: null, candidates: [{ fit: 'exact', titles: [{}, {}] }] })
  })

  plain('txid and nosso número of different titles contradict each other', () => {
    const entry = matchEntryOf({ amount: 10_233, txid: titleTxid(ids[1]!), ourNumber: '12345' })
    expect(match(entry, [one, two])).toMatchObject({ doubt: 'contradiction', certain: false })
  })

  plain('a number alone proves nothing; with the amount or the payer it does', () => {
    const far = { ...one, dueOn: day('2026-06-10') }
    expect(match(matchEntryOf({ amount: 3_000, documentNumber: '1024' }), [far])).toMatchObject({
      doubt: 'weak',
    })
    expect(match(matchEntryOf({ amount: 10_233, documentNumber: '001024' }), [far])).toMatchObject({
      doubt: null,
      certain: false,
    })
    expect(
      match(matchEntryOf({ amount: 3_000, documentNumber: '1024', payerTaxId: ANA.taxId }), [far]),
    ).toMatchObject({ doubt: null })
  })
})

describe('amount, payer and day', () => {
  plain.each([
    ['by name', { memo: 'PIX RECEBIDO - ANA BEATRIZ SOUZA' }],
    ['by a name that the bank cut', { payerName: 'ANA BEATRIZ SOU' }],
    ['by CPF in the memo', { memo: 'TED 529.982.247-25' }],
  ])('the payer %s and the amount are proposed at any distance from the due date', (_, given) => {
    const late = { ...one, dueOn: day('2026-03-02') }
    const found = match(matchEntryOf({ amount: 10_233, ...given }), [
      late,
      { ...two, dueOn: day('2026-03-02') },
    ])
    expect(found).toMatchObject({ doubt: null, certain: false })
    expect(found.candidates).toHaveLength(1)
    expect(found.candidates[0]).toMatchObject({ customerId: 'ana', reasons: ['amount-and-payer'] })
  })

  plain.each([
    ['2026-11-18', false],
    ['2026-11-19', true],
    ['2026-11-27', true],
    ['2026-11-30', false],
  ])('without a payer the day %s is in the window: %s', (on, inside) => {
    // Due on Friday the 20th; the weekend does not count.
    const found = match(matchEntryOf({ amount: 10_233, on: day(on) }), [one])
    expect(found.candidates).toHaveLength(inside ? 1 : 0)
  })

  plain('somebody else’s name is left to the person', () => {
    const found = match(matchEntryOf({ amount: 10_233, memo: 'PIX BRUNO LIMA' }), [one])
    expect(found).toMatchObject({ doubt: 'another-payer', candidates: [{ customerId: 'ana' }] })
  })

  plain('titles of one payer that add up are proposed, and two ways to add up are not', () => {
    const titles = [3_000, 5_000, 9_000].map((principal, at) =>
      bookTitle({ receivableId: uuidOf(1, at + 1), principal }),
    )
    const entry = matchEntryOf({ amount: 8_000, payerTaxId: ANA.taxId })
    const found = match(entry, titles)
    expect(found).toMatchObject({ doubt: null, certain: false })
    expect(found.candidates[0]!.titles.map(({ principal }) => principal).sort((a, b) => a - b)).toEqual([
      3_000, 5_000,
    ])
    const another = bookTitle({ receivableId: uuidOf(1, 9), principal: 5_000 })
    expect(match(entry, [...titles, another])).toMatchObject({ doubt: 'tie' })
  })

  plain('two instalments of one amount are told apart by their due dates alone', () => {
    const later = bookTitle({ receivableId: ids[1]!, principal: 10_233, dueOn: day('2026-12-21') })
    const found = match(matchEntryOf({ amount: 10_233, payerTaxId: ANA.taxId }), [one, later])
    expect(found).toMatchObject({ doubt: null, candidates: [{ inWindow: true }, { inWindow: false }] })
    expect(
      match(matchEntryOf({ amount: 10_233, payerTaxId: ANA.taxId }), [one, { ...later, dueOn: one.dueOn }]),
    ).toMatchObject({ doubt: 'tie' })
  })

  plain('a payer whose amount fits nothing is shown with the oldest titles, and nothing is proposed', () => {
    expect(match(matchEntryOf({ amount: 777, memo: 'clinica sorriso largo' }), [one, two])).toMatchObject({
      doubt: 'weak',
      candidates: [{ customerId: 'bruno', reasons: ['payer'], fit: 'partial' }],
    })
  })

  plain('the code of a statement takes the titles that add up, else the oldest', () => {
    const customer = { ...ANA, id: '019a0000-0000-7000-8000-0000000000aa' }
    const titles = [3_000, 5_000].map((principal, at) =>
      bookTitle({
        receivableId: uuidOf(1, at + 1),
        customerId: customer.id,
        principal,
        dueOn: day(`2026-1${at}-05`),
      }),
    )
    const of = (amount: number) =>
      matchEntry(
        matchEntryOf({ amount, txid: customerTxid(customer.id) }),
        bookOf(titles, [customer]),
        DEFAULT_BANK_CALENDAR,
      )
    expect(of(8_000)).toMatchObject({ certain: true, candidates: [{ titles: [{}, {}] }] })
    expect(of(5_000)).toMatchObject({ certain: true, candidates: [{ titles: [{ principal: 5_000 }] }] })
    expect(of(2_000)).toMatchObject({
      certain: false,
      doubt: null,
      candidates: [{ titles: [{ principal: 3_000 }], fit: 'partial' }],
    })
  })
})

describe('laws', () => {
  const amounts = fc.integer({ min: 1, max: 4 }).map((count) => count * 1_000)
  const customers = fc.constantFrom('ana', 'bruno', 'carla')
  const titles = fc
    .array(fc.record({ principal: amounts, customerId: customers, due: fc.integer({ min: 10, max: 28 }) }), {
      maxLength: 7,
    })
    .map((rows) =>
      rows.map(({ due, ...row }, at) =>
        bookTitle({
          ...row,
          receivableId: uuidOf(1, at + 1),
          dueOn: day(`2026-11-${due}`),
          number: String(at % 3),
          ourNumber: `${at % 4}9`,
        }),
      ),
    )
  const entries = fc.record({
    amount: amounts,
    on: fc.integer({ min: 10, max: 28 }).map((date) => day(`2026-11-${date}`)),
    memo: fc.constantFrom('', 'PIX BRUNO LIMA', 'ana beatriz souza'),
    documentNumber: fc.constantFrom(null, '0', '1', '2'),
    ourNumber: fc.constantFrom(null, '09', '19'),
    txid: fc.option(
      fc.integer({ min: 1, max: 7 }).map((at) => titleTxid(uuidOf(1, at))),
      { nil: null },
    ),
  })

  test.prop([entries, titles])(
    'never proposes one of two that are alike in all that was compared',
    (given, open) => {
      const entry = matchEntryOf(given)
      const found = match(entry, open)
      const [first] = found.candidates
      if (!first || found.doubt !== null || first.reasons[0] === 'txid') return
      const twins = first.titles.flatMap(({ receivableId }) => {
        const title = open.find((row) => row.receivableId === receivableId)!
        return [title, { ...title, receivableId: receivableId.replace(/^./, 'f') }]
      })
      const others = open.filter(
        (row) => !first.titles.some(({ receivableId }) => receivableId === row.receivableId),
      )
      expect(match(entry, [...others, ...twins]).doubt).not.toBeNull()
    },
  )

  test.prop([entries, titles, fc.infiniteStream(fc.nat())])(
    'does not depend on the order of the titles',
    (given, open, by) => {
      const shuffled = open.map((title) => ({ title, key: by.next().value! })).sort((a, b) => a.key - b.key)
      const [left, right] = [
        match(matchEntryOf(given), open),
        match(
          matchEntryOf(given),
          shuffled.map(({ title }) => title),
        ),
      ]
      expect({ doubt: right.doubt, certain: right.certain }).toEqual({
        doubt: left.doubt,
        certain: left.certain,
      })
      if (left.doubt === null && left.candidates[0]) expect(idsOf(right)).toEqual(idsOf(left))
    },
  )

  test.prop([entries, titles])('is certain only of what is named and asked for exactly', (given, open) => {
    const found = match(matchEntryOf(given), open)
    if (!found.certain) return
    const [first] = found.candidates
    expect(['txid', 'our-number']).toContain(first!.reasons[0])
    expect(first!.titles.reduce((sum, { total }) => sum + total, 0)).toBe(given.amount)
  })
})

const idsOf = ({ candidates }: ReturnType<typeof match>) =>
  candidates[0]!.titles.map(({ receivableId }) => receivableId).sort()
