import type { Day } from '#shared/domain/calendar.ts'
import { formatCount, formatDay } from './format.ts'

/** The *demonstrativo do fechamento* on paper. */
export const closingStatementWords = {
  title: 'Demonstrativo do fechamento',
  subject: 'O que foi entregue, quanto custa e como pagar',
  documentTitle: (number: number, name: string) => `Demonstrativo do fechamento ${number} – ${name}`,
  lead: 'Trabalhos entregues e ainda não pagos, reunidos em um só título.',
  number: (number: number) => `Fechamento nº ${number}`,
  upTo: (day: Day) => `Entregas até ${formatDay(day)}`,
  customer: 'Cliente',
  customerNumber: (number: number) => `nº ${number}`,
  works: (count: number) => formatCount(count, 'OS', 'OS'),
  total: 'Total entregue',
  credit: 'Crédito usado',
  paid: 'Já pago',
  due: 'A pagar',
  dueOn: 'Vencimento',
  titleNumber: 'Título',
  section: 'Trabalhos entregues',
  columns: {
    number: 'OS',
    deliveredOn: 'Entrega',
    work: 'Trabalho',
    total: 'Preço',
    before: 'Já pago',
    amount: 'Neste título',
  },
  patient: (code: string) => `Caso ${code}`,
  sum: 'Soma',
  creditNotes: 'Correções que viraram crédito',
  creditNote: (day: Day, amount: string, reason: string) =>
    `${formatDay(day)}: ${amount}${reason === '' ? '' : ` · ${reason}`}`,
  payUntil: (day: Day) => `A pagar até ${formatDay(day)}`,
  settled: 'Este título está pago. Obrigado!',
  boleto: 'Ou pelo boleto do banco, linha digitável:',
  question:
    'Alguma OS não confere? Avise até o vencimento: só a OS contestada fica suspensa, as outras seguem normalmente.',
  /** What who pays early saves (K06). */
  early: (until: string, amount: string) => `Pague até ${until} e economize ${amount}.`,
  remark: 'O caso é um código do seu consultório; nenhum dado de paciente é impresso.',
  fileName: (number: number, name: string) => `Fechamento ${number} – ${name}`,
} as const
