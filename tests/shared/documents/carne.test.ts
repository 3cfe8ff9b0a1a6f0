import type { Carne } from '#shared/contracts/carne.ts'
import { PAGE } from '#shared/documents/house-style.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { titleTxid } from '#shared/domain/title-txid.ts'
import { draw, hasPoppler, pagesOf, picturesOf } from '#tests/electron/main/documents/printed.ts'
import { buildLaboratory, uuidOf } from '#tests/support/build.ts'
import decodeQr from 'jsqr'
import { describe, expect, test } from 'vitest'
import { overlaps, wordsOf } from './overlaps.ts'

/** A carnê of so many instalments, R$ 333,34 each. */
function buildCarne(instalments: number, overrides: Partial<Carne> = {}): Carne {
  const laboratory = overrides.laboratory ?? buildLaboratory()
  const amount = positiveCentavosSchema.parse(33_334)
  return {
    kind: 'carne',
    laboratory,
    on: day('2026-11-22'),
    customer: { name: 'Ana Souza', number: 7, taxId: null },
    number: '1024',
    slips: Array.from({ length: instalments }, (_, at) => {
      const receivableId = uuidOf(2, 700 + at)
      const txid = titleTxid(receivableId)
      const payload = laboratory.pix ? pixPayload({ account: laboratory.pix, amount, txid }) : null
      return {
        receivableId,
        instalment: at + 1,
        instalments,
        description: 'Prótese total superior',
        dueOn: addDays(day('2026-12-10'), 30 * at),
        amount,
        terms: DEFAULT_CHARGE_TERMS,
        pix: typeof payload === 'string' ? { payload, txid } : null,
      }
    }),
    ...overrides,
  }
}

describe.skipIf(!hasPoppler)('a carnê', () => {
  test('has three slips a page, each with stub, day, amount and what late payment costs', async () => {
    const pages = pagesOf(await draw(buildCarne(7)))
    expect(pages).toHaveLength(3)
    expect(pages.map((page) => page.split('Canhoto do cliente').length - 1)).toEqual([3, 3, 1])
    const text = pages.join(' ').replace(/\s+/gu, ' ')
    for (const said of [
      '1/7',
      '7/7',
      '10/12/2026',
      'R$ 333,34',
      'Ana Souza',
      'multa de 2%',
      'juros de 1% ao mês',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(said)
  })

  test('has codes that read as the Pix of their own slips', async () => {
    const carne = buildCarne(3)
    const [picture] = picturesOf(await draw(carne), 150)
    const { data, width, height } = picture!
    const third = Math.floor(height / 3)
    for (const [at, slip] of carne.slips.entries()) {
      const from = at * third
      const part = new Uint8ClampedArray(data).slice(from * width * 4, (from + third) * width * 4)
      expect(decodeQr(part, width, third)?.data).toBe(slip.pix!.payload)
    }
  })

  test('keeps everything in its place with the longest names, and without a key says how to pay', async () => {
    const long =
      'Clínica Odontológica Conceição Aparecida Guimarães de Albuquerque e Vasconcelos & Associados'
    const laboratory = buildLaboratory({ name: long, tradeName: long })
    const slips = buildCarne(6).slips
    for (const slip of slips) {
      slip.amount = positiveCentavosSchema.parse(9_876_543_210)
      slip.description =
        'Prótese protocolo superior e inferior em zircônia multicamada, com barra e provisórios'.repeat(2)
    }
    const customer = { name: long.repeat(2).slice(0, 160), number: 99_999, taxId: null }
    for (const pays of [true, false]) {
      if (!pays) for (const slip of slips) slip.pix = null
      const pdf = await draw(
        buildCarne(6, {
          laboratory: pays ? laboratory : { ...laboratory, pix: null },
          customer,
          number: 'PROT-2026/000123456789',
          slips,
        }),
      )
      expect(pagesOf(pdf)).toHaveLength(2)
      if (!pays) expect(pagesOf(pdf)[0]).toContain('Pague no laboratório')
      for (const words of wordsOf(pdf)) {
        expect(overlaps(words)).toEqual([])
        for (const { text, left, right, bottom } of words) {
          expect(left, text).toBeGreaterThanOrEqual(36)
          expect(right, text).toBeLessThanOrEqual(PAGE.width - 36)
          expect(bottom, text).toBeLessThanOrEqual(PAGE.height - 14)
        }
      }
    }
  })
})
