import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { bureaus } from '#shared/domain/bureau.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formBureauNames } from './analysis-form.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'

type Details = HistoryEntry['details']

const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const on = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const reason = (details: Details) => (details['reason'] ? ` Motivo: ${details['reason']}` : '')

function bureau({ bureau: code, name }: Details): string {
  const known = bureaus.find((one) => one === code)
  return known === undefined || known === 'other' ? String(name ?? 'outro bureau') : formBureauNames[known]
}

function consulted(details: Details): string {
  const found =
    details['result'] === 'restricted'
      ? `${formatCount(Number(details['restrictions'] ?? 0), 'restrição', 'restrições')}, ${money(details['amount'])}`
      : 'nada consta'
  return `Consultou ${bureau(details)}: ${found}.`
}

function concluded(details: Details): string {
  const number = details['number'] ?? ''
  const note = details['reason'] ? ` Parecer: ${details['reason']}` : ''
  if (details['outcome'] === 'approved') {
    const terms = details['policy'] ? ` e pagamento ${details['policy']}` : ''
    return `Aprovou a análise ${number}, com limite de ${money(details['amount'])}${terms}.${note}`
  }
  const did =
    details['outcome'] === 'refused' ? 'Recusou o crédito na análise' : 'Devolveu para completar a análise'
  return `${did} ${number}.${note}`
}

/** A sentence for each command about registration, bureaus, blocks and analyses; reasons are in the person's own words. */
export const registrationSentences: Record<string, (details: Details) => string> = {
  'registrations.save': () => 'Preencheu a ficha cadastral.',
  'registrations.putEvidence': (d) =>
    `Comprovou “${d['item'] ?? ''}”${Number(d['files'] ?? 0) > 0 ? `, com ${formatCount(Number(d['files']), 'anexo', 'anexos')}` : ''}.`,
  'registrations.removeEvidence': (d) => `Retirou a comprovação de “${d['item'] ?? ''}”.${reason(d)}`,
  'registrations.submit': (d) => `Enviou o cadastro para análise.${d['note'] ? ` ${d['note']}` : ''}`,
  'registrations.revalidate': () => 'Revalidou o cadastro: tudo foi conferido de novo.',
  'registrations.confirmContact': () => 'Confirmou telefone e e-mail com o cliente.',
  'bureau.record': consulted,
  'bureau.withdraw': (d) => `Anulou a consulta ${bureau(d)} de ${on(d['on'])}.${reason(d)}`,
  'blocks.add': (d) =>
    `Bloqueou ${d['name'] ?? 'o cliente'}, com revisão em ${on(d['reviewOn'])}.${reason(d)}`,
  'blocks.exit': (d) => `Encerrou o bloqueio de ${d['name'] ?? 'o cliente'}.${reason(d)}`,
  'analyses.conclude': concluded,
}
