import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { SettingsForm } from '#renderer/components/settings-form.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { caseRoutes } from '#shared/domain/escalation/escalation-case.ts'
import { type EscalationRules, escalationRulesSchema } from '#shared/domain/escalation/escalation-rules.ts'
import { caseRouteNames } from '#shared/pt-br/escalation-names.ts'
import { escalationForm as words } from '#shared/pt-br/escalation.ts'
import { settings } from '#shared/pt-br/settings.ts'
import { SimpleGrid, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'

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
  const save = useCommand(storeClient.settings.saveEscalation, {
    form: { setError: form.setError, prefix: 'escalation.' },
    onDone: (saved) => {
      form.reset(saved.escalation)
      notifyDone(settings.saved)
    },
  })
  return (
    <SettingsForm
      form={form}
      intro={words.intro}
      labels={labels}
      save={save}
      onSave={(escalation) => save.run({ escalation })}
      saveLabel={words.save}
    >
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
      <NumberField name="noticeDays" label={words.notice} description={words.noticeHint} unit={words.days} />
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
      <NumberField name="warnBeforeDays" label={words.warn} description={words.warnHint} unit={words.days} />
    </SettingsForm>
  )
}
