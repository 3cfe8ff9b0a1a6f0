import type { Letter } from '#shared/domain/letter.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { letterLabels as labels } from '#shared/pt-br/letters.ts'
import type { DynamicContent } from 'pdfmake/interfaces'
import { pageFoot } from './page-foot.ts'

const SHORT_HASH = 12

/** The foot of every page: whose letter, which one, calculated when, which page, and the hash, whole on the last one. */
export function letterFooter({ creditor, number, on, hash }: Letter): DynamicContent {
  return pageFoot({
    name: creditor.tradeName ?? creditor.name,
    particulars: [
      number ?? labels.draftNumber,
      labels.calculatedOn(formatDay(on)),
      ...(hash ? [labels.shortHash(hash.slice(0, SHORT_HASH))] : []),
    ],
    remark: (isLast) => [labels.notFiscal, ...(hash && isLast ? [labels.hash(hash)] : [])].join('  ·  '),
  })
}
