import type { ClockKind } from '#shared/domain/escalation/legal-clocks.ts'
import { clockNames } from './escalation-names.ts'
import type { CreditTask, ListEvent } from '#shared/contracts/credit.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { benefitsIn } from '#shared/domain/list-review.ts'
import { type LostBenefit, type YellowSign, yellowSigns } from '#shared/domain/credit-standing.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import type { ContactOutcome } from '#shared/domain/negotiation/outcomes.ts'
import type { TicketKind } from '#shared/domain/ombudsman/ticket.ts'
import { formatCount, formatDay, formatDays, formatMoney } from './format.ts'
import { routeNames } from './endings.ts'
import { formaliseTask, outcomeNames } from './negotiation.ts'
import { ombudsman } from './ombudsman.ts'
import { benefitNames, lostCause, signSentence } from './score.ts'

type Values = ListEvent['values']

const money = (value: Values[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const on = (value: Values[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''

const redCauses: Record<string, (values: Values) => string> = {
  blocked: () => 'está na lista negra.',
  hold: (v) => `atraso de ${formatDays(Number(v['days'] ?? 0))} retém as OS.`,
  limit: () => 'o limite foi a zero.',
}

function signOf(values: Values): string {
  const sign = yellowSigns.find((known) => known === values['sign']) satisfies YellowSign | undefined
  return sign ? ` ${signSentence({ sign, values })}` : ''
}

const benefitsNamed = (values: Values) =>
  new Intl.ListFormat('pt-BR').format(benefitsIn(values).map((benefit) => benefitNames[benefit]))

/** What the VIP rule counts, in its own unit. */
function counted(values: Values, key: 'count' | 'threshold'): string {
  const count = Number(values[key] ?? 0)
  if (values['metric'] === 'amount') return `${money(count)} comprados`
  return values['metric'] === 'orders'
    ? formatCount(count, 'pedido', 'pedidos')
    : formatCount(count, 'mês com compras', 'meses com compras')
}

const eventSentences: Record<ListEvent['event'], (values: Values) => string> = {
  'vip-entered': (v) =>
    `Entrou na lista VIP: ${counted(v, 'count')}; a regra pede ${counted(v, 'threshold')}.`,
  'vip-left': (v) =>
    v['heldByOverdue']
      ? `Saiu da lista VIP: tem título vencido há ${formatDays(Number(v['days'] ?? 0))}.`
      : `Saiu da lista VIP: ${counted(v, 'count')}; a regra pede ${counted(v, 'threshold')}.`,
  'benefit-lost': (v) => `Perdeu ${benefitsNamed(v)} ${lostCause(v['trigger'] as LostBenefit['trigger'], v)}`,
  'benefit-restored': (v) => `Voltou a ter ${benefitsNamed(v)}.`,
  'turned-yellow': (v) => `Sinal amarelo.${signOf(v)}`,
  'turned-red': (v) => `Sinal vermelho: ${redCauses[String(v['cause'])]?.(v) ?? 'retido.'}`,
  'turned-green': () => 'Voltou ao sinal verde.',
}

/** A line of the log of lists and benefits. */
export function listEventSentence({ event, values }: Pick<ListEvent, 'event' | 'values'>): string {
  return eventSentences[event](values)
}

const taskSentences: Record<CreditTask['kind'], (values: Values) => string> = {
  'bureau-recheck': (v) =>
    v['lastOn']
      ? `Consultar o bureau de novo: a última consulta, de ${on(v['lastOn'])}, não vale mais para a classe ${v['class']}.`
      : 'Consultar o bureau: compra a prazo e nunca foi consultado.',
  'registration-stale': (v) =>
    `Renovar no cadastro: ${v['item']}${Number(v['more'] ?? 0) > 0 ? ` e mais ${formatCount(Number(v['more']), 'item', 'itens')}` : ''}.`,
  'contact-stale': (v) => `Confirmar telefone e e-mail; a última vez foi em ${on(v['lastOn'])}.`,
  'registration-revalidate': () => 'Revalidar o cadastro inteiro.',
  'analysis-waiting': (v) => `Cadastro à espera de análise${v['by'] ? `, enviado por ${v['by']}` : ''}.`,
  'claim-deadline': (v) =>
    `Acionar o seguro na ${v['insurer']}: ${money(v['amount'])} vencidos em ${on(v['dueOn'])}.`,
  'insurance-ending': (v) =>
    `O seguro de crédito na ${v['insurer']}, de ${money(v['amount'])}, está acabando.`,
  'temporary-limit-ending': (v) => `O limite temporário de ${money(v['amount'])} está acabando.`,
  'block-review': (v) => `Rever o bloqueio: ${v['reason']}`,
  'release-ending': (v) =>
    v['kind'] === 'trust'
      ? 'A liberação em confiança está acabando.'
      : 'A liberação de uma OS está acabando.',
  'ticket-answer': (v) => ombudsman.task(Number(v['number'] ?? 0), v['ticket'] as TicketKind),
  'agreement-unsigned': (v) => `Assinar ou cancelar a proposta ${v['number']}: sem assinatura ela não vale`,
  'agreement-breakable': (v) =>
    `Acordo ${v['number']} com ${formatMoney(centavos(Number(v['amount'] ?? 0)))} em atraso: cobrar, renegociar ou quebrar`,
  'case-clock': (v) =>
    `Caso nº ${v['number'] ?? ''}: ${(clockNames[v['clock'] as ClockKind] ?? '').toLowerCase()}.`,
  'decision-due': (v) =>
    v['route']
      ? `Rever a decisão “${routeNames[v['route'] as LossRoute] ?? ''}” sobre ${money(v['amount'])}, ${formatDays(Number(v['days'] ?? 0))} de atraso.`
      : `Decidir o que fazer com ${money(v['amount'])}, ${formatDays(Number(v['days'] ?? 0))} de atraso.`,
  'promise-formalise': (v) => formaliseTask(money(v['amount']), on(v['promisedOn'])),
  'contact-next-step': (v) => `${v['what']}.`,
  'contact-resolve': (v) =>
    `${outcomeNames[v['outcome'] as ContactOutcome] ?? ''} em ${on(v['on'])}: conferir e marcar como resolvido. A cobrança está parada.`,
  'dispute-deadline': (v) =>
    `Responder à contestação de ${money(v['amount'])} do título ${v['title']}: ${v['reason']}.`,
}

/** What has to be done, for the agenda of credit. */
export function creditTaskSentence({ kind, values }: Pick<CreditTask, 'kind' | 'values'>): string {
  return taskSentences[kind](values)
}
