import type { Customer } from '#shared/domain/customer.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { EmDiaDatabase } from '../database.ts'
import { patchesBetween } from '../patch-parts.ts'
import type { StoreState } from '../store-state.ts'
import { Ledger, type SavedLedger } from './ledger.ts'

const KEY = 'ledger'
/** Rises when the columns change: a record of another format is built again. */
const FORMAT = 4
const ROWS_AT_ONCE = 10_000
/** Further behind than this, reading the rows is quicker than following the changes. */
const LONGEST_CATCH_UP = 5000

interface LedgerRecord {
  format: number
  sequence: number
  /** Of the change at `sequence`: tells another history with the same numbers. */
  hash: string
  ledger: SavedLedger
}

type Found = Pick<StoreState, 'database' | 'settings' | 'sequence' | 'hash' | 'counts'>

/** Where the ledger came from, for the log and the tests. */
export type LedgerSource = 'record' | 'caught-up' | 'rows'

/** The ledger as of the last change: the saved record, caught up if it is a little behind, else from the rows. */
export async function loadLedger(found: Found): Promise<{ ledger: Ledger; source: LedgerSource }> {
  const record = await readRecord(found.database)
  const ledger = record && (await followRecord(found, record))
  if (ledger) return { ledger, source: record.sequence === found.sequence ? 'record' : 'caught-up' }
  return { ledger: await ledgerFromRows(found), source: 'rows' }
}

/** Saves the ledger as one record with its sequence. */
export async function saveLedger({ database, sequence, hash, ledger }: StoreState): Promise<void> {
  const record: LedgerRecord = { format: FORMAT, sequence, hash, ledger: ledger.saved() }
  await database.meta.put({ key: KEY, value: record })
}

async function readRecord(database: EmDiaDatabase): Promise<LedgerRecord | null> {
  try {
    const row = await database.meta.get(KEY)
    const record = row?.value as LedgerRecord | undefined
    return record?.format === FORMAT ? record : null
  } catch {
    // It is only a copy, and one that cannot be read is as good as none.
    return null
  }
}

async function followRecord(found: Found, record: LedgerRecord): Promise<Ledger | null> {
  const { database, settings, sequence, hash, counts } = found
  const behind = sequence - record.sequence
  if (behind < 0 || behind > LONGEST_CATCH_UP) return null
  const hashThere =
    behind === 0 ? hash : record.sequence === 0 ? '' : (await database.changes.get(record.sequence))?.hash
  if (hashThere !== record.hash) return null
  try {
    const ledger = new Ledger(settings, record.ledger)
    if (behind > 0) {
      const changes = await patchesBetween(database, record.sequence + 1, sequence)
      for (const [, patches] of [...changes].sort(([a], [b]) => a - b)) ledger.apply(patches)
    }
    const whole = ledger.counts()
    const inStep =
      whole.customers === counts.customers &&
      whole.receivables === counts.receivables &&
      whole.payments === counts.payments
    return inStep ? ledger : null
  } catch {
    return null
  }
}

async function ledgerFromRows({ database, settings }: Found): Promise<Ledger> {
  const ledger = new Ledger(settings)
  await eachRow(database, 'customers', (row) => ledger.customers.put(row))
  await eachRow(database, 'receivables', (row) => ledger.putTitle(row))
  await eachRow(database, 'payments', (row) => ledger.putPayment(row))
  return ledger
}

interface LedgerRows {
  customers: Customer
  receivables: Receivable
  payments: Payment
}

/** Reads a table in the order of its keys, thousands of rows at a time. */
export async function eachRow<Name extends keyof LedgerRows>(
  database: EmDiaDatabase,
  name: Name,
  visit: (row: LedgerRows[Name]) => void,
): Promise<void> {
  const table = database.table<LedgerRows[Name], string>(name)
  let after = ''
  for (;;) {
    const rows = await table.where(':id').above(after).limit(ROWS_AT_ONCE).toArray()
    for (const row of rows) visit(row)
    if (rows.length < ROWS_AT_ONCE) return
    after = rows.at(-1)!.id
  }
}
