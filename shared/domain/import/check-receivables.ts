import { addDays, type Day, day } from '../calendar.ts'
import { readCustomerReference, referenceKey } from './customer-reference.ts'
import type { CandidateRows } from './import.ts'
import { type Instalment, readInstalment, splitTitleNumber } from './read-instalment.ts'
import { writeDay } from './read-day.ts'
import { type Reading, refused, value } from './reading.ts'
import type { RowCheck } from './row-check.ts'

type Candidate = Extract<CandidateRows, { kind: 'receivables' }>['rows'][number]

/** How many instalments, from 1 to 360. */
function readCount(text: string): Reading<number> {
  const count = /^\d{1,3}(\.0)?$/.test(text) ? Number(text) : 0
  return count >= 1 && count <= 360 ? value(count) : refused('integer')
}

/** The number of the title and its instalment, which the number may carry (`1024-2/3`) when no column has it. */
function readNumber(row: RowCheck): { number: string | null; instalment: Instalment } {
  const text = row.text('number', { most: 40 })
  const ofColumn = row.fromCell('instalment', readInstalment)
  const split = text !== null && !row.has('instalment') ? splitTitleNumber(text) : null
  return {
    number: split?.number ?? text,
    instalment: split?.instalment ?? ofColumn ?? { instalment: 1, instalments: null },
  }
}

/** How long before the due day a title is taken to be issued when the file does not say. */
const USUAL_TERM = 30
const FIRST_DAY = day('1990-01-01')

/** Thirty days before the due day, or before today for what is still to fall due: early payments must find the title issued. */
function assumedIssue(dueOn: Day, today: Day): Day {
  const assumed = addDays(dueOn < today ? dueOn : today, -USUAL_TERM)
  return assumed < FIRST_DAY ? FIRST_DAY : assumed
}

function readDays(row: RowCheck, today: Day): { issuedOn: Day | null; dueOn: Day | null } {
  const dueOn = row.day('dueOn')
  const issuedOn = row.day('issuedOn')
  if (issuedOn !== null) {
    if (issuedOn > today) row.warn('issuedOn', { code: 'day-in-future', suggestion: null })
    if (dueOn !== null && dueOn < issuedOn) row.error('dueOn', { code: 'due-before-issue', suggestion: null })
    return { issuedOn, dueOn }
  }
  if (dueOn === null) {
    row.require(row.has('issuedOn') ? 'issuedOn' : 'dueOn')
    return { issuedOn, dueOn }
  }
  const assumed = assumedIssue(dueOn, today)
  // Of a file without the column it is said once, not of every row.
  if (row.has('issuedOn') && !row.failed) {
    row.warn('issuedOn', { code: 'issue-day-assumed', suggestion: writeDay(assumed) })
  }
  return { issuedOn: assumed, dueOn }
}

/** The title of the row, or null when it has an error. An unknown number of instalments is 0 until all rows were read. */
export function readReceivable(row: RowCheck, today: Day): Candidate | null {
  const customer = readCustomerReference(row)
  if (customer.taxId === null && customer.externalCode === null && customer.name === null && !row.failed) {
    row.require((['customerTaxId', 'customerName', 'customerCode'] as const).find((key) => row.has(key))!)
  }
  const { number, instalment } = readNumber(row)
  const externalCode = row.text('externalCode', { most: 60 })
  const count = row.fromText('instalments', readCount, true)
  const { issuedOn, dueOn } = readDays(row, today)
  const amount = row.amount('amount')
  if (amount === null) row.require('amount')
  const title = number ?? externalCode?.slice(0, 40) ?? null
  if (title === null) row.require(row.has('number') ? 'number' : 'externalCode')
  const instalments = count ?? instalment.instalments ?? 0
  if (instalments !== 0 && instalment.instalment > instalments) {
    row.error(row.has('instalment') ? 'instalment' : 'instalments', { code: 'instalment', suggestion: null })
  }
  const description = row.text('description', { most: 200, cut: true }) ?? ''
  if (row.failed || amount === null || title === null || issuedOn === null) return null
  return {
    line: row.line,
    customer,
    details: {
      number: title,
      instalment: instalment.instalment,
      instalments,
      description,
      issuedOn,
      dueOn,
      amount,
      terms: null,
      externalCode,
    },
  }
}

/** Finds titles that the file has twice: same customer, number and instalment, or same code. */
export class ReceivableDuplicates {
  #seen = new Map<string, Candidate>()

  /** False when the row only repeats an earlier one, or contradicts it, which is said. */
  accept(row: RowCheck, candidate: Candidate): boolean {
    const { details, customer } = candidate
    const keys = [`${referenceKey(customer)}|${details.number}|${details.instalment}`]
    if (details.externalCode) keys.push(`x:${details.externalCode}`)
    for (const key of keys) {
      const earlier = this.#seen.get(key)
      if (!earlier) continue
      const finding = { code: 'duplicate-in-file', suggestion: null } as const
      const same = JSON.stringify([earlier.customer, earlier.details]) === JSON.stringify([customer, details])
      const field = row.has('number') ? 'number' : 'externalCode'
      if (same) row.warn(field, finding, earlier.line)
      else row.error(field, finding, earlier.line)
      return false
    }
    for (const key of keys) this.#seen.set(key, candidate)
    return true
  }
}

/** Gives rows that do not say of how many instalments they are one the largest of their title. */
export function fillInstalments(rows: readonly Candidate[]): void {
  const largest = new Map<string, number>()
  const keyOf = ({ customer, details }: Candidate) => `${referenceKey(customer)}|${details.number}`
  for (const row of rows) {
    const known = Math.max(row.details.instalment, row.details.instalments)
    largest.set(keyOf(row), Math.max(known, largest.get(keyOf(row)) ?? 1))
  }
  for (const row of rows) {
    if (row.details.instalments === 0) row.details.instalments = largest.get(keyOf(row))!
  }
}
