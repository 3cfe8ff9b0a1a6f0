import type { PolicyFamily } from '#shared/contracts/dunning.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { presetIds, type PresetId } from '#shared/domain/dunning/presets.ts'
import { dunningPolicyWords as words, scopeWords } from '#shared/pt-br/dunning-policy.ts'
import { Badge, Button, Group, Menu, Paper, Stack, Text, Title } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { ManualButton } from './manual-button.tsx'
import { FamilyCard, type FamilyActions } from './family-card.tsx'

type PolicyListProps = {
  families: readonly PolicyFamily[]
  /** Null where some policy in force reaches everyone: then nobody is left to it. */
  house: DunningPolicy | null
  actions: FamilyActions
  onCreate: (preset: PresetId) => void
}

/** Every policy of the house, and its own, which holds where none of them does. */
export function PolicyList({ families, house, actions, onCreate }: PolicyListProps) {
  return (
    <Stack gap="sm" component="ul" p={0} m={0} aria-label={words.list}>
      {families.map((family) => (
        <FamilyCard key={family.familyId} family={family} actions={actions} />
      ))}
      {house ? <HouseCard house={house} may={actions.may} onCreate={onCreate} /> : null}
    </Stack>
  )
}

type HouseCardProps = { house: DunningPolicy; may: boolean; onCreate: (preset: PresetId) => void }

function HouseCard({ house, may, onCreate }: HouseCardProps) {
  return (
    <Paper withBorder radius="md" p="sm" component="li" style={{ listStyle: 'none' }}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={2} miw={0}>
          <Group gap="xs">
            <Title order={2} size="h5">
              {house.name}
            </Title>
            <Badge variant="light" color="gray" tt="none">
              {words.houseBadge}
            </Badge>
          </Group>
          <Text size="sm">{[scopeWords(house.scope), words.steps(house.steps.length)].join(' · ')}</Text>
          <Text size="xs" c="dimmed">
            {words.houseHint}
          </Text>
        </Stack>
        <Group gap="xs" wrap="nowrap" flex="none">
          <ManualButton policy={house} />
          {may ? (
            <Button variant="default" size="compact-sm" onClick={() => onCreate('house')}>
              {words.publishMine}
            </Button>
          ) : null}
        </Group>
      </Group>
    </Paper>
  )
}

/** A new policy from one of the presets. */
export function CreateMenu({ onCreate }: { onCreate: (preset: PresetId) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button flex="none" rightSection={<IconChevronDown size={16} />}>
          {words.create}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.createFrom}</Menu.Label>
        {presetIds.map((id) => (
          <Menu.Item key={id} onClick={() => onCreate(id)}>
            {words.presets[id]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
