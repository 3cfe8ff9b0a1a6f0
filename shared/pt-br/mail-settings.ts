import type { MailProblemCode, MailStatus } from '#shared/contracts/mail.ts'
import type { MailSecurity } from '#shared/domain/messages/mail-settings.ts'
import { describeRefusal } from './errors.ts'
import { formatCount } from './format.ts'

/** What a problem of e-mail is, and what to do. */
export function mailProblem(code: MailProblemCode, response: string): string {
  return describeRefusal({ code, details: response ? { response } : {}, field: null })
}

export const mailForm = {
  intro:
    'As mensagens aprovadas para e-mail saem pelo servidor do seu provedor, uma vez cada uma, e esperam na caixa de saída quando não há internet. Com o envio desligado, nada sai deste computador.',
  enabled: 'Enviar e-mails por aqui',
  enabledHint: 'Desligado, o Em Dia só prepara o texto para o seu programa de e-mail.',
  server: 'Servidor de envio (SMTP)',
  provider: 'Provedor',
  providerHint: 'Escolher preenche servidor, segurança e porta',
  otherProvider: 'Outro provedor',
  host: 'Servidor',
  hostHint: 'Como smtp.seuprovedor.com.br',
  port: 'Porta',
  security: 'Segurança',
  securities: {
    tls: 'SSL/TLS desde o início (porta 465)',
    starttls: 'STARTTLS (porta 587)',
    none: 'Sem proteção',
  } satisfies Record<MailSecurity, string>,
  inTheOpen:
    'Sem proteção, a senha e as mensagens passam abertas pela rede. Use só dentro do próprio laboratório.',
  user: 'Usuário',
  userHint: 'Quase sempre o próprio e-mail; vazio se o servidor não pede login',
  password: 'Senha',
  passwordKept: 'Guardada neste computador, cifrada. Preencha só para trocar.',
  passwordMissing: 'Cifrada pelo sistema, só neste computador; fora das cópias',
  passwordUnavailable:
    'Este computador não oferece um cofre de senhas, e ela não será gravada sem proteção. Envie pelo seu programa de e-mail: cada mensagem pode ser aberta nele ou salva como .eml.',
  forget: 'Esquecer a senha',
  forgotten: 'Senha esquecida neste computador.',
  sender: 'Remetente',
  fromName: 'Nome de quem envia',
  fromAddress: 'E-mail de quem envia',
  replyTo: 'Respostas para',
  replyToHint: 'Vazio: para o e-mail de quem envia',
  save: 'Salvar e-mail',
  saveAndTest: 'Salvar e enviar teste',
  tested: (to: string) =>
    `O servidor aceitou o e-mail de teste para ${to}. Veja se ele chegou à caixa de entrada.`,
}

export const presenceForm = {
  title: 'Com a janela fechada',
  intro: 'Vale para este computador.',
  keepInTray: 'Continuar na bandeja ao fechar a janela',
  keepInTrayHint:
    'O Em Dia segue enviando os e-mails da fila e avisa às 8h o que há para cobrar. A tela é bloqueada. Para encerrar, use Sair no ícone ao lado do relógio.',
  openAtLogin: 'Abrir na bandeja ao ligar o computador',
  openAtLoginHint: 'Assim o aviso das 8h vem mesmo sem ninguém abrir o Em Dia.',
}

const mails = (count: number) => formatCount(count, 'e-mail', 'e-mails')

/** What the outbox is doing, in one line; empty when there is nothing to say. */
export function outboxLine(status: MailStatus, when: (instant: string) => string): string {
  const { state, counts, problem, response, nextTryAt } = status
  const { queued } = counts
  if (state === 'sending') return `Enviando ${mails(queued)}`
  if (queued === 0) return ''
  if (state === 'off') return `${mails(queued)} na fila: o envio está desligado`
  if (state === 'paused')
    return `${mails(queued)} na fila, envio parado. ${problem ? mailProblem(problem, response) : ''}`.trim()
  const next = nextTryAt ? when(nextTryAt) : ''
  if (problem === 'mail-unreachable')
    return `${mails(queued)} na fila: o servidor não respondeu.${next ? ` Nova tentativa às ${next}.` : ''}`
  if (problem)
    return `${mails(queued)} na fila: o servidor pediu para esperar.${next ? ` Nova tentativa às ${next}.` : ''}`
  return next ? `${mails(queued)} na fila, a partir de ${next}` : `${mails(queued)} na fila`
}

export const outboxWords = {
  label: 'Caixa de saída de e-mails',
  undecided: (count: number) => `${mails(count)} para conferir`,
  /** For the status bar. */
  queued: {
    off: (count: number) => `${mails(count)} na fila (envio desligado)`,
    idle: (count: number) => `${mails(count)} na fila`,
    sending: (count: number) => `Enviando ${mails(count)}`,
    waiting: (count: number) => `${mails(count)} na fila`,
    paused: (count: number) => `${mails(count)} na fila: envio parado`,
  } satisfies Record<MailStatus['state'], (count: number) => string>,
  tryNow: 'Tentar agora',
  uncertain: 'Pode ter saído',
  uncertainHint:
    'A conexão caiu antes da confirmação do servidor. O Em Dia não envia de novo sozinho: confira na pasta Enviados ou com o cliente e decida.',
  failed: 'Não foi aceito',
  failedHint: 'O servidor recusou. Corrija o e-mail no cadastro e prepare outra mensagem, ou tente de novo.',
  decide: { sent: 'Saiu: marcar como enviado', again: 'Enviar de novo', cancel: 'Não enviar' },
  decided: {
    sent: 'Marcado como enviado.',
    again: 'De volta à fila de envio.',
    cancel: 'Cancelado: não será enviado.',
  },
  confirmedBy: 'Conferido por quem usa o sistema',
  to: (address: string, subject: string) => `${address} · ${subject}`,
  more: 'Mostrar mais',
}
