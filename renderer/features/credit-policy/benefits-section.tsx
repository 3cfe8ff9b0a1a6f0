import { benefits } from '#shared/domain/credit-policy.ts'
import { policyWords } from '#shared/pt-br/credit-policy.ts'
import { benefitNames } from '#shared/pt-br/score.ts'
import { Box } from '@mantine/core'
import { PolicyField } from './policy-field.tsx'
import styles from './credit-policy.module.css'
import { PolicySection } from './policy-section.tsx'

const words = policyWords.benefit

/** The matrix of benefits and what takes each away (E22). */
export function BenefitsSection() {
  return (
    <PolicySection id="benefits">
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.overdue}</th>
            <th scope="col">{words.promise}</th>
            <th scope="col">{words.score}</th>
          </tr>
        </thead>
        <tbody>
          {benefits.map((benefit) => (
            <tr key={benefit}>
              <th scope="row">{benefitNames[benefit]}</th>
              <td>
                <PolicyField path={`benefits.${benefit}.overdueDays`} bare />
              </td>
              <td>
                <PolicyField path={`benefits.${benefit}.brokenPromise`} bare />
              </td>
              <td>
                <PolicyField path={`benefits.${benefit}.scoreBelow`} bare />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Box maw={260} mt="sm">
        <PolicyField path="benefitsReturnAfterDays" />
      </Box>
    </PolicySection>
  )
}
