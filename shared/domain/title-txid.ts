import { txidFor } from './pix.ts'

const TITLE = 'T'
const CUSTOMER = 'E'
const LETTER = 'CC'
const LONGEST = 25
const BITS = 128n

/** The Pix transaction id of a code that asks for one title (R6.3): the payment names its title. */
export function titleTxid(receivableId: string): string {
  return txidFor(TITLE, receivableId)
}

/** The Pix transaction id of a code that asks for many titles of a customer: a statement, a monthly closing. */
export function customerTxid(customerId: string): string {
  return txidFor(CUSTOMER, customerId)
}

/** Whom a txid of the house may name: every uuid whose txid it is, the likeliest first. */
export type TxidMeaning = { of: 'title' | 'customer' | 'letter'; ids: string[] }

/**
 * Reads a txid back, whatever its case; null when it is none of the house's. A txid keeps the last digits of a uuid,
 * so more than one uuid may have it: the caller knows which exist.
 */
export function meaningOfTxid(txid: string): TxidMeaning | null {
  const text = txid.trim().toUpperCase()
  if (text.startsWith(LETTER)) return meaning('letter', text.slice(LETTER.length), LONGEST - LETTER.length)
  if (text.startsWith(TITLE)) return meaning('title', text.slice(1), LONGEST - 1)
  if (text.startsWith(CUSTOMER)) return meaning('customer', text.slice(1), LONGEST - 1)
  return null
}

function meaning(of: TxidMeaning['of'], digits: string, most: number): TxidMeaning | null {
  // A uuid of version 7 has 24 digits in this century; far fewer are a word of somebody’s memo.
  if (digits.length < 16 || digits.length > most || !/^[0-9A-Z]+$/.test(digits)) return null
  const ids = uuidsEndingIn(digits, digits.length === most)
  return ids.length > 0 ? { of, ids } : null
}

/** The uuids that end so in base 36; when digits were cut, every one that they may have been cut from. */
function uuidsEndingIn(digits: string, cut: boolean): string[] {
  let value = 0n
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36))
  const step = 36n ** BigInt(digits.length)
  const ids: string[] = []
  // What begins with a zero was cut: no number is written so.
  const first = digits.startsWith('0') ? value + step : value
  for (let whole = first; whole < 1n << BITS; whole += step) {
    ids.push(uuidOf(whole))
    if (!cut) break
  }
  return ids
}

function uuidOf(value: bigint): string {
  const hex = value.toString(16).padStart(32, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
