import type { LetterCandidate } from '#shared/contracts/letters.ts'
import type { RefusalCode } from '#shared/contracts/refusal.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { LetterTone } from '#shared/domain/letter.ts'
import { sum } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { letters, toneLabels } from '#shared/pt-br/letters-screen.ts'
import { confirm } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { useState } from 'react'
import { isRecent } from './candidate-columns.tsx'

/** Letters to be saved or printed together, and who was left out of them. */
export type LetterBatch = {
  title: string
  letterIds: string[]
  leftOut: { customerId: string; name: string; code: RefusalCode }[]
}

type IssuingOptions = { tone: LetterTone; today: Day; onIssued: () => void }

/** Asks, issues, and holds what came of it until it is closed. */
export function useIssuing({ tone, today, onIssued }: IssuingOptions) {
  const [batch, setBatch] = useState<LetterBatch | null>(null)
  const { runAsync, pending } = useCommand(async (input: Parameters<typeof storeClient.letters.issue>[0]) => {
    try {
      return await storeClient.letters.issue(input)
    } catch (error) {
      notifyProblem(describeError(error))
      throw error
    }
  })
  const issue = async (chosen: readonly LetterCandidate[]) => {
    if (!(await confirm(question(chosen, tone, today)))) return
    const issued = await runAsync({ customerIds: chosen.map((row) => row.customerId), tone })
    if (!issued) return
    setBatch({ title: letters.issued.title(issued.letterIds.length), ...issued })
    onIssued()
  }
  return {
    batch,
    pending,
    issue: (chosen: readonly LetterCandidate[]) => void issue(chosen),
    close: () => setBatch(null),
  }
}

function question(chosen: readonly LetterCandidate[], tone: LetterTone, today: Day) {
  const recent = chosen.filter((row) => isRecent(row, today)).length
  const sentences = [
    letters.confirm.message(formatMoney(sum(chosen.map((row) => row.total)))),
    ...(tone === 'notice' ? [letters.confirm.notice] : []),
    ...(recent > 0 ? [letters.confirm.recent(recent)] : []),
  ]
  return {
    title: letters.confirm.title(chosen.length, toneLabels[tone]),
    message: sentences.join(' '),
    confirmLabel: letters.issue(chosen.length),
  }
}
