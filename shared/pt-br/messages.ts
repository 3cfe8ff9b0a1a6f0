import type {
  ActionState,
  CollectionAction,
  DeliveryProof,
} from '#shared/domain/messages/collection-action.ts'
import type { GuardEvent } from '#shared/domain/messages/guard-event.ts'
import { formatDay, formatNumber } from './format.ts'

export const actionStateNames: Record<ActionState, string> = {
  prepared: 'Preparada',
  opened: 'Aberta: você enviou?',
  queued: 'Na caixa de saída',
  uncertain: 'A conferir',
  sent: 'Enviada',
  failed: 'Não entregue',
  cancelled: 'Cancelada',
}

export const proofKindNames: Record<DeliveryProof['kind'], string> = {
  ar: 'Aviso de recebimento (AR)',
  hand: 'Entregue em mãos',
  registry: 'Cartório de títulos e documentos',
  'read-receipt': 'Confirmação de leitura',
  other: 'Outra comprovação',
}

export const guardEventNames: Record<GuardEvent['kind'], string> = {
  blocked: 'Bloqueada',
  'let-pass': 'Enviada com aviso',
  'text-refused': 'Texto recusado',
}

/** The tab of messages: what was prepared, opened, queued, sent, and what to do about each. */
export const messagesScreen = {
  title: 'Mensagens',
  notice: (count: number) =>
    count === 1
      ? 'Uma mensagem foi aberta e ainda não se sabe se saiu.'
      : `${formatNumber(count)} mensagens foram abertas e ainda não se sabe se saíram.`,
  answer: 'Responder',
  search: 'Buscar cliente',
  clear: 'Limpar busca',
  view: 'Situação',
  views: {
    abertas: 'A concluir',
    fila: 'Caixa de saída',
    enviadas: 'Enviadas',
    todas: 'Todas',
    registro: 'Registro de conformidade',
  },
  channel: 'Canal',
  allChannels: 'Todos os canais',
  columns: {
    on: 'Dia',
    customer: 'Cliente',
    channel: 'Canal',
    text: 'Texto',
    total: 'Pede',
    state: 'Situação',
    by: 'Por',
  },
  log: {
    columns: {
      at: 'Quando',
      customer: 'Cliente',
      kind: 'O que houve',
      rules: 'Regras',
      excerpt: 'Trecho',
      by: 'Por',
      reason: 'Motivo',
    },
    house: 'Texto da casa',
    empty: {
      title: 'Nada no registro',
      message: 'Quando a revisão segurar uma mensagem, ou alguém enviar com aviso, fica registrado aqui.',
    },
  },
  empty: {
    title: 'Nenhuma mensagem a concluir',
    message:
      'As mensagens preparadas na fila ou na ficha do cliente aparecem aqui até você dizer o que houve com elas.',
  },
  nothingFound: { title: 'Nada encontrado', message: 'Mude a busca ou os filtros.' },
  details: (name: string) => `Mensagem para ${name}`,
  address: (address: string) => `Para ${address}`,
  by: (by: string, on: CollectionAction['stateOn']) => `${by}, ${formatDay(on)}`,
  openCustomer: 'Abrir ficha',
  subject: 'Assunto',
  said: 'O que diz',
  letPass: (reason: string, by: string) => `Enviada com avisos: “${reason}” (${by})`,
  insisted: (reason: string) => `Segundo contato do dia: “${reason}”`,
  stale: 'Foi preparada em outro dia, e os valores mudaram. Cancele e prepare de novo na fila.',
  open: 'Abrir e enviar',
  queue: 'Enviar por e-mail',
  cancel: 'Cancelar mensagem',
  cancelled: 'Mensagem cancelada.',
  queuedHint: 'Vai sozinha no horário de contato. Se o pagamento entrar antes, não é enviada.',
  mailHint: 'O servidor de e-mail não confirmou a entrega. Decida na caixa de saída, acima.',
  proofs: 'Comprovação de entrega',
  noProofs: 'Ainda sem comprovação.',
  addProof: 'Registrar comprovação',
  proofIntro: 'Guarde o código do AR, quem recebeu ou o protocolo: é o que prova a entrega mais tarde.',
  proofKind: 'Tipo',
  proofReference: 'Código ou quem recebeu',
  proofOn: 'Data',
  proofSave: 'Registrar',
  proofSaved: 'Comprovação registrada.',
  proofLine: (kind: string, reference: string, on: DeliveryProof['on']) =>
    `${kind}: ${reference}, ${formatDay(on)}`,
}
