import { askReason } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { bank as words } from '#shared/pt-br/bank.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { useRef } from 'react'

/** Which movement is meant, for who answers a question about it. */
const nameOf = ({ amount, payerName, memo }: BankEntry) =>
  [formatMoney(amount), payerName || memo].filter(Boolean).join(', ').slice(0, 80)

/** What can be done with an entry; each says what came of it. */
export function useDeskActions() {
  const mayUndo = useMay('reversePayment')
  /** The last entry settled here, for who sees at once that it was the wrong one. */
  const last = useRef<string | null>(null)
  const settling = useCommand(storeClient.bank.settle)
  const ignoring = useCommand(storeClient.bank.ignore)
  const undoing = useCommand(storeClient.bank.undo)
  // One at a time, and each once: Enter pressed twice would settle the next unseen, or the same before the list knows.
  const busy = useRef(false)
  const dealt = useRef(new WeakSet<BankEntry>())
  const alone = async (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    try {
      await work()
    } catch (error) {
      notifyProblem(describeError(error))
    } finally {
      busy.current = false
    }
  }

  const settle = (entry: BankEntry, receivableIds: string[], label: string) =>
    alone(async () => {
      if (dealt.current.has(entry)) return
      const done = await settling.runAsync({ id: entry.id, receivableIds })
      if (!done) return
      dealt.current.add(entry)
      last.current = entry.id
      const credit = done.credit > 0 ? words.credit(formatMoney(done.credit)) : ''
      notifyDone(words.settled(done.receiptNumber, label) + credit)
    })

  const ignore = (entry: BankEntry) =>
    alone(async () => {
      const reason = await askReason({
        title: words.ignoreTitle(nameOf(entry)),
        message: words.ignoreMessage,
        confirmLabel: words.ignore,
      })
      if (reason !== null && (await ignoring.runAsync({ ids: [entry.id], reason }))) notifyDone(words.ignored)
    })

  const undo = (entry: BankEntry) =>
    alone(async () => {
      if (entry.settlement && !mayUndo) return notifyProblem(words.managersUndo)
      const reason = await askReason({
        title: words.undoTitle(nameOf(entry)),
        message: entry.settlement ? words.undoMessage : words.undoIgnoredMessage,
        confirmLabel: words.undo,
        danger: entry.settlement !== null,
      })
      if (reason !== null && (await undoing.runAsync({ id: entry.id, reason }))) notifyDone(words.undone)
    })

  const undoLast = () =>
    alone(async () => {
      const id = last.current
      if (id === null) return notifyProblem(words.nothingToUndo)
      if (!mayUndo) return notifyProblem(words.managersUndo)
      if (!(await undoing.runAsync({ id, reason: words.undoLast }))) return
      last.current = null
      notifyDone(words.undone)
    })

  return {
    settle: (entry: BankEntry, receivableIds: string[], label: string) =>
      void settle(entry, receivableIds, label),
    ignore: (entry: BankEntry) => void ignore(entry),
    undo: (entry: BankEntry) => void undo(entry),
    undoLast: () => void undoLast(),
    problem: settling.problem ?? ignoring.problem ?? undoing.problem,
    forget: () => {
      settling.reset()
      ignoring.reset()
      undoing.reset()
    },
  }
}
export type DeskActions = ReturnType<typeof useDeskActions>
