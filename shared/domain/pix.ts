import { generatePixPayload } from '@brazilian-utils/brazilian-utils/generate-pix-payload'
import { getPixKeyInfo } from '@brazilian-utils/brazilian-utils/get-pix-key-info'
import { normalizePhone } from './contact.ts'
import type { PixAccount } from './laboratory.ts'
import { type Centavos, LARGEST_AMOUNT } from './money.ts'
import { isCpf } from './tax-id.ts'

export const pixKeyKinds = ['cpf', 'cnpj', 'phone', 'email', 'evp'] as const
export type PixKeyKind = (typeof pixKeyKinds)[number]

/** A key in the form the Pix directory keeps (R6.2). */
export type PixKey = { kind: PixKeyKind; key: string }

/**
 * Reads a Pix key typed in any usual form into its canonical one (R6.2). Eleven bare digits that are both a CPF and a
 * mobile phone come back as `ambiguous`, CPF first: only the person knows. Refuses what is no key.
 */
export function normalizePixKey(
  text: string,
): PixKey | { ambiguous: [cpf: PixKey, phone: PixKey] } | { refusal: 'pix-key' } {
  const typed = text.trim()
  if (/^\d{11}$/.test(typed) && isCpf(typed)) {
    const phone = normalizePhone(typed)
    const cpf: PixKey = { kind: 'cpf', key: typed }
    // Only mobiles are keys: `+55`, area code and nine digits.
    return phone?.length === 14 ? { ambiguous: [cpf, { kind: 'phone', key: phone }] } : cpf
  }
  const info = getPixKeyInfo(typed)
  return info ? { kind: info.type, key: info.value } : { refusal: 'pix-key' }
}

/** Why a Pix code cannot be made: the key, the receiver's name or city, the amount or the transaction id is wrong. */
export const pixRefusals = ['pix-key', 'pix-name', 'pix-city', 'pix-amount', 'pix-txid'] as const
export type PixRefusal = (typeof pixRefusals)[number]

const LONGEST_TXID = 25

export type PixRequest = {
  account: PixAccount
  /** Centavos, at least one: a code never asks for nothing. */
  amount: Centavos
  /** 1 to 25 letters and digits, by which the payment is recognised (R6.3). */
  txid: string
  /** Shown to the payer; folded to ASCII and cut to what the code holds. */
  description?: string
}

/**
 * The static "copia e cola" text of a Pix, CRC included (§ 6, R6.1). Name and city are folded to ASCII and cut.
 * Refuses, never rounds or guesses.
 */
export function pixPayload(request: PixRequest): string | { refusal: PixRefusal } {
  const { account, amount, txid, description } = request
  if (!getPixKeyInfo(account.key)) return { refusal: 'pix-key' }
  if (!foldsToSomething(account.name)) return { refusal: 'pix-name' }
  if (!foldsToSomething(account.city)) return { refusal: 'pix-city' }
  if (!Number.isInteger(amount) || amount < 1 || amount > LARGEST_AMOUNT) return { refusal: 'pix-amount' }
  if (!/^[A-Za-z0-9]{1,25}$/.test(txid)) return { refusal: 'pix-txid' }
  const payload = generatePixPayload({
    key: account.key,
    merchantName: account.name,
    merchantCity: account.city,
    amount: amount / 100,
    txid,
    ...(description ? { description } : {}),
  })
  // What the library still refuses is the key: the rest was checked above.
  return payload ?? { refusal: 'pix-key' }
}

function foldsToSomething(text: string): boolean {
  return /[\x21-\x7e]/.test(text.normalize('NFD'))
}

/**
 * A transaction id: the prefix and, in base 36, a number or hexadecimal text (a uuid, dashes allowed). At most 25
 * letters and digits: of a longer one the last digits stay, in a uuid v7 the random ones (R6.3).
 * Throws `RangeError` on a prefix of more than 10 or other characters, and on what is no such number.
 */
export function txidFor(prefix: string, value: number | string): string {
  if (!/^[A-Za-z0-9]{0,10}$/.test(prefix)) throw new RangeError(`not a txid prefix: ${prefix}`)
  const digits = typeof value === 'number' ? countInBase36(value) : hexInBase36(value)
  return prefix + digits.slice(-(LONGEST_TXID - prefix.length))
}

function countInBase36(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`)
  return value.toString(36).toUpperCase()
}

function hexInBase36(text: string): string {
  const hex = text.replaceAll('-', '')
  if (!/^[0-9a-f]+$/i.test(hex)) throw new RangeError(`not hexadecimal: ${text}`)
  return BigInt(`0x${hex}`).toString(36).toUpperCase()
}
