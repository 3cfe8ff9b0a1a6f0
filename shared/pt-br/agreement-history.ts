import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatCount, formatMoney } from './format.ts'

type Details = HistoryEntry['details']

const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const reason = (d: Details) => (d['reason'] ? ` Motivo: ${d['reason']}.` : '')
const parts = (d: Details) => formatCount(Number(d['instalments'] ?? 1), 'parcela', 'parcelas')
const titles = (d: Details) => formatCount(Number(d['titles'] ?? 1), 'título', 'títulos')

/** A sentence for each command of agreements. */
export const agreementSentences: Record<string, (details: Details) => string> = {
  'agreements.propose': (d) =>
    `Propôs o acordo ${d['number']} de ${money(d['amount'])} em ${parts(d)}, sobre ${titles(d)}.${d['reason'] ? ` Autorizado além dos limites: ${d['reason']}.` : ''}`,
  'agreements.sign': (d) =>
    `Registrou a assinatura do acordo ${d['number']}: ${money(d['amount'])} em ${parts(d)}; ${titles(d)} ${Number(d['titles']) === 1 ? 'ficou congelado' : 'ficaram congelados'}.`,
  'agreements.cancel': (d) => `Cancelou a proposta de acordo ${d['number']}.${reason(d)}`,
  'agreements.break': (d) =>
    `Quebrou o acordo ${d['number']}: a dívida original voltou, menos ${money(d['moved'])} já pagos${d['credit'] ? `, e ${money(d['credit'])} viraram crédito` : ''}.${reason(d)}`,
}
