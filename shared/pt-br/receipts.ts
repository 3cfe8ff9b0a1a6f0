import { formatCount } from './format.ts'

/** Receipts on the screen: the list, the second copy and the reversal. */
export const receiptWords = {
  title: (number: number) => `Recibo ${number}`,
  hint: 'Confira, imprima ou salve. A segunda via sai igual, com a data em que foi feita.',
  show: 'Ver recibo',
  save: 'Salvar em PDF',
  saved: 'Recibo salvo em PDF.',
  done: (amount: string, titles: number, number: number) =>
    titles === 0
      ? `Recebidos ${amount} adiantados: recibo ${number}.`
      : `Recebidos ${amount} em ${formatCount(titles, 'título', 'títulos')}: recibo ${number}.`,
  reverse: 'Estornar',
  reverseTitle: (number: number, amount: string) => `Estornar o recibo ${number}, de ${amount}`,
  reverseMessage: (titles: number) =>
    titles > 1
      ? `O recibo inteiro é estornado: os ${titles} títulos voltam a dever o que ele tinha quitado. Tudo continua no histórico.`
      : 'O recibo continua no histórico como estornado, e o que ele quitou volta a ser devido.',
  reversed: (number: number) => `Recibo ${number} estornado.`,
} as const

export const receiptList = {
  title: 'Recibos',
  table: 'Recibos do cliente',
  columns: {
    number: 'Nº',
    paidOn: 'Data',
    means: 'Forma',
    amount: 'Valor',
    about: 'Títulos',
    by: 'Recebido por',
    actions: 'Ações',
  },
  titles: (count: number) => formatCount(count, 'título', 'títulos'),
  change: (amount: string) => `troco ${amount}`,
  credited: (amount: string) => `crédito ${amount}`,
  reversed: (on: string, reason: string) => `estornado em ${on}: ${reason}`,
  reverseOf: (number: number) => `Estornar o recibo ${number}`,
  empty: {
    title: 'Nenhum recibo ainda',
    message: 'Cada recebimento feito aqui tem seu recibo numerado, com segunda via.',
  },
} as const
