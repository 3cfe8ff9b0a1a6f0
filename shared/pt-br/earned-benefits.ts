import type { Comeback } from '#shared/domain/trust-recovery/comeback.ts'
import type { EarnedBenefit } from '#shared/domain/trust-recovery/earned-benefits.ts'
import { formatBasisPoints, formatDays, formatMoney } from './format.ts'

/** A benefit as said to the customer, within a sentence. */
export function earnedSentence(benefit: EarnedBenefit): string {
  switch (benefit.kind) {
    case 'vip':
      return 'lugar na lista VIP'
    case 'vip-prices':
      return 'preços da tabela VIP'
    case 'term':
      // The letter of a policy is the house's own.
      return `pagamento a prazo (${benefit.policy.replace(/^[A-Z] · /, '').toLowerCase()})`
    case 'limit':
      return `limite de compras de ${formatMoney(benefit.amount)}`
    case 'early-discount':
      return benefit.daysBefore === 0
        ? `${formatBasisPoints(benefit.basisPoints)} de desconto até o vencimento`
        : `${formatBasisPoints(benefit.basisPoints)} de desconto pagando ${formatDays(benefit.daysBefore)} antes`
    case 'priority':
      return 'prioridade na produção'
    default:
      return benefit satisfies never
  }
}

/** The same in a list: shorter. */
export function earnedName(benefit: EarnedBenefit): string {
  switch (benefit.kind) {
    case 'vip':
      return 'Lista VIP'
    case 'vip-prices':
      return 'Tabela VIP'
    case 'term':
      return `A prazo: ${benefit.policy}`
    case 'limit':
      return `Limite de ${formatMoney(benefit.amount)}`
    case 'early-discount':
      return `${formatBasisPoints(benefit.basisPoints)} pagando ${formatDays(benefit.daysBefore)} antes`
    case 'priority':
      return 'Prioridade'
    default:
      return benefit satisfies never
  }
}

/** Why that policy is the one to offer. */
export const comebackCauseSentences: Record<Comeback['cause'], string> = {
  plan: 'É o que a etapa do plano de reconquista permite.',
  'long-late': 'A dívida passou de 30 dias de atraso: recomeça pagando adiantado.',
  'cost-first': 'Das formas que a classe permite, a melhor que cobre o custo antes de produzir.',
  'advance-only': 'Nenhuma outra forma da classe cobre o custo antes de produzir.',
}
