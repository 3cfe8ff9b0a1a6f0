import { measuresOfPhase } from '#shared/domain/messages/guard-rules.ts'
import { lintMessage } from '#shared/domain/messages/message-linter.ts'
import { badMessages } from '#tests/fixtures/messages/bad-messages.ts'
import { goodMessages, lawfulNotices } from '#tests/fixtures/messages/good-messages.ts'
import { messageContext } from '#tests/support/message-context.ts'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'

const lint = (text: string, more: Parameters<typeof messageContext>[0] = {}) =>
  lintMessage(text, messageContext(more))
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)
const extrajudicial = { measures: measuresOfPhase.extrajudicial }

describe('the corpus (X5)', () => {
  test('has two hundred messages and more, no two alike', () => {
    expect(badMessages.length).toBeGreaterThanOrEqual(110)
    expect(goodMessages.length).toBeGreaterThanOrEqual(90)
    const all = [...badMessages.map(([, text]) => text), ...goodMessages.map(([text]) => text)]
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(badMessages)('%s holds back: %s', (rule, text) => {
    const { blocked } = lint(text)
    expect(rules(blocked)).toContain(rule)
    for (const { excerpt, start, end } of blocked) expect(excerpt).toBe(text.slice(start, end))
  })

  test.each(goodMessages)('lets through: %s', (text, ...warns) => {
    const { blocked, warnings } = lint(text)
    expect(blocked).toEqual([])
    // These are bare sentences: who writes them is not said.
    expect(rules(warnings).filter((rule) => rule !== 'creditor')).toEqual(warns)
  })

  test.each(lawfulNotices)('lets through in its phase alone: %s', (text) => {
    expect(lint(text, extrajudicial).blocked).toEqual([])
    expect(rules(lint(text).blocked)).toContain('measure')
  })
})

const bad = fc.constantFrom(...badMessages.filter(([rule]) => rule !== 'shouting').map(([, text]) => text))
const good = fc.constantFrom(...goodMessages.map(([text]) => text))

describe('laws', () => {
  property.prop([good, bad, fc.double({ min: 0, max: 1, noNaN: true })])(
    'a bad phrase anywhere in a good message is held back',
    (text, phrase, share) => {
      const at = Math.round(text.length * share)
      // Never between the halves of a character.
      const place = at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at
      expect(lint(`${text.slice(0, place)} ${phrase} ${text.slice(place)}`).blocked).not.toEqual([])
    },
  )

  property.prop([bad, fc.constantFrom('upper', 'plain', 'spaces', 'lines')])(
    'case, accents, spaces and line breaks make no difference',
    (phrase, how) => {
      const written = {
        upper: phrase.toUpperCase(),
        plain: phrase.normalize('NFD').replace(/\p{Mn}/gu, ''),
        spaces: phrase.replaceAll(' ', '   '),
        lines: phrase.replaceAll(' ', ' \u00a0'),
      }[how]
      expect(lint(written).blocked).not.toEqual([])
    },
  )

  property.prop([fc.string({ unit: 'grapheme', maxLength: 300 })])(
    'any text is read, and every finding is where it says',
    (text) => {
      const { blocked, warnings } = lint(text)
      for (const { excerpt, start, end } of [...blocked, ...warnings]) {
        expect(excerpt).toBe(text.slice(start, end))
        expect(start).toBeLessThanOrEqual(end)
      }
    },
  )
})

describe('disguises', () => {
  test.each([
    'você é um c@loteir0',
    'você é um c a l o t e i r o',
    'você é um cal-o-teiro',
    'você é um ca\u200bloteiro',
    'você é um саlоtеirо', // Cyrillic а, о and е
    'você é um 𝐜𝐚𝐥𝐨𝐭𝐞𝐢𝐫𝐨',
    'você é um caloteiroooo',
    'VOCÊ É UM CALÔTEIRO',
  ])('%s', (text) => {
    expect(rules(lint(text).blocked)).toContain('insult')
  })

  test('a word with stars is at least warned of', () => {
    expect(rules(lint('Que m*rda de demora').warnings)).toContain('disguise')
  })

  test('codes, orders and links are no words', () => {
    for (const text of [
      'OS A1B2C3 e NF 5E4D3, título 1024 · 2/3',
      'https://wa.me/5511987654321 e contato@labsorriso.com.br',
    ])
      expect(lint(text).blocked).toEqual([])
  })
})

describe('who hears it', () => {
  test('a message left with somebody says nothing of the debt (R2.4)', () => {
    const left = 'Aqui é Marina, do Lab Sorriso. Pode pedir para a doutora retornar para (11) 3333-4444?'
    expect(lint(left, { reader: 'anyone' }).blocked).toEqual([])
    for (const said of ['É sobre um boleto.', 'Tem um valor em aberto.', 'É do financeiro.'])
      expect(rules(lint(`${left} ${said}`, { reader: 'anyone' }).blocked)).toContain('disclosure')
  })

  test('a consumer reads name, address and CNPJ of who collects (CDC 42-A), on the phone hears it', () => {
    const ask = 'Ainda não identificamos o pagamento. Se já pagou, desconsidere. Lab Sorriso'
    const whole = `${ask}\nLaboratório Sorriso Ltda, CNPJ 12.ABC.345/01DE-35, Rua das Acácias, 10, São Paulo/SP`
    const consumer = { consumer: true, demands: true }
    expect(rules(lint(ask, consumer).blocked)).toEqual(['creditor'])
    expect(lint(whole, consumer).blocked).toEqual([])
    expect(lint(ask, { ...consumer, channel: 'phone' }).blocked).toEqual([])
    expect(lint(ask, { demands: true })).toEqual({ blocked: [], warnings: [] })
    expect(rules(lint('Ainda não identificamos o pagamento.', { demands: true }).warnings)).toEqual([
      'creditor',
      'already-paid',
    ])
  })
})

describe('figures (complaint 21)', () => {
  const figures = { amounts: [51_230, 100_000], pix: '00020126PIX6304ABCD', boletos: ['1'.repeat(47)] }

  test('only amounts of the object, its code and its boletos', () => {
    const right = `Total R$\u00a0512,30 ou 1.000 reais\n00020126PIX6304ABCD\n${'1'.repeat(47)}`
    expect(lint(right, { figures }).blocked).toEqual([])
    expect(lint('Total R$ 512,31', { figures }).blocked).toMatchObject([
      { rule: 'amount', excerpt: 'R$ 512,31' },
    ])
    expect(rules(lint('000201265802BR.GOV.BCB.PIX99996304FFFF', { figures }).blocked)).toContain('pix')
    expect(
      rules(lint('23793.38128 60007.827136 95000.063305 1 84340000010000', { figures }).blocked),
    ).toContain('boleto')
  })

  test('a threat does not hide in a code that is not the house’s', () => {
    expect(rules(lint('000201 você vai ser preso 6304ABCD', { figures }).blocked)).toContain('prison')
  })
})

describe('time', () => {
  test('outside the hours and too often nothing goes out', () => {
    const timing = { outsideHours: true, tooOften: true }
    expect(rules(lint('Obrigado! Lab Sorriso', { timing }).blocked)).toEqual(['hours', 'frequency'])
  })
})

describe('words of the house', () => {
  test('are blocked beside the built-in ones, in any form; those stay', () => {
    const blockedWords = ['pendência', 'fala aí']
    expect(rules(lint('Há PENDENCIAS suas', { blockedWords }).blocked)).toEqual(['house-word'])
    expect(rules(lint('Fala   aí, doutor', { blockedWords }).blocked)).toEqual(['house-word'])
    expect(rules(lint('caloteiro', { blockedWords: [] }).blocked)).toEqual(['insult'])
    expect(lint('Tudo bem', { blockedWords: ['  ', '...'] }).blocked).toEqual([])
  })
})

describe('a measure', () => {
  test('that may be announced says how it is avoided', () => {
    expect(rules(lint('Os títulos irão a protesto no dia 20. Lab Sorriso', extrajudicial).warnings)).toEqual([
      'way-out',
    ])
    expect(
      lint('Os títulos irão a protesto no dia 20. Um acordo evita isso. Lab Sorriso', extrajudicial).warnings,
    ).toEqual([])
  })

  test('a suit is under way only where it was filed', () => {
    const text = 'A ação ajuizada segue; ainda podemos fazer um acordo. Lab Sorriso'
    expect(lint(text, { measures: measuresOfPhase.judicial }).blocked).not.toEqual([])
    expect(lint(text, { measures: [...measuresOfPhase.judicial, 'filed'] }).blocked).toEqual([])
  })
})
