import {
  type ContactOutcome,
  contactOutcomes,
  type OutcomeGroup,
} from '#shared/domain/negotiation/outcomes.ts'
import { contactForm as words, groupHints } from '#shared/pt-br/contact-form.ts'
import { outcomeGroupNames, outcomeNames } from '#shared/pt-br/negotiation.ts'
import { Chip, Group, Input, Kbd, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useController } from 'react-hook-form'

const groups = Object.keys(contactOutcomes) as OutcomeGroup[]
const all: ContactOutcome[] = Object.values(contactOutcomes).flat()
/** A letter for each, in order. */
const letterOf = new Map(all.map((outcome, at) => [outcome, String.fromCodePoint(97 + at)]))

/** What came of a contact, in its groups; each has a letter that works wherever nobody is typing. */
export function OutcomePicker({ onChoose }: { onChoose: (outcome: ContactOutcome) => void }) {
  const { field, fieldState } = useController({ name: 'outcome' })
  const choose = (outcome: ContactOutcome) => {
    field.onChange(outcome)
    onChoose(outcome)
  }
  useHotkeys(all.map((outcome) => [letterOf.get(outcome)!, () => choose(outcome)]))
  return (
    <Input.Wrapper
      label={words.outcome}
      description={words.outcomeHint}
      error={fieldState.error?.message}
      required
      labelElement="div"
    >
      <Chip.Group value={String(field.value)} onChange={(value) => choose(value as ContactOutcome)}>
        {groups.map((group, at) => (
          <div key={group} role="group" aria-label={outcomeGroupNames[group]}>
            <Text size="xs" c="dimmed" mt={6} mb={4}>
              {outcomeGroupNames[group]}
              {groupHints[group] ? ` (${groupHints[group]})` : ''}
            </Text>
            <Group gap={5}>
              {contactOutcomes[group].map((outcome, within) => (
                <Chip
                  key={outcome}
                  value={outcome}
                  size="xs"
                  radius="sm"
                  {...(at === 0 && within === 0 ? { ref: field.ref } : {})}
                >
                  {outcomeNames[outcome]} <Kbd size="xs">{letterOf.get(outcome)!.toUpperCase()}</Kbd>
                </Chip>
              ))}
            </Group>
          </div>
        ))}
      </Chip.Group>
    </Input.Wrapper>
  )
}
