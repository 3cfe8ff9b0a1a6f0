import type { Centavos } from '#shared/domain/money.ts'
import { paperTextSchema } from '#shared/domain/paper.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { day } from '#shared/domain/calendar.ts'
import { draftPaper } from '#shared/papers/draft.ts'
import type { PaperFacts, PaperTitle } from '#shared/papers/facts.ts'
import { houseText } from '#shared/papers/house-texts.ts'
import { buildPaperFacts } from '#tests/shared/documents/build-paper.ts'
import { buildCustomer } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

/** A paper demands what is late and uncontested, and discharges what was paid: nothing else. */

function drafted(kind: PaperKind, facts: PaperFacts) {
  const paper = draftPaper({ kind, blocks: houseText(kind).blocks }, facts)
  if ('lacks' in paper) throw new Error(JSON.stringify(paper.lacks))
  return paper
}
function lacking(kind: PaperKind, facts: PaperFacts): string[] {
  const paper = draftPaper({ kind, blocks: houseText(kind).blocks }, facts)
  return 'lacks' in paper ? paper.lacks.map(({ field }) => field) : []
}
/** The facts with one title changed. */
function withTitle(facts: PaperFacts, at: number, change: (title: PaperTitle) => PaperTitle): PaperFacts {
  const customer = facts.customer!
  return {
    ...facts,
    customer: { ...customer, titles: customer.titles.with(at, change(customer.titles[at]!)) },
  }
}
const answering = (facts: PaperFacts, answers: Record<string, string>): PaperFacts => ({
  ...facts,
  answers: { ...facts.answers, ...answers },
})
const totalIn = (paper: ReturnType<typeof drafted>) => paper.tables['titles']?.totals?.at(-1)

describe.each(['notice', 'notification'] as const)('a %s', (kind) => {
  // The first two are due in October and November, the others after the day of the paper.
  const facts = buildPaperFacts({ titles: 4 })
  const late = { ...facts, customer: { ...facts.customer!, titles: facts.customer!.titles.slice(0, 2) } }

  test('demands no title that is not late: not in its table, its words, its Pix nor its subject', () => {
    const [whole, only] = [drafted(kind, facts), drafted(kind, late)]
    expect(whole.tables['titles']?.rows).toHaveLength(2)
    expect(whole).toEqual(only)
  })

  test('demands no contested part', () => {
    const part = 40_000 as Centavos
    const contested = withTitle(late, 0, (title) => ({
      ...title,
      claimable: {
        ...title.standing,
        principal: (title.standing.principal - part) as Centavos,
        total: (title.standing.total - part) as Centavos,
      },
    }))
    expect(totalIn(drafted(kind, late))).not.toBe(totalIn(drafted(kind, contested)))
    const nothing = withTitle(withTitle(late, 0, paidOf), 1, paidOf)
    expect(lacking(kind, nothing).length).toBeGreaterThan(0)
  })
})

const paidOf = (title: PaperTitle): PaperTitle => ({
  ...title,
  claimable: { ...title.standing, principal: 0 as Centavos, total: 0 as Centavos, status: 'paid' },
})

test('a paragraph of nothing but what a customer lacks is left out, and the paper can be kept', () => {
  const house = houseText('notice').blocks
  const blocks = [...house, { kind: 'paragraph' as const, text: '{{customer.registration}}' }]
  const facts = buildPaperFacts({ customer: buildCustomer({ cro: null }) })
  const paper = draftPaper({ kind: 'notice', blocks }, facts)
  if ('lacks' in paper) throw new Error(JSON.stringify(paper.lacks))
  expect(paper.blocks).toHaveLength(house.length)
  expect(paperTextSchema.safeParse(paper).success).toBe(true)
})

test('only a notification speaks of a title without a due date, which it makes late (R1.10)', () => {
  const undated = withTitle(buildPaperFacts({ titles: 2 }), 1, (title) => ({
    ...title,
    receivable: { ...title.receivable, dueOn: null },
    standing: { ...title.standing, status: 'open' },
  }))
  expect(drafted('notification', undated).tables['titles']?.rows).toHaveLength(2)
  expect(drafted('notice', undated).tables['titles']?.rows).toHaveLength(1)
})

test('a consent to cancel a protest names a title of the customer that was paid', () => {
  const paid = buildPaperFacts({ paid: true })
  expect(lacking('consent', paid)).toEqual([])
  expect(lacking('consent', buildPaperFacts())).toContain('consent.title')
  expect(lacking('consent', answering(paid, { 'consent.title': '9999' }))).toEqual(['consent.title'])
})

describe('a yearly declaration', () => {
  const on = day('2027-01-11')
  const paid = buildPaperFacts({ paid: true, on })

  test('is of a year that has ended', () => {
    expect(lacking('annual-settlement', paid)).toEqual([])
    expect(lacking('annual-settlement', { ...paid, on: day('2026-12-31') })).toContain('annual.year')
    expect(lacking('annual-settlement', answering(paid, { 'annual.year': '2027' }))).toContain('annual.year')
  })

  test('is not made while a title of that year or of one before is open', () => {
    const owing = buildPaperFacts({ on }).customer!.titles[0]!
    for (const dueOn of ['2026-10-05', '2024-03-10', null] as const) {
      const open = withTitle(paid, 0, () => ({
        ...owing,
        receivable: { ...owing.receivable, dueOn: dueOn === null ? null : day(dueOn) },
      }))
      expect(lacking('annual-settlement', open)).toContain('annual.total')
    }
    const later = withTitle(paid, 0, () => ({
      ...owing,
      receivable: { ...owing.receivable, dueOn: day('2027-01-05') },
    }))
    expect(lacking('annual-settlement', later)).toEqual([])
  })
})
