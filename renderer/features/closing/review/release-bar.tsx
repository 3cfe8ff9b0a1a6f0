import { confirm } from '#renderer/components/confirm.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { sum } from '#shared/domain/money.ts'
import { closings as words } from '#shared/pt-br/closings.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Button, Kbd, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconCalendarDollar } from '@tabler/icons-react'
import { type Planned, releaseOf } from './choices.ts'
import type { ChoicesDesk } from './use-choices.ts'

type ReleaseBarProps = {
  /** The number that the closing will have. */
  number: number
  cutOffOn: Day
  plans: readonly Planned[]
  chosen: readonly Planned[]
  desk: ChoicesDesk
  onReleased: (id: string) => void
}

/** Closes everybody who is marked, at once: Ctrl+Enter. */
export function ReleaseBar({ number, cutOffOn, plans, chosen, desk, onReleased }: ReleaseBarProps) {
  const mayClose = useMay('closeMonth')
  const { run, pending, error } = useCommand(storeClient.closings.release, {
    onDone: (closing) => {
      desk.reset()
      notifyDone(words.done(closing.number, closing.lines.length))
      onReleased(closing.id)
    },
  })
  const total = formatMoney(sum(chosen.map(({ toPay }) => toPay)))
  const ready = mayClose && chosen.length > 0 && !pending
  const release = async () => {
    if (!ready) return
    const orders = chosen.reduce((count, plan) => count + plan.orders.length, 0)
    const agreed = await confirm({
      title: words.confirmTitle(number),
      message: words.confirmMessage(chosen.length, orders, total),
      confirmLabel: words.confirm,
    })
    if (agreed) run({ cutOffOn, ...releaseOf(plans, desk.choices) })
  }
  useHotkeys([['mod+Enter', () => void release()]], [])
  return (
    <Stack gap={4} align="flex-end" ml="auto">
      <Button
        mt={23}
        leftSection={<IconCalendarDollar size={17} />}
        rightSection={
          <Kbd size="xs" aria-hidden>
            {words.releaseKey}
          </Kbd>
        }
        aria-keyshortcuts="Control+Enter"
        loading={pending}
        disabled={!ready}
        onClick={() => void release()}
      >
        {words.release(chosen.length)}
      </Button>
      <Text size="sm" aria-live="polite">
        {mayClose ? words.summary(chosen.length, total) : words.managersOnly}
      </Text>
      {error ? <ErrorNotice error={error} /> : null}
    </Stack>
  )
}
