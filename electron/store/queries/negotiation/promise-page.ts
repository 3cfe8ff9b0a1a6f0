import type { PromisePage } from '#shared/contracts/promise-page.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { openTitles } from '../open-titles.ts'
import { customerPix } from '../statements/customer-pix.ts'

/** A promise on paper, with what its titles owe on a day (E34). Refuses `promise-unknown`, `not-set-up`. */
export async function promisePageOf(
  state: StoreState,
  { id, today }: { id: string; today: Day },
): Promise<PromisePage> {
  const { database, settings } = state
  const promise = await database.promises.get(id)
  const customer = promise && (await database.customers.get(promise.customerId))
  if (!promise || !customer) throw refusal('promise-unknown')
  const { laboratory } = settings
  if (!laboratory) throw refusal('not-set-up')
  const among = new Set(promise.receivableIds)
  return {
    kind: 'promise',
    laboratory,
    on: today,
    customer,
    promise,
    titles: await openTitles(state, { customerId: customer.id, today, among }),
    pix: promise.means === 'pix' ? customerPix(customer.id, laboratory, promise.amount) : null,
  }
}
