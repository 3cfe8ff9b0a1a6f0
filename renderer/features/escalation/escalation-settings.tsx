import { NumberField } from '#renderer/components/value-fields.tsx'
import { SettingsForm } from '#renderer/components/settings-form.tsx'
import { WithSettings } from '#renderer/components/with-settings.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { caseRoutes } from '#shared/domain/escalation/escalation-case.ts'
import { type EscalationRules, escalationRulesSchema } from '#shared/domain/escalation/escalation-rules.ts'
import { caseRouteNames } from '#shared/pt-br/escalation-names.ts'
import { escalationForm as words } from '#shared/pt-br/escalation.ts'
import { SimpleGrid, Text } from '@mantine/core'
import { NoticeByState, noticeLabels } from './notice-by-state.tsx'

const labels = {
  noticeDays: words.notice,
  ...noticeLabels,
  removeWithinDays: words.remove,
  registerWithinDays: words.register,
  warnBeforeDays: words.warn,
  ...Object.fromEntries(
    caseRoutes.map((route) => [`minDays.${route}`, `${words.minDays}: ${caseRouteNames[route]}`]),
  ),
}

/** *Ajustes › Escalada*: the parameters of listing, protest and suits, each with where it comes from. */
export function EscalationSettings() {
  return (
    <WithSettings>
      {(known) => (
        <SettingsForm
          part="escalation"
          known={known}
          fieldsOf={(rules) => rules}
          schema={escalationRulesSchema}
          toInput={(fields: EscalationRules) => fields}
          command={storeClient.settings.saveEscalation}
          intro={words.intro}
          labels={labels}
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
          <NumberField
            name="noticeDays"
            label={words.notice}
            description={words.noticeHint}
            unit={words.days}
          />
          <NoticeByState />
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
        </SettingsForm>
      )}
    </WithSettings>
  )
}
