import type { Xray } from '#shared/domain/xray.ts'
import { formatNumber } from '#shared/pt-br/format.ts'
import { xrayScreen } from '#shared/pt-br/xray-screen.ts'
import { FigureList } from './figure-list.tsx'
import styles from './xray.module.css'

/** Whether the customer does what was promised. */
export function WordCard({ xray: { promises, agreements, returnedCheques } }: { xray: Xray }) {
  const words = xrayScreen.word
  return (
    <div className={styles['card']}>
      <h2 className={styles['title']}>{words.title}</h2>
      <FigureList
        figures={[
          {
            label: words.promises,
            value: words.of(promises.kept, promises.kept + promises.broken),
            tone: promises.broken > 0 ? 'bad' : undefined,
          },
          {
            label: words.agreements,
            value: words.ofAgreements(agreements.kept, agreements.kept + agreements.broken),
            tone: agreements.broken > 0 ? 'bad' : undefined,
          },
          {
            label: words.cheques,
            value: formatNumber(returnedCheques),
            tone: returnedCheques > 0 ? 'bad' : undefined,
          },
        ]}
      />
    </div>
  )
}

/** What the gate answered to the customer's orders. */
export function DecisionsCard({ decisions }: Pick<Xray, 'decisions'>) {
  const words = xrayScreen.decisions
  return (
    <div className={styles['card']}>
      <h2 className={styles['title']}>{words.title}</h2>
      <FigureList
        figures={[
          { label: words.approve, value: formatNumber(decisions.approve) },
          { label: words.conditions, value: formatNumber(decisions.conditions) },
          { label: words.refuse, value: formatNumber(decisions.refuse) },
          { label: words.releases, value: formatNumber(decisions.releases) },
        ]}
      />
    </div>
  )
}
