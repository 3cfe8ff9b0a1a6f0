import type { Day } from '#shared/domain/calendar.ts'
import { formatCount, formatDay, formatNumber } from './format.ts'

/** The tab *Extrato* of a customer. */
export const statementsScreen = {
  choice: 'Qual extrato',
  open: 'Em aberto',
  movement: 'Movimentação',
  asOf: 'Posição de',
  from: 'De',
  to: 'Até',
  future: 'Ainda não chegou.',
  backwards: 'O começo vem depois do fim.',
  pdf: 'PDF do extrato',
  pdfHint: 'O mesmo extrato da tela, pronto para imprimir ou enviar.',
  save: 'Salvar PDF',
  saved: 'Extrato salvo.',
  openTable: 'Títulos em aberto do cliente',
  movementTable: 'Movimentos do cliente',
  emptyOpen: {
    title: 'Nada em aberto',
    message: (day: Day) => `Em ${formatDay(day)} este cliente não devia nada.`,
  },
  emptyMovement: {
    title: 'Nenhum movimento',
    message: 'Nada foi lançado, pago ou estornado neste período. Escolha outro período acima.',
  },
} as const

/** Statements of many customers at once. */
export const statementBatch = {
  button: 'Extratos em lote',
  title: 'Extratos em aberto de vários clientes',
  intro:
    'Cada extrato mostra tudo o que o cliente deve hoje, com multa e juros e o Pix que paga. Nada é enviado nem registrado: são só os PDFs.',
  who: 'De quais clientes',
  late: 'Com algo vencido',
  all: 'Todos que devem',
  tooMany: (most: number) =>
    `São mais de ${formatNumber(most)} clientes: escolha só os vencidos, ou faça o extrato na ficha de cada um.`,
  count: (customers: number) => formatCount(customers, 'cliente', 'clientes'),
} as const
