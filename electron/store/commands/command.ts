import type { Change, Patch } from '#shared/contracts/changes.ts'
import type { Settings } from '#shared/contracts/settings.ts'
import type { Permission, User } from '#shared/domain/access.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { EmDiaDatabase } from '../database.ts'
import type { StoreState } from '../store-state.ts'

/** What every command's input has. */
export interface CommandInput {
  commandId: string
  today: Day
}

/** What a command decided: the rows it changes, what the history says of it, and the answer. */
export interface Decision<Result> {
  patches: Patch[]
  /** For the customers' histories; see `HistoryEntry.details`. */
  details?: Change['details']
  customerIds?: string[]
  result: Result
  /** Who acts, when nobody can be signed in yet: the first run only. */
  actor?: Change['actor']
}

/** What `decide` may read. Commands run one at a time, so nothing changes between its reads and the write. */
export interface DecisionContext {
  state: StoreState
  database: EmDiaDatabase
  settings: Settings
  actor: User | null
  /** The instant of the change, ISO 8601. */
  at: string
  newId: () => string
}

export interface Command<Input extends CommandInput, Result> {
  /** `area.verb`, as the history names it. */
  name: string
  /** What the role must be allowed; null only for the first run, when there are no users. */
  permission: Permission | null
  decide(context: DecisionContext, input: Input): Promise<Decision<Result>>
}
