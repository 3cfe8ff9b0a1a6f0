import { isCnpj, isCpf } from '../tax-id.ts'
import type { Day } from '../calendar.ts'
import { type Centavos, ZERO } from '../money.ts'
import type { BankFileContent, BankFileIssue, BankMovement } from './bank-file.ts'
import { type FixedLine, LineFault } from './fixed-line.ts'

/** Why a whole file is not read. */
export type BankFileRefusal = {
  refusal:
    | 'bank-file-not-recognised'
    | 'bank-file-remittance'
    | 'bank-file-bank-unknown'
    | 'bank-file-credit-card'
    | 'bank-file-many-accounts'
  details: Record<string, string | number>
}

/** Codes that tell of a title and are no money; FEBRABAN lists 01 to 68, banks keep to it. */
const LAST_KNOWN = 68

/** Whether an occurrence settles or only tells; one that no list has is a fault when it carries money. */
export function kindOfOccurrence(
  occurrence: string,
  { settles, carriesMoney }: { settles: readonly string[]; carriesMoney: boolean },
): 'settled' | 'notice' | null {
  if (settles.includes(occurrence)) return 'settled'
  const code = Number(occurrence)
  const known = /^\d\d$/.test(occurrence) && code >= 1 && code <= LAST_KNOWN
  return known || !carriesMoney ? 'notice' : null
}

type Identity = {
  kind: 'settled' | 'notice'
  paid: Centavos
  ourNumber: string | null
  document: string
  occurrence: string
  on: Day
}

/** What names a movement among those of its file, and what it brings: nothing, unless it settles. */
export function identityOf({ kind, paid, ourNumber, document, occurrence, on }: Identity) {
  const amount = kind === 'settled' ? paid : ZERO
  return {
    kind,
    on,
    amount,
    occurrence,
    ourNumber,
    documentNumber: document || null,
    key: [ourNumber ?? document, occurrence, on, amount].join('|'),
  }
}

/** A CPF or CNPJ out of fourteen columns, without the zeros a CPF is filled up with; null when it is none. */
export function taxIdIn(text: string): string | null {
  const digits = text.trim()
  if (isCnpj(digits)) return digits
  return isCpf(digits.slice(-11)) && /^0*$/.test(digits.slice(0, -11)) ? digits.slice(-11) : null
}

/** A code of 25 letters and digits, as Pix transaction ids are; null when there is none. */
export function txidIn(text: string): string | null {
  return /(?<![A-Za-z0-9])[A-Za-z0-9]{25}(?![A-Za-z0-9])/.exec(text)?.[0] ?? null
}

/** Reads lines one by one; what cannot be trusted becomes an issue, and nothing of it counts. */
export function readEach<Part>(
  parts: readonly Part[],
  read: (part: Part) => BankMovement | null,
): Pick<BankFileContent, 'movements' | 'issues'> {
  const movements: BankMovement[] = []
  const issues: BankFileIssue[] = []
  for (const part of parts) {
    try {
      const movement = read(part)
      if (movement) movements.push(movement)
    } catch (error) {
      if (!(error instanceof LineFault)) throw error
      issues.push(error.issue)
    }
  }
  return { movements: apart(movements), issues }
}

/** The first and the last day that movements tell of. */
export function daysOf(movements: readonly BankMovement[]): Pick<BankFileContent, 'from' | 'to'> {
  const days = movements.map(({ on }) => on).sort()
  return { from: days[0] ?? null, to: days.at(-1) ?? null }
}

/** Two movements that say the same are two all the same: the second of a key gets its place in the file. */
export function apart(movements: readonly BankMovement[]): BankMovement[] {
  const seen = new Map<string, number>()
  return movements.map((movement) => {
    const before = seen.get(movement.key) ?? 0
    seen.set(movement.key, before + 1)
    return before === 0 ? movement : { ...movement, key: `${movement.key}#${before + 1}` }
  })
}

/** Refuses a line that is longer than its width; blanks at its end are no part of it. */
export function requireWidth(line: FixedLine, width: number): void {
  const length = line.text.trimEnd().length
  if (length > width)
    throw new LineFault({
      line: line.line,
      column: width + 1,
      code: 'line-too-long',
      details: { width, length },
    })
}
