import { storeClient } from '#renderer/lib/clients.ts'
import { useMinute } from '#renderer/lib/minute.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { QueueRow } from '#shared/contracts/queue.ts'
import { useState } from 'react'

export type ApprovedBatch = Awaited<ReturnType<typeof storeClient.queue.approve>>

/** Prepares the messages of many customers; `batch` is what became of them, until it is closed. */
export function useApproving(onDone: () => void) {
  const minute = useMinute()
  const [batch, setBatch] = useState<ApprovedBatch | null>(null)
  const approving = useCommand(storeClient.queue.approve, {
    onDone: (approved) => {
      setBatch(approved)
      onDone()
    },
  })
  return {
    batch,
    pending: approving.pending,
    approve: (chosen: readonly QueueRow[]) =>
      void approving
        .runAsync({ minute, customerIds: chosen.map(({ customerId }) => customerId) })
        .catch((problem: unknown) => notifyProblem(describeError(problem))),
    problem: approving.problem,
    close: () => setBatch(null),
  }
}
