import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'

/** The bounds of a status in the index `[status+on]`. */
export function everyDay(status: BankEntry['status']): [[string, string], [string, string]] {
  return [
    [status, ''],
    [status, '\uffff'],
  ]
}
