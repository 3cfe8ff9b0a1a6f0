import { addBusinessDays } from '../business-days.ts'
import { type BankCalendar, type Day, addDays } from '../calendar.ts'
import type { BankFile } from './bank-entry.ts'

/** Business days without news of the bank after which nobody should be charged unseen (R04). */
export const STALE_AFTER = 3
/** Days without an import after which an account is taken to be out of use. */
const OUT_OF_USE = 60

export type BankAccountNews = {
  bank: string
  agency: string
  account: string
  importedOn: Day
  /** Up to which day its files tell what came in. */
  until: Day
  /** Business days from `until` to today, neither Saturdays nor holidays. */
  businessDays: number
}

/** How old what is known of the bank is; `accounts` is empty while no file was ever taken in. */
export type Staleness = { stale: boolean; businessDays: number; accounts: BankAccountNews[] }

type File = Pick<BankFile, 'bank' | 'agency' | 'account' | 'importedOn' | 'to' | 'createdOn'>

/** How old the news of each account are, the oldest first; accounts out of use are left out while another is in use. */
export function stalenessOf(files: Iterable<File>, today: Day, calendar: BankCalendar): Staleness {
  const byAccount = new Map<string, BankAccountNews>()
  for (const { bank, agency, account, importedOn, to, createdOn } of files) {
    const key = `${bank}|${agency}|${account}`
    const told = [to ?? createdOn ?? importedOn, today].reduce((a, b) => (a < b ? a : b))
    const known = byAccount.get(key)
    byAccount.set(key, {
      bank,
      agency,
      account,
      importedOn: known && known.importedOn > importedOn ? known.importedOn : importedOn,
      until: known && known.until > told ? known.until : told,
      businessDays: 0,
    })
  }
  for (const news of byAccount.values()) news.businessDays = businessDaysBetween(news.until, today, calendar)
  const all = [...byAccount.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  const inUse = all.filter(({ importedOn }) => importedOn >= addDays(today, -OUT_OF_USE))
  const accounts = inUse.length > 0 ? inUse : all.slice(-1)
  const businessDays = accounts[0]?.businessDays ?? 0
  return { stale: businessDays > STALE_AFTER, businessDays, accounts }
}

function businessDaysBetween(from: Day, to: Day, calendar: BankCalendar): number {
  let count = 0
  // A year without the bank is as old as ten.
  for (
    let at = addBusinessDays(from, 1, calendar);
    at <= to && count < 260;
    at = addBusinessDays(at, 1, calendar)
  )
    count++
  return count
}
