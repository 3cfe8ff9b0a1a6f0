import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { caseRoutes } from '#shared/domain/escalation/escalation-case.ts'
import { type EscalationRules, escalationRulesSchema } from '#shared/domain/escalation/escalation-rules.ts'
import { caseRouteNames } from '#shared/pt-br/escalation-names.ts'
import { escalationForm as words } from '#shared/pt-br/escalation.ts'
import { settings } from '#shared/pt-br/settings.ts'
import { Button, Fieldset, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { FormProvider, useForm } from 'react-hook-form'

const resolver = formResolver<EscalationRules, typeof escalationRulesSchema>(
  escalationRulesSchema,
  (fields) => fields,
)
const labels = {
  noticeDays: words.notice,
  removeWithinDays: words.remove,
  registerWithinDays: words.register,
  warnBeforeDays: words.warn,
  ...Object.fromEntries(
    caseRoutes.map((route) => [`minDays.${route}`, `${words.minDays}: ${caseRouteNames[route]}`]),
  ),
}

/** *Ajustes › Escalada*: the parameters of listing, protest and suits, each with where it comes from. */
export function EscalationSettings() {
  const { data, error, refetch } = useQuery(store.settings.get.queryOptions())
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return data ? <RulesForm rules={data.escalation} /> : <Skeleton height={300} />
}

function RulesForm({ rules }: { rules: EscalationRules }) {
  const form = useForm<EscalationRules, unknown, EscalationRules>({ resolver, defaultValues: rules })
  const may = useMay('changeSettings')
  const save = useCommand(storeClient.settings.saveEscalation, {
    form: { setError: form.setError, prefix: 'escalation.' },
    onDone: (saved) => {
      form.reset(saved.escalation)
      notifyDone(settings.saved)
    },
  })
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((escalation) => save.run({ escalation }))(event)}
      >
        <Fieldset variant="unstyled" disabled={!may}>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              {may ? words.intro : settings.managersOnly}
            </Text>
            <ErrorSummary labels={labels} />
            {save.error ? <ErrorNotice error={save.error} /> : null}
            <Text size="sm">{words.minDaysHint}</Text>
            <SimpleGrid cols={2} spacing="sm">
              {caseRoutes.map((route) => (
                <NumberField
                  key={route}
                  name={`minDays.${route}`}
                  label={labels[`minDays.${route}` as keyof typeof labels]}
                  unit={words.days}
                />
              ))}
            </SimpleGrid>
            <NumberField
              name="noticeDays"
              label={words.notice}
              description={words.noticeHint}
              unit={words.days}
            />
            <NumberField
              name="removeWithinDays"
              label={words.remove}
              description={words.removeHint}
              unit={words.days}
            />
            <NumberField
              name="registerWithinDays"
              label={words.register}
              description={words.registerHint}
              unit={words.days}
            />
            <NumberField
              name="warnBeforeDays"
              label={words.warn}
              description={words.warnHint}
              unit={words.days}
            />
            <Group>
              <Button type="submit" loading={save.pending}>
                {words.save}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      </form>
    </FormProvider>
  )
}
