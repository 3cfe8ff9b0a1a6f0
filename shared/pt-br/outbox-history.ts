import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { formatCount } from './format.ts'

type Details = HistoryEntry['details']

function batch(details: Details): string {
  const count = (state: string) => Number(details[state] ?? 0)
  const parts = [
    count('sent') && formatCount(count('sent'), 'enviado', 'enviados'),
    count('failed') && formatCount(count('failed'), 'não aceito', 'não aceitos'),
    count('uncertain') && formatCount(count('uncertain'), 'a conferir', 'a conferir'),
    count('cancelled') && formatCount(count('cancelled'), 'cancelado', 'cancelados'),
  ].filter(Boolean)
  return `Passou pela caixa de saída de e-mails: ${parts.join(', ')}. O deste cliente está entre eles.`
}

const decisions: Record<string, string> = {
  sent: 'Confirmou que chegou o e-mail',
  again: 'Mandou enviar de novo o e-mail',
  cancel: 'Desistiu do e-mail',
}

/** A sentence for each command of the outbox. */
export const outboxSentences: Record<string, (details: Details) => string> = {
  'outbox.mark': batch,
  'outbox.decide': ({ decision, to }) =>
    `${decisions[String(decision)] ?? 'Tratou do e-mail'}${to ? ` para ${String(to)}` : ''}.`,
}
