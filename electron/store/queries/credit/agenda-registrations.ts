import type { CreditTask } from '#shared/contracts/credit.ts'
import { addDays, addMonths, type Day } from '#shared/domain/calendar.ts'
import { completenessOf } from '#shared/domain/completeness.ts'
import { bureauValidUntil } from '#shared/domain/consultations.ts'
import type { Member } from '../../credit/everybody.ts'
import type { StoreState } from '../../store-state.ts'
import type { AgendaSpan } from './agenda-limits.ts'

/** The bureau is asked again when the last answer stops serving the class; of who buys or has a limit (I01). */
export function bureauTasks(
  { settings }: StoreState,
  { customerId, name, facts, standing }: Member,
  { today, until }: AgendaSpan,
): CreditTask[] {
  if (!hasCreditLife(facts, today)) return []
  const { class: creditClass } = standing.score
  const lastOn = facts.bureau?.on
  const dueOn = facts.bureau ? bureauValidUntil(facts.bureau, creditClass, settings.credit.policy) : today
  if (dueOn > until) return []
  const values = { class: creditClass, ...(lastOn ? { lastOn } : {}) }
  return [{ kind: 'bureau-recheck', customerId, name, dueOn, values }]
}

/** Bought in the last twelve months, owes something, or was granted a limit. */
function hasCreditLife({ behaviour, exposure, profile }: Member['facts'], today: Day): boolean {
  const first = addMonths(today, -11).slice(0, 7)
  return exposure.total > 0 || (profile.limit ?? 0) > 0 || (behaviour.months.at(-1)?.month ?? '') >= first
}

/**
 * Items whose evidence ends, the whole registration to look over again, phone and e-mail to confirm with who buys (R02), and
 * what waits for an analysis (K04, E01).
 */
export function registrationTasks(
  { rows, settings }: StoreState,
  { customerId, name, facts }: Member,
  { today, until }: AgendaSpan,
): CreditTask[] {
  const registration = rows.all('registrations').get(customerId)
  if (!registration) return []
  const tasks: CreditTask[] = []
  const rules = settings.credit.policy.registration
  const { items, revalidateOn } = completenessOf(registration, settings.checklists[facts.kind], rules, today)
  const ending = items.filter(({ validUntil }) => validUntil !== null && validUntil <= until)
  ending.sort((a, b) => (a.validUntil! < b.validUntil! ? -1 : 1))
  const [first] = ending
  if (first?.validUntil)
    tasks.push({
      kind: 'registration-stale',
      customerId,
      name,
      dueOn: first.validUntil,
      values: { item: first.title, more: ending.length - 1 },
    })
  if (revalidateOn !== null && revalidateOn <= until)
    tasks.push({ kind: 'registration-revalidate', customerId, name, dueOn: revalidateOn, values: {} })
  const confirmedOn = registration.contactConfirmedOn
  const confirmBy = confirmedOn && addDays(confirmedOn, rules.confirmContactDays)
  if (confirmBy && confirmBy <= until && hasCreditLife(facts, today))
    tasks.push({
      kind: 'contact-stale',
      customerId,
      name,
      dueOn: confirmBy,
      values: { lastOn: confirmedOn },
    })
  if (registration.status === 'submitted')
    tasks.push({
      kind: 'analysis-waiting',
      customerId,
      name,
      dueOn: registration.statusOn ?? today,
      values: { by: registration.statusBy },
    })
  return tasks
}
