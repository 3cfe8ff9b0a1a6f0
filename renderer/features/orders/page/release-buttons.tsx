import { useMay } from '#renderer/lib/session.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { trustReasons } from '#shared/domain/releases.ts'
import { releaseWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Group, Text } from '@mantine/core'
import { IconLockOpen } from '@tabler/icons-react'

type ReleaseButtonsProps = { view: OrderView; onOpen: (dialog: 'override' | 'trust') => void }

/** The ways past a gate that refused, for who may take them; nothing while nothing is refused. */
export function ReleaseButtons({ view, onOpen }: ReleaseButtonsProps) {
  const mayOverride = useMay('releaseOrder')
  const mayTrust = useMay('releaseInTrust')
  const refused = view.decision.decision.reasons.filter(({ weight }) => weight === 'refuse')
  if (refused.length === 0) return null
  const late = refused.some(({ code }) => trustReasons.some((reason) => reason === code))
  return (
    <>
      <Group gap="xs" ms="auto">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconLockOpen size={15} />}
          disabled={!mayOverride}
          onClick={() => onOpen('override')}
        >
          {words.override}
        </Button>
        {late ? (
          <Button size="compact-sm" variant="default" disabled={!mayTrust} onClick={() => onOpen('trust')}>
            {words.trust}
          </Button>
        ) : null}
      </Group>
      {mayOverride ? null : (
        <Text size="xs" c="dimmed">
          {words.askOthers}
        </Text>
      )}
    </>
  )
}
