import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'

type Details = HistoryEntry['details']

const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const until = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? ` até ${formatDay(value as Day)}` : ''
const due = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? `, para ${formatDay(value as Day)}` : ''
const reason = ({ reason: words }: Details) => (words ? ` Motivo: ${words}.` : '')
const order = (d: Details) => `OS ${d['order'] ?? ''}`.trim()

const verdicts: Record<string, string> = {
  approve: 'aprovada',
  conditions: 'com condições',
  refuse: 'ficou retida',
}
const verdict = (d: Details) => verdicts[String(d['verdict'])] ?? ''

/** A step is told by what became of it: taken, or tried and held. */
const step = (done: string, tried: string) => (d: Details) =>
  Number(d['done'] ?? 1) > 0 ? `${done} a ${order(d)}.` : `Tentou ${tried} a ${order(d)}, que ficou retida.`

function stage(d: Details): string {
  const words = `a etapa ${d['stage'] ?? ''} da ${order(d)}`
  return Number(d['done'] ?? 1) > 0 ? `Começou ${words}.` : `Tentou começar ${words}, que ficou retida.`
}

function cheque(d: Details): string {
  const words = `cheque de ${money(d['amount'])} da ${order(d)}`
  if (d['status'] === 'returned')
    return `O ${words} voltou${d['reason'] ? ` pelo motivo ${d['reason']}` : ''}.`
  const [before, after] = chequeEnds[String(d['status'])] ?? ['O', ' compensou']
  return `${before} ${words}${after}.`
}

/** What stands before and after the name of a cheque, by what was done with it. */
const chequeEnds: Record<string, [before: string, after: string]> = {
  'given-back': ['Devolveu ao cliente o', ''],
  deposited: ['Depositou o', ''],
  represented: ['Reapresentou o', ''],
}

/** A sentence for each command of orders and releases that touches a customer. */
export const orderSentences: Record<string, (details: Details) => string> = {
  'orders.save': (d) =>
    `${Number(d['new'] ?? 0) > 0 ? 'Registrou' : 'Alterou'} a ${order(d)}, de ${money(d['amount'])}: ${verdict(d)}.`,
  'orders.advance': stage,
  'orders.finish': step('Terminou', 'terminar'),
  'orders.deliver': step('Entregou', 'entregar'),
  'orders.receive': (d) => `Recebeu ${money(d['amount'])} da ${order(d)}.`,
  'orders.bill': (d) => `Faturou ${money(d['amount'])} da ${order(d)}${due(d['dueOn'])}.`,
  'orders.receiveCheques': (d) =>
    `Recebeu ${formatCount(Number(d['cheques'] ?? 1), 'cheque', 'cheques')} da ${order(d)}, no total de ${money(d['amount'])}.`,
  'cheques.change': cheque,
  'cheques.deposit': (d) =>
    `Depositou ${formatCount(Number(d['cheques'] ?? 1), 'cheque', 'cheques')}, no total de ${money(d['amount'])}.`,
  'orders.cancel': (d) => `Cancelou a ${order(d)}.${reason(d)}`,
  'orders.reopen': (d) => `Reabriu a ${order(d)}: ${verdict(d)}.${reason(d)}`,
  'orders.split': (d) => `Dividiu a ${order(d)}: parte dela passou para a OS ${d['parted'] ?? ''}.`,
  'credit.override': (d) => `Liberou a ${order(d)} por exceção${until(d['until'])}.${reason(d)}`,
  'credit.trust': (d) => `Liberou em confiança${until(d['until'])}.${reason(d)}`,
  'credit.revokeRelease': (d) =>
    `Retirou a liberação${d['kind'] === 'trust' ? ' em confiança' : ''}.${reason(d)}`,
}
