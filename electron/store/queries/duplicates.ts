import type { Duplicate } from '#shared/contracts/registrations.ts'
import {
  alikeTo,
  type KnownCustomer,
  likenessWeight,
  nameKey,
  typedCustomer,
} from '#shared/domain/duplicates.ts'
import type { Registration } from '#shared/domain/registration.ts'
import type { LedgerCustomer } from '../ledger/customer-columns.ts'
import type { StoreState } from '../store-state.ts'

const MOST = 10

// A row's object is another after every change of it, so what is kept by it is never old.
const names = new WeakMap<LedgerCustomer, string[]>()

type Typed = { exceptId: string | null; taxId: string; name: string; phone: string }

/**
 * Customers that may be the one being typed, most alike first, at most ten (K05). Looks at every customer: reading the
 * names once is most of the cost, and they are kept until the customer changes.
 */
export async function findDuplicates(state: StoreState, typed: Typed): Promise<Duplicate[]> {
  await state.rows.load(state.database)
  const { customers } = state.ledger
  const registrations = registrationsByPosition(state)
  const wanted = typedCustomer(typed)
  const except = typed.exceptId === null ? -1 : customers.ids.indexOf(typed.exceptId)
  const found: { at: number; alike: Duplicate['alike'] }[] = []
  for (const [at, row] of customers.rows.entries()) {
    if (!row || at === except) continue
    const alike = alikeTo(wanted, knownCustomer(row, registrations.get(at)))
    if (alike.length > 0) found.push({ at, alike })
  }
  return found
    .sort(
      (a, b) =>
        likenessWeight(b.alike) - likenessWeight(a.alike) ||
        customers.rows[a.at]!.number - customers.rows[b.at]!.number,
    )
    .slice(0, MOST)
    .map(({ at, alike }) => {
      const { number, name } = customers.rows[at]!
      return { customerId: customers.ids.at(at), number, name, alike }
    })
}

function registrationsByPosition({ ledger, rows }: StoreState): Map<number, Registration> {
  const byPosition = new Map<number, Registration>()
  for (const [customerId, registration] of rows.all('registrations'))
    byPosition.set(ledger.customers.ids.indexOf(customerId), registration)
  return byPosition
}

function knownCustomer(row: LedgerCustomer, registration: Registration | undefined): KnownCustomer {
  const phones = registration?.channels.flatMap(({ kind, value }) => (kind === 'email' ? [] : [value])) ?? []
  return {
    taxId: row.taxId,
    names: namesOf(row),
    phones: row.phone === null ? phones : [row.phone, ...phones],
    people: registration?.people.flatMap(({ taxId }) => taxId ?? []) ?? [],
  }
}

function namesOf(row: LedgerCustomer): string[] {
  let known = names.get(row)
  if (!known) {
    known = [row.name, row.tradeName ?? ''].flatMap((name) => nameKey(name) ?? [])
    names.set(row, known)
  }
  return known
}
