import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'

type Details = HistoryEntry['details']

const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const until = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? ` até ${formatDay(value as Day)}` : ''
const reason = ({ reason: words }: Details) => (words ? ` Motivo: ${words}.` : '')

function proposals(details: Details): string {
  const { granted = 0, declined = 0, amount } = details
  if (amount !== undefined)
    return Number(granted) > 0
      ? `Aumentou o limite para ${money(amount)}, como a política propôs.`
      : `Não aceitou o aumento de limite proposto, para ${money(amount)}.`
  const all = formatCount(Number(granted) + Number(declined), 'proposta', 'propostas')
  return `Decidiu ${all} de aumento de limite, entre elas a deste cliente.`
}

function points(details: Details): string {
  const given = Number(details['points'] ?? 0)
  if (given === 0 && details['until'] === undefined) return `Retirou o ajuste do score.${reason(details)}`
  const told = formatCount(Math.abs(given), 'ponto', 'pontos')
  return `${given < 0 ? 'Tirou' : 'Somou'} ${told} ${given < 0 ? 'do' : 'ao'} score${until(details['until'])}.${reason(details)}`
}

/** A sentence for each command of credit that touches a customer. */
export const creditSentences: Record<string, (details: Details) => string> = {
  'credit.setLimit': (d) =>
    d['amount'] === undefined
      ? `Voltou ao limite inicial da política.${reason(d)}`
      : `Definiu o limite de ${money(d['amount'])}.${reason(d)}`,
  'credit.setTemporaryLimit': (d) =>
    d['amount'] === undefined
      ? 'Retirou o limite temporário.'
      : `Deu limite temporário de ${money(d['amount'])}${until(d['until'])}.${reason(d)}`,
  'credit.setInsurance': (d) =>
    d['insurer'] === undefined
      ? 'Retirou o seguro de crédito.'
      : `Registrou seguro de crédito na ${d['insurer']}, de ${money(d['amount'])}${until(d['until'])}.`,
  'credit.freeze': (d) => `Congelou o limite.${reason(d)}`,
  'credit.unfreeze': (d) => `Descongelou o limite.${reason(d)}`,
  'credit.setTerms': (d) =>
    [
      d['policy']
        ? `Concedeu a forma de pagamento ${d['policy']}.`
        : 'A forma de pagamento segue a política.',
      Number(d['prices'] ?? 0) > 0
        ? `Combinou ${formatCount(Number(d['prices']), 'preço próprio', 'preços próprios')}.`
        : 'Sem preços próprios.',
    ].join(' '),
  'credit.adjustScore': points,
  'credit.decideProposals': proposals,
}
