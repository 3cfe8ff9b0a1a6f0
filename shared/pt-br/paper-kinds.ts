import type { PaperState } from '#shared/domain/paper.ts'
import type { PaperKind } from '#shared/domain/template.ts'

/** What each paper is called. */
export const paperKindNames: Record<PaperKind, string> = {
  contract: 'Contrato de prestação de serviços',
  policy: 'Nossa política',
  principles: 'Nossos princípios',
  notice: 'Aviso de negativação ou protesto',
  notification: 'Notificação extrajudicial',
  agreement: 'Acordo e confissão de dívida',
  'policy-change': 'Comunicação de mudança de política',
  settlement: 'Termo de quitação',
  'annual-settlement': 'Declaração anual de quitação',
  'promissory-note': 'Nota promissória',
  consent: 'Carta de anuência',
  'delivery-protocol': 'Protocolo de entrega',
  'recovery-plan': 'Plano de reconquista',
}

/** When each paper is for, in a line. */
export const paperKindUses: Record<PaperKind, string> = {
  contract: 'Antes da primeira venda a prazo. Sem ele assinado, só pagamento adiantado.',
  policy: 'Como o laboratório vende, cobra e libera crédito, em uma página para entregar a todos.',
  principles: 'O que o laboratório promete e espera, em uma página.',
  notice: 'Depois da cobrança firme: diz a medida, o dia e como evitá-la.',
  notification: 'Quando as cartas não resolveram: exige o pagamento e guarda a prova.',
  agreement: 'O cliente reconhece a dívida e combina como paga.',
  'policy-change': 'Avisa com antecedência o que muda em preço, prazo, limite ou repetição.',
  settlement: 'A dívida foi paga: o laboratório declara que nada mais há dela.',
  'annual-settlement': 'Todos os títulos de um ano foram pagos.',
  'promissory-note': 'Promessa de pagar uma quantia certa, ligada a um acordo.',
  consent: 'A dívida protestada foi paga: autoriza o cancelamento no cartório.',
  'delivery-protocol': 'O que foi entregue, quando e a quem.',
  'recovery-plan': 'O caminho de volta combinado, etapa por etapa. Começa em Reconquista.',
}

/** Where a paper that the customer signs stands. */
export const paperStateNames: Record<PaperState, string> = {
  draft: 'Rascunho',
  sent: 'Enviado',
  signed: 'Assinado',
  expired: 'Vencido',
  replaced: 'Substituído',
  cancelled: 'Cancelado',
}

/** A paper that nobody signs back is finished when it is made. */
export const ISSUED = 'Emitido'
