import type { ReceiptPage } from '#shared/contracts/printables.ts'
import { PAGE } from '#shared/documents/house-style.ts'
import { receiptPage } from '#shared/documents/receipt.ts'
import { day } from '#shared/domain/calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { draw, hasPoppler, pagesOf } from '#tests/electron/main/documents/printed.ts'
import { buildReceiptView } from '#tests/support/build-receipt.ts'
import { buildCustomer, buildLaboratory } from '#tests/support/build.ts'
import { describe, expect, it, test } from 'vitest'
import { definitionText } from './definition-text.ts'
import { overlaps, wordsOf } from './overlaps.ts'

const amount = (centavos: number) => positiveCentavosSchema.parse(centavos)
const unsigned = (centavos: number) => unsignedCentavosSchema.parse(centavos)

function build(view: ReceiptPage['view'], given: Partial<ReceiptPage> = {}): ReceiptPage {
  return {
    kind: 'receipt',
    laboratory: buildLaboratory(),
    on: day('2026-10-15'),
    view,
    secondCopy: false,
    ...given,
  }
}

const textOf = (page: ReceiptPage) => definitionText(receiptPage(page)).replaceAll(/\s+/gu, ' ')

describe('a receipt (CC 320)', () => {
  const two = buildReceiptView(
    { stillOpen: { titles: 3, total: unsigned(92_000) }, note: 'comprovante 12' },
    { lines: [{ amount: 102_333 }, { amount: 50_000, left: { principal: 52_000, charges: 2333 } }] },
  )

  it('says who paid, how much in words, by what means, for which titles, where and when, and who signs', () => {
    const text = textOf(build(two))
    const { name, address } = buildLaboratory()
    for (const said of [
      'Recibo nº 12',
      'Recebemos de Ana Souza, CPF 529.982.247-25, Rua das Flores, 100, Centro, 01001-000 São Paulo/SP',
      'a importância de R$ 1.523,33 (mil quinhentos e vinte e três reais e trinta e três centavos)',
      'para pagamento dos 2 títulos abaixo',
      'Pix',
      two.lines[0]!.title,
      two.lines[1]!.title,
      `${address.city}/${address.state}, 15 de outubro de 2026.`,
      name,
      'Observação: comprovante 12',
      'Recebido por Marina',
    ])
      expect(text).toContain(said)
  })

  it('tells what is settled from what is reserved, and what it does not presume (CC 322, 323)', () => {
    const text = textOf(build(two))
    expect(text).toContain(`Fica quitado, principal e encargos, sem reserva: ${two.lines[0]!.title}.`)
    expect(text).toContain(
      `Do título ${two.lines[1]!.title} continuam devidos R$ 520,00 de principal e R$ 23,33 de multa e juros`,
    )
    expect(text).toContain('com reserva de encargos')
    // Three open, one of them on this receipt: 920,00 less the 543,33 left of it.
    expect(text).toContain('ficam em aberto 2 títulos, no total de R$ 376,67')
  })

  it('reserves nothing when all is settled and nothing else is open', () => {
    const text = textOf(build(buildReceiptView()))
    expect(text).toContain('O título fica quitado, principal e encargos, sem reserva.')
    expect(text).not.toContain('art. 322')
    expect(text).not.toContain('art. 323')
  })

  it.each<[string, ReceiptPage['view'], string]>([
    [
      'an advance',
      buildReceiptView({ amount: amount(20_000) }, { lines: [], credited: 20_000 }),
      'como adiantamento, para uso em títulos',
    ],
    ['change', buildReceiptView({ means: 'cash', change: unsigned(500) }), 'Troco devolvido: R$ 5,00.'],
    ['a cheque', buildReceiptView({ means: 'cheque' }), 'a quitação vale depois que ele for compensado'],
    [
      'credit that was used',
      buildReceiptView({ means: 'credit' }),
      'o uso de R$ 1.023,33 (mil e vinte e três reais e trinta e três centavos) do crédito que tinha',
    ],
  ])('says what it is of: %s', (_, view, said) => {
    expect(textOf(build(view))).toContain(said)
  })

  it('says that it is a second copy, and that it was taken back', () => {
    const reversal = { on: day('2026-10-20'), reason: 'Pix devolvido pelo banco' }
    const text = textOf(build(buildReceiptView({ reversal }), { secondCopy: true }))
    expect(text).toContain('2ª VIA')
    expect(text).toContain('ESTORNADO em 20/10/2026: Pix devolvido pelo banco.')
  })
})

describe.skipIf(!hasPoppler)('a printed receipt', () => {
  const LONG =
    'Clínica Odontológica Conceição Aparecida Guimarães de Albuquerque e Vasconcelos Sociedade Simples Ltda'

  test.each<[string, ReceiptPage['view'], number]>([
    ['of one title', buildReceiptView(), 1],
    [
      'of eighty titles of eight figures, to a long name',
      {
        ...buildReceiptView(
          { change: unsigned(100), stillOpen: { titles: 120, total: unsigned(9_876_543_210) } },
          {
            lines: Array.from({ length: 80 }, () => ({
              amount: 1_234_567_890,
              left: { principal: 1_234_567, charges: 12_345_678 },
            })),
          },
        ),
        customer: buildCustomer({ number: 7, name: LONG }),
      },
      4,
    ],
  ])('%s has nothing over anything or past the margin', async (_, view, mostPages) => {
    const pdf = await draw(build(view))
    expect(pagesOf(pdf).length).toBeLessThanOrEqual(mostPages)
    for (const words of wordsOf(pdf)) {
      expect(overlaps(words)).toEqual([])
      for (const { text, left, right } of words) {
        expect(left, text).toBeGreaterThanOrEqual(PAGE.side - 1)
        expect(right, text).toBeLessThanOrEqual(PAGE.width - PAGE.side + 1)
      }
    }
  })
})
