import type { Day } from '#shared/domain/calendar.ts'
import { formatCount, formatDay, formatDayInWords } from './format.ts'

/** The printed receipt (*recibo*, CC 319–324). */
export const receiptPageWords = {
  title: (number: number) => `Recibo nº ${number}`,
  subject: 'Recibo de pagamento',
  fileName: (number: number, customer: string) => `Recibo ${number} – ${customer}`,
  secondCopy: '2ª VIA',
  cancelled: (on: Day, reason: string) =>
    `ESTORNADO em ${formatDay(on)}: ${reason}. Este recibo não prova mais pagamento.`,
  amount: 'Valor',
  paidOn: 'Recebido em',
  means: 'Forma',
  lead: 'Recebemos de',
  theSum: (amount: string, words: string) => `a importância de ${amount} (${words}),`,
  /** What it is for; the titles follow. */
  forTitles: (count: number) =>
    count === 1
      ? 'para pagamento do título abaixo, relativo a serviços de prótese dentária.'
      : `para pagamento dos ${count} títulos abaixo, relativos a serviços de prótese dentária.`,
  forAdvance: 'como adiantamento, para uso em títulos de serviços de prótese dentária.',
  byCredit: (amount: string, words: string) =>
    `o uso de ${amount} (${words}) do crédito que tinha neste laboratório,`,
  section: 'Títulos pagos',
  columns: {
    title: 'Título',
    dueOn: 'Vencimento',
    original: 'Valor',
    lateFee: 'Multa',
    lateInterest: 'Juros',
    principal: 'Principal',
    forgiven: 'Perdoado',
    discount: 'Desconto',
    paid: 'Pago',
    left: 'Resta',
  },
  total: 'Total',
  noDueDate: 'sem data',
  change: (amount: string) => `Troco devolvido: ${amount}.`,
  credited: (amount: string) =>
    `Fica como crédito do cliente, para usar em outros títulos ou receber de volta: ${amount}.`,
  settled: (titles: readonly string[]) =>
    titles.length === 1
      ? `Fica quitado, principal e encargos, sem reserva: ${titles[0]}.`
      : `Ficam quitados, principal e encargos, sem reserva: ${titles.join(', ')}.`,
  settledAll: (count: number) =>
    count === 1
      ? 'O título fica quitado, principal e encargos, sem reserva.'
      : 'Todos os títulos ficam quitados, principal e encargos, sem reserva.',
  /** `principal` and `charges` are null when there is nothing of them left. */
  partial: (titles: readonly string[], principal: string | null, charges: string | null) => {
    const parts = [
      ...(principal === null ? [] : [`${principal} de principal`]),
      ...(charges === null ? [] : [`${charges} de multa e juros`]),
    ]
    return `Pagamento parcial, com reserva de encargos (Código Civil, art. 323): a quitação limita-se às quantias acima. ${
      titles.length === 1 ? `Do título ${titles[0]}` : `Dos títulos ${titles.join(', ')}`
    } continuam devidos ${parts.join(' e ')}, na data do pagamento, além dos encargos que vierem depois.`
  },
  others: (titles: number, amount: string) =>
    `Este recibo não presume pagos outros títulos ou parcelas (Código Civil, art. 322): além destes, na data do pagamento ${
      titles === 1 ? 'fica em aberto' : 'ficam em aberto'
    } ${formatCount(titles, 'título', 'títulos')}, no total de ${amount}.`,
  cheque: 'Recebido em cheque: a quitação vale depois que ele for compensado.',
  note: 'Observação',
  placeAndDay: (place: string, on: Day) => `${place}, ${formatDayInWords(on)}.`,
  issuer: 'Recebedor',
  by: (name: string) => `Recebido por ${name}`,
  hand: 'Quem recebeu',
  remark: 'Guarde este recibo: ele prova o pagamento. Valores em reais.',
} as const
