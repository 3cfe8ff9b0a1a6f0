import type { HoldKind } from '#shared/domain/dunning/holds.ts'
import type {
  CollectionPhase,
  DunningChannel,
  DunningTone,
  StepPrecondition,
} from '#shared/domain/dunning/policy.ts'
import { type Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

export const channelNames: Record<DunningChannel, string> = {
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  email: 'E-mail',
  phone: 'Telefone',
  letter: 'Carta',
}

export const dunningToneNames: Record<DunningTone, string> = {
  light: 'Leve',
  firm: 'Firme',
  formal: 'Formal',
}

export const phaseNames: Record<CollectionPhase, string> = {
  friendly: 'Amigável',
  firm: 'Firme',
  extrajudicial: 'Extrajudicial',
  judicial: 'Judicial',
}

export const preconditionNames: Record<StepPrecondition, string> = {
  'approach-chosen': 'Escolher a abordagem olhando o Raio-X',
  'earlier-steps-done': 'Etapas anteriores feitas',
  'manager-approves': 'Aprovação de um gerente',
}

/** Why nothing goes out, in one line. */
export const holdNames: Record<HoldKind, string> = {
  disputed: 'Em contestação',
  complaint: 'Reclamação aberta na ouvidoria',
  'claims-paid': 'O cliente diz que pagou, ou contesta',
  promise: 'Prometeu pagar',
  'agreement-offered': 'Acordo proposto, à espera de resposta',
  prescribed: 'Prescrito: não se cobra mais',
  loss: 'Encerrado como perda',
  undated: 'Sem vencimento: cobrar só depois de notificar',
  paused: 'Em pausa',
  lawyer: 'Fala pelo advogado',
  ended: 'Falecido ou atividade encerrada',
  superindebted: 'Superendividado: propor um plano',
  ending: 'Relacionamento encerrado',
  'recent-payment': 'Pagou há pouco',
  tolerance: 'Deve menos que o mínimo da régua',
  'cap-day': 'Já foi contatado hoje',
  'cap-week': 'Já foi contatado o bastante nesta semana',
}

/** The same with its end, when it has one. */
export function describeHold({ kind, until }: { kind: HoldKind; until: Day | null }): string {
  return until ? `${holdNames[kind]} (até ${formatDay(until)})` : holdNames[kind]
}

/** `9h`, `14h30`. */
export function clockTime(minute: number): string {
  const rest = minute % 60
  return `${Math.floor(minute / 60)}h${rest === 0 ? '' : String(rest).padStart(2, '0')}`
}
