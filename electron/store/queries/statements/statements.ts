import type { StatementPage } from '#shared/contracts/statements.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { creditAsOf, movementStatement } from '#shared/domain/movement-statement.ts'
import { openStatement } from '#shared/domain/open-statement.ts'
import type { Statement } from '#shared/domain/statement.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { accountOf } from './account.ts'
import { customerPix } from './customer-pix.ts'

type Asked = { customerIds: string[]; today: Day }

/** What customers owe at the end of a day. Refuses `customer-unknown`, `not-set-up`. */
export function openStatements(state: StoreState, { asOf, ...asked }: Asked & { asOf: Day }) {
  return pagesOf(state, asked, (account, laboratory) => {
    const { customer, titles, credits } = account
    const disputes = state.rows.ofCustomer('disputes', customer.id)
    const open = openStatement({ titles, disputes }, state.settings, asOf)
    const pix = asOf === asked.today ? customerPix(customer.id, laboratory, open.toPay) : null
    return { ...open, credit: creditAsOf(credits, asOf), pix }
  })
}

/** What happened on customers' accounts in a period. Refuses `customer-unknown`, `not-set-up`. */
export function movementStatements(
  state: StoreState,
  { from, to, ...asked }: Asked & { from: Day; to: Day },
) {
  return pagesOf(state, asked, (account) => movementStatement(account, state.settings, { from, to }))
}

async function pagesOf(
  state: StoreState,
  { customerIds, today }: Asked,
  statementOf: (account: Awaited<ReturnType<typeof accountOf>>, laboratory: Laboratory) => Statement,
): Promise<StatementPage[]> {
  const { laboratory } = state.settings
  if (!laboratory) throw refusal('not-set-up')
  const accounts = await Promise.all(customerIds.map((customerId) => accountOf(state, customerId)))
  return accounts.map((account) => {
    const { id, number, name, taxId, address } = account.customer
    return {
      kind: 'statement',
      laboratory,
      on: today,
      customer: { id, number, name, taxId, address },
      statement: statementOf(account, laboratory),
    }
  })
}
