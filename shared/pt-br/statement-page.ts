import type { Day } from '#shared/domain/calendar.ts'
import type { CreditEntryKind } from '#shared/domain/credit-entry.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import type { Movement, MovementKind } from '#shared/domain/statement.ts'
import { formatAmount, formatCount, formatDay } from './format.ts'
import { paymentMeansLabels } from './receivables.ts'

export const movementKindLabels: Record<MovementKind, string> = {
  issued: 'Título lançado',
  charges: 'Multa e juros',
  credit: 'Crédito',
  paid: 'Pagamento',
  agreed: 'Passou para o acordo',
  forgiven: 'Encargos perdoados',
  discount: 'Desconto por antecipação',
  reversed: 'Estorno de pagamento',
  'credit-reversed': 'Estorno de crédito',
  rescheduled: 'Título reagendado',
  cancelled: 'Título cancelado',
}

const creditLabels: Record<CreditEntryKind, string> = {
  overpayment: 'Pago a mais: virou crédito',
  advance: 'Adiantamento: virou crédito',
  'credit-note': 'Nota de crédito',
  used: 'Crédito usado em título',
  refunded: 'Crédito devolvido',
}

/** What happened, in a few words: `Pagamento · Pix · recibo 12`. */
export function movementText({ kind, means, receiptNumber, creditKind, on }: Movement): string {
  const byAgreement = means === 'agreement' && kind === 'discount'
  const parts = [
    creditKind === null
      ? byAgreement
        ? 'Desconto do acordo'
        : movementKindLabels[kind]
      : kind === 'credit'
        ? creditLabels[creditKind]
        : `${movementKindLabels[kind]} (${creditLabels[creditKind]})`,
    kind === 'charges' ? `até ${formatDay(on)}` : '',
    means === null || kind === 'agreed' || byAgreement ? '' : paymentMeansLabels[means],
    receiptNumber === null ? '' : `recibo ${receiptNumber}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** What raised the balance, what lowered it, and the balance, as columns say them. Below zero we hold money of the customer. */
export function movementAmounts({ amount, balance }: Pick<Movement, 'amount' | 'balance'>) {
  return {
    raised: amount > 0 ? formatAmount(amount) : '',
    lowered: amount < 0 ? formatAmount(opposite(amount)) : '',
    balance: formatBalance(balance),
  }
}

/** `1.234,56`, or `−1.234,56` when the laboratory holds money of the customer. */
export function formatBalance(balance: Centavos): string {
  return balance < 0 ? `−${formatAmount(opposite(balance))}` : formatAmount(balance)
}

const opposite = (amount: Centavos) => centavos(0 - amount)

/** The two statements of a customer on paper. */
export const statementWords = {
  open: 'Extrato em aberto',
  movement: 'Extrato de movimentação',
  subject: 'Títulos, pagamentos e saldo do cliente',
  openLead: 'Todos os títulos que ainda devem alguma coisa, com multa e juros até o dia.',
  movementLead: 'Tudo o que aconteceu na conta: títulos, pagamentos e em qual título cada um entrou.',
  documentTitle: (title: string, name: string) => `${title} – ${name}`,
  asOf: (day: Day) => `Posição de ${formatDay(day)}`,
  period: (from: Day, to: Day) => `De ${formatDay(from)} a ${formatDay(to)}`,
  customerNumber: (number: number) => `nº ${number}`,
  customer: (number: number) => `Cliente nº ${number}`,
  total: 'Em aberto',
  overdue: 'Vencido',
  toPay: 'A pagar agora',
  contested: 'Em contestação',
  credit: 'Crédito a favor',
  opening: 'Saldo anterior',
  closing: 'Saldo final',
  titlesTable: 'Títulos em aberto',
  titles: (count: number) => formatCount(count, 'título', 'títulos'),
  movementsTable: 'Movimentos',
  movements: (count: number) => formatCount(count, 'movimento', 'movimentos'),
  columns: {
    title: 'Título',
    description: 'Referente a',
    issuedOn: 'Emissão',
    dueOn: 'Vencimento',
    daysLate: 'Atraso',
    original: 'Valor',
    principal: 'Principal',
    charges: 'Multa e juros',
    total: 'Atualizado',
    on: 'Dia',
    what: 'O que houve',
    debit: 'Lançado',
    creditSide: 'Pago ou abatido',
    balance: 'Saldo',
  },
  sum: 'Soma',
  late: (days: number) => (days === 0 ? 'em dia' : formatCount(days, 'dia', 'dias')),
  noDueDate: 'sem vencimento',
  settled: (parts: { principal: string; charges: string }) =>
    `${parts.principal} de principal e ${parts.charges} de multa e juros`,
  nothingOpen: 'Nada em aberto. Obrigado por manter tudo em dia!',
  nothingMoved: 'Nenhum movimento neste período.',
  creditHeld: (amount: string) =>
    `Guardamos ${amount} de crédito a seu favor. Ele pode ser usado em qualquer título: é só avisar.`,
  creditInBalance: (amount: string) => `O saldo já desconta ${amount} de crédito a favor do cliente.`,
  contestedNote: (amount: string) =>
    `${amount} estão em contestação e não são cobrados enquanto respondemos; não entram no valor a pagar.`,
  payToday: (day: Day) => `Para quitar tudo em ${formatDay(day)}`,
  noPix: 'Fale conosco para combinar o pagamento.',
  question: 'Algum título ou pagamento não confere? Avise com este extrato em mãos.',
  /** What who pays early saves (K06). */
  early: (until: string, amount: string) => `Pague até ${until} e economize ${amount}`,
  remark: 'Multa e juros valem para o dia da posição e mudam a cada dia de atraso.',
  movementRemark: 'Saldo anterior mais movimentos é igual ao saldo final.',
  fileName: (title: string, day: Day, name: string) => `${title} ${day} – ${name}`,
} as const
