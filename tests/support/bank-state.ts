import type { Patch, TableName } from '#shared/contracts/changes.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { addDays, type Day, dayNumber } from '#shared/domain/calendar.ts'
import { titleTxid } from '#shared/domain/title-txid.ts'
import { ageTitles } from '#electron/store/ledger/aged-titles.ts'
import type { StoreState } from '#electron/store/store-state.ts'
import { movement } from './bank-file.ts'
import { uuidOf } from './build.ts'
import { creditState } from './credit-state.ts'
import { type GeneratedLedger, generateLedger } from './generate-ledger.ts'
import { seededRandom } from './random.ts'

/** A movement made up from a title, and which title that was; null for money of nobody known. */
export type MadeUp = { entry: BankEntry; paid: string | null }

const DAYS = 22

/** Movements of the last weeks: by txid, by payer, by amount alone, and money that is no customer's. */
export function makeUpMovements(state: StoreState, today: Day, count: number, seed = 11): MadeUp[] {
  const seeded = seededRandom(seed)
  const random = () => seeded.next()
  const { ledger } = state
  const aged = Array.from({ length: DAYS }, (_, back) => ageTitles(ledger, dayNumber(today) - back))
  const now = new Set(aged[0]!.title.subarray(0, aged[0]!.size))
  return Array.from({ length: count }, (_, at) => {
    const back = Math.floor(random() * DAYS)
    const day = aged[back]!
    const position = Math.floor(random() * day.size)
    const title = day.title[position]!
    const on = addDays(today, -back)
    const kind = random()
    const base = { key: String(at), on, line: at + 1 }
    if (kind > 0.9 || !now.has(title))
      return {
        entry: waiting(movement({ ...base, amount: 1 + Math.floor(random() * 900_000) }), at),
        paid: null,
      }
    const id = ledger.titles.ids.at(title)
    const owner = ledger.customers.rows[ledger.titles.columns.customer[title]!]!
    const amount = day.principal[position]! + day.lateFee[position]! + day.lateInterest[position]!
    const said =
      kind < 0.4
        ? { txid: titleTxid(id), memo: 'PIX RECEBIDO' }
        : kind < 0.6
          ? { payerTaxId: owner.taxId, memo: 'TED' }
          : kind < 0.8
            ? { memo: `PIX RECEBIDO ${owner.name.toUpperCase()}` }
            : { memo: 'CRED TED' }
    return { entry: waiting(movement({ ...base, amount, ...said }), at), paid: id }
  })
}

function waiting(row: ReturnType<typeof movement>, at: number): BankEntry {
  return {
    ...row,
    id: uuidOf(0xba4c, at),
    fileId: uuidOf(0xf11e, 1),
    uniqueKey: `341|1|1|${row.key}`,
    status: 'waiting',
    settlement: null,
    ignoredBecause: null,
  }
}

const created = (table: TableName, rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

/** A store's state over a generated ledger, with movements that wait and no database under it. */
export async function bankState(
  size: { customers: number; titles: number },
  { today, movements }: { today: Day; movements: number },
): Promise<{ state: StoreState; made: MadeUp[]; ledger: GeneratedLedger }> {
  const ledger = generateLedger({ seed: 7, ...size })
  const state = await creditState([
    ...created('customers', ledger.customers),
    ...created('receivables', ledger.receivables),
    ...created('payments', ledger.payments),
  ])
  const made = makeUpMovements(state, today, movements)
  const titles = new Map(ledger.receivables.map((title) => [title.id, title]))
  const entries = made.map(({ entry }) => entry)
  const range = { toArray: () => Promise.resolve(entries), count: () => Promise.resolve(0) }
  Object.assign(state.database, {
    bankEntries: { where: () => ({ between: () => range }) },
    receivables: { bulkGet: (ids: string[]) => Promise.resolve(ids.map((id) => titles.get(id))) },
    letters: { bulkGet: () => Promise.resolve([]) },
  })
  return { state, made, ledger }
}
