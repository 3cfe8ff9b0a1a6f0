import type { StatementPage } from '#shared/contracts/statements.ts'
import { DEFAULT_BANK_CALENDAR, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { ZERO } from '#shared/domain/money.ts'
import { movementStatement } from '#shared/domain/movement-statement.ts'
import { openStatement } from '#shared/domain/open-statement.ts'
import { pixPayload } from '#shared/domain/pix.ts'
import { customerTxid } from '#shared/domain/title-txid.ts'
import { buildCustomer, buildLaboratory } from '#tests/support/build.ts'
import { GENERATED_UNTIL, generateLedger } from '#tests/support/generate-ledger.ts'
import { withPayments } from '#tests/support/title-account.ts'

const policy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }

/** A generated customer's statement of either kind; `titles` of three years. */
export function buildStatement(
  type: 'open' | 'movement',
  {
    titles: count = 30,
    seed = 3,
    ...overrides
  }: Partial<StatementPage> & { titles?: number; seed?: number } = {},
): StatementPage {
  const laboratory = overrides.laboratory ?? buildLaboratory()
  const { receivables, payments } = generateLedger({ seed, customers: 1, titles: count })
  const titles = withPayments(receivables, payments)
  const customer = buildCustomer({ number: 1 })
  const open = openStatement({ titles, disputes: [] }, policy, GENERATED_UNTIL)
  const txid = customerTxid(customer.id)
  const payload =
    laboratory.pix && open.toPay > 0
      ? pixPayload({ account: laboratory.pix, amount: open.toPay, txid })
      : null
  const account = {
    titles,
    credits: [],
    rescheduled: new Set<string>(),
    receiptNumbers: new Map<string, number>(),
  }
  return {
    kind: 'statement',
    laboratory,
    on: GENERATED_UNTIL,
    customer,
    statement:
      type === 'open'
        ? { ...open, credit: ZERO, pix: typeof payload === 'string' ? { payload, txid } : null }
        : movementStatement(account, policy, { from: day('2024-01-01'), to: GENERATED_UNTIL }),
    ...overrides,
  }
}
