import { recoveryStages, type RecoveryStage } from '#shared/domain/trust-recovery/recovery-plan.ts'
import type { RecoveryStanding } from '#shared/domain/trust-recovery/recovery-standing.ts'
import { recoveryStageNames, trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Badge, Group, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconCheck, IconCircle, IconCircleDot } from '@tabler/icons-react'

/** The stages one under the other: done, the one of now, and those to come. */
export function PlanStages({ standing }: { standing: RecoveryStanding }) {
  const now = recoveryStages.indexOf(standing.stage)
  return (
    <Stack gap="xs" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
      {recoveryStages.map((stage, at) => {
        const done = at < now || standing.stage === 'normal'
        const Icon = done ? IconCheck : at === now ? IconCircleDot : IconCircle
        return (
          <Group key={stage} component="li" wrap="nowrap" align="flex-start" gap="sm">
            <ThemeIcon variant={done ? 'filled' : 'light'} radius="xl" size={26} aria-hidden>
              <Icon size={16} />
            </ThemeIcon>
            <div>
              <Group gap={6}>
                <Text size="sm" fw={600}>
                  {recoveryStageNames[stage]}
                </Text>
                <Badge
                  variant="outline"
                  tt="none"
                  color={done ? 'teal' : 'gray'}
                  style={{ color: 'var(--mantine-color-text)' }}
                >
                  {done ? words.stepDone : at === now ? words.stepNow : words.stepLater}
                </Badge>
              </Group>
              <Text size="sm" c="dimmed">
                {textOf(stage, standing)}
              </Text>
            </div>
          </Group>
        )
      })}
    </Stack>
  )
}

function textOf(stage: RecoveryStage, { upfront, costEntry }: RecoveryStanding): string {
  if (stage === 'upfront') return words.stepText.upfront(upfront.done, upfront.of)
  if (stage === 'cost-entry') return words.stepText['cost-entry'](costEntry.done, costEntry.of)
  return words.stepText[stage]
}
