import { MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { SettingsForm } from '#renderer/components/settings-form.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { contactRulesSchema } from '#shared/domain/dunning/contact-rules.ts'
import { dunningChannels } from '#shared/domain/dunning/policy.ts'
import { contactForm as words } from '#shared/pt-br/contact-settings.ts'
import { channelNames } from '#shared/pt-br/dunning-names.ts'
import { SimpleGrid, Text, Title } from '@mantine/core'
import { WithSettings } from '#renderer/components/with-settings.tsx'
import { contactFields, contactInput } from './contact-fields.ts'
import { HoursPart, hoursLabels } from './hours-part.tsx'
import { LawTable } from './law-table.tsx'

const labels = {
  ...hoursLabels,
  maxPerDay: words.maxPerDay,
  maxPerWeek: words.maxPerWeek,
  afterPromiseDays: words.afterPromiseDays,
  afterPaymentDays: words.afterPaymentDays,
  hourCost: words.hourCost,
  ...Object.fromEntries(
    dunningChannels.map((channel) => [`minutesByHand.${channel}`, words.minutes(channelNames[channel])]),
  ),
}

/** *Ajustes › Contato*: hours by state, caps, and what collecting by hand costs (§ 2.1, M05). */
export function ContactSettings() {
  return (
    <WithSettings>
      {(known) => (
        <SettingsForm
          part="contactRules"
          known={known}
          fieldsOf={contactFields}
          schema={contactRulesSchema}
          toInput={contactInput}
          command={storeClient.settings.saveContactRules}
          intro={words.intro}
          labels={labels}
          saveLabel={words.save}
        >
          <HoursPart />
          <LawTable />
          <CapsPart />
          <WorkPart />
        </SettingsForm>
      )}
    </WithSettings>
  )
}

function CapsPart() {
  return (
    <div>
      <Title order={2} size="h3">
        {words.caps}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.capsHint}
      </Text>
      <SimpleGrid cols={2} spacing="sm">
        <NumberField name="maxPerDay" label={words.maxPerDay} unit={words.inContacts} required />
        <NumberField name="maxPerWeek" label={words.maxPerWeek} unit={words.inContacts} required />
        <NumberField
          name="afterPromiseDays"
          label={words.afterPromiseDays}
          unit={words.inBusinessDays}
          required
        />
        <NumberField name="afterPaymentDays" label={words.afterPaymentDays} unit={words.inDays} required />
      </SimpleGrid>
    </div>
  )
}

function WorkPart() {
  return (
    <div>
      <Title order={2} size="h3">
        {words.work}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.workHint}
      </Text>
      <SimpleGrid cols={3} spacing="sm">
        {dunningChannels.map((channel) => (
          <NumberField
            key={channel}
            name={`minutesByHand.${channel}`}
            label={words.minutes(channelNames[channel])}
            unit={() => words.inMinutes}
            required
          />
        ))}
        <MoneyField name="hourCost" label={words.hourCost} required />
      </SimpleGrid>
    </div>
  )
}
