import type { MailProblemCode } from '#shared/contracts/mail.ts'
import type { VoidReason } from '#shared/contracts/outbox.ts'

const voided: Record<VoidReason, string> = {
  paid: 'Não enviado: houve pagamento ou cancelamento de título depois que a mensagem foi escrita. Prepare outra, se ainda for o caso.',
  'opted-out': 'Não enviado: o cliente não deve mais ser procurado por este e-mail.',
  answered:
    'Não enviado: o cliente respondeu depois que a mensagem foi escrita (conversa, promessa ou contestação).',
  'second-of-day': 'Não enviado: o cliente já foi procurado hoje por outro meio.',
  stale: 'Não enviado: a mensagem ficou dias na fila. Prepare outra, com os valores de hoje.',
  'no-address': 'Não enviado: o cliente não tem endereço de e-mail.',
}

/** What the house writes beside an e-mail it dealt with by itself. */
export const mailNotes = {
  cutOff: 'A conexão caiu depois que a mensagem foi entregue ao servidor e antes da confirmação.',
  voided,
  refused: (code: MailProblemCode, response: string) =>
    `${code === 'mail-refused-recipient' ? 'O servidor não aceitou o endereço.' : 'O servidor não aceitou a mensagem.'}${response ? ` ${response}` : ''}`,
}

/** The e-mail a house sends to itself to see that it works. */
export const testMail = {
  subject: 'Teste de envio do Em Dia: está funcionando',
  text: (name: string) =>
    `Olá!\n\nEste e-mail foi enviado pelo Em Dia, do ${name} para ele mesmo, para conferir se o envio está funcionando. Se ele chegou, está tudo certo: as mensagens aprovadas sairão por aqui.\n\nNão é preciso responder.\n`,
}

export const emlWords = { save: 'Salvar e-mail', filter: 'Mensagem de e-mail', fileName: 'E-mail' }
