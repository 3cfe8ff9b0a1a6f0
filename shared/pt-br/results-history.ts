import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import type { TicketKind } from '#shared/domain/ombudsman/ticket.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { centavos } from '#shared/domain/money.ts'
import { routeNames } from './endings.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'
import { ticketKindNames } from './ombudsman.ts'

type Details = HistoryEntry['details']
const on = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const reason = (d: Details) => (d['reason'] ? ` Motivo: ${d['reason']}.` : '')
const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const undone: Record<string, string> = {
  loss: 'Desfez a perda: os títulos voltam à cobrança',
  decision: 'Desfez a decisão do caso',
  relationship: 'Reabriu o relacionamento',
}
const kind = (d: Details) => ticketKindNames[d['kind'] as TicketKind] ?? ''

/** A sentence for each command of the ombudsman that touches a customer. */
export const resultsSentences: Record<string, (details: Details) => string> = {
  'tickets.open': (d) =>
    `Ouvidoria nº ${d['number'] ?? ''}: registrou ${kind(d).toLowerCase()}${
      Number(d['titles'] ?? 0) > 0 ? ` sobre ${formatCount(Number(d['titles']), 'título', 'títulos')}` : ''
    }, a responder até ${on(d['answerBy'])}.`,
  'endings.decide': (d) =>
    `Decidiu o caso de ${money(d['amount'])}: ${(routeNames[d['route'] as LossRoute] ?? '').toLowerCase()}, a rever em ${on(d['reviewOn'])}.${reason(d)}`,
  'endings.lose': (d) =>
    `Deu como perda ${money(d['amount'])} em ${formatCount(Number(d['titles'] ?? 0), 'título', 'títulos')}: a cobrança termina, a dívida continua.${reason(d)}${d['lesson'] ? ` Lição: ${d['lesson']}` : ''}`,
  'endings.endRelationship': (d) =>
    `Encerrou o relacionamento${d['blockUntil'] ? ` e pôs na lista negra, a rever em ${on(d['blockUntil'])}` : ''}.${reason(d)}`,
  'endings.reverse': (d) => `${undone[String(d['kind'])] ?? 'Desfez um encerramento'}.${reason(d)}`,
  'recovery.start': (d) =>
    `Plano de reconquista: quitar a dívida, ${formatCount(Number(d['upfront'] ?? 0), 'pedido adiantado', 'pedidos adiantados')} e ${formatCount(Number(d['costEntry'] ?? 0), 'pedido', 'pedidos')} com o custo na entrada.`,
  'recovery.forgive': (d) =>
    `Perdoou a recaída de ${on(d['relapseOn'])} no plano de reconquista.${reason(d)}`,
  'recovery.thank': () => 'Preparou um agradecimento pelo pagamento em dia.',
  'recovery.end': (d) =>
    d['outcome'] === 'recovered'
      ? 'Encerrou o plano de reconquista: confiança recuperada.'
      : `Encerrou o plano de reconquista sem concluir.${d['note'] ? ` ${d['note']}` : ''}`,
  'tickets.answer': (d) =>
    `Ouvidoria nº ${d['number'] ?? ''}: respondeu ${kind(d).toLowerCase()}${
      d['kind'] === 'complaint' && Number(d['solved'] ?? 1) === 0 ? ', sem resolver' : ''
    }.`,
}
