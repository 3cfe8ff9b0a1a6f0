import { centavos } from '#shared/domain/money.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { lostBenefitSentence, signSentence } from '#shared/pt-br/score.ts'
import { xrayWords as words } from '#shared/pt-br/xray.ts'
import type { Fact } from './fact-list.ts'

/** On which lists the customer is, at what prices it buys, and what was suspended. */
export function listFacts({ standing }: Xray): Fact[] {
  const { vip, signs, lost, priceTable, hold, proposedLimit } = standing
  const labels = words.lists
  const vipState = vip.member ? labels.member : vip.heldByOverdue ? labels.heldByOverdue : labels.notMember
  return [
    { label: labels.vip, value: `${labels.vipCount(vip.count, vip.threshold)} · ${vipState}` },
    { label: labels.table, value: words.tables[priceTable] },
    { label: labels.hold, value: words.holds[hold], strong: hold !== 'none' },
    ...(signs.length === 0
      ? [{ label: labels.signs, value: labels.noSigns }]
      : signs.map((sign, index) => ({ label: index === 0 ? labels.signs : '', value: signSentence(sign) }))),
    ...(lost.length === 0
      ? [{ label: labels.lost, value: labels.noLost }]
      : lost.map((one, index) => ({
          label: index === 0 ? labels.lost : '',
          value: lostBenefitSentence(one),
        }))),
    ...(proposedLimit === null
      ? []
      : [{ label: labels.proposed, value: formatMoney(centavos(proposedLimit)) }]),
  ]
}
