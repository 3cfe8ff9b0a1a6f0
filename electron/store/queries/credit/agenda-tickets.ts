import type { CreditTask } from '#shared/contracts/credit.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { StoreState } from '../../store-state.ts'

/** What customers said and the house answers by a day; those whose day has passed as well. */
export function ticketTasks({ rows, ledger }: StoreState, until: Day): CreditTask[] {
  return [...rows.all('tickets').values()].flatMap(
    ({ answer, answerBy, customerId, number, kind }): CreditTask | [] =>
      answer !== null || answerBy > until
        ? []
        : {
            kind: 'ticket-answer',
            customerId,
            name: ledger.customers.rows[ledger.customers.ids.indexOf(customerId)]?.name ?? '',
            dueOn: answerBy,
            values: { number, ticket: kind },
          },
  )
}
