import { Panel } from '#renderer/components/panel.tsx'
import { benefits } from '#shared/domain/credit-policy.ts'
import type { CreditStanding } from '#shared/domain/credit-standing.ts'
import { benefitsWords as words } from '#shared/pt-br/customer-credit.ts'
import { benefitNames, lostBenefitSentence } from '#shared/pt-br/score.ts'
import { Badge } from '@mantine/core'
import styles from './customer-credit.module.css'

/** Each benefit, whether the customer has it today, and what took it and when it returns (E22). */
export function BenefitsPanel({ standing }: { standing: CreditStanding }) {
  return (
    <Panel title={words.title}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.columns.benefit}</th>
            <th scope="col">{words.columns.standing}</th>
            <th scope="col">{words.columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {benefits.map((benefit) => {
            const lost = standing.lost.filter((one) => one.benefit === benefit)
            return (
              <tr key={benefit}>
                <th scope="row">{benefitNames[benefit]}</th>
                <td>
                  <Badge variant="light" miw={64} color={lost.length > 0 ? 'red' : 'green'}>
                    {lost.length > 0 ? words.lost : words.has}
                  </Badge>
                </td>
                <td>{lost.length > 0 ? lost.map(lostBenefitSentence).join(' ') : words.intact}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Panel>
  )
}
