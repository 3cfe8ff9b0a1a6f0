import type { Day } from '#shared/domain/calendar.ts'
import type { DecisionReasonCode } from '#shared/domain/decision.ts'
import type { OrderPhase, RemakeCause } from '#shared/domain/order.ts'
import { formatDay, formatNumber } from './format.ts'

/**
 * The words of the *ficha da OS* and the *ficha de retenção* (X2). They are for the bench: what to make, and what not to
 * do while the order is held. No amount, no days late, no word about the person: those are for the office, on the screen.
 */

export const orderSheetWords = {
  title: 'Ficha da OS',
  heldTitle: 'Ficha de retenção',
  documentTitle: (title: string, number: number) => `${title} nº ${number}`,
  subject: 'Ordem de serviço',
  /** What the code says when it is read. */
  code: (number: number) => `EMDIA-OS-${number}`,
  number: (number: number) => `OS ${number}`,
  remark: 'Documento sem valor fiscal  ·  Nunca escreva aqui o nome do paciente',
  heldRemark: 'Uso interno: retire esta ficha antes de entregar o trabalho  ·  Documento sem valor fiscal',
  patient: 'Paciente (código)',
  on: 'Pedido em',
  promisedOn: 'Prometido para',
  notPromised: 'a combinar',
  phase: 'Situação',
  phases: {
    registered: 'aguarda produção',
    producing: 'em produção',
    ready: 'pronta, aguarda entrega',
    delivered: 'entregue',
    cancelled: 'cancelada',
  } satisfies Record<OrderPhase, string>,
  remake: (cause: string) => `REPETIÇÃO · ${cause}`,
  note: 'Observações',
  sections: { items: 'Trabalhos', stages: 'Etapas da produção', deliveries: 'Entregas' },
  items: { quantity: 'Qtd.', work: 'Trabalho e especificação', stages: 'Etapas', delivered: 'Entregue' },
  deliveredOf: (delivered: number, quantity: number) =>
    `${formatNumber(delivered)} de ${formatNumber(quantity)}`,
  stages: { stage: 'Etapa', began: 'Início', who: 'Quem', ended: 'Fim', initials: 'Rubrica' },
  critical: 'crítica',
  deliveries: { on: 'Data', what: 'O que foi entregue', receivedBy: 'Recebido por', by: 'Entregue por' },
  ready: (on: Day) => `Produção terminada em ${formatDay(on)}.`,
}

export const remakeCauseNames: Record<RemakeCause, string> = {
  'lab-error': 'erro do laboratório',
  colour: 'cor',
  moulding: 'moldagem',
  'plan-change': 'mudança de plano',
  fit: 'adaptação',
  breakage: 'quebra',
  other: 'outra causa',
}

export const retentionWords = {
  band: 'RETIDA',
  cancelledBand: 'CANCELADA',
  lead: 'Até a liberação:',
  forbidden: {
    registered: 'não comece a produção.',
    ready: 'não entregue e não envie o trabalho, nem em parte.',
  },
  stage: (name: string) => `não comece a etapa “${name}”.`,
  finish: 'não encerre a produção e não entregue o trabalho.',
  keep: 'Guarde o trabalho identificado com esta ficha. Quem libera é a gerência, no sistema: leia o código desta ficha ou procure a OS pelo número.',
  silence: 'O motivo é assunto do escritório. Se perguntarem, diga apenas que o escritório vai responder.',
  cancelled: 'Esta OS foi cancelada: pare o trabalho e devolva os materiais ao escritório.',
  why: 'O que falta para liberar',
  unknown: 'O escritório precisa rever as condições desta OS.',
  decidedOn: (on: Day) => `Decisão de ${formatDay(on)}`,
}

/** What the office has to settle, in the bench's words: enough to know who to wait for, and nothing about anybody. */
export const benchReasons: Record<DecisionReasonCode, string> = {
  blocked: 'O escritório precisa decidir sobre este cadastro.',
  'blocked-person': 'O escritório precisa decidir sobre este cadastro.',
  consumer: 'A gerência precisa confirmar este tipo de venda.',
  'registration-not-approved': 'O cadastro ainda não foi aprovado.',
  'registration-incomplete': 'O cadastro ainda não está completo.',
  'registration-mandatory-missing': 'Falta um documento do cadastro.',
  'registration-stale': 'O cadastro precisa ser atualizado.',
  'contact-unconfirmed': 'Falta confirmar os contatos do cadastro.',
  'contract-missing': 'Falta um contrato assinado no escritório.',
  'bureau-missing': 'Falta uma consulta do escritório.',
  'bureau-old': 'A consulta do escritório precisa ser refeita.',
  'bureau-restricted': 'O escritório precisa rever as condições desta OS.',
  'hold-soft': 'Há uma pendência a acertar com o escritório.',
  'hold-hard': 'Há uma pendência a acertar com o escritório; a produção fica parada.',
  'hold-delivery': 'Há uma pendência a acertar com o escritório; a entrega fica suspensa.',
  'open-debts': 'Há uma pendência a acertar com o escritório.',
  'limit-exceeded': 'As condições desta OS precisam de aprovação da gerência.',
  'limit-frozen': 'As condições desta OS precisam de aprovação da gerência.',
  'limit-frozen-by-hand': 'As condições desta OS precisam de aprovação da gerência.',
  'limit-zero': 'As condições desta OS precisam de aprovação da gerência.',
  'temporary-limit-ended': 'As condições desta OS precisam de nova aprovação da gerência.',
  'first-purchase-cap': 'As condições da primeira compra precisam de aprovação da gerência.',
  'portfolio-ceiling': 'A gerência precisa liberar novas vendas a prazo.',
  concentration: 'A gerência precisa rever as condições desta OS.',
  'policy-not-offered': 'A forma de pagamento precisa ser combinada de novo.',
  'recovery-stage': 'A forma de pagamento precisa ser combinada de novo.',
  'cost-missing': 'Falta informar o custo de um trabalho desta OS.',
  'below-cost': 'O preço desta OS precisa ser revisto.',
  'discount-eats-cost': 'O desconto desta OS precisa ser revisto.',
  'entry-missing': 'Falta registrar a entrada combinada.',
  'balance-missing': 'Falta registrar o pagamento combinado para a entrega.',
  'cheques-missing': 'Faltam os cheques combinados.',
  'cheque-plan-invalid': 'O plano de cheques precisa ser refeito.',
  'benefit-lost': 'As condições desta OS precisam ser combinadas de novo.',
  'price-table': 'A tabela de preços desta OS mudou; o escritório precisa confirmar.',
  'price-below-table': 'O preço desta OS precisa de aprovação da gerência.',
  'remake-without-origin': 'Falta indicar de qual OS é esta repetição.',
  released: 'Liberada pela gerência.',
  'trust-released': 'Liberada em confiança pelo escritório.',
}
