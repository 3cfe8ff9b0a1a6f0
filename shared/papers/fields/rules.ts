import type { PaperKind } from '#shared/domain/template.ts'
import { formatBasisPoints, formatDays, formatMoney } from '#shared/pt-br/format.ts'
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
  'promissory-note',
]

const of = (
  key: string,
  label: string,
  example: string,
  value: (facts: PaperFacts) => string | null,
): PaperField => ({ key, label, example, kinds, home: 'terms', asked: null, value })

/** The house's rules of charging and selling, as they are in force: never written twice. */
export const ruleFields: readonly PaperField[] = [
  of('terms.fee', 'Multa por atraso', '2%', ({ terms }) =>
    formatBasisPoints(terms.interestMode === 'legal' ? 0 : terms.lateFeeBasisPoints),
  ),
  of('terms.interest', 'Juros ao mês', '1%', ({ terms }) =>
    terms.interestMode === 'legal' ? 'taxa legal' : formatBasisPoints(terms.lateInterestBasisPoints),
  ),
  of('terms.grace', 'Carência de encargos', '0 dias', ({ terms }) => formatDays(terms.graceDays)),
  of(
    'house.principles',
    'Princípios da casa',
    'Qualidade antes de pressa; Palavra escrita',
    ({ principles }) => (principles.length > 0 ? principles.join('; ') : null),
  ),
  of('policy.version', 'Versão da política de crédito', 'política padrão', ({ policy }) =>
    policy.version === 0 ? 'política padrão' : `política versão ${policy.version}`,
  ),
  of('policy.payments', 'Formas de pagamento', 'A · 100 % adiantado; B · Custo na entrada', ({ policy }) =>
    policy.policy.paymentPolicies
      .filter(({ active }) => active)
      .map(({ name, description }) => (description ? `${name}: ${description.replace(/\.$/, '')}` : name))
      .join('; '),
  ),
  of('policy.holdOrders', 'Dias de atraso que param pedidos novos', '7 dias', ({ policy }) =>
    formatDays(policy.policy.hold.softAfterDays),
  ),
  of('policy.holdProduction', 'Dias de atraso que param a produção', '15 dias', ({ policy }) =>
    formatDays(policy.policy.hold.hardAfterDays),
  ),
  of('policy.holdDelivery', 'Dias de atraso que retêm a entrega', '30 dias', ({ policy }) =>
    formatDays(policy.policy.hold.deliveryAfterDays),
  ),
]

/** What was granted to the customer. */
export const creditFields: readonly PaperField[] = [
  {
    key: 'credit.limit',
    label: 'Limite de crédito do cliente',
    example: 'R$ 5.000,00',
    kinds: ['contract', 'agreement', 'policy-change'],
    home: 'customer',
    asked: null,
    value: ({ customer }) => {
      if (!customer) return null
      const { grantedLimit } = customer
      return grantedLimit > 0
        ? formatMoney(grantedLimit)
        : `${formatMoney(grantedLimit)}, até a análise de crédito`
    },
  },
]
