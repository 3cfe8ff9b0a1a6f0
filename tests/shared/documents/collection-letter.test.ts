import { collectionLetter } from '#shared/documents/collection-letter.ts'
import { codeLines } from '#shared/documents/letter-total.ts'
import { PRINT_CHARACTERS, printable } from '#shared/documents/print-characters.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { letterTones } from '#shared/domain/letter.ts'
import { centavos, ZERO } from '#shared/domain/money.ts'
import { amountInWords } from '#shared/domain/words.ts'
import { formatAmount, formatMoney } from '#shared/pt-br/format.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildLetter, HASH } from './build-letter.ts'
import { definitionText } from './definition-text.ts'
import { randomLetter } from './random-letter.ts'

const textOf = (letter: Parameters<typeof collectionLetter>[0]) => definitionText(collectionLetter(letter))
const oneTitle = (tone: (typeof letterTones)[number]) => textOf(buildLetter({ tone, titles: 1 }))

/** CDC 42 and 71: nothing that threatens, shames, or passes for a court's paper; R11.1: nobody's patient. */
const FORBIDDEN =
  /pris[ãa]o|preso|pol[íi]cia|crime|criminal|justi[çc]a|judicia|ju[íi]z|tribunal|intima|cita[çc][ãa]o|penhora|a[çc][ãa]o em andamento|processo|execu[çc][ãa]o|vergonha|caloteir|inadimplen|sujar|nome sujo|fam[íi]lia|c[ôo]njuge|paciente/iu

