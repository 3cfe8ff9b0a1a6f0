import type { ChequePlanFault } from '#shared/domain/cheque-series.ts'
import type { ChequeStep } from '#shared/domain/cheque-life.ts'
import type { ChequeStatus } from '#shared/domain/cheque-plan.ts'
import { formatCount } from './format.ts'

export const chequeStatusNames: Record<ChequeStatus, string> = {
  'in-hand': 'Em mãos',
  deposited: 'Depositado',
  cleared: 'Compensado',
  returned: 'Devolvido',
  represented: 'Reapresentado',
  'given-back': 'Entregue de volta',
}

/** What a person does with a cheque, as a verb on a button. */
export const chequeStepNames: Record<ChequeStep, string> = {
  deposited: 'Depositar',
  cleared: 'Compensou',
  returned: 'Voltou',
  represented: 'Reapresentar',
  'given-back': 'Devolver ao cliente',
}

/** The bank's return reasons that a person meets (R2.17). */
export const returnReasonNames: Record<string, string> = {
  '11': '11 · Sem fundos, 1ª apresentação',
  '12': '12 · Sem fundos, 2ª apresentação',
  '13': '13 · Conta encerrada',
  '14': '14 · Prática espúria',
  '20': '20 · Cancelado por quem tem a conta',
  '21': '21 · Sustado',
  '22': '22 · Divergência de assinatura',
  '24': '24 · Bloqueio judicial ou do Banco Central',
  '25': '25 · Talão cancelado',
  '28': '28 · Sustado por furto ou roubo',
  '30': '30 · Furto ou roubo de malote',
  '31': '31 · Erro formal',
  '33': '33 · Divergência de endosso',
  '34': '34 · Apresentado por quem não podia',
  '35': '35 · Fraudado',
  '37': '37 · Registro inconsistente',
  '44': '44 · Prescrito',
  '48': '48 · Sem identificação do beneficiário',
}

const deadlineNames = {
  presentBy: 'apresentar',
  executeBy: 'executar',
  enrichmentBy: 'ação de enriquecimento',
  monitionBy: 'ação monitória',
} as const

export const cheques = {
  columns: {
    depositOn: 'Bom para',
    amount: 'Valor',
    bank: 'Banco e número',
    issuer: 'Emitente',
    customer: 'Cliente',
    order: 'OS',
    status: 'Situação',
    deadline: 'Prazo legal',
  },
  deadlineHint:
    'Apresentar ao banco: 30 dias da data do cheque na mesma praça, 60 em outra. Executar: mais 6 meses. Enriquecimento sem causa: mais 2 anos. Monitória: 5 anos da data do cheque (Lei 7.357 e Súmula 503).',
  deadline: (kind: keyof typeof deadlineNames, on: string) => `${deadlineNames[kind]} até ${on}`,
  deadlineLost: 'sem prazo',
  reason: (code: string) => `motivo ${code}`,
  statusOn: (status: string, on: string) => `${status} em ${on}`,
  actionOf: (action: string, number: string) => `${action}: cheque ${number}`,
  tooEarly: (day: string) =>
    `Só a partir de ${day}: depositar antes do combinado gera dano moral (Súmula 370 do STJ).`,
  on: 'Data',
  returnReason: 'Motivo da devolução',
  represents:
    'Motivo 11 pode ser reapresentado uma vez. Os motivos 12, 13 e 14 não voltam ao banco e levam o emitente ao CCF.',
  confirm: 'Registrar',
  changed: 'Cheque atualizado.',
  label: 'Cheques',
  details: (number: string) => `Cheque ${number}`,
  history: 'O que aconteceu',
  eventOf: (status: string, on: string, by: string) => `${on}: ${status}, por ${by}`,
  openOrder: (number: number) => `Abrir OS ${number}`,
  facts: {
    receivedOn: 'Recebido em',
    cmc7: 'CMC-7',
    issuerTaxId: 'CPF ou CNPJ do emitente',
    place: 'Praça',
    samePlace: 'a mesma (30 dias para apresentar)',
    otherPlace: 'outra (60 dias para apresentar)',
    none: 'não informado',
  },
  intro: 'Todos os cheques recebidos, do dia combinado até compensar.',
  tabs: { carteira: 'Carteira', depositar: 'Depositar hoje', emitentes: 'Emitentes' },
  search: 'Buscar por emitente, cliente, número, banco ou OS',
  clear: 'Limpar a busca',
  allStatuses: 'Todas as situações',
  status: 'Situação',
  count: (count: number, amount: string) => `${formatCount(count, 'cheque', 'cheques')}, ${amount}`,
  none: {
    title: 'Nenhum cheque por aqui',
    message:
      'Os cheques entram pela página do pedido, quando o combinado é a política D. Depois de recebidos, aparecem aqui.',
  },
  notFound: { title: 'Nenhum cheque com este filtro', message: 'Tire um filtro ou mude a busca.' },
  nothingToDeposit: {
    title: 'Nada para depositar hoje',
    message: 'Nenhum cheque em mãos chegou ao dia combinado. Os próximos estão na Carteira, pela data.',
  },
  deposit: (count: number) => `Depositar ${formatCount(count, 'cheque', 'cheques')}`,
  depositTitle: (count: number) => `Depositar ${formatCount(count, 'cheque', 'cheques')}`,
  depositMessage: (amount: string) =>
    `${amount} em cheques vão ao banco. O Em Dia recusa o depósito de qualquer um antes do dia combinado.`,
  deposited: (count: number) => `${formatCount(count, 'cheque depositado', 'cheques depositados')}.`,
  chosen: (count: number, amount: string) =>
    `${formatCount(count, 'cheque escolhido', 'cheques escolhidos')}: ${amount}`,
  list: 'Relação de cheques',
  listHint: 'PDF dos cheques deste filtro, para o banco ou para o arquivo.',
  issuers: {
    label: 'Emitentes',
    issuer: 'Emitente',
    customers: 'Clientes que trouxeram',
    toClear: 'A compensar',
    returned: 'Devolvidos',
    share: 'Peso',
    shareHint: 'Quanto do total a compensar depende deste emitente.',
    none: {
      title: 'Nenhum emitente em aberto',
      message: 'Quando houver cheques a compensar ou devolvidos, o peso de cada emitente aparece aqui.',
    },
    many: (name: string, share: string) =>
      `${name} assina ${share} de tudo o que falta compensar. Se ele falhar, falha de uma vez.`,
  },
  receive: {
    'cmc7-length': 'O CMC-7 tem 30 números.',
    'cmc7-digit': (group: number) => `O ${group}º grupo não confere. Leia o rodapé de novo.`,
  },
}

/** What is wrong with a series of cheques, and how it should be. */
export const chequePlanFaultSentences: Record<ChequePlanFault, string> = {
  none: 'Falta o plano de cheques.',
  'too-many': 'Há mais cheques do que a política aceita.',
  increases: 'Um cheque é maior que o anterior: os valores nunca podem aumentar.',
  sum: 'A soma dos cheques não é igual ao que falta pagar.',
  'first-below-cost': 'O primeiro cheque não cobre o custo.',
  'days-out-of-order': 'As datas dos cheques precisam ser crescentes.',
  'before-order': 'Há cheque com data anterior ao pedido.',
  'too-late': 'O último cheque está longe demais: no máximo um por mês, a partir do mês seguinte ao pedido.',
}
