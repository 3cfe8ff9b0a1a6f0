import { type Centavos, centavos, divideRounded } from '#shared/domain/money.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { xrayWords as words } from '#shared/pt-br/xray.ts'
import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { type Fact, factList } from './fact-list.ts'
import { ACCENT, HAIRLINE, MUTED } from './house-style.ts'

const minus = (amount: number) => formatMoney(centavos(0 - amount))

/** What the customer left, step by step, net of what the delays cost (E26, M09). */
export function profitFacts({ profitability }: Xray): Fact[] {
  const { sold, cost, margin, delayCost, remakeCost, net } = profitability
  const labels = words.profit
  const share = sold > 0 ? ` (${labels.share(divideRounded(net * 1000, sold, 'half-up') * 10)})` : ''
  return [
    { label: labels.sold, value: formatMoney(sold) },
    { label: labels.cost, value: minus(cost) },
    { label: labels.margin, value: formatMoney(centavos(margin)), sum: true },
    { label: labels.delayCost, value: minus(delayCost) },
    { label: labels.remakeCost, value: minus(remakeCost) },
    { label: labels.net, value: formatMoney(centavos(net)) + share, sum: true },
  ]
}

/** What the customer may cost today against the limit, as a bar and part by part. */
export function exposureFacts({ standing }: Xray, width: number): Content[] {
  const { exposure, limit } = standing
  const labels = words.exposure
  const money = (label: string, amount: Centavos): Fact => ({ label, value: formatMoney(amount) })
  const use = limit.total > 0 ? divideRounded(exposure.total * 10_000, limit.total, 'half-up') : null
  return [
    { canvas: useBar(use ?? (exposure.total > 0 ? 10_000 : 0), width), margin: [0, 1, 0, 1] },
    {
      text: [
        use === null ? labels.noLimit : labels.use(use),
        ` · ${words.limitStates[limit.state]}`,
        limit.endsOn ? ` · ${labels.endsOn(limit.endsOn)}` : '',
      ].join(''),
      fontSize: 7.2,
      color: MUTED,
      margin: [0, 0, 0, 1],
    },
    factList([
      money(labels.openTitles, exposure.openTitles),
      money(labels.unbilledDelivered, exposure.unbilledDelivered),
      money(labels.chequesToClear, exposure.chequesToClear),
      money(labels.committed, exposure.committed),
      { ...money(labels.total, exposure.total), sum: true },
      money(labels.own, limit.own),
      ...(limit.insured > 0 ? [money(labels.insured, limit.insured)] : []),
      ...(limit.temporary > 0 ? [money(labels.temporary, limit.temporary)] : []),
      { ...money(labels.limit, limit.total), sum: true },
      limit.available < 0
        ? { label: labels.passed, value: minus(limit.available), sum: true, strong: true }
        : { ...money(labels.available, limit.available), sum: true },
    ]),
  ]
}

function useBar(basisPoints: number, width: number): CanvasElement[] {
  const used = (width * Math.min(10_000, basisPoints)) / 10_000
  return [
    { type: 'rect', x: 0, y: 0, w: width, h: 6, r: 2, color: HAIRLINE },
    ...(used > 0
      ? [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: Math.max(3, used),
            h: 6,
            r: 2,
            color: ACCENT,
          } satisfies CanvasElement,
        ]
      : []),
  ]
}
