import { orderSheet } from '#shared/documents/order-sheet.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { decisionReasonCodes } from '#shared/domain/decision.ts'
import { formatAmount } from '#shared/pt-br/format.ts'
import { benchReasons } from '#shared/pt-br/order-sheet.ts'
import { uuidOf } from '#tests/support/build.ts'
import { TODAY } from '#tests/support/credit-facts.ts'
import { describe, expect, it } from 'vitest'
import { buildOrder, buildOrderItem, buildOrderSheet, buildReason, STAGES } from './build-order-sheet.ts'
import { definitionText } from './definition-text.ts'

const textOf = (...sheet: Parameters<typeof buildOrderSheet>) =>
  definitionText(orderSheet(buildOrderSheet(...sheet)))
const held = [
  buildReason('hold-hard'),
  buildReason('entry-missing', { weight: 'condition', by: 'production' }),
]

describe('the order sheet', () => {
  it('says the number, the customer, the patient’s code, the works, their stages and the promised day', () => {
    const text = textOf()
    for (const part of [
      'Ficha da OS',
      'OS 1284',
      'EMDIA-OS-1284',
      'Ana Souza',
      'P-0421',
      '27/11/2026',
      'Coroa de zircônia sobre implante',
      '11 · A2 · ombro 1 mm',
      'Moldeira devolvida com a caixa.',
      'Documento sem valor fiscal',
      'Página 1 de 1',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('RETIDA')
  })

  it('ticks the stages that began, with day and name, and leaves the others to be ticked', () => {
    const text = textOf()
    const table = text.slice(text.indexOf('Etapas da produção'))
    expect(table).toContain('☑\nModelo de gesso\n18/11/2026\nBruno Reis')
    expect(table).toContain('☑\nEscaneamento e desenho\n20/11/2026\nLia Prado')
    expect(table).toContain('☐\nFresagem   crítica')
    expect(text).toContain('☑\u00a0Modelo\u00a0de\u00a0gesso')
    expect(text).toContain('☐\u00a0Acabamento')
  })

  it('hands the code to whoever draws it', () => {
    const drawn: string[] = []
    orderSheet(buildOrderSheet(), (text) => {
      drawn.push(text)
      return { text }
    })
    expect(drawn).toEqual(['EMDIA-OS-1284'])
  })

  it('counts what was delivered, and to whom', () => {
    const items = [buildOrderItem(0, { quantity: 4 }), buildOrderItem(1)]
    const deliveries = [
      {
        id: uuidOf(9, 1),
        on: addDays(TODAY, -1),
        quantities: { [items[0]!.id]: 3 },
        receivedBy: 'Motoboy Rui',
        by: 'Lia Prado',
      },
    ]
    const text = textOf({ order: buildOrder({ items, deliveries }) })
    expect(text).toContain('3 de 4')
    expect(text).toContain('21/11/2026\n3 × Coroa de zircônia sobre implante\nMotoboy Rui\nLia Prado')
    expect(textOf()).not.toContain('Entregas')
  })

  it('never shows a price, a cost or a debt, held or not', () => {
    for (const reasons of [[], held, decisionReasonCodes.map((code) => buildReason(code))]) {
      const text = textOf({}, reasons)
      expect(text).not.toContain('R$')
      for (const { unitPrice, unitCost } of buildOrder().items)
        for (const amount of [unitPrice, unitCost]) expect(text).not.toContain(formatAmount(amount))
      expect(text).not.toMatch(/1\.830|12 dias/)
    }
  })

  it('marks a remake with its cause', () => {
    const remake = {
      ofOrderId: uuidOf(6, 2),
      cause: 'colour',
      customerPaysBasisPoints: 0,
      note: 'Dois tons acima',
    } as const
    expect(textOf({ order: buildOrder({ remake }) })).toContain('REPETIÇÃO · cor   Dois tons acima')
  })
})

describe('the retention sheet', () => {
  it('says first what must not be done: nothing begins, the next stage waits, nothing is handed over', () => {
    const begun = { stageLog: [] }
    const done = { stageLog: STAGES.map(({ name }) => ({ stage: name, on: TODAY, by: 'Lia Prado' })) }
    expect(textOf({ order: buildOrder(begun) }, held)).toContain('Até a liberação: não comece a produção.')
    expect(textOf({}, held)).toContain('Até a liberação: não comece a etapa “Fresagem”.')
    expect(textOf({ order: buildOrder(done) }, held)).toContain('não encerre a produção e não entregue')
    expect(textOf({ order: buildOrder({ ...done, readyOn: TODAY }) }, held)).toContain(
      'não entregue e não envie o trabalho, nem em parte.',
    )
    const text = textOf({}, held)
    for (const part of [
      'Ficha de retenção',
      'RETIDA',
      'Política de crédito v3',
      'retire esta ficha antes de entregar',
    ])
      expect(text).toContain(part)
    expect(text.indexOf('RETIDA')).toBeLessThan(text.indexOf('Trabalhos'))
  })

  it('gives each refusal once, in the bench’s words; conditions only when nothing refuses', () => {
    const text = textOf({}, [
      ...held,
      buildReason('limit-exceeded'),
      buildReason('limit-zero'),
      buildReason('released', { weight: 'note' }),
    ])
    expect(text).toContain(benchReasons['hold-hard'])
    expect(text.split(benchReasons['limit-zero'])).toHaveLength(2)
    expect(text).not.toContain(benchReasons['entry-missing'])
    expect(text).not.toContain(benchReasons.released)
    expect(textOf({}, [held[1]!])).toContain(benchReasons['entry-missing'])
  })

  it('has a sentence for every reason, which tells no amount and shames nobody', () => {
    for (const code of decisionReasonCodes) {
      expect(benchReasons[code]).toMatch(/^[A-ZÁ-Ú].*\.$/u)
      expect(benchReasons[code]).not.toMatch(
        /\d|R\$|devedor|inadimpl|calote|atras|dívida|deve\b|restriç|negativ|bloque|nome sujo|Serasa|SPC/iu,
      )
    }
  })

  it('stops a cancelled order instead', () => {
    const cancellation = { on: TODAY, reason: 'O dentista desistiu' }
    const text = textOf({ order: buildOrder({ cancellation }) }, held)
    expect(text).toContain('CANCELADA')
    expect(text).not.toContain('RETIDA')
  })
})
