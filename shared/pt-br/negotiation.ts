import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { ContactChannel } from '#shared/domain/negotiation/contact-entry.ts'
import type { NextStepKind } from '#shared/domain/negotiation/outcome-effects.ts'
import type { ContactOutcome, LateReason, OutcomeGroup } from '#shared/domain/negotiation/outcomes.ts'
import type { PromiseStanding } from '#shared/domain/negotiation/promise-standing.ts'

export const contactChannelNames: Record<ContactChannel, string> = {
  phone: 'Telefone',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  email: 'E-mail',
  letter: 'Carta',
  'in-person': 'Pessoalmente',
}

export const outcomeGroupNames: Record<OutcomeGroup, string> = {
  'no-contact': 'Sem contato',
  'third-party': 'Outra pessoa atendeu',
  'right-person': 'Contato com a pessoa certa',
  ended: 'Falecido ou encerrou a atividade',
  legal: 'Jurídico',
}

export const outcomeNames: Record<ContactOutcome, string> = {
  'no-answer': 'Não atende',
  busy: 'Ocupado',
  voicemail: 'Caixa postal',
  'phone-off': 'Desligado',
  'number-unknown': 'Número inexistente',
  'not-delivered': 'Mensagem não entregue',
  'message-left': 'Recado deixado',
  'message-refused': 'Recado recusado',
  'unknown-there': 'Desconhece o cliente',
  moved: 'Mudou-se',
  promise: 'Prometeu pagar',
  agreement: 'Quer acordo',
  'asked-copy': 'Pediu 2ª via',
  'claims-paid': 'Diz que já pagou',
  'asks-time': 'Pede prazo',
  'contests-amount': 'Contesta o valor',
  'contests-service': 'Contesta serviço ou repetição',
  'no-means': 'Sem condições',
  refuses: 'Recusa pagar',
  'asks-writing': 'Pediu contato por escrito',
  'asks-no-calls': 'Pediu para não ligar',
  informed: 'Ciente, sem compromisso',
  deceased: 'Falecido',
  'closed-business': 'Encerrou a atividade',
  lawyer: 'Advogado constituído',
}

export const reasonNames: Record<LateReason, string> = {
  forgot: 'Esqueceu',
  'no-bill': 'Não recebeu cobrança ou boleto',
  divergence: 'Divergência de valor ou de OS',
  dissatisfied: 'Insatisfeito ou repetição em aberto',
  'cash-flow': 'Fluxo de caixa ou época fraca',
  'patient-unpaid': 'Paciente não pagou',
  'family-health': 'Problema de saúde ou família',
  'partner-change': 'Troca de sócio ou responsável',
  superindebted: 'Superendividamento',
  closing: 'Está encerrando',
  'bad-faith': 'Má-fé',
  other: 'Outro',
}

/** What a customer in that trouble may be offered or asked: a suggestion to begin from, never sent (M01). */
export const suggestionsByReason: Record<LateReason, string> = {
  forgot: 'Mandar lembrete 3 dias antes do vencimento, com Pix copia e cola.',
  'no-bill': 'Reenviar a cobrança agora e confirmar o e-mail e o WhatsApp do cadastro.',
  divergence:
    'Conferir a OS com o técnico e responder até a data combinada; cobrar só o que não está em dúvida.',
  dissatisfied: 'Marcar a repetição ou o ajuste primeiro e combinar o pagamento para a entrega.',
  'cash-flow':
    'Dividir em duas ou três vezes com entrada, e mudar o vencimento para depois do dia em que recebe.',
  'patient-unpaid': 'Combinar entrada antes do próximo trabalho e parcelar este em até três vezes.',
  'family-health': 'Dar prazo, sem pressão, e marcar uma data para conversar de novo.',
  'partner-change': 'Pedir o contato do novo responsável e confirmar a dívida com ele por escrito.',
  superindebted: 'Parar a cobrança e propor um plano único que caiba no orçamento, por escrito.',
  closing: 'Propor acordo à vista com desconto dos encargos, antes do encerramento.',
  'bad-faith': 'Registrar tudo, cobrar só por escrito e levar ao responsável a decisão da próxima medida.',
  other: '',
}

export const nextStepTexts: Record<NextStepKind, string> = {
  'call-again': 'Ligar de novo',
  'find-address': 'Conseguir outro telefone ou endereço',
  'wait-call-back': 'Ver se retornou; se não, ligar de novo',
  'check-promise': 'Conferir o pagamento prometido',
  'check-agreement': 'Mandar a proposta de acordo',
  'send-copy': 'Enviar a 2ª via',
  'check-payment': 'Conferir o pagamento que diz ter feito',
  'answer-dispute': 'Responder à contestação',
  'propose-plan': 'Propor um plano que caiba',
  decide: 'Levar ao responsável a próxima medida',
  write: 'Escrever em vez de ligar',
  'talk-to-lawyer': 'Falar com o advogado do cliente',
}

export const promiseStandingNames: Record<PromiseStanding, string> = {
  open: 'Em aberto',
  kept: 'Cumprida',
  partial: 'Cumprida em parte',
  broken: 'Quebrada',
  rescheduled: 'Remarcada',
  cancelled: 'Cancelada',
}

export const dunningChannelNames: Record<DunningChannel, string> = {
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  email: 'E-mail',
  phone: 'Telefone',
  letter: 'Carta',
}

export const approachNames: Record<NonNullable<CollectionProfile['approach']>['kind'], string> = {
  conciliate: 'Conciliar: ouvir e combinar',
  insist: 'Insistir: lembrar com frequência',
  firm: 'Firmeza: prazo final e medida',
  'stop-credit': 'Parar de vender a prazo e cobrar',
}

/** How many promises were kept, as people say it. */
export const keptRate = (kept: number, of: number) =>
  of === 0 ? 'Nenhuma promessa vencida ainda' : `Cumpriu ${kept} de ${of} promessas`

/** What the agenda says of a promise by word (E34). */
export const formaliseTask = (amount: string, dueOn: string) =>
  `Formalizar a promessa de ${amount} para ${dueOn}: mande por escrito e guarde a confirmação.`
