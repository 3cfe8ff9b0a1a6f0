import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { DayField, NumberField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { forgetDraft } from '#renderer/lib/draft.ts'
import { useToday } from '#renderer/lib/today.ts'
import { addMonths, type Day } from '#shared/domain/calendar.ts'
import { type CreditProfile, scoreAdjustmentSchema } from '#shared/domain/credit-profile.ts'
import { adjustmentWords as words } from '#shared/pt-br/customer-credit.ts'
import { Button, SimpleGrid } from '@mantine/core'
import type { z } from 'zod'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { removeAdjustment } from './take-away.ts'

const schema = scoreAdjustmentSchema.omit({ by: true, on: true })
type Fields = { points: number | null; until: Day | null; reason: string }
const labels = { points: words.points, until: words.until, reason: words.reason }

/** Months a new adjustment lasts unless another end is typed. */
const USUAL_MONTHS = 3

/** Points a manager adds or takes, with reason and end. */
export function AdjustmentModal({ profile, onClose }: { profile: CreditProfile; onClose: () => void }) {
  const { customerId, adjustment } = profile
  const today = useToday()
  const draft = `adjustment:${customerId}`
  const defaults: Fields = {
    points: adjustment?.points ?? null,
    until: adjustment?.until ?? addMonths(today, USUAL_MONTHS),
    reason: adjustment?.reason ?? '',
  }
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={defaults}
      draft={draft}
      command={storeClient.credit.adjustScore}
      prefix="adjustment."
      // The history's reason and the adjustment's are the same sentence; its first 300 letters say it there.
      toCommand={(values) => ({ customerId, adjustment: values, reason: values.reason.slice(0, 300) })}
      saveLabel={words.save}
      done={words.saved}
      onClose={onClose}
      aside={
        adjustment ? (
          <Button
            variant="subtle"
            color="red"
            onClick={() => {
              forgetDraft(draft)
              onClose()
              void removeAdjustment(customerId)
            }}
          >
            {words.remove}
          </Button>
        ) : null
      }
    >
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          name="points"
          label={words.points}
          description={words.pointsHint}
          data-autofocus
          required
        />
        <DayField name="until" label={words.until} description=" " required />
      </SimpleGrid>
      <TextAreaField
        name="reason"
        label={words.reason}
        description={words.reasonHint}
        maxLength={500}
        required
      />
    </FormModal>
  )
}
