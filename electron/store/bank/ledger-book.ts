import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { documentCode } from '#shared/domain/bank/match.ts'
import { makePayerSearch } from '#shared/domain/bank/match-payers.ts'
import type { TitleBook } from '#shared/domain/bank/match-title.ts'
import { type Day, dayNumber } from '#shared/domain/calendar.ts'
import { isFrozen } from '#shared/domain/disputed.ts'
import { discountOn } from '#shared/domain/early-discount.ts'
import { meaningOfTxid } from '#shared/domain/title-txid.ts'
import { ageTitles } from '../ledger/aged-titles.ts'
import { agedAsOf } from '../queries/aged-as-of.ts'
import type { StoreState } from '../store-state.ts'
import { LedgerDay } from './ledger-day.ts'
import { TitleCodes } from './title-codes.ts'

const codesOf = new WeakMap<StoreState['database'], TitleCodes>()

/**
 * The ledger as the matcher asks it, for these entries; a title is open when it owes something today. Numbers of titles
 * are known when some entry has one, or when asked for.
 */
export async function ledgerBook(
  state: StoreState,
  today: Day,
  entries: readonly BankEntry[],
  { numbers = entries.some(({ documentNumber }) => documentNumber !== null) } = {},
): Promise<TitleBook> {
  const { ledger, database, rows } = state
  await rows.load(database)
  const now = agedAsOf(ledger, dayNumber(today))
  const open = new Uint8Array(ledger.titles.size)
  for (let at = 0; at < now.size; at++) open[now.title[at]!] = 1
  const [codes, letters] = await Promise.all([codesFor(state, open, numbers), lettersNamed(state, entries)])

  const amounts = Map.groupBy(entries, ({ on }) => on)
  const days = new Map<Day, LedgerDay>()
  const on = (day: Day): LedgerDay => {
    let known = days.get(day)
    if (!known) {
      const wanted = new Set((amounts.get(day) ?? []).map(({ amount }) => amount as number))
      known = new LedgerDay(ledger, ageTitles(ledger, dayNumber(day), dayNumber(today)), {
        open,
        amounts: wanted,
        discountOf: discountsOn(state, day),
      })
      days.set(day, known)
    }
    return known
  }
  const ourNumbers = new Map<string, string[]>()
  for (const { ourNumber, receivableId } of rows.all('boletos').values()) {
    if (ourNumber === null) continue
    const code = documentCode(ourNumber)
    ourNumbers.set(code, [...(ourNumbers.get(code) ?? []), receivableId])
  }
  return {
    byTxid(txid, day) {
      if (letters.has(txid)) return on(day).titles(letters.get(txid)!)
      const meant = meaningOfTxid(txid)
      return meant?.of === 'title' ? on(day).titles(meant.ids) : []
    },
    customerOfTxid(txid) {
      const meant = meaningOfTxid(txid)
      if (meant?.of !== 'customer') return null
      return meant.ids.find((id) => ledger.customers.rows[ledger.customers.ids.indexOf(id)]) ?? null
    },
    byOurNumber: (code, day) => on(day).titles(ourNumbers.get(code) ?? []),
    byDocument: (code, day) => on(day).titles(codes.titles(code)),
    byAmount: (amount, day) => on(day).byAmount(amount),
    ofCustomer: (id, day) => on(day).ofCustomer(ledger.customers.ids.indexOf(id)),
    payersOf: payerSearch(state),
  }
}

/** The discount of each title for who paid it whole on a day: none while a part of it is contested. */
function discountsOn({ ledger, rows, settings }: StoreState, day: Day) {
  const steps = settings.billing.earlyDiscounts ?? []
  if (steps.length === 0) return () => 0
  const on = dayNumber(day)
  const contested = new Set(
    [...rows.all('disputes').values()]
      .filter((dispute) => isFrozen(dispute, day))
      .map(({ receivableId }) => ledger.titles.ids.indexOf(receivableId)),
  )
  const { dueDay } = ledger.titles.columns
  return (title: number, principal: number) =>
    contested.has(title) ? 0 : discountOn({ principal, dueDay: dueDay[title]!, on }, steps)
}

const payers = new WeakMap<
  StoreState['ledger'],
  { names: unknown; search: ReturnType<typeof makePayerSearch> }
>()

/** Made again only when a customer changed: the ranks of the names are made anew then. */
function payerSearch({ ledger }: StoreState) {
  const names = ledger.customers.ranks()
  const known = payers.get(ledger)
  if (known?.names === names) return known.search
  const people = ledger.customers.rows.flatMap((row, at) =>
    row ? [{ ...row, id: ledger.customers.ids.at(at) }] : [],
  )
  const search = makePayerSearch(people)
  payers.set(ledger, { names, search })
  return search
}

async function codesFor(
  { database, ledger }: StoreState,
  open: Uint8Array,
  numbers: boolean,
): Promise<TitleCodes> {
  const codes = codesOf.get(database) ?? new TitleCodes()
  codesOf.set(database, codes)
  if (!numbers) return codes
  const ids: string[] = []
  for (let at = 0; at < open.length; at++) if (open[at]) ids.push(ledger.titles.ids.at(at))
  await codes.learn(database, ids)
  return codes
}

/** The titles of each letter whose code was paid, by txid. */
async function lettersNamed(
  { database }: StoreState,
  entries: readonly BankEntry[],
): Promise<Map<string, string[]>> {
  const named = new Map<string, string[]>()
  const txids = new Set(
    entries.flatMap(({ txid, memo }) => [txid ?? '', ...(memo.match(/\bCC[0-9A-Z]{20,23}\b/gi) ?? [])]),
  )
  for (const txid of txids) {
    const meant = meaningOfTxid(txid)
    if (meant?.of !== 'letter') continue
    // Letters are named by uuids of version 7: of the hundreds that end so, a few.
    const ids = meant.ids.filter((id) => /^.{14}7.{4}[89ab]/.test(id))
    const row = (await database.letters.bulkGet(ids)).find((letter) => letter !== undefined)
    if (row)
      named.set(
        txid.toUpperCase(),
        row.letter.lines.map(({ receivableId }) => receivableId),
      )
  }
  return named
}
