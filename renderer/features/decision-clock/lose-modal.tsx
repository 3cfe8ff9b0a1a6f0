import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import { centavos } from '#shared/domain/money.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Checkbox, Stack } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { z } from 'zod'

const schema = z.object({
  receivableIds: z.array(z.uuid()).min(1),
  reason: reasonSchema,
  lesson: z.string().trim().min(3).max(1000),
})
type Fields = z.input<typeof schema>
const labels = { receivableIds: words.loseTitles, reason: words.reason, lesson: words.lesson }
type LostTitle = { receivableId: string; label: string; amount: number }

type LoseModalProps = {
  customer: { id: string; name: string }
  titles: readonly LostTitle[]
  onClose: () => void
}

/** Which titles nobody collects any more, why, and what was learned. */
export function LoseModal({ customer, titles, onClose }: LoseModalProps) {
  return (
    <FormModal
      title={words.loseTitle(customer.name)}
      intro={words.loseIntro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields}
      defaults={{ receivableIds: titles.map(({ receivableId }) => receivableId), reason: '', lesson: '' }}
      draft={`loss:${customer.id}`}
      command={storeClient.endings.lose}
      toCommand={(loss) => ({ customerId: customer.id, ...loss })}
      saveLabel={words.loseSave}
      done={words.lost}
      onClose={onClose}
    >
      <TitlesField titles={titles} />
      <TextAreaField name="reason" label={words.reason} maxLength={300} required data-autofocus />
      <TextAreaField
        name="lesson"
        label={words.lesson}
        description={words.lessonHint}
        maxLength={1000}
        required
      />
    </FormModal>
  )
}

function TitlesField({ titles }: { titles: readonly LostTitle[] }) {
  const { control } = useFormContext<Fields>()
  return (
    <Controller
      control={control}
      name="receivableIds"
      render={({ field, fieldState }) => (
        <Checkbox.Group
          label={words.loseTitles}
          value={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        >
          <Stack gap={4} mt={4} mah={220} style={{ overflowY: 'auto' }}>
            {titles.map(({ receivableId, label, amount }) => (
              <Checkbox
                key={receivableId}
                value={receivableId}
                label={`${label} · ${formatMoney(centavos(amount))}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    />
  )
}
