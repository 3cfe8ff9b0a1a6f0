import { caseOutcomeNames } from './escalation-names.ts'
import type { TimelineEntry, TimelineKind } from '#shared/contracts/contacts.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'
import {
  contactChannelNames,
  dunningChannelNames,
  outcomeNames,
  promiseStandingNames,
  reasonNames,
} from './negotiation.ts'
import { ticketKindNames } from './ombudsman.ts'

export const timelineKindNames: Record<TimelineKind, string> = {
  contact: 'Contato',
  promise: 'Promessa',
  message: 'Mensagem',
  letter: 'Carta',
  agreement: 'Acordo',
  dispute: 'Contestação',
  ticket: 'Ouvidoria',
  case: 'Escalada',
}

const letterTones: Record<string, string> = {
  reminder: 'lembrete',
  firm: 'cobrança firme',
  notice: 'aviso de medida',
}
const caseRoutes: Record<string, string> = {
  bureau: 'negativação',
  protest: 'protesto',
  legal: 'ação judicial',
  agency: 'empresa de cobrança',
}
const messageStates: Record<string, string> = {
  prepared: 'preparada, não enviada',
  opened: 'aberta, à espera de confirmação',
  queued: 'na fila de envio',
  uncertain: 'talvez enviada: confira',
  sent: 'enviada',
  failed: 'não foi entregue',
  cancelled: 'cancelada',
}

/** An entry in words: what happened in a line, what was said under it, and who did it. */
export type EntryWords = { title: string; lines: string[]; by: string; state?: string }

type Of<Kind extends TimelineKind> = Extract<TimelineEntry, { kind: Kind }>
const some = (...lines: (string | false)[]) => lines.filter((line): line is string => Boolean(line))

/** The step a call took, and of which version of the policy. */
function stepLine({ name, version }: { name: string; version: number }): string {
  return `Etapa da régua: ${name}${version === 0 ? '' : ` (versão ${version})`}`
}

function contactEntry({ contact }: Of<'contact'>): EntryWords {
  const { channel, direction, person, outcome, reason, nextStep, resolution, reversal } = contact
  const way =
    direction === 'inbound'
      ? `${contactChannelNames[channel]}, o cliente procurou`
      : contactChannelNames[channel]
  return {
    title: `${way}: ${outcomeNames[outcome]}${person ? `, com ${person}` : ''}`,
    lines: some(
      reason !== null && `Motivo do atraso: ${reasonNames[reason]}`,
      contact.step !== undefined && stepLine(contact.step),
      contact.difficulty !== '' && `Dificuldade: ${contact.difficulty}`,
      contact.suggestion !== '' && `Sugestão do cliente: ${contact.suggestion}`,
      contact.offersRefused.length > 0 && `Recusou: ${contact.offersRefused.join('; ')}`,
      contact.note,
      nextStep !== null && `Próximo passo em ${formatDay(nextStep.on)}: ${nextStep.what}`,
      resolution !== null &&
        `Resolvido em ${formatDay(resolution.on)} por ${resolution.by}: ${resolution.note}`,
      reversal !== null && `Estornado em ${formatDay(reversal.on)}: ${reversal.reason}`,
    ),
    by: contact.by,
  }
}

function promiseEntry({ promise, standing, paid }: Of<'promise'>): EntryWords {
  const { formalised, cancellation } = promise
  return {
    title: `Prometeu ${formatMoney(promise.amount)} para ${formatDay(promise.dueOn)}`,
    state: promiseStandingNames[standing],
    lines: some(
      paid > 0 && `Pagou ${formatMoney(paid)}`,
      formalised === null
        ? 'De boca: não formalizada, não libera crédito'
        : `Formalizada em ${formatDay(formalised.on)} por ${formalised.by}: ${formalised.note}`,
      cancellation !== null && `Cancelada em ${formatDay(cancellation.on)}: ${cancellation.reason}`,
    ),
    by: promise.by,
  }
}

const sentences: { [Kind in TimelineKind]: (entry: Of<Kind>) => EntryWords } = {
  contact: contactEntry,
  promise: promiseEntry,
  message: ({ action, subject, text }) => ({
    title: `${dunningChannelNames[action.channel]}: ${messageStates[action.state] ?? ''}`,
    lines: some(subject, text, action.note),
    by: action.by,
  }),
  letter: ({ letter }) => ({
    title: `Carta ${letter.number}, ${letterTones[letter.tone] ?? ''}: ${formatMoney(letter.total)} em ${formatCount(letter.titles, 'título', 'títulos')}`,
    lines: [],
    by: '',
  }),
  agreement: ({ agreement }) => ({
    title: `Acordo ${agreement.number}: ${formatCount(agreement.instalments.length, 'parcela', 'parcelas')} de uma dívida de ${formatMoney(agreement.owed)}`,
    lines: some(
      agreement.signature ? `Assinado em ${formatDay(agreement.signature.on)}` : 'Ainda não assinado',
      agreement.broken !== null && `Quebrado em ${formatDay(agreement.broken.on)}`,
      agreement.cancellation !== null && `Cancelado em ${formatDay(agreement.cancellation.on)}`,
    ),
    by: agreement.by,
  }),
  dispute: ({ dispute, title }) => ({
    title: `Contestou ${formatMoney(dispute.amount)} do título ${title}`,
    lines: some(
      dispute.reason,
      dispute.closure === null
        ? `Responder até ${formatDay(dispute.deadline)}`
        : `Respondida em ${formatDay(dispute.closure.on)}: ${dispute.closure.note}`,
    ),
    by: dispute.by,
  }),
  ticket: ({ ticket }) => ({
    title: `Ouvidoria nº ${ticket.number}: ${ticketKindNames[ticket.kind].toLowerCase()}`,
    lines: some(ticket.text, ticket.answer !== null && `Resposta: ${ticket.answer.text}`),
    by: ticket.by,
  }),
  case: ({ case: escalation }) => ({
    title: `Caso nº ${escalation.number}: ${caseRoutes[escalation.route] ?? ''}`,
    lines: some(
      escalation.closure !== null &&
        `Encerrado em ${formatDay(escalation.closure.on)}: ${caseOutcomeNames[escalation.closure.outcome].toLowerCase()}${escalation.closure.note ? `. ${escalation.closure.note}` : ''}`,
    ),
    by: escalation.by,
  }),
}

/** What happened, in words. */
export function describeEntry(entry: TimelineEntry): EntryWords {
  return (sentences[entry.kind] as (of: TimelineEntry) => EntryWords)(entry)
}
