// Aging of every customer as of a day with fine and interest, inside the store's ledger, beside two floors of the
// same run: a bare loop over typed arrays, and SQLite doing the same sum.
import { DatabaseSync } from 'node:sqlite'
import type { Patch } from '#shared/contracts/changes.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { DEFAULT_BANK_CALENDAR, day, dayNumber } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { ZERO } from '#shared/domain/money.ts'
import { ageTitles } from '#electron/store/ledger/aged-titles.ts'
import { Ledger } from '#electron/store/ledger/ledger.ts'
import { agingPart } from '#electron/store/queries/aging-part.ts'
import { agingTotals } from '#electron/store/queries/aging-totals.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { type Size, figure, medianMs, ms, sizes } from './figures.ts'

const AS_OF = day('2026-11-22')
const asOf = dayNumber(AS_OF)

const created = (table: Patch['table'], rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

function ledgerOf(size: Size): Ledger {
  const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes[size] })
  const ledger = new Ledger({ terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR })
  ledger.apply(created('customers', customers))
  ledger.apply(created('receivables', receivables))
  ledger.apply(created('payments', payments))
  return ledger
}

/** The same sums with nothing but arrays and arithmetic: payments as of the day first, then one loop over titles. */
function floorOf(ledger: Ledger) {
  const { titles, payments } = ledger
  const { customer, adjustedDay, cancelDay, issueDay, amount } = titles.columns
  const paid = payments.columns
  const balance = new Float64Array(titles.size)
  const sums = new Float64Array(ledger.customers.rows.length * agingBuckets.length)
  return () => {
    sums.fill(0)
    balance.set(amount.subarray(0, titles.size))
    for (let at = 0; at < payments.size; at++) {
      if (paid.paidDay[at]! <= asOf && paid.reversalDay[at]! > asOf)
        balance[paid.title[at]!]! -= paid.principal[at]!
    }
    for (let at = 0; at < titles.size; at++) {
      const owed = balance[at]!
      if (owed <= 0 || issueDay[at]! > asOf || cancelDay[at]! <= asOf) continue
      const late = asOf - adjustedDay[at]!
      const bucket =
        late <= 0
          ? 0
          : late <= 30
            ? 1
            : late <= 60
              ? 2
              : late <= 90
                ? 3
                : late <= 180
                  ? 4
                  : late <= 365
                    ? 5
                    : 6
      const charges = late > 0 ? Math.round(owed * 0.02) + Math.round((owed * late) / 3000) : 0
      sums[customer[at]! * agingBuckets.length + bucket]! += owed + charges
    }
    return sums
  }
}

function sqliteOf(ledger: Ledger) {
  const database = new DatabaseSync(':memory:')
  database.exec(
    'create table titles(id integer primary key, customer int, due int, issued int, cancelled int, amount int)',
  )
  database.exec('create table payments(title int, paid int, reversed int, principal int)')
  const title = database.prepare('insert into titles values (?,?,?,?,?,?)')
  const payment = database.prepare('insert into payments values (?,?,?,?)')
  const { columns } = ledger.titles
  database.exec('begin')
  for (let at = 0; at < ledger.titles.size; at++) {
    title.run(
      at,
      columns.customer[at]!,
      columns.adjustedDay[at]!,
      columns.issueDay[at]!,
      columns.cancelDay[at]!,
      columns.amount[at]!,
    )
  }
  const paid = ledger.payments.columns
  for (let at = 0; at < ledger.payments.size; at++) {
    payment.run(paid.title[at]!, paid.paidDay[at]!, paid.reversalDay[at]!, paid.principal[at]!)
  }
  database.exec('create index paid on payments(title); commit')
  const query = database.prepare(`
    select customer, case when ${asOf} - due <= 0 then 0 when ${asOf} - due <= 30 then 1 when ${asOf} - due <= 60 then 2
      when ${asOf} - due <= 90 then 3 when ${asOf} - due <= 180 then 4 when ${asOf} - due <= 365 then 5 else 6 end bucket,
      sum(owed), sum(case when ${asOf} > due then round(owed * 0.02) + round(owed * (${asOf} - due) / 3000.0) else 0 end)
    from (select customer, due, amount - coalesce((select sum(principal) from payments
            where title = titles.id and paid <= ${asOf} and reversed > ${asOf}), 0) owed
          from titles where issued <= ${asOf} and cancelled > ${asOf})
    where owed > 0 group by 1, 2`)
  return () => query.all()
}

const times: [number, number][] = []
for (const size of ['S', 'M', 'L', 'XL'] as const) {
  const ledger = ledgerOf(size)
  const filter = { asOf: AS_OF, buckets: [], search: '', atLeast: ZERO }
  const aging = await medianMs(() => {
    ageTitles(ledger, asOf)
  })
  const whole = await medianMs(() => {
    ledger.version++
    return agingTotals(ledger, agingPart(ledger, filter))
  })
  const floor = await medianMs(floorOf(ledger))
  const sqlite = size === 'L' || size === 'XL' ? null : await medianMs(sqliteOf(ledger), 3)
  times.push([sizes[size].titles, whole])
  figure(
    `aging with charges, ${size}: one pass`,
    ms(aging),
    `≤ ${ms(3 * floor)}`,
    `typed-array loop ${ms(floor)}`,
  )
  figure(
    `aging with charges, ${size}: totals by bucket`,
    ms(whole),
    '',
    sqlite ? `node:sqlite ${ms(sqlite)}` : '',
  )
}
const [first, last] = [times[0]!, times.at(-1)!]
figure(
  'growth from S to XL, exponent of titles',
  (Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])).toFixed(2),
  '≤ 1',
)
