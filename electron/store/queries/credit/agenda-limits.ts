import type { CreditTask } from '#shared/contracts/credit.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { Member } from '../../credit/everybody.ts'

/** The days an agenda is asked for. */
export interface AgendaSpan {
  today: Day
  until: Day
}

/** An insurance is told of so many days before its last. */
const INSURANCE_DAYS = 30

/** Insurance and temporary limit that end. */
export function limitTasks({ customerId, name, facts }: Member, { today, until }: AgendaSpan): CreditTask[] {
  const { insurance, temporaryLimit } = facts.profile
  const tasks: CreditTask[] = []
  if (insurance && insurance.expiresOn >= today) {
    const { expiresOn: dueOn, insurer, amount } = insurance
    if (dueOn <= until && dueOn <= addDays(today, INSURANCE_DAYS))
      tasks.push({ kind: 'insurance-ending', customerId, name, dueOn, values: { insurer, amount } })
  }
  if (temporaryLimit && temporaryLimit.until >= today && temporaryLimit.until <= until) {
    const { until: dueOn, amount } = temporaryLimit
    tasks.push({ kind: 'temporary-limit-ending', customerId, name, dueOn, values: { amount } })
  }
  return tasks
}

/** Releases in force that end. */
export function releaseTasks({ customerId, name, facts }: Member, { until }: AgendaSpan): CreditTask[] {
  return facts.releases.flatMap((release): CreditTask | [] =>
    release.until > until
      ? []
      : {
          kind: 'release-ending',
          customerId,
          name,
          dueOn: release.until,
          values: { kind: release.kind, upTo: release.upTo },
        },
  )
}
