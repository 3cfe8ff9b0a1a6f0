import type { Xray } from '#shared/domain/xray.ts'
import { formatBasisPoints, formatDays, formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { delayInWords, xrayWords as words } from '#shared/pt-br/xray.ts'
import type { Fact } from './fact-list.ts'

/** How the customer pays: delays, punctuality, and what is overdue today. */
export function paysFacts(xray: Xray): Fact[] {
  const { behaviour, onTimeTitlesBasisPoints, onTimeAmountBasisPoints, trend } = xray
  const labels = words.pays
  const share = (basisPoints: number | null) =>
    basisPoints === null ? labels.none : formatBasisPoints(basisPoints)
  return [
    { label: labels.averageDelay, value: delayInWords(behaviour.averageDelay12) },
    { label: labels.worstDelay12, value: delayInWords(behaviour.worstDelay12) },
    { label: labels.worstDelayEver, value: delayInWords(behaviour.worstDelayEver) },
    { label: labels.onTimeTitles, value: share(onTimeTitlesBasisPoints) },
    { label: labels.onTimeAmount, value: share(onTimeAmountBasisPoints) },
    { label: labels.trend, value: words.trends[trend], strong: trend === 'worse' },
    { label: labels.monthsOnTime, value: formatNumber(behaviour.monthsOnTime) },
    ...(behaviour.overduePrincipal > 0
      ? [
          {
            label: labels.overdue,
            value: `${formatMoney(behaviour.overduePrincipal)} ${labels.daysLate(formatDays(behaviour.worstDaysLate))}`,
            strong: true,
          },
        ]
      : behaviour.cleanSince
        ? [{ label: labels.clean, value: labels.cleanSince(behaviour.cleanSince) }]
        : []),
  ]
}

/** Whether promises are kept, and how much work came back. */
export function wordFacts({ promises, agreements, returnedCheques, orders }: Xray): Fact[] {
  const labels = words.word
  return [
    {
      label: labels.promises,
      value: labels.keptOf(promises.kept, promises.broken),
      strong: promises.broken > 0,
    },
    {
      label: labels.agreements,
      value: labels.keptOf(agreements.kept, agreements.broken),
      strong: agreements.broken > 0,
    },
    { label: labels.cheques, value: formatNumber(returnedCheques), strong: returnedCheques > 0 },
    { label: labels.remakes, value: formatNumber(orders.remakes12) },
  ]
}
