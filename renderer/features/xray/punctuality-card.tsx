import { Explained } from '#renderer/components/explained.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import type { Xray } from '#shared/domain/xray.ts'
import { formatBasisPoints, formatDay, formatNumber } from '#shared/pt-br/format.ts'
import { xrayScreen } from '#shared/pt-br/xray-screen.ts'
import { type Figure, FigureList } from './figure-list.tsx'
import styles from './xray.module.css'

const words = xrayScreen.punctuality

/** How the customer pays: in time by titles and by amount, delays, and where they are going. */
export function PunctualityCard({ xray }: { xray: Xray }) {
  const { behaviour, trend } = xray
  const figures: Figure[] = [
    { label: words.average, value: words.days(behaviour.averageDelay12), formula: words.averageFormula },
    { label: words.worst, value: words.days(behaviour.worstDelay12) },
    { label: words.worstEver, value: words.days(behaviour.worstDelayEver) },
    { label: words.last3, value: words.days(behaviour.averageDelayLast3) },
    { label: words.before, value: words.days(behaviour.averageDelayBefore) },
    {
      label: xrayScreen.trend,
      value: xrayScreen.trends[trend],
      formula: xrayScreen.trendFormula,
      tone: trend === 'worse' ? 'bad' : trend === 'better' ? 'good' : undefined,
    },
    { label: words.months, value: formatNumber(behaviour.monthsOnTime) },
    {
      label: words.cleanSince,
      value: behaviour.cleanSince ? formatDay(behaviour.cleanSince) : '–',
    },
    {
      label: xrayScreen.titlesPaid,
      value: `${formatNumber(behaviour.titlesPaid)} / ${formatNumber(behaviour.titlesEver)}`,
    },
  ]
  return (
    <div className={`${styles['card']} ${styles['half']}`}>
      <h2 className={styles['title']}>{words.title}</h2>
      <div className={styles['meters']}>
        <Share
          label={words.amount}
          formula={words.amountFormula}
          basisPoints={xray.onTimeAmountBasisPoints}
        />
        <Share
          label={words.titles}
          formula={words.titlesFormula}
          basisPoints={xray.onTimeTitlesBasisPoints}
        />
      </div>
      <FigureList figures={figures} />
    </div>
  )
}

type ShareProps = { label: string; formula: string; basisPoints: number | null }

function Share({ label, formula, basisPoints }: ShareProps) {
  const text = basisPoints === null ? words.none : formatBasisPoints(basisPoints)
  return (
    <div className={styles['meter']}>
      <span className={styles['label']}>
        <Explained formula={formula}>{label}</Explained>
        <strong>{text}</strong>
      </span>
      <Meter label={label} value={basisPoints ?? 0} most={10_000} text={text} height={10} />
    </div>
  )
}
