import { type BrokenAgreement, breakAgreement } from '#shared/domain/agreements/break-agreement.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { refusal } from '../refuse.ts'
import type { StoreState } from '../store-state.ts'
import { agreementStateOf } from './agreements-of.ts'

type TitleAndPayments = { receivable: Receivable; payments: Payment[] }

/** Everything that breaking an agreement on a day touches, and what becomes of its money. */
export type Breaking = {
  /** With what stands on them without the agreement. */
  originals: TitleAndPayments[]
  /** The payments that froze them. */
  freezing: Payment[]
  instalments: TitleAndPayments[]
  broken: BrokenAgreement
}

type Sources = Pick<StoreState, 'database' | 'rows' | 'settings' | 'ledger'>

/**
 * What breaking would do on a day; call `rows.load` first. Refuses `agreement-closed` (once is all), `agreement-not-signed`,
 * `agreement-kept` once all was paid, and `agreement-renegotiated` while another agreement has its instalments.
 */
export async function breakingOf(state: Sources, agreement: SettlementAgreement, on: Day): Promise<Breaking> {
  const { database, rows, settings } = state
  if (agreement.broken || agreement.cancellation) throw refusal('agreement-closed')
  if (!agreement.signature) throw refusal('agreement-not-signed')
  if (agreementStateOf(state, agreement, on) === 'kept') throw refusal('agreement-kept')
  const frozenBy = new Set(agreement.titles.map(({ paymentId }) => paymentId))
  const [originals, instalments] = await Promise.all([
    standingTitles(
      database,
      agreement.titles.map(({ receivableId }) => receivableId),
    ),
    standingTitles(
      database,
      agreement.instalments.flatMap(({ receivableId }) => receivableId ?? []),
    ),
  ])
  const elsewhere = instalments.flatMap(({ payments }) => payments).find(({ means }) => means === 'agreement')
  if (elsewhere) {
    const other = rows
      .ofCustomer('agreements', agreement.customerId)
      .find(({ titles }) => titles.some(({ paymentId }) => paymentId === elsewhere.id))
    throw refusal('agreement-renegotiated', { number: other?.number ?? '' })
  }
  const own = originals.map(({ receivable, payments }) => ({
    receivable,
    payments: payments.filter(({ id }) => !frozenBy.has(id)),
  }))
  return {
    originals: own,
    freezing: originals.flatMap(({ payments }) => payments.filter(({ id }) => frozenBy.has(id))),
    instalments,
    broken: breakAgreement(
      { originals: own, paid: instalments.flatMap(({ payments }) => payments) },
      settings,
      on,
    ),
  }
}

async function standingTitles(
  database: Sources['database'],
  ids: readonly string[],
): Promise<TitleAndPayments[]> {
  const [titles, payments] = await Promise.all([
    database.receivables.bulkGet([...ids]),
    database.payments
      .where('receivableId')
      .anyOf([...ids])
      .toArray(),
  ])
  const byTitle = Map.groupBy(
    payments.filter(({ reversal }) => !reversal),
    ({ receivableId }) => receivableId,
  )
  return titles.flatMap((receivable) =>
    receivable ? [{ receivable, payments: byTitle.get(receivable.id) ?? [] }] : [],
  )
}
