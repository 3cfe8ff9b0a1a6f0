import type { Patch } from '#shared/contracts/changes.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { EmDiaDatabase } from '../../database.ts'
import { eachRow } from '../../ledger/ledger-record.ts'
import { refusal } from '../../refuse.ts'

/** With more than this to look up, reading a table whole is quicker than asking its index. */
const MANY = 1000

/** What a person writes about a customer; what the house derives by itself (scores, events) holds nothing back. */
const aboutCustomers = [
  'orders',
  'registrations',
  'consultations',
  'analyses',
  'creditProfiles',
  'releases',
  'papers',
  'receipts',
  'creditEntries',
] as const

/** Refuses `import-in-use` when titles, payments, letters, orders or decisions depend on rows that an import created. */
export async function requireUnused(database: EmDiaDatabase, written: readonly Patch[]): Promise<void> {
  const createdIn = (table: string) =>
    new Set(written.filter((patch) => patch.table === table && !patch.before).map(({ key }) => key))
  const customers = createdIn('customers')
  const titles = createdIn('receivables')
  const uses = {
    receivables: await countPointing(database, 'receivables', customers),
    payments: await countPointing(database, 'payments', titles),
    letters: await countLetters(database, { customers, titles }),
    ...Object.fromEntries(
      await Promise.all(
        aboutCustomers.map(async (table) => [table, await countAbout(database, table, customers)] as const),
      ),
    ),
  }
  for (const [what, count] of Object.entries(uses)) {
    if (count > 0) throw refusal('import-in-use', { what, count })
  }
}

const pointers = { receivables: 'customerId', payments: 'receivableId' } as const

async function countPointing(
  database: EmDiaDatabase,
  table: keyof typeof pointers,
  ids: ReadonlySet<string>,
): Promise<number> {
  if (ids.size <= MANY) {
    return database
      .table(table)
      .where(pointers[table])
      .anyOf([...ids])
      .count()
  }
  let count = 0
  const visit = (row: Receivable | Payment) => {
    if (ids.has('customerId' in row ? row.customerId : row.receivableId)) count++
  }
  await eachRow(database, table, visit)
  return count
}

async function countAbout(
  database: EmDiaDatabase,
  table: (typeof aboutCustomers)[number],
  ids: ReadonlySet<string>,
): Promise<number> {
  let count = 0
  await database.table<{ customerId: string }>(table).each(({ customerId }) => {
    if (ids.has(customerId)) count++
  })
  return count
}

async function countLetters(
  database: EmDiaDatabase,
  { customers, titles }: { customers: ReadonlySet<string>; titles: ReadonlySet<string> },
): Promise<number> {
  let count = 0
  await database.letters.each(({ customerId, letter }) => {
    const speaksOfOne = letter.lines.some(({ receivableId }) => titles.has(receivableId))
    if (customers.has(customerId) || speaksOfOne) count++
  })
  return count
}
