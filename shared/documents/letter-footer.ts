import type { Letter } from '#shared/domain/letter.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { paperVersion } from '#shared/pt-br/dunning-policy-paper.ts'
import { letterLabels as labels } from '#shared/pt-br/letters.ts'
import type { DynamicContent } from 'pdfmake/interfaces'
import { pageFoot } from './page-foot.ts'

const SHORT_HASH = 12
/** Longer names of a policy are cut: the house's own name stands on the same line. */
const LONGEST_POLICY = 24

function shortened(name: string): string {
  return name.length <= LONGEST_POLICY ? name : `${name.slice(0, LONGEST_POLICY - 1).trimEnd()}…`
}

/** The foot of every page: whose letter, which one, calculated when, which page, and the hash, whole on the last one. */
export function letterFooter({ creditor, number, on, policy, hash }: Letter): DynamicContent {
  return pageFoot({
    name: creditor.tradeName ?? creditor.name,
    particulars: [
      number ?? labels.draftNumber,
      labels.calculatedOn(formatDay(on)),
      ...(policy ? [paperVersion(shortened(policy.name), policy.version)] : []),
      ...(hash ? [labels.shortHash(hash.slice(0, SHORT_HASH))] : []),
    ],
    remark: (isLast) => [labels.notFiscal, ...(hash && isLast ? [labels.hash(hash)] : [])].join('  ·  '),
  })
}
