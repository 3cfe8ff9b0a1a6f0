import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { paperKinds } from '#shared/domain/template.ts'
import { formatCount } from './format.ts'
import { paperKindNames } from './paper-kinds.ts'

type Details = HistoryEntry['details']

const named = ({ kind, number }: Details) => {
  const known = paperKinds.find((one) => one === kind)
  return `${known ? paperKindNames[known] : 'documento'}${number === undefined ? '' : ` ${number}`}`
}
const reason = (details: Details) => (details['reason'] ? ` Motivo: ${details['reason']}.` : '')

/** A sentence for each command of papers that touches a customer. */
export const paperSentences: Record<string, (details: Details) => string> = {
  'papers.issue': (d) =>
    d['number'] === undefined
      ? `Emitiu ${named(d)}, em um lote de ${formatCount(Number(d['papers'] ?? 1), 'documento', 'documentos')}.`
      : `Emitiu ${named(d)}.`,
  'papers.markSent': (d) => `Enviou ${named(d)}.`,
  'papers.sign': (d) => `Registrou a assinatura de ${named(d)}, com a cópia assinada.`,
  'papers.cancel': (d) => `Cancelou ${named(d)}.${reason(d)}`,
}
