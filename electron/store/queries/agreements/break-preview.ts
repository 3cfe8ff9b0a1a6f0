import type { BreakPreview } from '#shared/contracts/agreements.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos, sum } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { breakingOf } from '../../agreements/breaking.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'

/** What breaking an agreement today would bring back. Refuses as `agreements.breakPreview` says. */
export async function breakPreview(
  state: StoreState,
  { id, on }: { id: string; on: Day },
): Promise<BreakPreview> {
  const { rows, database, settings } = state
  await rows.load(database)
  const agreement = rows.all('agreements').get(id)
  if (!agreement) throw refusal('agreement-unknown')
  const { originals, instalments, broken } = await breakingOf(state, agreement, on)
  const titles = originals.map(({ receivable, payments }) => {
    const moved = broken.moved.filter(({ receivableId }) => receivableId === receivable.id)
    const { lateFee, lateInterest, principal, total } = standingOf(
      receivable,
      [...payments, ...moved],
      settings,
      on,
    )
    return {
      receivableId: receivable.id,
      label: titleLabel(receivable),
      moved: sum(moved.map(({ amount }) => amount)),
      owed: { lateFee, lateInterest, principal },
      total,
    }
  })
  const cancelled = instalments.map(
    ({ receivable, payments }) => standingOf(receivable, payments, settings, on).principal,
  )
  const moved = sum(broken.moved.map(({ amount }) => amount))
  const credit = sum(broken.leftovers.map(({ amount }) => amount))
  return {
    titles,
    paid: centavos(moved + credit + broken.returned),
    moved,
    credit,
    returned: broken.returned,
    cancelled: sum(cancelled),
    owedAgain: sum(titles.map(({ total }) => total)),
  }
}
