import { storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { PaperLack } from '#shared/contracts/papers.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { makeWords as words } from '#shared/pt-br/papers-screen.ts'
import { useState } from 'react'

/** Papers to be saved or printed together, and who was left out of them. */
export type PaperBatch = {
  title: string
  kind: PaperKind
  paperIds: string[]
  leftOut: { customerId: string; name: string; lacks: PaperLack[] }[]
}

type Issuing = { kind: PaperKind; answers: Record<string, string>; onIssued: () => void }

/** Makes the papers, and holds what came of it until it is closed. */
export function useIssuing({ kind, answers, onIssued }: Issuing) {
  const [batch, setBatch] = useState<PaperBatch | null>(null)
  const { runAsync, pending } = useCommand(async (input: Parameters<typeof storeClient.papers.issue>[0]) => {
    try {
      return await storeClient.papers.issue(input)
    } catch (error) {
      notifyProblem(describeError(error))
      throw error
    }
  })
  const issue = async (customerIds: string[]) => {
    const issued = await runAsync({ kind, customerIds, answers })
    if (!issued) return
    setBatch({ title: words.issued(issued.paperIds.length), kind, ...issued })
    if (issued.paperIds.length > 0) onIssued()
  }
  return {
    batch,
    pending,
    issue: (customerIds: string[]) => void issue(customerIds),
    close: () => setBatch(null),
  }
}
