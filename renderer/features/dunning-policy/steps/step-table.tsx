import type { DunningStep } from '#shared/domain/dunning/policy.ts'
import { channelNames, dunningToneNames } from '#shared/pt-br/dunning-names.ts'
import { policyEditorWords as words, stepMark, stepTextName, stepWhen } from '#shared/pt-br/dunning-policy.ts'
import { roleNames } from '#shared/pt-br/people.ts'
import { ActionIcon, Badge, Group, Table, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import styles from '../dunning-policy.module.css'

const toneColors = { light: 'green', firm: 'orange', formal: 'red' } as const

export type StepActions = {
  onEdit: (step: DunningStep) => void
  onCopy: (step: DunningStep) => void
  onMove: (step: DunningStep, by: 1 | -1) => void
  onRemove: (step: DunningStep) => void
}

/** The steps in the order of their days; Alt and an arrow exchange a step's day with its neighbour's. */
export function StepTable({ steps, actions }: { steps: DunningStep[]; actions: StepActions }) {
  const { columns } = words
  return (
    <Table aria-label={words.steps} verticalSpacing={6} className={styles['steps']}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={124}>{columns.when}</Table.Th>
          <Table.Th>{columns.step}</Table.Th>
          <Table.Th w={96}>{columns.channel}</Table.Th>
          <Table.Th w={88}>{columns.tone}</Table.Th>
          <Table.Td w={160} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {steps.map((step) => (
          <StepRow key={step.id} step={step} actions={actions} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function StepRow({ step, actions }: { step: DunningStep; actions: StepActions }) {
  const { name, offset, channel, fallback, tone, who, textId } = step
  const move = (by: 1 | -1) => {
    const focused = document.activeElement
    actions.onMove(step, by)
    // A row that changes its place loses the focus on the way.
    requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  const buttons = [
    { label: words.up(name), icon: IconArrowUp, act: () => move(-1) },
    { label: words.down(name), icon: IconArrowDown, act: () => move(1) },
    { label: words.edit(name), icon: IconPencil, act: () => actions.onEdit(step) },
    { label: words.copy(name), icon: IconCopy, act: () => actions.onCopy(step) },
    { label: words.remove(name), icon: IconTrash, act: () => actions.onRemove(step) },
  ]
  return (
    <Table.Tr onKeyDown={onKeyDown}>
      <Table.Td>
        <Text size="sm" fw={600} className="em-figures">
          {stepMark(offset)}
        </Text>
        <Text size="xs" c="dimmed">
          {stepWhen(offset)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{name}</Text>
        <Text size="xs" c="dimmed">
          {words.textBy(stepTextName(textId), roleNames[who])}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{channelNames[channel]}</Text>
        {fallback ? (
          <Text size="xs" c="dimmed">
            {channelNames[fallback]}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>
        <Badge variant="light" color={toneColors[tone]} tt="none">
          {dunningToneNames[tone]}
        </Badge>
      </Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap" justify="flex-end">
          {buttons.map(({ label, icon: Icon, act }) => (
            <ActionIcon key={label} variant="subtle" aria-label={label} onClick={act}>
              <Icon size={17} />
            </ActionIcon>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
