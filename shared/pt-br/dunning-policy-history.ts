import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

type Details = HistoryEntry['details']
const on = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const until = (d: Details) => (d['until'] ? ` até ${on(d['until'])}` : '')

/** An exception for a customer, in his history. */
export const dunningPolicySentences: Record<string, (details: Details) => string> = {
  'dunning.publish': (d) =>
    `Pôs o cliente na régua ${d['name'] ?? ''}, versão ${d['version'] ?? ''}, de ${on(d['from'])}${until(d)}. Motivo: ${d['reason'] ?? ''}.`,
  'dunning.withdraw': (d) =>
    `Retirou a régua ${d['name'] ?? ''}, versão ${d['version'] ?? ''}, feita para o cliente. Motivo: ${d['reason'] ?? ''}.`,
}
