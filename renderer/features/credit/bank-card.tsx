import { TextLink } from '#renderer/components/links.tsx'
import { Explained } from '#renderer/components/explained.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import type { Portfolio } from '#shared/contracts/credit.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { portfolioWords } from '#shared/pt-br/credit.ts'
import styles from './portfolio.module.css'
import type { PortfolioCardProps } from './portfolio-card.ts'

const words = portfolioWords.bank

/** Each with 3:1 against the page; the word beside says which. */
const partColors = {
  openTitles: 'light-dark(#0b7285, #3bc9db)',
  unbilledDelivered: 'light-dark(#5f3dc4, #b197fc)',
  chequesToClear: 'light-dark(#a07a00, #ffd43b)',
  committed: 'light-dark(#2b8a3e, #69db7c)',
}
const partIds = ['openTitles', 'unbilledDelivered', 'chequesToClear', 'committed'] as const

/** What the laboratory has lent, in its four parts, against what it can afford to lend (E24). */
export function BankCard({
  portfolio,
  onChange,
}: { portfolio: Portfolio } & Pick<PortfolioCardProps, 'onChange'>) {
  const { exposure } = portfolio
  return (
    <section className={styles['card']} aria-label={words.title}>
      <h2 className={styles['title']}>
        <Explained formula={words.formula}>{words.title}</Explained>
      </h2>
      <button
        type="button"
        className={`${styles['figure']} ${styles['pick']}`}
        onClick={() => onChange({ lista: undefined, ordem: 'exposure', sentido: 'desc' })}
      >
        {formatMoney(exposure.total)}
      </button>
      <div className={styles['stack']} aria-hidden>
        {partIds.map((id) => (
          <span key={id} style={{ flexGrow: exposure[id], background: partColors[id] }} />
        ))}
      </div>
      <dl className={styles['parts']}>
        {partIds.map((id) => (
          <div key={id} className={styles['part']}>
            <dt>
              <span className={styles['swatch']} style={{ background: partColors[id] }} aria-hidden />
              <Explained formula={words.partFormulas[id]}>{words.parts[id]}</Explained>
            </dt>
            <dd>{formatMoney(exposure[id])}</dd>
          </div>
        ))}
      </dl>
      <Ceiling portfolio={portfolio} />
    </section>
  )
}

function Ceiling({ portfolio: { ceiling, useBasisPoints: part, exposure } }: { portfolio: Portfolio }) {
  if (ceiling === null || part === null) {
    return (
      <span className={styles['quiet']}>
        {words.noCeiling}{' '}
        <TextLink size="xs" underline="always" to="/ajustes/$section" params={{ section: 'credito' }}>
          {words.setCeiling}
        </TextLink>
      </span>
    )
  }
  const over = part >= 10_000
  return (
    <div className={styles['rows']}>
      <Meter
        label={words.ceiling(formatMoney(ceiling))}
        value={exposure.total}
        most={ceiling}
        text={words.use(part)}
        {...(over ? { color: 'var(--em-bad)' } : {})}
      />
      <span className={over ? styles['bad'] : styles['quiet']}>
        <Explained formula={words.ceilingFormula}>{words.use(part)}</Explained> ·{' '}
        {over ? words.overCeiling : words.ceiling(formatMoney(ceiling))}
      </span>
    </div>
  )
}
