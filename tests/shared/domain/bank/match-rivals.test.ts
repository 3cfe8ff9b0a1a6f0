import { matchEntry } from '#shared/domain/bank/match.ts'
import { withoutRivals } from '#shared/domain/bank/match-rivals.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { titleTxid } from '#shared/domain/title-txid.ts'
import { uuidOf } from '#tests/support/build.ts'
import { bookOf, bookTitle, matchEntryOf } from '#tests/support/title-book.ts'
import { fc, test } from '@fast-check/vitest'
import { expect, test as plain } from 'vitest'

const title = bookTitle({ receivableId: uuidOf(0x19a00000, 1), principal: 10_000 })
const book = bookOf([title])
const match = (entry: ReturnType<typeof matchEntryOf>) => matchEntry(entry, book, DEFAULT_BANK_CALENDAR)

plain('a title paid twice by its code is left to the person', () => {
  const paid = match(matchEntryOf({ amount: 10_000, txid: titleTxid(title.receivableId) }))
  expect(paid.certain).toBe(true)
  const left = withoutRivals(
    new Map([
      [1, paid],
      [2, paid],
    ]),
  )
  expect([...left.values()].map(({ doubt, certain }) => [doubt, certain])).toEqual([
    ['rival', false],
    ['rival', false],
  ])
})

plain('who names the title keeps it before who only paid as much', () => {
  const named = match(matchEntryOf({ amount: 10_000, txid: titleTxid(title.receivableId) }))
  const left = withoutRivals(
    new Map([
      ['named', named],
      ['alike', match(matchEntryOf({ amount: 10_000 }))],
    ]),
  )
  expect(left.get('named')).toMatchObject({ doubt: null, certain: true })
  expect(left.get('alike')).toMatchObject({ doubt: 'rival' })
})

test.prop([
  fc.array(fc.record({ amount: fc.constantFrom(1_000, 2_000), on: fc.integer({ min: 16, max: 27 }) }), {
    maxLength: 8,
  }),
  fc.array(fc.record({ principal: fc.constantFrom(1_000, 2_000), due: fc.integer({ min: 16, max: 27 }) }), {
    maxLength: 6,
  }),
])('no title is ever proposed to two movements', (movements, open) => {
  const titles = open.map(({ principal, due }, at) =>
    bookTitle({ receivableId: uuidOf(1, at + 1), principal, dueOn: day(`2026-11-${due}`) }),
  )
  const ledger = bookOf(titles)
  const found = movements.map(({ amount, on }, at) => {
    const entry = matchEntryOf({ amount, on: day(`2026-11-${on}`) })
    return [at, matchEntry(entry, ledger, DEFAULT_BANK_CALENDAR)] as const
  })
  const proposed = [...withoutRivals(new Map(found)).values()].flatMap(({ doubt, candidates }) =>
    doubt === null ? (candidates[0]?.titles.map(({ receivableId }) => receivableId) ?? []) : [],
  )
  expect(new Set(proposed).size).toBe(proposed.length)
})
