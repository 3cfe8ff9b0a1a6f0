import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { SwitchField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Ticket } from '#shared/domain/ombudsman/ticket.ts'
import { ombudsman as words } from '#shared/pt-br/ombudsman.ts'
import { Button, Group, Stack } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'

const schema = z.object({ text: z.string().trim().min(3).max(2000), solved: z.boolean() })
type Fields = z.input<typeof schema>
const EMPTY: Fields = { text: '', solved: true }

/** What the house answers: kept as it is typed, and the titles go on. */
export function AnswerForm({ ticket }: { ticket: Ticket }) {
  const may = useMay('handleTickets')
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: formResolver<Fields, typeof schema>(schema, (fields) => fields),
    defaultValues: EMPTY,
  })
  const { recovered, clear } = useDraft(form, `ticket-answer:${ticket.id}`)
  const paused = ticket.kind === 'complaint' && ticket.receivableIds.length > 0
  const { run, pending, error } = useCommand(storeClient.tickets.answer, {
    form: { setError: form.setError },
    onDone: () => {
      clear()
      notifyDone(paused ? words.answerDone : words.answerDonePlain)
    },
  })
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => void form.handleSubmit((answer) => run({ id: ticket.id, ...answer }))(event)}
      >
        <Stack gap="sm">
          {recovered ? (
            <DraftNotice
              onDiscard={() => {
                clear()
                form.reset(EMPTY)
              }}
            />
          ) : null}
          <TextAreaField
            name="text"
            label={words.answer}
            description={words.answerHint}
            maxLength={2000}
            required
          />
          {ticket.kind === 'complaint' ? <SwitchField name="solved" label={words.solved} /> : null}
          {error ? <ErrorNotice error={error} /> : null}
          <Group justify="flex-end">
            <Button type="submit" loading={pending} disabled={!may}>
              {words.answerSave}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  )
}
