import type { LateReason } from '#shared/domain/negotiation/outcomes.ts'
import { type HouseText, SIGNED, WAYS_TO_PAY } from './house-text.ts'

const HELLO = '{{saudacao}}, {{cliente.primeiroNome}}!'
const REST = `O total hoje é de {{total}}:\n{{titulos}}\n\n${WAYS_TO_PAY}\n\n{{contestado}}\nSe já pagou, desconsidere e envie o comprovante.\n\n${SIGNED}`

/** What is suggested to a customer for each reason of being late (M01, R10.3): first what was understood, then a way. */
const suggestions: Record<LateReason, { name: string; say: string; short: string }> = {
  forgot: {
    name: 'Esqueceu',
    say: 'Sem problema, esquecer acontece! Segue tudo para pagar agora. Se quiser, mandamos um lembrete dois dias antes de cada vencimento: responda "quero o lembrete".',
    short: 'segue o que combinamos para facilitar. Quer um lembrete antes de cada vencimento?',
  },
  'no-bill': {
    name: 'Não recebeu o boleto',
    say: 'Pedimos desculpas: o boleto deveria ter chegado. Segue de novo aqui. Para não se repetir, confirme por favor o melhor e-mail e WhatsApp para o envio.',
    short: 'desculpe, o boleto nao chegou. Segue de novo. Qual o melhor e-mail para envio?',
  },
  divergence: {
    name: 'Divergência de valor ou de OS',
    say: 'Obrigado por avisar que algo não confere. Diga qual OS ou valor está diferente do que combinamos: conferimos e respondemos por escrito, e a parte em dúvida fica fora da cobrança até lá.',
    short: 'vamos conferir a diferenca que voce apontou. Qual OS ou valor?',
  },
  dissatisfied: {
    name: 'Insatisfação ou repetição em aberto',
    say: 'Lamentamos que o trabalho não tenha ficado como você esperava. Queremos resolver primeiro isso: qual OS devemos rever? A parte correspondente fica fora da cobrança enquanto analisamos.',
    short: 'queremos resolver o trabalho que nao ficou bom. Qual OS devemos rever?',
  },
  'cash-flow': {
    name: 'Fluxo de caixa ou sazonalidade',
    say: 'Entendemos que o mês apertou. Podemos dividir o valor ou mudar o dia do seu vencimento para depois das suas entradas. Que dia do mês é melhor para você?',
    short: 'podemos dividir ou mudar o dia do vencimento. Que dia fica melhor?',
  },
  'patient-unpaid': {
    name: 'Ainda não recebeu pelo tratamento',
    say: 'Entendemos que a entrada com que você contava ainda não veio. Podemos combinar uma entrada agora e o restante quando você receber. Nos próximos casos, que tal combinar o sinal antes de nos enviar o trabalho?',
    short: 'podemos combinar uma entrada agora e o restante depois. O que cabe este mes?',
  },
  'family-health': {
    name: 'Momento pessoal difícil',
    say: 'Sentimos muito pelo momento. Cuide do que é importante agora: podemos pausar nosso contato por alguns dias e depois combinar uma forma leve de acertar. Basta dizer quando prefere que a gente volte a falar.',
    short: 'sentimos muito pelo momento. Podemos combinar mais adiante. Quando prefere falar?',
  },
  'partner-change': {
    name: 'Troca de sócio ou de responsável',
    say: 'Obrigado por contar da mudança. Para atualizar o cadastro, diga por favor quem passa a cuidar dos pagamentos e de que forma prefere receber os boletos.',
    short: 'obrigado por avisar da mudanca. Quem cuida dos pagamentos agora?',
  },
  superindebted: {
    name: 'Superendividamento',
    say: 'Obrigado pela franqueza. Queremos um plano que preserve o que você precisa para viver e trabalhar: sem pressa, com parcelas que caibam. Podemos montar uma proposta juntos e por escrito?',
    short: 'queremos montar com voce um plano que caiba no mes. Podemos conversar?',
  },
  closing: {
    name: 'Encerrando as atividades',
    say: 'Lamentamos o fechamento e agradecemos a parceria. Gostaríamos de acertar as contas com tranquilidade: podemos combinar uma forma que funcione para os dois lados. Com quem devemos tratar?',
    short: 'gostariamos de combinar o acerto com tranquilidade. Com quem tratamos?',
  },
  'bad-faith': {
    name: 'Sem resposta ou sem disposição',
    say: 'Tentamos alguns contatos e queremos resolver por acordo. Se há algum motivo para não pagar, conte por escrito, para analisarmos. Se não há, diga a data e a forma que são possíveis.',
    short: 'queremos resolver por acordo. Diga a data e a forma possiveis, por favor',
  },
  other: {
    name: 'Outro motivo',
    say: 'Obrigado por conversar conosco. Pelo que entendemos, ainda há uma dificuldade a resolver. Diga como podemos ajudar e qual data é possível para você.',
    short: 'como podemos ajudar a acertar o que esta em aberto?',
  },
}

/** A text for each reason. */
export const reasonTexts: readonly HouseText[] = Object.entries(suggestions).map(
  ([reason, { name, say, short }]) => ({
    id: `reason-${reason as LateReason}`,
    name: `Sugestão: ${name.toLowerCase()}`,
    use: 'Depois de ouvir o motivo do atraso.',
    purpose: 'dunning',
    tone: 'light',
    asks: 'reminder',
    measures: [],
    subject: '{{laboratorio}}: depois da nossa conversa',
    body: `${HELLO} Obrigado pela conversa. ${say}\n\n${REST}`,
    sms: `{{laboratorio}}: {{cliente.primeiroNome}}, ${short} Total {{total}}. {{telefone}}. Se ja pagou, desconsidere. {{credor.consumidor}}\n\n{{pix}}\n\n{{linha}}`,
    phone: `${say}\n\n(O total hoje é de {{total}}. Registre a dificuldade, a sugestão e o próximo passo.)`,
  }),
)
