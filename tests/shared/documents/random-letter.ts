import { addDays, day } from '#shared/domain/calendar.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import { type Letter, type LetterLine, letterTones } from '#shared/domain/letter.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { buildLaboratory, taxId, uuidOf } from '#tests/support/build.ts'
import * as fc from 'fast-check'
import { buildLetter, HASH } from './build-letter.ts'

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength })
const amount = fc
  .oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 0, max: 20_000_000_000 }))
  .map(centavos)

const line: fc.Arbitrary<LetterLine> = fc
  .record({
    title: text(20),
    description: text(200),
    issued: fc.integer({ min: 0, max: 2000 }),
    due: fc.option(fc.integer({ min: -3, max: 1900 })),
    daysLate: fc.integer({ min: 0, max: 1900 }),
    principal: amount,
    paid: amount,
    lateFee: amount,
    lateInterest: amount,
  })
  // oxlint-disable-next-line no-map-spread -- an arbitrary's map: a few hundred values, each its own
  .map(({ issued, due, paid, ...fields }) => ({
    ...fields,
    receivableId: uuidOf(2, 1),
    issuedOn: addDays(day('2026-11-22'), -issued),
    dueOn: due === null ? null : addDays(day('2026-11-22'), -due),
    originalAmount: sum([fields.principal, paid]),
    total: sum([fields.principal, fields.lateFee, fields.lateInterest]),
  }))

const terms: fc.Arbitrary<ChargeTerms> = fc.record({
  lateFeeBasisPoints: fc.integer({ min: 0, max: 1000 }),
  lateInterestBasisPoints: fc.integer({ min: 0, max: 1000 }),
  graceDays: fc.integer({ min: 0, max: 30 }),
  countFrom: fc.constantFrom('adjusted', 'original'),
  rounding: fc.constantFrom('half-up', 'truncate'),
})

/** Letters as the schema allows them: any text, any amount, anything optional missing. */
export const randomLetter: fc.Arbitrary<Letter> = fc
  .record({
    tone: fc.constantFrom(...letterTones),
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    terms,
    issued: fc.boolean(),
    replyIn: fc.option(fc.integer({ min: 0, max: 40 })),
    debtorName: text(120),
    creditorName: text(120),
    tradeName: fc.option(text(120)),
    hasAddress: fc.boolean(),
    hasTaxId: fc.boolean(),
    hasPix: fc.boolean(),
    street: text(120),
    email: fc.option(
      fc.constant('financeiro.do.laboratorio.de.protese@laboratorio-de-nome-muito-longo.example.com'),
    ),
  })
  // oxlint-disable-next-line no-map-spread -- as above
  .map((seed) => {
    const creditor = buildLaboratory({
      name: seed.creditorName,
      tradeName: seed.tradeName,
      email: seed.email,
      address: { ...buildLaboratory().address, street: seed.street },
    })
    const letter = buildLetter({
      tone: seed.tone,
      lines: seed.lines,
      terms: seed.terms,
      number: seed.issued ? 'CC-2026-000007' : null,
      hash: seed.issued ? HASH : null,
      replyBy: seed.replyIn === null ? null : addDays(day('2026-11-22'), seed.replyIn),
      creditor,
    })
    const { debtor } = letter
    return {
      ...letter,
      pix:
        seed.hasPix && letter.total > 0
          ? { payload: '0002012636 br.gov.bcb.pix 6304ABCD', txid: 'CC1' }
          : null,
      debtor: {
        ...debtor,
        name: seed.debtorName,
        taxId: seed.hasTaxId ? taxId('529.982.247-25') : null,
        address: seed.hasAddress ? debtor.address : null,
      },
    }
  })
