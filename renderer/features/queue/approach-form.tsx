import { TextLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { profileChangeSchema } from '#shared/contracts/collection-profiles.ts'
import { queueWords } from '#shared/pt-br/queue.ts'
import { Button, Group, Paper, Radio, Stack, Text } from '@mantine/core'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import type { z } from 'zod'

const words = queueWords.approach
const schema = profileChangeSchema.shape.approach.unwrap().unwrap()
type Fields = { kind: string | null; reason: string }
const kinds = Object.entries(words.kinds)

/** The way chosen before the first firm step, with the Raio-X one click away (K08). */
export function ApproachForm({ customerId }: { customerId: string }) {
  const form = useForm<Fields, unknown, z.output<typeof schema>>({
    resolver: formResolver<Fields, typeof schema>(schema, (fields) => fields as z.input<typeof schema>),
    defaultValues: { kind: null, reason: '' },
  })
  const { clear } = useDraft(form, `approach:${customerId}`)
  const save = useCommand(storeClient.profiles.save, {
    form: { setError: form.setError, prefix: 'change.approach.' },
    onDone: () => {
      clear()
      notifyDone(words.done)
    },
  })
  return (
    <Paper withBorder radius="md" p="md" component="section" aria-label={words.title}>
      <FormProvider {...form}>
        <form
          noValidate
          onKeyDown={submitOnCtrlEnter}
          onSubmit={(event) =>
            void form.handleSubmit((approach) => save.run({ customerId, change: { approach } }))(event)
          }
        >
          <Stack gap="xs">
            <Text fw={600}>{words.title}</Text>
            <Text size="sm" c="dimmed">
              {words.hint}{' '}
              <TextLink
                size="sm"
                to="/clientes/$customerId"
                params={{ customerId }}
                search={{ aba: 'raio-x' }}
              >
                {words.xray}
              </TextLink>
            </Text>
            {save.error ? <ErrorNotice error={save.error} /> : null}
            <Controller
              name="kind"
              control={form.control}
              render={({ field, fieldState }) => (
                <Radio.Group
                  value={field.value}
                  onChange={field.onChange}
                  aria-label={words.title}
                  error={fieldState.error?.message}
                >
                  <Group gap="lg">
                    {kinds.map(([value, label]) => (
                      <Radio key={value} value={value} label={label} />
                    ))}
                  </Group>
                </Radio.Group>
              )}
            />
            <TextAreaField name="reason" label={words.reason} autosize minRows={2} />
            <Group>
              <Button type="submit" loading={save.pending}>
                {words.save}
              </Button>
            </Group>
          </Stack>
        </form>
      </FormProvider>
    </Paper>
  )
}
