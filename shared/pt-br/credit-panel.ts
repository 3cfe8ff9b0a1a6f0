import type { CreditEntryKind } from '#shared/domain/credit-entry.ts'

export const creditKindNames: Record<CreditEntryKind, string> = {
  overpayment: 'Pagou a mais',
  advance: 'Adiantamento',
  'credit-note': 'Nota de crédito',
  used: 'Usado em título',
  refunded: 'Devolvido',
}

/** The customer's credit with the laboratory, on his titles' tab. */
export const creditPanel = {
  title: (balance: string) => `Crédito do cliente: ${balance}`,
  hint: 'Dinheiro dele que está com o laboratório: pago a mais, adiantado ou devolvido em nota de crédito.',
  managersOnly: 'Dar e devolver crédito é do gerente ou do proprietário.',
  use: 'Usar em títulos',
  advance: 'Receber adiantamento',
  note: 'Nota de crédito',
  refund: 'Devolver',
  table: 'Movimentos do crédito',
  columns: {
    on: 'Data',
    kind: 'Movimento',
    about: 'De quê',
    amount: 'Valor',
    balance: 'Saldo',
    actions: 'Ações',
  },
  onTitle: (title: string) => `título ${title}`,
  receipt: (number: number) => `recibo ${number}`,
  order: (number: number) => `OS ${number}`,
  reversed: (on: string, reason: string) => `estornado em ${on}: ${reason}`,
  reverseOf: (what: string) => `Estornar ${what}`,
  reverseTitle: (what: string) => `Estornar ${what}`,
  reverseMessage: 'O movimento continua na lista como estornado, e o saldo volta ao que era sem ele.',
  reverseDone: 'Movimento estornado.',
  amount: 'Valor',
  reason: 'Motivo',
  orderField: 'OS que corrige',
  noOrder: 'Nenhuma em especial',
  noteTitle: 'Nota de crédito',
  noteIntro:
    'Para corrigir o que foi cobrado a mais. O valor vira crédito do cliente e pode pagar qualquer título.',
  noteReasonHint: 'O que foi cobrado errado. Sem nome de paciente.',
  noteSave: 'Dar crédito',
  noteDone: 'Nota de crédito lançada.',
  refundTitle: 'Devolver crédito',
  refundIntro: (balance: string) =>
    `O cliente tem ${balance} de crédito. Registre aqui depois de devolver o dinheiro.`,
  refundReason: 'Como e por quê',
  refundReasonHint: 'Por exemplo: Pix para a chave do cliente, a pedido dele.',
  refundSave: 'Registrar devolução',
  refundDone: 'Devolução registrada.',
} as const
