import type { PaperKind } from '#shared/domain/template.ts'
import type { PaperFacts } from './facts.ts'

/** Where a value that is missing is filled in. */
export type FieldHome = 'laboratory' | 'customer' | 'registration' | 'titles' | 'terms' | 'answers'

/** How a person is asked for what no ledger knows. */
export type AskedField = {
  label: string
  hint?: string
  multiline?: boolean
  required: boolean
}

/** Something a text may name as `{{key}}`. */
export type PaperField = {
  /** `customer.name`: lower case, with a dot after the group. */
  key: string
  /** What the list of fields calls it. */
  label: string
  example: string
  /** The kinds that may name it; null is all that are made out to somebody, and those of the house where it has a value. */
  kinds: readonly PaperKind[] | null
  home: FieldHome
  /** Null where the ledger knows it. */
  asked: AskedField | null
  /** What is printed; null when it is not known, and then the paper is not made. */
  value: (facts: PaperFacts) => string | null
}
