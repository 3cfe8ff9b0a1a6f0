import { scoreReport } from '#shared/documents/score-report.ts'
import { day } from '#shared/domain/calendar.ts'
import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { creditClasses, scoreFactorIds } from '#shared/domain/credit-policy.ts'
import { formatNumber } from '#shared/pt-br/format.ts'
import { factorNames, factorSentence } from '#shared/pt-br/score.ts'
import { factorCriteria } from '#shared/pt-br/score-report.ts'
import { goodPayer } from '#tests/support/credit-facts.ts'
import { describe, expect, it } from 'vitest'
import { buildScoreReport, latePayer, newcomer } from './build-credit-pages.ts'
import { definitionText } from './definition-text.ts'

const textOf = (...report: Parameters<typeof buildScoreReport>) =>
  definitionText(scoreReport(buildScoreReport(...report)))

function adjusted(facts: CreditFacts, points: number): CreditFacts {
  const adjustment = {
    points,
    until: day('2027-02-28'),
    reason: 'Trocou de endereço e avisou a tempo.',
    by: 'Marta Reis',
    on: day('2026-11-01'),
  }
  return { ...facts, profile: { ...facts.profile, adjustment } }
}

const people: [string, CreditFacts][] = [
  ['who pays late', latePayer()],
  ['a newcomer', newcomer()],
  ['who pays in time', goodPayer(24)],
  ['who was raised', adjusted(latePayer(), 80)],
  ['who was lowered', adjusted(goodPayer(24), -120)],
  ['who was raised past the top', adjusted(goodPayer(24), 300)],
]

/** Words for inside: lists, lights and types of debtor (LGPD, R2.1). */
const INTERNAL =
  /sinal (verde|amarelo|vermelho)|lista negra|bloquead|\bVIP\b|mau pagador|caloteir|inadimplente|vergonha|nome sujo|risco próprio/iu

describe('the report to the holder', () => {
  it.each(people)('shows every factor, and how they add up to the score, of %s', (_, facts) => {
    const report = buildScoreReport({}, facts)
    const { score } = report
    const text = definitionText(scoreReport(report))
    for (const factor of score.factors) {
      const row = [
        factorNames[factor.id],
        factorCriteria[factor.id],
        factorSentence(factor),
        formatNumber(factor.points),
        formatNumber(factor.most),
      ].join('\n')
      expect(text).toContain(row)
    }
    const sum = score.factors.reduce((total, { points }) => total + points, 0)
    expect(sum + score.adjustment).toBe(score.score)
    expect(text).toContain(`Pontuação\n\n${formatNumber(score.score)}\n1.000`)
    expect(text.includes(`Soma dos critérios\n\n${formatNumber(sum)}`)).toBe(score.adjustment !== 0)
  })

  it('tells of an adjustment its points, reason and end, and how much of it counted; never who made it', () => {
    const text = textOf({}, adjusted(goodPayer(24), -120))
    for (const part of [
      '−120',
      'descontados 120 pontos, até 28/02/2027',
      'Trocou de endereço e avisou a tempo.',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Marta Reis')
    expect(text).not.toContain('contaram')
    const capped = buildScoreReport({}, adjusted(goodPayer(24), 300))
    const told = definitionText(scoreReport(capped))
    expect(capped.score.adjustment).toBeLessThan(300)
    expect(told).toContain(`Desse ajuste contaram ${capped.score.adjustment} pontos`)
    expect(textOf({ adjustment: null }, adjusted(latePayer(), 80))).toContain('ajuste manual temporário')
    expect(textOf()).not.toContain('Ajuste')
  })

  it('says who asks, when, by which version, and how to have a person review it', () => {
    const text = textOf()
    for (const part of [
      'Emitido a pedido do titular',
      'Emitido em 22/11/2026',
      'Pontuação calculada em 22/11/2026',
      'Política de crédito v3',
      'CPF 529.982.247-25',
      '(11) 3333-4444 ou contato@example.com',
      'uma pessoa reveja',
      'corrigir dados errados',
      'Recebido pelo titular',
      'Página 1 de 1',
    ])
      expect(text).toContain(part)
    const plain = text.replaceAll('\u00a0', ' ')
    for (const basis of ['art. 7º, X', 'art. 20 e § 1º', 'Lei nº 12.414/2011', 'Súmula 550'])
      expect(plain).toContain(basis)
  })

  it('explains each class with its range, which together are 0 to 1,000', () => {
    const text = textOf()
    for (const range of [
      'A, de 800 a 1.000',
      'B, de 650 a 799',
      'C, de 500 a 649',
      'D, de 350 a 499',
      'E, de 0 a 349',
    ])
      expect(text).toContain(`Classe ${range} pontos`)
    expect(text.match(/\(a sua\)/g)).toHaveLength(1)
    expect(textOf({ bands: null })).not.toContain('(a sua)')
  })

  it('calls a score without history neutral, and says what would raise it', () => {
    const text = textOf({}, newcomer())
    expect(text).toContain('pontuação é neutra, de 500 pontos')
    expect(text).toMatch(/pontos? a mais/)
    expect(textOf()).not.toContain('neutra, de 500')
    const { score } = buildScoreReport()
    expect(textOf({ score: { ...score, advice: [] } })).toContain('Continue pagando em dia')
  })

  it.each(people)('uses no label that is for inside, of %s', (_, facts) => {
    for (const creditClass of creditClasses) {
      const { score } = buildScoreReport({}, facts)
      expect(textOf({ score: { ...score, class: creditClass } }, facts)).not.toMatch(INTERNAL)
    }
    expect(Object.keys(factorCriteria).sort()).toEqual([...scoreFactorIds].sort())
  })
})
