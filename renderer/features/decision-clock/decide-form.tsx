import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import { WhoMay } from '#renderer/components/who-may.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { reasonSchema } from '#shared/contracts/common.ts'
import { addDays, type Day, daySchema } from '#shared/domain/calendar.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { routeNames } from '#shared/pt-br/endings.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'

/** Days until a choice is looked at again, unless somebody says otherwise. */
const REVIEW_AFTER = 30

const schema = z.object({ reviewOn: daySchema, reason: reasonSchema })
type Fields = { reviewOn: Day | null; reason: string }

/** Why the chosen route, and when it is looked at again. */
export function DecideForm({ customerId, route }: { customerId: string; route: LossRoute }) {
  const today = useToday()
  const mayDecide = useMay('escalate')
  const mayWriteOff = useMay('writeOff')
  const may = mayDecide && (route !== 'write-off' || mayWriteOff)
  const empty: Fields = { reviewOn: addDays(today, REVIEW_AFTER), reason: '' }
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: formResolver<Fields, typeof schema>(schema, (fields) => fields as z.input<typeof schema>),
    defaultValues: empty,
  })
  const { recovered, clear } = useDraft(form, `decision:${customerId}`)
  const { run, pending, error } = useCommand(storeClient.endings.decide, {
    form: { setError: form.setError },
    onDone: () => {
      clear()
      form.reset(empty)
      notifyDone(words.decided)
    },
  })
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => void form.handleSubmit((values) => run({ customerId, route, ...values }))(event)}
      >
        <Stack gap="xs">
          <Text fw={600} size="sm">
            {words.choose}: {routeNames[route]}
          </Text>
          {recovered ? (
            <DraftNotice
              onDiscard={() => {
                clear()
                form.reset(empty)
              }}
            />
          ) : null}
          <Group align="flex-start" wrap="nowrap">
            <DayField name="reviewOn" label={words.reviewOn} w={150} required />
            <div style={{ flex: 1 }}>
              <TextAreaField name="reason" label={words.reason} maxLength={300} minRows={1} required />
            </div>
          </Group>
          {error ? <ErrorNotice error={error} /> : null}
          {!may && route === 'write-off' ? (
            <Text size="sm" c="dimmed">
              {words.ownerOnly}
            </Text>
          ) : (
            <WhoMay permission="escalate" />
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={pending} disabled={!may}>
              {words.decide}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  )
}
