import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { DayField, MoneyField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type CreditProfile, temporaryLimitSchema } from '#shared/domain/credit-profile.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { temporaryWords as words } from '#shared/pt-br/customer-credit.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { Button, Group, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import styles from './customer-credit.module.css'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { removeTemporaryLimit } from './take-away.ts'

/** The temporary limit, in force or ended, and the way to give another. */
export function TemporaryLine({ profile }: { profile: CreditProfile }) {
  const [open, setOpen] = useState(false)
  const may = useMay('decideCredit')
  const today = useToday()
  const { temporaryLimit: limit, customerId } = profile
  const standing = limit !== null && limit.until >= today
  if (!limit && !may) return null
  return (
    <div className={styles['line']}>
      <Text size="sm">
        <strong>{words.title}</strong>
        {limit ? (
          <Text span size="sm" display="block" {...(standing ? {} : { c: 'dimmed' })}>
            {words.standing(formatMoney(limit.amount), formatDay(limit.until), limit.reason)}
            {standing ? '' : ` (${words.ended(formatDay(limit.until))})`}
          </Text>
        ) : null}
      </Text>
      {may ? (
        <Group gap={4} wrap="nowrap" flex="none">
          {standing ? (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => void removeTemporaryLimit(customerId)}
            >
              {words.remove}
            </Button>
          ) : null}
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            {standing ? words.change : words.give}
          </Button>
        </Group>
      ) : null}
      {open ? <TemporaryModal profile={profile} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

const schema = temporaryLimitSchema.omit({ by: true, on: true })
type Fields = { amount: Centavos | null; until: Day | null; reason: string }
const labels = { amount: words.amount, until: words.until, reason: words.reason }

function TemporaryModal({ profile, onClose }: { profile: CreditProfile; onClose: () => void }) {
  const { customerId } = profile
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{ amount: null, until: null, reason: '' }}
      draft={`temporary-limit:${customerId}`}
      command={storeClient.credit.setTemporaryLimit}
      prefix="temporaryLimit."
      toCommand={(temporaryLimit) => ({ customerId, temporaryLimit })}
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        <MoneyField name="amount" label={words.amount} required data-autofocus />
        <DayField name="until" label={words.until} required />
      </SimpleGrid>
      <TextAreaField name="reason" label={words.reason} maxLength={300} required />
    </FormModal>
  )
}
