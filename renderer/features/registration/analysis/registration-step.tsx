import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { Stack, Text } from '@mantine/core'
import type { AnalysisCase } from './analysis-case.ts'
import styles from './analysis.module.css'
import { FixLink } from './fix-link.tsx'
import { knownFields } from './known-fields.ts'

/** What is known of the customer; what is not leads to its field. */
export function RegistrationStep({ known: { customer, registration } }: { known: AnalysisCase }) {
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.registrationIntro}
      </Text>
      <dl className={styles['fields']}>
        {knownFields(customer, registration).map(({ label, value, section }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value ?? (
                <FixLink customerId={customer.id} focus={section} label={words.completeField(label)}>
                  {words.complete}
                </FixLink>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Stack>
  )
}
