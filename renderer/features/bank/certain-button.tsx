import { confirm } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { bank } from '#shared/pt-br/bank.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { centavos } from '#shared/domain/money.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'

const words = bank.certain

/** Settles everything that is beyond doubt, after asking once. What was done before a failure stays done, and is said. */
export function CertainButton({ count }: { count: number }) {
  const [done, setDone] = useState<number | null>(null)
  const settling = useCommand(storeClient.bank.settleCertain)
  const start = async () => {
    const agreed = await confirm({
      title: words.title,
      message: words.message(count),
      confirmLabel: words.confirm,
    })
    if (!agreed) return
    let [settled, amount, left] = [0, 0, 1]
    setDone(0)
    while (left > 0) {
      const step = await settling.runAsync({})
      if (!step || step.settled === 0) break
      settled += step.settled
      amount += step.amount
      left = step.left
      setDone(settled)
    }
    setDone(null)
    if (settled > 0) notifyDone(words.done(settled, formatMoney(centavos(amount))))
  }
  if (settling.problem) return <ErrorNotice error={settling.problem} onRetry={() => void start()} />
  if (count === 0 && done === null) return null
  return (
    <Button
      leftSection={<IconChecks size={18} />}
      loading={done !== null}
      aria-label={done === null ? undefined : words.running(done)}
      onClick={() => void start()}
    >
      {count === 1 ? words.one : words.button(count)}
    </Button>
  )
}
