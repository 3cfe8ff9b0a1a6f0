import { formatPhone } from '#shared/domain/contact.ts'
import { opinionNames, referenceLabels as labels, referenceNames } from '#shared/pt-br/analysis-form.ts'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { detailsWords } from '#shared/pt-br/registration.ts'
import { Stack, Text } from '@mantine/core'
import type { AnalysisCase } from './analysis-case.ts'
import styles from './analysis.module.css'
import { FixLink } from './fix-link.tsx'

/** What others said of how the customer pays. */
export function ReferencesStep({ known: { customer, registration, prepared } }: { known: AnalysisCase }) {
  const { references } = registration
  const { goodReferences, badReferences } = prepared.facts.registration
  const pending = references.filter(({ opinion }) => opinion === 'pending').length
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.referencesIntro}{' '}
        {references.length > 0
          ? words.referencesCount(goodReferences, badReferences, pending)
          : words.noReferences}
      </Text>
      {references.length > 0 ? (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{labels.kind}</th>
              <th scope="col">{labels.name}</th>
              <th scope="col">{labels.phone}</th>
              <th scope="col">{detailsWords.opinion}</th>
              <th scope="col">{labels.askedOn}</th>
              <th scope="col">{labels.note}</th>
            </tr>
          </thead>
          <tbody>
            {references.map(({ id, kind, name, phone, opinion, askedOn, note }) => (
              <tr key={id}>
                <td>{referenceNames[kind]}</td>
                <th scope="row">{name}</th>
                <td className="em-figures">{phone ? formatPhone(phone) : '—'}</td>
                <td>{opinionNames[opinion]}</td>
                <td className="em-figures">{askedOn ? formatDay(askedOn) : '—'}</td>
                <td>{note || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <FixLink customerId={customer.id} focus="referencias">
        {detailsWords.addReference}
      </FixLink>
    </Stack>
  )
}
