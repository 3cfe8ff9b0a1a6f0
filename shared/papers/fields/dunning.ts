import type { PaperKind } from '#shared/domain/template.ts'
import { paperSteps, paperVersion } from '#shared/pt-br/dunning-policy-paper.ts'
import type { PaperFacts } from '../facts.ts'
import type { PaperField } from '../field.ts'

const kinds: readonly PaperKind[] = [
  'contract',
  'policy',
  'principles',
  'notice',
  'notification',
  'agreement',
  'policy-change',
]

const of = (
  key: string,
  label: string,
  example: string,
  value: (dunning: PaperFacts['dunning']) => string,
): PaperField => ({
  key,
  label,
  example,
  kinds,
  home: 'terms',
  asked: null,
  value: (facts) => value(facts.dunning),
})

/** The collection policy as it is published: a paper that names it follows the version in force (E04). */
export const dunningFields: readonly PaperField[] = [
  of('dunning.version', 'Régua de cobrança em vigor', 'Régua da casa, versão 2', ({ name, version }) =>
    paperVersion(name, version),
  ),
  of(
    'dunning.steps',
    'Etapas da régua de cobrança',
    '3 dias antes, lembrete antes do vencimento; 10 dias depois, carta de cobrança',
    ({ steps }) => paperSteps(steps),
  ),
]
