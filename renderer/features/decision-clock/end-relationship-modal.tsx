import { TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { DayField, SwitchField } from '#renderer/components/value-fields.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { addMonths, type Day, daySchema } from '#shared/domain/calendar.ts'
import { type EndingItem, endingItems } from '#shared/domain/escalation/debt-ending.ts'
import { endingItemNames } from '#shared/pt-br/endings.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { relationshipWords as words } from '#shared/pt-br/decision-clock.ts'
import { Checkbox, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { z } from 'zod'

const schema = z.object({
  checklist: z.array(
    z.object({ item: z.enum(endingItems), done: z.boolean(), note: z.string().trim().max(300) }),
  ),
  reason: z.string().trim().min(10).max(500),
  lesson: z.string().trim().max(1000),
  block: z.boolean(),
  blockUntil: daySchema,
})
type Fields = Omit<z.input<typeof schema>, 'blockUntil'> & { blockUntil: Day | null }
const labels = { reason: words.reason, lesson: words.lesson, blockUntil: words.blockUntil }

type EndRelationshipModalProps = { customer: { id: string; name: string }; onClose: () => void }

/** What is settled before, why, and whether the customer goes on the block list. */
export function EndRelationshipModal({ customer, onClose }: EndRelationshipModalProps) {
  const today = useToday()
  return (
    <FormModal
      title={words.title(customer.name)}
      intro={words.intro}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields as z.input<typeof schema>}
      defaults={{
        checklist: endingItems.map((item) => ({ item, done: false, note: '' })),
        reason: '',
        lesson: '',
        block: true,
        blockUntil: addMonths(today, 12),
      }}
      draft={`ending:${customer.id}`}
      command={storeClient.endings.endRelationship}
      toCommand={({ block, blockUntil, ...ending }) => ({
        customerId: customer.id,
        ...ending,
        blockUntil: block ? blockUntil : null,
      })}
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <ChecklistFields customerId={customer.id} />
      <TextAreaField
        name="reason"
        label={words.reason}
        description={words.reasonHint}
        maxLength={500}
        required
      />
      <TextAreaField name="lesson" label={words.lesson} maxLength={1000} />
      <BlockFields />
    </FormModal>
  )
}

/** What is open with the customer, each to be ticked off with a word. */
function ChecklistFields({ customerId }: { customerId: string }) {
  const today = useToday()
  const { data } = useQuery(store.endings.facts.queryOptions({ input: { customerId, today } }))
  return (
    <div role="group" aria-label={words.checklist}>
      <Text fw={600} size="sm">
        {words.checklist}
      </Text>
      {endingItems.map((item, at) => {
        const fact = data?.find((one) => one.item === item)
        return <ItemField key={item} item={item} at={at} fact={fact} />
      })}
    </div>
  )
}

type ItemFieldProps = {
  item: EndingItem
  at: number
  fact: { count: number; amount: Parameters<typeof formatMoney>[0] } | undefined
}

function ItemField({ item, at, fact }: ItemFieldProps) {
  const { control } = useFormContext<Fields>()
  const open = fact && fact.count > 0
  const told = !fact
    ? ''
    : open
      ? words.count(fact.count, fact.amount > 0 ? formatMoney(fact.amount) : null)
      : words.nothing
  return (
    <Group wrap="nowrap" gap="sm" py={2}>
      <Controller
        control={control}
        name={`checklist.${at}.done`}
        render={({ field: { value, onChange, ...field } }) => (
          <Checkbox
            {...field}
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
            label={`${endingItemNames[item]}: ${told}`}
            w={330}
          />
        )}
      />
      <TextField
        name={`checklist.${at}.note`}
        aria-label={`${words.note}: ${endingItemNames[item]}`}
        placeholder={words.note}
        size="xs"
        maxLength={300}
        style={{ flex: 1 }}
      />
    </Group>
  )
}

function BlockFields() {
  const { control } = useFormContext<Fields>()
  const block = useWatch({ control, name: 'block' })
  return (
    <>
      <SwitchField name="block" label={words.block} description={words.blockHint} />
      {block ? <DayField name="blockUntil" label={words.blockUntil} w={170} required /> : null}
    </>
  )
}
