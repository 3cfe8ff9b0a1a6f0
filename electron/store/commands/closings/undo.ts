import type { Patch } from '#shared/contracts/changes.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { MonthlyClosing } from '#shared/domain/monthly-closing.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

/**
 * Takes a closing back whole: its titles are cancelled, which frees its orders, and the credit used on them is the
 * customer's again. Refuses `closing-unknown`, `already-undone`, `has-payments` once money came in on one of them, and
 * `closing-in-use` when one was put off or cancelled since.
 */
export const undoClosing: Command<CommandInput & { id: string; reason: string }, MonthlyClosing> = {
  name: 'closings.undo',
  permission: 'closeMonth',
  async decide(context, { id, reason, today }) {
    const { state, database } = context
    await state.rows.load(database)
    const before = state.rows.all('closings').get(id)
    if (!before) throw refusal('closing-unknown')
    if (before.undoing) throw refusal('already-undone')
    const undoing = { on: today, reason }
    const closing: MonthlyClosing = { ...before, undoing }
    return {
      patches: [replaced('closings', before, closing), ...(await titlesTakenBack(context, before, undoing))],
      details: { closing: before.number, reason },
      customerIds: before.lines.map(({ customerId }) => customerId),
      result: closing,
    }
  },
}

type Undoing = { on: CommandInput['today']; reason: string }

async function titlesTakenBack(
  { state, database }: DecisionContext,
  { lines }: MonthlyClosing,
  undoing: Undoing,
): Promise<Patch[]> {
  const ids = lines.map(({ receivableId }) => receivableId)
  const [titles, payments] = await Promise.all([
    database.receivables.bulkGet(ids),
    database.payments.where('receivableId').anyOf(ids).toArray(),
  ])
  const standing = Map.groupBy(
    payments.filter(({ reversal }) => !reversal),
    ({ receivableId }) => receivableId,
  )
  const patches: Patch[] = []
  for (const title of titles) {
    if (!title) throw refusal('receivable-unknown')
    if (title.cancellation) throw refusal('closing-in-use', { title: titleLabel(title) })
    const entries = state.rows.ofCustomer('creditEntries', title.customerId)
    patches.push(
      replaced('receivables', title, { ...title, cancellation: undoing } satisfies Receivable),
      ...creditGivenBack(title, standing.get(title.id) ?? [], { entries, undoing }),
    )
  }
  return patches
}

/** The credit that the closing itself used; refuses `has-payments` when any other money came in. */
function creditGivenBack(
  title: Receivable,
  payments: readonly Payment[],
  { entries, undoing }: { entries: readonly CreditEntry[]; undoing: Undoing },
): Patch[] {
  return payments.flatMap((payment) => {
    const entry = entries.find(({ paymentId }) => paymentId === payment.id)
    if (!entry) throw refusal('has-payments', { payments: payments.length, title: titleLabel(title) })
    return [
      replaced('payments', payment, { ...payment, reversal: undoing } satisfies Payment),
      replaced('creditEntries', entry, { ...entry, reversal: undoing } satisfies CreditEntry),
    ]
  })
}
