import { Chart } from '#renderer/components/chart.tsx'
import type { Xray } from '#shared/domain/xray.ts'
import { formatDay, formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { ZERO } from '#shared/domain/money.ts'
import { xrayScreen } from '#shared/pt-br/xray-screen.ts'
import { type Figure, FigureList } from './figure-list.tsx'
import styles from './xray.module.css'

const words = xrayScreen.orders

type Months = Xray['behaviour']['months']

/** The 24 months up to the day, oldest first; those without purchases too, for a gap is news. */
function everyMonth(months: Months, on: string): Months {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
  return Array.from({ length: 24 }, (_, back) => {
    const at = year * 12 + month - 1 - (23 - back)
    const name = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    return months.find((known) => known.month === name) ?? { month: name, orders: 0, amount: ZERO }
  })
}

/** How the customer buys: 24 months of purchases, orders and the average ticket. */
export function PurchasesCard({ xray, chart }: { xray: Xray; chart: boolean }) {
  const { orders, behaviour } = xray
  const figures: Figure[] = [
    { label: words.count, value: formatNumber(orders.count12) },
    { label: words.amount, value: formatMoney(orders.amount12) },
    { label: words.ticket, value: formatMoney(orders.averageTicket) },
    { label: words.last, value: orders.lastOn ? formatDay(orders.lastOn) : words.never },
    { label: words.producing, value: formatNumber(orders.inProduction) },
    {
      label: words.remakes,
      value: formatNumber(orders.remakes12),
      tone: orders.remakes12 > 0 ? 'bad' : undefined,
    },
  ]
  return (
    <div className={`${styles['card']} ${styles['half']}`}>
      <h2 className={styles['title']}>{chart ? words.chart : words.title}</h2>
      {chart ? <Purchases months={behaviour.months} on={xray.on} /> : null}
      <FigureList figures={figures} />
    </div>
  )
}

function Purchases({ months, on }: { months: Months; on: string }) {
  if (months.length === 0) return <span className={styles['quiet']}>{words.chartNone}</span>
  const all = everyMonth(months, on)
  return (
    <>
      <div>
        <Chart
          height="96px"
          bars={all.map(({ month, amount }) => ({
            key: month,
            value: amount,
            color: 'light-dark(#0b7285, #3bc9db)',
            faded: false,
          }))}
        />
        <div className={styles['months']} aria-hidden>
          {all.map(({ month }, at) => (
            // Every third month is named: 24 names would not fit.
            <span key={month}>{at % 3 === 2 ? words.month(month) : ''}</span>
          ))}
        </div>
      </div>
      <details>
        <summary className={styles['quiet']}>{words.table}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.columns.month}</th>
              <th scope="col">{words.columns.orders}</th>
              <th scope="col">{words.columns.amount}</th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map(({ month, orders, amount }) => (
              <tr key={month}>
                <td>{words.month(month)}</td>
                <td>{formatNumber(orders)}</td>
                <td>{formatMoney(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
