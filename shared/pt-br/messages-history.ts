import type { HistoryEntry } from '#shared/contracts/customers.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { GuardRule } from '#shared/domain/messages/guard-rules.ts'
import type { DeliveryProof } from '#shared/domain/messages/collection-action.ts'
import { channelNames } from './dunning-names.ts'
import { guardWords } from './message-guard.ts'
import { proofKindNames } from './messages.ts'

type Details = HistoryEntry['details']

const by = (d: Details) => {
  const channel = channelNames[d['channel'] as DunningChannel]
  return channel ? ` por ${channel}` : ''
}

const ends: Record<string, string> = {
  sent: 'Confirmou que enviou a mensagem',
  failed: 'Registrou que não foi entregue a mensagem',
  cancelled: 'Cancelou a mensagem',
}

/** A sentence for each command about messages. */
export const messagesSentences: Record<string, (details: Details) => string> = {
  'messages.prepare': (d) => {
    if (d['rule'])
      return `Tentou mandar uma mensagem${by(d)}, e a revisão do texto a segurou: ${(guardWords[d['rule'] as GuardRule]?.name ?? '').toLowerCase()}.`
    return d['state'] === 'opened'
      ? `Abriu uma mensagem${by(d)} para enviar.`
      : `Preparou uma mensagem${by(d)}.`
  },
  'messages.open': (d) => `Abriu uma mensagem${by(d)} para enviar.`,
  'messages.queue': () => 'Pôs um e-mail na caixa de saída.',
  'messages.confirm': (d) =>
    `${ends[String(d['state'])] ?? 'Tratou da mensagem'}${by(d)}.${d['note'] ? ` ${d['note']}` : ''}`,
  'messages.addProof': (d) =>
    `Registrou comprovação de entrega: ${proofKindNames[d['kind'] as DeliveryProof['kind']] ?? ''}, ${d['reference'] ?? ''}.`,
}
