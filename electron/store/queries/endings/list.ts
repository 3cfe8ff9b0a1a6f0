import type { LossRow } from '#shared/contracts/endings.ts'
import type { DebtEnding } from '#shared/domain/escalation/debt-ending.ts'
import { centavos } from '#shared/domain/money.ts'
import { principalGone } from '#shared/domain/payment.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { StoreState } from '../../store-state.ts'

type ListQuery = {
  kinds: ('loss' | 'relationship')[]
  customerId: string | null
  offset: number
  limit: number
}

/** Losses and ended relationships, newest first; what came in on lost titles since is told beside them. */
export async function listEndings(state: StoreState, { kinds, customerId, offset, limit }: ListQuery) {
  await state.rows.load(state.database)
  const all = customerId
    ? state.rows.ofCustomer('debtEndings', customerId)
    : [...state.rows.all('debtEndings').values()]
  const found = all
    .filter(({ kind }) => kind !== 'decision' && (kinds.length === 0 || kinds.includes(kind)))
    .sort((one, other) => (one.on === other.on ? (one.id < other.id ? 1 : -1) : one.on < other.on ? 1 : -1))
  const lost = found.reduce(
    (sum, { kind, reversal, amount }) => sum + (kind === 'loss' && !reversal ? amount : 0),
    0,
  )
  return {
    rows: await Promise.all(found.slice(offset, offset + limit).map((ending) => rowOf(state, ending))),
    total: found.length,
    lost: centavos(lost),
  }
}

async function rowOf({ database, ledger }: StoreState, ending: DebtEnding): Promise<LossRow> {
  const [titles, payments] = await Promise.all([
    database.receivables.bulkGet(ending.receivableIds),
    database.payments.where('receivableId').anyOf(ending.receivableIds).toArray(),
  ])
  const since = payments.filter(({ paidOn, reversal }) => paidOn > ending.on && reversal === null)
  return {
    ending,
    customerName: ledger.customers.rows[ledger.customers.ids.indexOf(ending.customerId)]?.name ?? '',
    titles: titles.flatMap((title) => (title ? [{ receivableId: title.id, label: titleLabel(title) }] : [])),
    receivedSince: centavos(since.reduce((sum, payment) => sum + principalGone(payment), 0)),
  }
}
