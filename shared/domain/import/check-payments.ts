import type { Day } from '../calendar.ts'
import { readCustomerReference, referenceKey } from './customer-reference.ts'
import type { CandidateRows } from './import.ts'
import { readInstalment, splitTitleNumber } from './read-instalment.ts'
import { readMeans } from './read-means.ts'
import type { RowCheck } from './row-check.ts'

type Candidate = Extract<CandidateRows, { kind: 'payments' }>['rows'][number]

function readReference(row: RowCheck): Candidate['receivable'] {
  const externalCode = row.text('receivableCode', { most: 60 })
  const text = row.text('number', { most: 40 })
  const ofColumn = row.fromCell('instalment', readInstalment)
  const split = text !== null && !row.has('instalment') ? splitTitleNumber(text) : null
  if (text === null && externalCode === null) row.require(row.has('number') ? 'number' : 'receivableCode')
  return {
    externalCode,
    number: split?.number ?? text,
    instalment: split?.instalment.instalment ?? ofColumn?.instalment ?? null,
    customer: readCustomerReference(row),
  }
}

/** The payment of the row, or null when it has an error. */
export function readPayment(row: RowCheck, today: Day): Candidate | null {
  const receivable = readReference(row)
  const paidOn = row.day('paidOn')
  if (paidOn === null) row.require('paidOn')
  else if (paidOn > today) row.error('paidOn', { code: 'day-in-future', suggestion: null })
  const amount = row.amount('amount')
  if (amount === null) row.require('amount')
  const means = row.fromText('means', readMeans, false) ?? 'other'
  const note = row.text('note', { most: 300, cut: true }) ?? ''
  const externalCode = row.text('externalCode', { most: 60 })
  if (row.failed || paidOn === null || amount === null) return null
  return { line: row.line, receivable, payment: { paidOn, amount, means, note, externalCode } }
}

/** Finds payments that the file has twice. */
export class PaymentDuplicates {
  #seen = new Map<string, number>()

  /**
   * False when a code repeats, which is said. Two payments alike but for a code may both have happened: they are kept,
   * with a warning.
   */
  accept(row: RowCheck, { line, receivable, payment }: Candidate): boolean {
    const title = receivable.externalCode ?? `${receivable.number}|${receivable.instalment}`
    const key = payment.externalCode
      ? `x:${payment.externalCode}`
      : `${referenceKey(receivable.customer)}|${title}|${payment.paidOn}|${payment.amount}`
    const earlier = this.#seen.get(key)
    if (earlier === undefined) {
      this.#seen.set(key, line)
      return true
    }
    const finding = { code: 'duplicate-in-file', suggestion: null } as const
    if (payment.externalCode) row.error('externalCode', finding, earlier)
    else row.warn(null, finding, earlier)
    return !payment.externalCode
  }
}
