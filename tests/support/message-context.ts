import type { MessageContext } from '#shared/domain/messages/message-linter.ts'

/** What the guard knows of a message of a laboratory to a dentist, before any harsh phase. */
export function messageContext(more: Partial<MessageContext> = {}): MessageContext {
  return {
    channel: 'whatsapp',
    tone: 'light',
    purpose: 'dunning',
    consumer: false,
    creditor: {
      name: 'Laboratório Sorriso Ltda',
      tradeName: 'Lab Sorriso',
      taxId: '12ABC34501DE35',
      street: 'Rua das Acácias',
    },
    names: [],
    measures: [],
    figures: { amounts: null, pix: null, boletos: [] },
    reader: 'customer',
    demands: false,
    timing: null,
    blockedWords: [],
    ...more,
  }
}
