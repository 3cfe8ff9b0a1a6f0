import { TextLink } from '#renderer/components/links.tsx'
import { Explained } from '#renderer/components/explained.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import type { Portfolio } from '#shared/contracts/credit.ts'
import { portfolioWords } from '#shared/pt-br/credit.ts'
import styles from './portfolio.module.css'
import type { PortfolioCardProps } from './portfolio-card.ts'

const words = portfolioWords.concentration
const SHOWN_ALERTS = 3

/** How much of the exposure is with few customers (E11). */
export function ConcentrationCard({
  portfolio,
  onChange,
}: { portfolio: Portfolio } & Pick<PortfolioCardProps, 'onChange'>) {
  const { top, concentrationIndex, alerts } = portfolio
  const tops = [
    [1, top.one],
    [3, top.three],
    [5, top.five],
    [10, top.ten],
  ] as const
  return (
    <section className={styles['card']} aria-label={words.title}>
      <h2 className={styles['title']}>
        <button
          type="button"
          className={styles['pick']}
          onClick={() => onChange({ lista: undefined, ordem: 'exposure', sentido: 'desc' })}
        >
          {words.title}
        </button>
      </h2>
      <div className={styles['rows']}>
        {tops.map(([count, share]) => (
          <div key={count} className={styles['row']}>
            <Explained formula={words.topFormula(count)}>{words.top(count)}</Explained>
            <Meter label={words.top(count)} value={share} most={10_000} text={words.share(share)} />
            <span>{words.share(share)}</span>
          </div>
        ))}
      </div>
      <span className={styles['quiet']}>
        <Explained formula={words.indexFormula}>
          {words.index} {words.index10k(concentrationIndex)} · {words.indexWord(concentrationIndex)}
        </Explained>
      </span>
      <Alerts alerts={alerts} />
    </section>
  )
}

function Alerts({ alerts }: Pick<Portfolio, 'alerts'>) {
  if (alerts.length === 0) return <span className={styles['quiet']}>{words.none}</span>
  return (
    <div className={styles['alerts']}>
      <span className={styles['bad']}>{words.alerts}:</span>
      {alerts.slice(0, SHOWN_ALERTS).map(({ customerId, name, share }) => (
        <TextLink
          key={customerId}
          size="xs"
          to="/clientes/$customerId"
          params={{ customerId }}
          search={{ aba: 'credito' }}
        >
          {name} ({words.share(share)})
        </TextLink>
      ))}
    </div>
  )
}
