import { type Change, type ChangedEvent, type TableName, tableNames } from '#shared/contracts/changes.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { StoreStatus } from '#shared/contracts/store.ts'
import type { User } from '#shared/domain/access.ts'
import { DEFAULT_BILLING } from '#shared/domain/billing.ts'
import { DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import { DEFAULT_MESSAGES } from '#shared/domain/messages/message-texts.ts'
import { DEFAULT_OMBUDSMAN } from '#shared/domain/ombudsman/ombudsman-rules.ts'
import { DEFAULT_AGREEMENT_RULES } from '#shared/domain/agreements/discount-ladder.ts'
import { DEFAULT_ROUTE_PRIORS } from '#shared/domain/escalation/default-route-priors.ts'
import { DEFAULT_ESCALATION_RULES } from '#shared/domain/escalation/escalation-rules.ts'
import { DEFAULT_NUMBERS } from '#shared/domain/numbers-settings.ts'
import { EventPublisher } from '@orpc/server'
import type { EmDiaDatabase } from './database.ts'
import type { HybridClock } from './hybrid-clock.ts'
import { exclusiveQueue } from './exclusive-queue.ts'
import { NO_RATES } from '#shared/domain/monthly-rates.ts'
import { Ledger } from './ledger/ledger.ts'
import { RowsInMemory } from './memory/rows-in-memory.ts'
import { WaitingEntries } from './memory/waiting-entries.ts'
import { LetterIndex } from './queries/letter-index.ts'
import { refusal } from './refuse.ts'
import { writtenOn } from './written-on.ts'

/** Main's journal, as the store calls it. */
export interface Guardian {
  append(input: { changes: Change[] }): Promise<{ sequence: number }>
}

export type ReadOnlyReason = StoreStatus['readOnly']

/** `closed` → `proved` → `serving` → `draining`; `rebuilding` on the way back to `proved`. */
export type Phase = 'closed' | 'proved' | 'rebuilding' | 'serving' | 'draining'

/** What the store keeps in memory beside its rows; all of it can be read again from them. */
export interface StoreState {
  readonly database: EmDiaDatabase
  readonly guardian: Guardian
  readonly now: () => number
  readonly newId: () => string
  readonly exclusive: <Result>(task: () => Promise<Result>) => Promise<Result>
  readonly events: EventPublisher<{ changed: ChangedEvent }>
  phase: Phase
  device: string
  clock: HybridClock
  /** Of the last change that the journal has. */
  sequence: number
  hash: string
  /** Rows per table; changes and patches are not counted. */
  counts: Record<TableName, number>
  readOnly: ReadOnlyReason
  /** In the database but perhaps not in the journal: settled before anything else is written. */
  pending: Change | null
  settings: Settings
  users: Map<string, User>
  /** User signed in, by window. */
  sessions: Map<string, string>
  ledger: Ledger
  letters: LetterIndex
  rows: RowsInMemory
  waiting: WaitingEntries
  /** Sequence that the last check of an import looked at; tells errors of the file from errors that came since. */
  importCheckedAt: number | null
  /** Commands that were given up: they refuse `cancelled` for as long as nothing of them is written. */
  readonly givenUp: Set<string>
  /** Told of every write, before and after the journal: a snapshot being taken needs to read those rows again. */
  onWrite: ((table: TableName, key: string) => void) | null
}

/** Settings of a laboratory that has set nothing. */
export function defaultSettings(): Settings {
  return {
    laboratory: null,
    terms: DEFAULT_CHARGE_TERMS,
    calendar: DEFAULT_BANK_CALENDAR,
    checklists: DEFAULT_CHECKLISTS,
    rates: NO_RATES,
    billing: DEFAULT_BILLING,
    numbers: DEFAULT_NUMBERS,
    contactRules: DEFAULT_CONTACT_RULES,
    escalation: DEFAULT_ESCALATION_RULES,
    callScripts: null,
    agreementRules: DEFAULT_AGREEMENT_RULES,
    ombudsman: DEFAULT_OMBUDSMAN,
    messages: DEFAULT_MESSAGES,
    routePriors: DEFAULT_ROUTE_PRIORS,
    mail: null,
    credit: { version: 0, publishedOn: null, by: '', note: '', policy: DEFAULT_CREDIT_POLICY },
  }
}

export function noRows(): Record<TableName, number> {
  return Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<TableName, number>
}

/** State of a store that has not been opened. */
export function closedState(given: Pick<StoreState, 'database' | 'guardian' | 'now' | 'newId'>): StoreState {
  const settings = defaultSettings()
  return {
    ...given,
    exclusive: exclusiveQueue(),
    events: new EventPublisher({ maxBufferedEvents: 1000 }),
    phase: 'closed',
    device: '',
    clock: { next: () => '' },
    sequence: 0,
    hash: '',
    counts: noRows(),
    readOnly: null,
    pending: null,
    settings,
    users: new Map(),
    sessions: new Map(),
    ledger: new Ledger(settings),
    letters: new LetterIndex(),
    rows: new RowsInMemory(),
    waiting: new WaitingEntries(),
    importCheckedAt: null,
    givenUp: new Set(),
    onWrite: null,
  }
}

/** Refuses `store-unavailable` before main has accepted the proof, and while leaving. */
export function requireServing(state: StoreState): void {
  if (state.phase !== 'serving') throw refusal('store-unavailable')
}

/** Sets or lifts the ban on writing and tells the windows. */
export function setReadOnly(state: StoreState, reason: ReadOnlyReason): void {
  if (state.readOnly === reason) return
  state.readOnly = reason
  state.events.publish('changed', { sequence: state.sequence, command: 'store.readOnly', tables: [] })
}

export async function statusOf(state: StoreState): Promise<StoreStatus> {
  const { customers, receivables, payments, services } = state.counts
  return {
    sequence: state.sequence,
    readOnly: state.readOnly,
    counts: { customers, receivables, payments, services },
    writtenOn: await writtenOn(state),
  }
}
