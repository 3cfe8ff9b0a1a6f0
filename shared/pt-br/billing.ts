import type { CardPlan } from '#shared/domain/card-fees.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

export const cardPlanNames: Record<CardPlan, string> = {
  debit: 'Débito',
  credit: 'Crédito à vista',
  'credit-2-6': 'Crédito em 2 a 6 vezes',
  'credit-7-12': 'Crédito em 7 a 12 vezes',
  link: 'Link de pagamento',
  recurring: 'Recorrente',
}

/** Days of titles and costs of cards, among the settings. */
export const billingForm = {
  intro: 'Propostas que você muda caso a caso, e o que cada cartão custa de verdade.',
  days: 'Prazos',
  closingDueDays: 'Vencimento do fechamento',
  closingDueDaysHint: 'Dias depois do fechamento; passa para o dia útil seguinte.',
  ofPolicy: (name: string) => `Clientes da política ${name}`,
  likeHouse: 'como os outros',
  disputeDays: 'Responder contestação em',
  inDays: (count: number | null) => (count === 1 ? ' dia' : ' dias'),
  discounts: 'Descontos por pagamento antecipado',
  discountsHint:
    'Quem paga o título inteiro antes do vencimento paga menos. Comece pelo maior prazo; deixe em branco para não dar.',
  daysBefore: 'Pago até',
  daysBeforeOf: (line: number) => `Desconto ${line}: dias antes do vencimento`,
  daysBeforeUnit: (count: number) => (count === 1 ? ' dia antes do vencimento' : ' dias antes do vencimento'),
  discount: 'Desconto',
  discountOf: (line: number) => `Desconto ${line}: percentual`,
  cards: 'Taxas de cartão',
  cardsHint: 'As do seu contrato com a maquininha. Servem para mostrar o valor líquido ao receber.',
  plan: 'Forma',
  fee: 'Taxa',
  feeOf: (plan: string) => `Taxa: ${plan}`,
  inAccount: 'Cai na conta em',
  inAccountOf: (plan: string) => `Dias até cair na conta: ${plan}`,
  termLoss: 'Perda esperada na venda a prazo',
  termLossHint:
    'Quanto do que é vendido a prazo costuma não voltar. Ao receber no cartão, a taxa é comparada com ela.',
  save: 'Salvar prazos e taxas',
}

/** What is left of a receipt by card. */
export const cardNet = {
  plan: 'Como passou o cartão',
  net: (net: string, fee: string, day: Day) =>
    `Entram ${net} líquidos em ${formatDay(day)}; a taxa é de ${fee}.`,
  cheaper: (loss: string, difference: string) =>
    `A prazo, a perda esperada seria de ${loss}: o cartão sai ${difference} mais barato.`,
  dearer: (loss: string, difference: string) =>
    `A prazo, a perda esperada seria de ${loss}: o cartão sai ${difference} mais caro, mas o risco é da operadora.`,
  same: (loss: string) => `A prazo, a perda esperada seria a mesma: ${loss}.`,
}
