import { AddState } from '#renderer/components/add-state.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { type State, states } from '#shared/domain/contact.ts'
import { lawsBroken, SAO_PAULO_HOURS } from '#shared/domain/dunning/contact-laws.ts'
import { contactLaws } from '#shared/domain/dunning/contact-laws.ts'
import { contactRulesSchema, NATIONAL_HOURS } from '#shared/domain/dunning/contact-rules.ts'
import { contactForm as words } from '#shared/pt-br/contact-settings.ts'
import { ActionIcon, Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useFormContext, useWatch } from 'react-hook-form'
import {
  type ContactFields,
  contactInput,
  type HoursFields,
  hoursFields,
  minuteOf,
  timeText,
} from './contact-fields.ts'

const dayKinds = ['weekdays', 'saturday', 'sunday'] as const
const rowLabels = (path: string, where: string) =>
  Object.fromEntries(
    dayKinds.flatMap((days) => [
      [`${path}.${days}`, `${where}, ${words.days[days].toLowerCase()}`],
      [`${path}.${days}.from`, words.from(where, words.days[days])],
      [`${path}.${days}.until`, words.until(where, words.days[days])],
    ]),
  )

/** What the summary of problems calls the fields of hours. */
export const hoursLabels: Record<string, string> = {
  ...rowLabels('hours', words.national),
  ...Object.assign({}, ...states.map((state) => rowLabels(`byState.${state}`, state))),
}

/** The national hours, and those of the states that have their own. */
export function HoursPart() {
  const { setValue } = useFormContext<ContactFields>()
  const byState = useWatch<ContactFields, 'byState'>({ name: 'byState' })
  const own = states.filter((state) => byState[state])
  const put = (next: ContactFields['byState']) => setValue('byState', next, { shouldDirty: true })
  const national = (hours: HoursFields) => setValue('hours', hours, { shouldDirty: true })
  const lawOf = (state: State) => contactLaws.find((law) => law.state === state)?.hours ?? NATIONAL_HOURS
  const add = (added: readonly State[]) =>
    put({ ...byState, ...Object.fromEntries(added.map((state) => [state, hoursFields(lawOf(state))])) })
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {words.hours}
      </Title>
      <Text size="sm" c="dimmed">
        {words.hoursHint}
      </Text>
      <Table aria-label={words.hours} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={130}>{words.where}</Table.Th>
            {dayKinds.map((days) => (
              <Table.Th key={days}>{words.days[days]}</Table.Th>
            ))}
            <Table.Td w={44} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <HoursRow path="hours" where={words.national} />
          {own.map((state) => (
            <HoursRow
              key={state}
              path={`byState.${state}`}
              where={state}
              onRemove={() =>
                put(Object.fromEntries(Object.entries(byState).filter(([key]) => key !== state)))
              }
              removeLabel={words.removeState(state)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Broken onFix={add} />
      <Group gap="sm" align="flex-end">
        <AddState
          label={words.addState}
          placeholder={words.addStatePlaceholder}
          taken={own}
          onAdd={(state) => add([state])}
        />
        <Button variant="default" onClick={() => national(hoursFields(SAO_PAULO_HOURS))}>
          {words.saoPaulo}
        </Button>
        <Button variant="default" onClick={() => national(hoursFields(NATIONAL_HOURS))}>
          {words.narrow}
        </Button>
      </Group>
    </Stack>
  )
}

/** States whose law the hours would break, as they are typed. */
function Broken({ onFix }: { onFix: (states: State[]) => void }) {
  const fields = useWatch<ContactFields>() as ContactFields
  const read = contactRulesSchema.safeParse(contactInput(fields))
  const broken = read.success ? lawsBroken(read.data).map(({ state }) => state) : []
  if (broken.length === 0) return null
  return (
    <Alert color="yellow" variant="light" role="status" title={words.broken(broken.length)}>
      <Group justify="space-between">
        <Text size="sm">{words.brokenList(broken)}</Text>
        <Button variant="default" size="compact-sm" onClick={() => onFix(broken)}>
          {words.adoptLaw}
        </Button>
      </Group>
    </Alert>
  )
}

type HoursRowProps = { path: string; where: string; onRemove?: () => void; removeLabel?: string }

const tidyTime = (text: string) => {
  const minute = minuteOf(text)
  return minute === null ? text : timeText(minute)
}

function HoursRow({ path, where, onRemove, removeLabel }: HoursRowProps) {
  const { getFieldState, formState } = useFormContext()
  return (
    <Table.Tr>
      <Table.Th scope="row">{where}</Table.Th>
      {dayKinds.map((days) => {
        const name = `${path}.${days}`
        const problem = getFieldState(name, formState).error?.message
        const time = {
          w: 84,
          placeholder: words.timePlaceholder,
          tidy: tidyTime,
          inputMode: 'numeric' as const,
        }
        return (
          <Table.Td key={days}>
            <Group gap={6} wrap="nowrap" align="flex-start">
              <TextField {...time} name={`${name}.from`} aria-label={words.from(where, words.days[days])} />
              <Text size="sm" pt={6}>
                {words.to}
              </Text>
              <TextField {...time} name={`${name}.until`} aria-label={words.until(where, words.days[days])} />
            </Group>
            {problem ? (
              <Text size="xs" c="red" role="alert">
                {problem}
              </Text>
            ) : null}
          </Table.Td>
        )
      })}
      <Table.Td>
        {onRemove ? (
          <ActionIcon variant="subtle" aria-label={removeLabel} onClick={onRemove}>
            <IconTrash size={17} />
          </ActionIcon>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
}
