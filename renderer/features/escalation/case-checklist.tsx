import type { CaseDesk } from '#shared/contracts/cases.ts'
import type { askedItems } from '#shared/domain/escalation/case-checklist.ts'
import { checklistNames } from '#shared/pt-br/escalation-names.ts'
import { ruleSource } from '#shared/pt-br/rule-sources.ts'
import { casesWords } from '#shared/pt-br/escalation.ts'
import { Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'

const words = casesWords.openCase
type AskedItem = (typeof askedItems)[number]

type CaseChecklistProps = {
  desk: CaseDesk
  asked: readonly AskedItem[]
  said: readonly AskedItem[]
  onSaid: (said: AskedItem[]) => void
}

/** What the house's data answers, and what a person has to: each with its rule. */
export function CaseChecklist({ desk, asked, said, onSaid }: CaseChecklistProps) {
  return (
    <section aria-label={words.checklist}>
      <Text size="sm" fw={600} mb={4}>
        {words.checklist}
      </Text>
      <Stack gap={4}>
        {desk.checklist.map(({ itemId, holds, rule }) => {
          const item = asked.find((id) => id === itemId)
          return item ? (
            <Checkbox
              key={itemId}
              label={checklistNames[itemId]}
              description={words.rule(ruleSource(rule))}
              checked={said.includes(item)}
              onChange={(event) =>
                onSaid(event.currentTarget.checked ? [...said, item] : said.filter((id) => id !== item))
              }
            />
          ) : (
            <Answered key={itemId} name={checklistNames[itemId]} holds={holds === true} rule={rule} />
          )
        })}
      </Stack>
    </section>
  )
}

function Answered({ name, holds, rule }: { name: string; holds: boolean; rule: string }) {
  return (
    <Group gap={8} wrap="nowrap">
      {holds ? (
        <IconCircleCheck size={20} color="var(--mantine-color-teal-6)" aria-hidden />
      ) : (
        <IconCircleX size={20} color="var(--mantine-color-red-6)" aria-hidden />
      )}
      <Text size="sm">
        {name}
        <Text span size="sm" c={holds ? 'dimmed' : 'var(--em-bad)'} fw={holds ? 400 : 600}>
          {' '}
          · {holds ? words.holds : words.fails}
        </Text>
        <Text span size="xs" c="dimmed">
          {' '}
          ({ruleSource(rule)})
        </Text>
      </Text>
    </Group>
  )
}
