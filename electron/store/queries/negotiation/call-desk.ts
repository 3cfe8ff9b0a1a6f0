import type { CallDesk, OwedTitle } from '#shared/contracts/contacts.ts'
import type { Title } from '#shared/contracts/receivables.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { normalizePhone } from '#shared/domain/contact.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { disputedAmount } from '#shared/domain/disputed.ts'
import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { type Centavos, sum } from '#shared/domain/money.ts'
import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import { pauseOf } from '#shared/domain/negotiation/outcome-effects.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { promisesOf } from '../../negotiation/promises-of.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { titlesOfCustomer } from '../receivables.ts'
import { profileOf } from './saved-profile.ts'

const LAST = 5

/** Everything an operator needs on the telephone (I12, R06). Refuses `customer-unknown`. */
export async function callDesk(
  state: StoreState,
  { customerId, today }: { customerId: string; today: Day },
): Promise<CallDesk> {
  const { database, rows } = state
  await rows.load(database)
  const [customer, titles] = await Promise.all([
    database.customers.get(customerId),
    titlesOfCustomer(state, { customerId, on: today }),
  ])
  if (!customer) throw refusal('customer-unknown')
  const contacts = rows
    .ofCustomer('contacts', customerId)
    .filter(({ reversal, on }) => !reversal && on <= today)
    .sort(newestFirst)
  const owed = owedTitles(state, { customerId, titles, contacts, today })
  const promises = promisesOf(state, customerId, today).toReversed()
  const ended = promises.filter(
    ({ standing }) => standing === 'kept' || standing === 'partial' || standing === 'broken',
  )
  const profile = profileOf(state, customerId)
  const open = promises.filter(({ standing }) => standing === 'open')
  return {
    customer,
    phones: phonesOf(state, customer, profile),
    thirdPartiesForbidden: rows.all('registrations').get(customerId)?.thirdPartiesForbidden ?? false,
    owed,
    totals: totalsOf(owed),
    contacts: contacts.slice(0, LAST),
    promises: [...open, ...promises.filter((one) => !open.includes(one)).slice(0, LAST)],
    kept: { count: ended.filter(({ standing }) => standing === 'kept').length, of: ended.length },
    offersRefused: contacts
      .flatMap(({ on, offersRefused }) => offersRefused.map((offer) => ({ on, offer })))
      .slice(0, LAST),
    profile,
  }
}

function newestFirst(one: ContactEntry, other: ContactEntry): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1
  return one.at < other.at ? 1 : one.at > other.at ? -1 : 0
}

/** What is owed today, late first, oldest first. */
function owedTitles(
  { rows }: StoreState,
  matter: { customerId: string; titles: Title[]; contacts: ContactEntry[]; today: Day },
): OwedTitle[] {
  const disputes = rows.ofCustomer('disputes', matter.customerId)
  return matter.titles
    .filter(({ standing }) => standing.total > 0)
    .map(({ receivable, standing }) => ({
      receivableId: receivable.id,
      label: titleLabel(receivable),
      dueOn: receivable.dueOn,
      daysLate: standing.daysLate,
      principal: standing.principal,
      charges: (standing.lateFee + standing.lateInterest) as Centavos,
      total: standing.total,
      disputed: disputedAmount(disputes, receivable.id, matter.today),
      paused: pauseOf(matter.contacts, receivable.id, matter.today) !== null,
    }))
    .sort((a, b) => b.daysLate - a.daysLate || ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
}

function totalsOf(owed: readonly OwedTitle[]): CallDesk['totals'] {
  const late = owed.filter(({ daysLate }) => daysLate > 0)
  return {
    overdue: sum(late.map(({ principal }) => principal)),
    charges: sum(late.map(({ charges }) => charges)),
    total: sum(late.map(({ total }) => total)),
    toFallDue: sum(owed.filter(({ daysLate }) => daysLate === 0).map(({ total }) => total)),
  }
}

/** The main phone, then those of the registration; where nobody answers comes last. */
function phonesOf(
  { rows }: StoreState,
  { id, phone }: Customer,
  profile: CollectionProfile,
): CallDesk['phones'] {
  const wrong = new Set(profile.invalidAddresses.map(({ address }) => address))
  const channels = rows.all('registrations').get(id)?.channels ?? []
  const main = phone === null ? null : (normalizePhone(phone) ?? phone)
  const named = channels.flatMap(({ kind, value, label, preferredTime, preferred, invalid }) =>
    kind === 'email'
      ? []
      : [{ kind, value, label, preferredTime, preferred, invalid: invalid || wrong.has(value) }],
  )
  const first =
    main === null || named.some(({ value }) => value === main)
      ? []
      : [
          {
            kind: 'phone' as const,
            value: main,
            label: '',
            preferredTime: 'any' as const,
            preferred: false,
            invalid: wrong.has(main),
          },
        ]
  return [...first, ...named].sort(
    (a, b) => Number(a.invalid) - Number(b.invalid) || Number(b.preferred) - Number(a.preferred),
  )
}
