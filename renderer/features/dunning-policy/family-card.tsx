import type { PolicyFamily, PolicyStanding, PolicyVersion } from '#shared/contracts/dunning.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { dunningPolicyWords as words, scopeWords } from '#shared/pt-br/dunning-policy.ts'
import { Badge, Button, Collapse, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { ManualButton } from './manual-button.tsx'

const colors: Record<PolicyStanding, string> = {
  'in-force': 'green',
  scheduled: 'blue',
  covered: 'gray',
  ended: 'gray',
  withdrawn: 'gray',
}

export type FamilyActions = {
  may: boolean
  /** Begins a next version from one of the versions. */
  onEdit: (version: PolicyVersion) => void
  onWithdraw: (policy: DunningPolicy, before: number | null) => void
}

type FamilyCardProps = { family: PolicyFamily; actions: FamilyActions }

/** A policy: the version that holds or will, and the ones before it. */
export function FamilyCard({ family: { versions }, actions }: FamilyCardProps) {
  const main = versions.find(({ standing }) => standing === 'in-force') ?? versions[0]!
  const others = versions.filter((version) => version !== main)
  return (
    <Paper withBorder radius="md" p="sm" component="li" style={{ listStyle: 'none' }}>
      <Stack gap={6}>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <VersionWords version={main} heading />
          <Group gap="xs" wrap="nowrap" flex="none">
            <ManualButton policy={main.policy} />
            {actions.may && canWithdraw(main) ? (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => actions.onWithdraw(main.policy, standsAgain(main, others))}
              >
                {words.withdraw}
              </Button>
            ) : null}
            {actions.may ? (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={words.edit(main.policy.name)}
                onClick={() => actions.onEdit(main)}
              >
                {words.editShort}
              </Button>
            ) : null}
          </Group>
        </Group>
        {others.length > 0 ? <OtherVersions versions={others} actions={actions} /> : null}
      </Stack>
    </Paper>
  )
}

/** The versions that do not hold today, when asked for. */
function OtherVersions({ versions, actions }: { versions: PolicyVersion[]; actions: FamilyActions }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.versions(versions.length)}
      </Button>
      <Collapse expanded={open}>
        <Stack gap="xs">
          {versions.map((version) => (
            <Group key={version.policy.id} justify="space-between" wrap="nowrap">
              <VersionWords version={version} />
              {actions.may ? (
                <Group gap="xs" wrap="nowrap" flex="none">
                  {version.standing === 'scheduled' ? (
                    <Button
                      variant="subtle"
                      size="compact-xs"
                      onClick={() => actions.onWithdraw(version.policy, null)}
                    >
                      {words.withdraw}
                    </Button>
                  ) : null}
                  <Button variant="subtle" size="compact-xs" onClick={() => actions.onEdit(version)}>
                    {words.useAgain}
                  </Button>
                </Group>
              ) : null}
            </Group>
          ))}
        </Stack>
      </Collapse>
    </>
  )
}

const canWithdraw = ({ standing }: PolicyVersion) => standing === 'in-force' || standing === 'scheduled'

/** The version that holds again when one in force is withdrawn. */
function standsAgain({ standing }: PolicyVersion, others: readonly PolicyVersion[]): number | null {
  if (standing !== 'in-force') return null
  return others.find((version) => version.standing === 'covered')?.policy.version ?? null
}

function VersionWords({ version, heading = false }: { version: PolicyVersion; heading?: boolean }) {
  const { policy, standing, customerNames } = version
  const { withdrawal } = policy
  return (
    <Stack gap={2} miw={0}>
      <Group gap="xs">
        {heading ? (
          <Title order={2} size="h5">
            {policy.name}
          </Title>
        ) : null}
        <Text size="sm">{words.version(policy.version)}</Text>
        <Badge variant="light" color={colors[standing]} tt="none">
          {words.standing[standing]}
        </Badge>
      </Group>
      <Text size="sm">
        {[
          scopeWords(policy.scope, customerNames),
          words.steps(policy.steps.length),
          words.period(policy.validFrom, policy.validUntil),
        ].join(' · ')}
      </Text>
      <Text size="xs" c="dimmed">
        {withdrawal
          ? words.withdrawnBy(withdrawal.by, withdrawal.on, withdrawal.reason)
          : words.publishedBy(policy.by, policy.publishedOn)}
        {policy.note ? ` · ${policy.note}` : ''}
      </Text>
    </Stack>
  )
}
