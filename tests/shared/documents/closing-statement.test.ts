import { PAGE } from '#shared/documents/house-style.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos, positiveCentavosSchema, ZERO } from '#shared/domain/money.ts'
import { draw, hasPoppler, pagesOf, picturesOf } from '#tests/electron/main/documents/printed.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import decodeQr from 'jsqr'
import { describe, expect, test } from 'vitest'
import { buildClosingStatement, buildStatementOrder } from './build-closing-statement.ts'
import { overlaps, wordsOf } from './overlaps.ts'

const flat = (text: string) => text.replace(/\s+/gu, ' ')
const textOf = (pdf: Uint8Array) => flat(pagesOf(pdf).join(' '))

describe.skipIf(!hasPoppler)('the statement of a closing', () => {
  test('says each order, what was paid before, the sum, and how to pay it', async () => {
    const text = textOf(
      await draw(
        buildClosingStatement({
          credit: centavos(5000),
          creditNotes: [
            {
              on: day('2026-10-20'),
              amount: positiveCentavosSchema.parse(5000),
              reason: 'Cor errada na OS 9',
            },
          ],
          boletoLine: '75691434360103372340200149330011690380000250000',
        }),
      ),
    )
    for (const said of [
      'Demonstrativo do fechamento',
      'Fechamento nº 3',
      'Entregas até 31/10/2026',
      'FM 3',
      'Coroa de zircônia monolítica',
      'Caso P-112',
      '1.300,00',
      'R$ 50,00',
      'R$ 1.250,00',
      '11/11/2026',
      'Cor errada na OS 9',
      '75691.43436 01033.723402 00149.330011 6 90380000250000',
      'Pague com Pix',
    ])
      expect(text).toContain(said)
  })

  test('has a code that reads as its Pix', async () => {
    const statement = buildClosingStatement()
    const [picture] = picturesOf(await draw(statement), 150)
    const read = decodeQr(new Uint8ClampedArray(picture!.data), picture!.width, picture!.height)
    expect(read?.data).toBe(statement.pix!.payload)
  })

  test('asks for nothing when nothing is owed, and draws no code without a key', async () => {
    const paid = textOf(await draw(buildClosingStatement({ due: ZERO, pix: null })))
    expect(paid).toContain('Este título está pago')
    expect(paid).not.toContain('Pague com Pix')
    const keyless = textOf(await draw(buildClosingStatement({ laboratory: buildLaboratory({ pix: null }) })))
    expect(keyless).toContain('A pagar até 11/11/2026')
  })

  test('of two hundred orders of long names keeps everything in its place, its head on each page', async () => {
    const orders = Array.from({ length: 200 }, (_, at) =>
      buildStatementOrder(100_000 + at, {
        work: ['Prótese total superior e inferior em resina acrílica termopolimerizável caracterizada'],
        total: centavos(9_876_543_210),
        before: centavos(9_800_000_000),
        amount: positiveCentavosSchema.parse(76_543_210),
      }),
    )
    const pdf = await draw(buildClosingStatement({ orders }))
    const pages = pagesOf(pdf)
    for (const page of pages.slice(0, -1)) expect(page).toContain('Neste título')
    for (const { number } of orders) expect(pages.join(' ')).toContain(String(number))
    for (const words of wordsOf(pdf)) {
      expect(overlaps(words)).toEqual([])
      for (const { text, left, right } of words) {
        expect(left, text).toBeGreaterThanOrEqual(PAGE.side - 1)
        expect(right, text).toBeLessThanOrEqual(PAGE.width - PAGE.side + 1)
      }
    }
  })
})
