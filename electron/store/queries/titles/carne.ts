import type { Carne } from '#shared/contracts/carne.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { titleTxid } from '#shared/domain/title-txid.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { titlesWithPayments } from '../receivables.ts'

/** The slips of a title's number that are still owed. Refuses `receivable-unknown`, `nothing-owed`, `not-set-up`. */
export async function carneOf(state: StoreState, { id, on }: { id: string; on: Day }): Promise<Carne> {
  const { database, settings } = state
  const { laboratory } = settings
  if (!laboratory) throw refusal('not-set-up')
  const title = await database.receivables.get(id)
  if (!title) throw refusal('receivable-unknown')
  const customer = await database.customers.get(title.customerId)
  if (!customer) throw refusal('customer-unknown')
  const wanted = title.number.toUpperCase()
  const slips = (await titlesWithPayments(database, title.customerId))
    .filter(({ receivable }) => receivable.number.toUpperCase() === wanted)
    .flatMap(({ receivable, payments }): Carne['slips'] => {
      const { principal } = standingOf(receivable, payments, settings, on)
      if (principal === 0) return []
      const { instalment, instalments, description, dueOn, terms } = receivable
      return [
        {
          receivableId: receivable.id,
          instalment,
          instalments,
          description,
          dueOn,
          amount: principal,
          terms: terms ?? settings.terms,
          pix: pixOf(receivable.id, laboratory, principal),
        },
      ]
    })
    .sort((one, other) => one.instalment - other.instalment)
  if (slips.length === 0) throw refusal('nothing-owed', { name: customer.name })
  const { name, number, taxId } = customer
  return {
    kind: 'carne',
    laboratory,
    on,
    customer: { name, number, taxId },
    number: title.number,
    slips,
  }
}

/** The code that pays one slip; none when the laboratory's account makes none. */
function pixOf(
  titleId: string,
  { pix: account }: Laboratory,
  amount: Centavos,
): Carne['slips'][number]['pix'] {
  if (!account) return null
  const txid = titleTxid(titleId)
  const payload = pixPayload({ account, amount, txid })
  return typeof payload === 'string' ? { payload, txid } : null
}
