// The numbers of a ledger inside the store's own code: two years month by month, and what the screen asks for.
import { day } from '#shared/domain/calendar.ts'
import { DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { monthlyLedger } from '#electron/store/ledger/monthly-ledger.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { figure, medianMs, ms, sizes } from './figures.ts'

const TODAY = day('2026-11-22')
for (const size of ['M', 'XL'] as const) {
  const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes[size] })
  const ledger = new Ledger({ terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR })
  for (const customer of customers) ledger.customers.put(customer)
  for (const title of receivables) ledger.putTitle(title)
  for (const payment of payments) ledger.putPayment(payment)
  figure(
    `${size}: 24 months of the ledger in one pass`,
    ms(await medianMs(() => monthlyLedger(ledger, TODAY))),
  )
}
