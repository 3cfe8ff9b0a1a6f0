import { Chart } from '#renderer/components/chart.tsx'
import { LightBadge } from '#renderer/components/credit-badges.tsx'
import { classColors } from '#renderer/components/credit-colors.ts'
import type { Portfolio } from '#shared/contracts/credit.ts'
import type { CreditClass } from '#shared/domain/credit-policy.ts'
import { type TrafficLight, trafficLights } from '#shared/domain/credit-standing.ts'
import { classWords, portfolioWords as words } from '#shared/pt-br/credit.ts'
import { formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { VisuallyHidden } from '@mantine/core'
import type { CSSProperties } from 'react'
import styles from './portfolio.module.css'
import type { PortfolioCardProps } from './portfolio-card.ts'
import { classesOf, lightsOf, slugOfClasses, slugOfLights } from './search.ts'

const toggled = <Value,>(values: readonly Value[], value: Value) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value]

/** How many customers are in each class and under each light; a column or a light filters the list. */
export function ClassesCard({ portfolio, search, onChange }: { portfolio: Portfolio } & PortfolioCardProps) {
  const chosen = classesOf(search)
  const pick = (letter: CreditClass) =>
    onChange({ classes: slugOfClasses(toggled(chosen, letter).toSorted()) })
  const bars = portfolio.classes.map((line) => ({
    key: line.class,
    value: line.customers,
    color: classColors[line.class],
    faded: chosen.length > 0 && !chosen.includes(line.class),
  }))
  return (
    <section className={styles['card']} aria-label={words.classes.title}>
      <h2 className={styles['title']}>{words.classes.title}</h2>
      <div className={styles['spread']}>
        <div className={styles['bars']}>
          <div className={styles['chart']}>
            <Chart bars={bars} height="84px" onPick={(key) => pick(key as CreditClass)} />
          </div>
          {portfolio.classes.map((line) => (
            <button
              key={line.class}
              type="button"
              className={styles['chip']}
              style={{ '--chip': classColors[line.class] } as CSSProperties}
              aria-pressed={chosen.includes(line.class)}
              title={`${classWords.meanings[line.class]} ${formatMoney(line.exposure)}`}
              onClick={() => pick(line.class)}
            >
              <span className={styles['letter']}>
                <VisuallyHidden>{words.classes.name} </VisuallyHidden>
                {line.class}
              </span>
              <span className={styles['count']}>
                {formatNumber(line.customers)}
                <VisuallyHidden>{words.classes.rest(formatMoney(line.exposure))}</VisuallyHidden>
              </span>
            </button>
          ))}
        </div>
        <Lights portfolio={portfolio} search={search} onChange={onChange} />
      </div>
    </section>
  )
}

function Lights({ portfolio, search, onChange }: { portfolio: Portfolio } & PortfolioCardProps) {
  const chosen = lightsOf(search)
  const pick = (light: TrafficLight) => onChange({ sinais: slugOfLights(toggled(chosen, light)) })
  return (
    <div className={styles['lights']} role="group" aria-label={words.lights.title}>
      {trafficLights.map((light) => (
        <button
          key={light}
          type="button"
          className={styles['light']}
          aria-pressed={chosen.includes(light)}
          title={words.lights.meanings[light]}
          onClick={() => pick(light)}
        >
          <LightBadge light={light} />
          <strong className="em-figures">
            {formatNumber(portfolio.lights[light])}
            <VisuallyHidden>{words.lights.rest}</VisuallyHidden>
          </strong>
        </button>
      ))}
    </div>
  )
}
