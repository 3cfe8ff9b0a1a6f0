import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { ContactChannel } from '#shared/domain/negotiation/contact-entry.ts'
import type { ContactOutcome } from '#shared/domain/negotiation/outcomes.ts'
import { formatDay, formatMoney } from './format.ts'
import { contactChannelNames, outcomeNames } from './negotiation.ts'

type Details = HistoryEntry['details']
const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const on = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const outcome = (d: Details) => (outcomeNames[d['outcome'] as ContactOutcome] ?? '').toLowerCase()
const promised = (d: Details) => `${money(d['amount'])} para ${on(d['dueOn'])}`

const profileParts: Record<string, string> = {
  optOuts: 'canais que não quer',
  superindebted: 'superendividamento',
  lawyer: 'advogado',
  ended: 'falecimento ou encerramento',
  pause: 'pausa',
  ownerId: 'responsável',
  approach: 'abordagem',
  fraud: 'sinais de fraude',
  preference: 'preferência de contato',
  validAddress: 'telefone que volta a valer',
}

/** A sentence for each command of the contact log that touches a customer. */
export const negotiationSentences: Record<string, (details: Details) => string> = {
  'contacts.log': (d) =>
    `Registrou contato por ${(contactChannelNames[d['channel'] as ContactChannel] ?? '').toLowerCase()}: ${outcome(d)}${
      d['amount'] === undefined ? '' : ` ${promised(d)}`
    }.${d['nextOn'] ? ` Próximo passo em ${on(d['nextOn'])}: ${d['next'] ?? ''}.` : ''}`,
  'contacts.resolve': (d) => `Resolveu o que o cliente disse (${outcome(d)}): ${d['note'] ?? ''}.`,
  'contacts.reverse': (d) => `Estornou o contato (${outcome(d)}). Motivo: ${d['reason'] ?? ''}.`,
  'promises.make': (d) =>
    `Anotou promessa de ${promised(d)}.${Number(d['rescheduled'] ?? 0) > 0 ? ' Tomou o lugar da anterior.' : ''}`,
  'promises.formalise': (d) => `Formalizou a promessa de ${promised(d)}. ${d['note'] ?? ''}`,
  'promises.cancel': (d) => `Cancelou a promessa de ${promised(d)}. Motivo: ${d['reason'] ?? ''}.`,
  'profiles.save': (d) =>
    `Mudou o perfil de cobrança: ${String(d['parts'] ?? '')
      .split(',')
      .map((part) => profileParts[part] ?? part)
      .join(', ')}.`,
}
