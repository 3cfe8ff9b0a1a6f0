import { AddState } from '#renderer/components/add-state.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { states } from '#shared/domain/contact.ts'
import type { EscalationRules } from '#shared/domain/escalation/escalation-rules.ts'
import { escalationForm as words } from '#shared/pt-br/escalation.ts'
import { ActionIcon, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useFormContext, useWatch } from 'react-hook-form'

type ByState = EscalationRules['noticeDaysByState']

/** What the summary of problems calls the days of a state. */
export const noticeLabels = Object.fromEntries(
  states.map((state) => [`noticeDaysByState.${state}`, words.noticeOf(state)]),
)

/** The states whose law gives the debtor other days before he is listed (R2.6, R2.10). */
export function NoticeByState() {
  const { setValue } = useFormContext<EscalationRules>()
  const byState = useWatch<EscalationRules, 'noticeDaysByState'>({ name: 'noticeDaysByState' })
  const usual = useWatch<EscalationRules, 'noticeDays'>({ name: 'noticeDays' })
  const own = states.filter((state) => state in byState)
  const put = (next: ByState) => setValue('noticeDaysByState', next, { shouldDirty: true })
  return (
    <Stack gap="xs">
      <div>
        <Text size="sm" fw={600}>
          {words.noticeByState}
        </Text>
        <Text size="xs" c="dimmed">
          {words.noticeByStateHint}
        </Text>
      </div>
      <SimpleGrid cols={4} spacing="sm">
        {own.map((state) => (
          <Group key={state} gap={4} wrap="nowrap" align="flex-end">
            <NumberField
              name={`noticeDaysByState.${state}`}
              label={state}
              aria-label={words.noticeOf(state)}
              unit={words.days}
            />
            <ActionIcon
              variant="subtle"
              mb={3}
              aria-label={words.removeNotice(state)}
              onClick={() =>
                put(Object.fromEntries(Object.entries(byState).filter(([key]) => key !== state)))
              }
            >
              <IconTrash size={17} />
            </ActionIcon>
          </Group>
        ))}
        <AddState
          label={words.addNotice}
          placeholder={words.addNoticePlaceholder}
          taken={own}
          onAdd={(state) => put({ ...byState, [state]: usual })}
        />
      </SimpleGrid>
    </Stack>
  )
}
