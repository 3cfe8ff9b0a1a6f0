import type { CallDesk } from '#shared/contracts/contacts.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { SelectField, TextAreaField } from '#renderer/components/form-fields.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import { collectionProfileSchema } from '#shared/domain/dunning/collection-profile.ts'
import { callMode } from '#shared/pt-br/contact-form.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { approachNames } from '#shared/pt-br/negotiation.ts'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'

const words = callMode.approach
const kinds = collectionProfileSchema.shape.approach.unwrap().shape.kind
const schema = z.object({ kind: kinds, reason: reasonSchema })
type Fields = { kind: string; reason: string }

/** The way chosen for this customer, and why; asked for before the first firm step, beside the Raio-X (K08). */
export function ApproachCard({ desk: { customer, profile, totals } }: { desk: CallDesk }) {
  const [open, setOpen] = useState(false)
  const { approach } = profile
  if (approach === null && totals.overdue === 0) return null
  const asking = open || approach === null
  return (
    <Panel
      title={words.title}
      hint={asking ? words.need : undefined}
      actions={
        asking ? undefined : (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            {words.change}
          </Button>
        )
      }
    >
      {asking ? (
        <ApproachForm customerId={customer.id} onSaved={() => setOpen(false)} />
      ) : (
        <>
          <Text size="sm" fw={600}>
            {approachNames[approach.kind]}
          </Text>
          <Text size="sm">{approach.reason}</Text>
          <Text size="xs" c="dimmed">
            {words.by(approach.by, formatDay(approach.on))}
          </Text>
        </>
      )}
    </Panel>
  )
}

function ApproachForm({ customerId, onSaved }: { customerId: string; onSaved: () => void }) {
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: formResolver<Fields, typeof schema>(schema, (fields) => fields as z.input<typeof schema>),
    defaultValues: { kind: '', reason: '' },
  })
  const { run, pending, error } = useCommand(storeClient.profiles.save, {
    form: { setError: form.setError, prefix: 'change.approach.' },
    onDone: () => {
      notifyDone(words.done)
      onSaved()
    },
  })
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        aria-label={words.title}
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) =>
          void form.handleSubmit((approach) => run({ customerId, change: { approach } }))(event)
        }
      >
        <Stack gap="xs">
          {error ? <ErrorNotice error={error} /> : null}
          <SelectField
            name="kind"
            label={words.kind}
            data={kinds.options.map((value) => ({ value, label: approachNames[value] }))}
            required
          />
          <TextAreaField name="reason" label={words.reason} maxLength={300} minRows={1} required />
          <Button type="submit" variant="light" loading={pending}>
            {words.save}
          </Button>
        </Stack>
      </form>
    </FormProvider>
  )
}