describe('a collection letter', () => {
  it('is a pure and total function: any letter gives the same definition twice, and is left as it was', () => {
    fc.assert(
      fc.property(randomLetter, (letter) => {
        const before = JSON.stringify(letter)
        const [once, again] = [textOf(letter), textOf(letter)]
        expect(once).toBe(again)
        expect(JSON.stringify(letter)).toBe(before)
      }),
    )
  })

  it('says the numbers of the letter and no others', () => {
    fc.assert(
      fc.property(randomLetter, (letter) => {
        const text = textOf(letter)
        expect(text).toContain(formatMoney(letter.total))
        expect(text).toContain(`(${amountInWords(letter.total)})`)
        for (const line of letter.lines) {
          expect(text).toContain(formatAmount(line.originalAmount))
          if (letter.tone === 'reminder') continue
          for (const part of [line.principal, line.lateFee, line.lateInterest, line.total]) {
            expect(text).toContain(formatAmount(part))
          }
        }
        const known = new Set(
          [letter, ...letter.lines].flatMap((row) =>
            [row.principal, row.lateFee, row.lateInterest, row.total].map(formatAmount),
          ),
        )
        const sums = letter.lines.map((line) => line.originalAmount)
        for (const value of [...sums, centavos(sums.reduce((a, b) => a + b, 0))])
          known.add(formatAmount(value))
        // Typed text may hold figures of its own; the creditor's and the debtor's are not amounts.
        const typed = letter.lines.map((line) => printable(`${line.title} ${line.description}`)).join(' ')
        for (const [figure] of text.matchAll(/(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d\d(?![\d%])/g)) {
          expect(known.has(figure) || typed.includes(figure), figure).toBe(true)
        }
      }),
    )
  })

  it('names creditor, address and CNPJ in every tone (CDC 42-A, R2.1)', () => {
    for (const tone of letterTones) {
      const text = oneTitle(tone)
      for (const part of [
        'Laboratório Sorriso Ltda',
        'CNPJ 12.ABC.345/01DE-35',
        'Avenida Brasil, 500',
        '42-A',
      ]) {
        expect(text).toContain(part)
      }
      for (const part of ['CRO-SP LB 1234', 'Carlos Lima', '(11) 3333-4444', 'contato@example.com'])
        expect(text).toContain(part)
      for (const part of [
        'CC-2026-000123',
        'São Paulo, 22 de novembro de 2026',
        'Documento sem valor fiscal',
        HASH,
        'Página 1 de 1',
      ]) {
        expect(text).toContain(part)
      }
    }
  })

  it('never threatens, never looks like a court paper, and names no patient (R2.1–R2.4, R11.1)', () => {
    for (const tone of letterTones) {
      for (const replyBy of [null, buildLetter().replyBy]) {
        expect(textOf(buildLetter({ tone, titles: 4, replyBy })).replace('integridade', '')).not.toMatch(
          FORBIDDEN,
        )
      }
    }
  })

  it('a reminder is friendly: title, amount, due date, how to pay, and no word of charges (3.2)', () => {
    const text = oneTitle('reminder')
    for (const part of [
      '1000 · 2/3',
      '350,00',
      '24/11/2026',
      'Pix',
      'Se já pagou, desconsidere',
      'fale conosco',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/multa|juros|negativa|protesto|órgão de proteção/iu)
  })

  it('a firm demand has amounts, calculation, deadline and an offer to negotiate (3.3)', () => {
    const text = oneTitle('firm')
    for (const part of [
      '350,00',
      '358,40',
      'Memória de cálculo',
      'Multa de 2%',
      'uma única vez',
      'Juros simples de 1% ao mês',
    ]) {
      expect(text).toContain(part)
    }
    for (const part of ['mês de 30 dias', 'até 30/11/2026', 'negociar', 'parcelamento', 'Se já pagou'])
      expect(text).toContain(part)
    expect(text).not.toMatch(/protesto|proteção ao crédito/iu)
  })

  it('a notice says which measures, from which day, and how to avoid them (3.4)', () => {
    const text = oneTitle('notice')
    for (const part of [
      'proteção ao crédito',
      'protesto',
      'a partir de 01/12/2026',
      'poderemos',
      'o próprio órgão envia um comunicado',
    ]) {
      expect(text).toContain(part)
    }
    for (const part of ['evitadas pelo pagamento ou por um acordo', 'Memória de cálculo', 'Se já pagou'])
      expect(text).toContain(part)
  })

  it('marks titles whose charges are not those of the letter’s terms', () => {
    const letter = buildLetter({ titles: 2 })
    const special = letter.lines.map((line, index) =>
      index === 1 ? { ...line, lateFee: centavos(1) } : line,
    )
    const text = textOf({ ...letter, lines: special })
    expect(text).toContain('1001 *')
    expect(text).not.toContain('1000 · 2/3 *')
    expect(text).toContain('* Título com condições próprias')
    expect(textOf(letter)).not.toContain('*')
  })

  it('says what was agreed: no clause, no charges; grace and truncation when there are', () => {
    const none = { ...DEFAULT_CHARGE_TERMS, lateFeeBasisPoints: 0, lateInterestBasisPoints: 0 }
    const free = buildLetter({ titles: 1, terms: none })
    const line = { ...free.lines[0]!, lateFee: ZERO, lateInterest: ZERO, total: free.lines[0]!.principal }
    const text = textOf({ ...free, lines: [line], lateFee: ZERO, lateInterest: ZERO, total: line.total })
    expect(text).toContain('sem multa nem juros')
    const terms = {
      ...DEFAULT_CHARGE_TERMS,
      graceDays: 3,
      rounding: 'truncate',
      countFrom: 'original',
    } as const
    const other = textOf(buildLetter({ terms }))
    for (const part of ['3 dias depois do vencimento', 'Frações de centavo', 'desde o vencimento original'])
      expect(other).toContain(part)
  })

  it('marks a draft, and shows no hash', () => {
    const definition = collectionLetter(buildLetter({ number: null, hash: null }))
    expect(definition.watermark).toMatchObject({ text: 'PRÉVIA' })
    expect(definitionText(definition)).toContain('Prévia, ainda sem número')
    expect(definitionText(definition)).not.toContain('SHA-256')
    expect(collectionLetter(buildLetter()).watermark).toBeUndefined()
  })

  it('without a Pix says nothing of one', () => {
    expect(textOf(buildLetter({ creditor: buildLaboratory({ pix: null }) }))).not.toContain('Pix')
  })
})

describe('the code to copy', () => {
  it('comes back whole from its lines, none of which begins or ends with a space', () => {
    const payload = fc
      .string({ unit: fc.constantFrom('A', 'b', '0', ' '), minLength: 1, maxLength: 400 })
      .filter((text) => !/ {5}|^ | $/.test(text))
    fc.assert(
      fc.property(payload, (code) => {
        const lines = codeLines(code)
        expect(lines.join('')).toBe(code)
        for (const line of lines) expect(line).toBe(line.trim())
      }),
    )
  })
})

describe('printable text', () => {
  it('has only signs that the fonts have, whatever was typed', () => {
    const known = new Set(PRINT_CHARACTERS)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const character of printable(text)) expect(known.has(character)).toBe(true)
      }),
    )
  })

  it.each([
    ['Nguyễn 阮 😀', 'Nguyen ? ?'],
    ['a\u200bb\u00adc', 'abc'],
    ['linha\nnova\ttab', 'linha nova tab'],
    ['Łukasz Đorđe', 'Łukasz Đorđe'],
  ])('%s', (typed, printed) => expect(printable(typed)).toBe(printed))
})
