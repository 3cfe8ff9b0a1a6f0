import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

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
