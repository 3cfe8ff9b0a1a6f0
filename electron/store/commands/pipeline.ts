import type { Change } from '#shared/contracts/changes.ts'
import { roleMay, type User } from '#shared/domain/access.ts'
import { changeHash } from '../change-hash.ts'
import { instantOf } from '../hybrid-clock.ts'
import { refusal } from '../refuse.ts'
import { requireServing, type StoreState } from '../store-state.ts'
import type { Command, CommandInput, Decision } from './command.ts'
import { commitChange, journalChange, settlePending } from './commit.ts'

/**
 * Runs a command as who is signed in at a window (D2). Refuses `store-unavailable`, `read-only`, `not-signed-in`,
 * `not-allowed`, what the command itself refuses, `cancelled` when it was given up before anything was written, and
 * `disk-full` or `journal-failed` after taking the change back.
 */
export function runCommand<Input extends CommandInput, Result>(
  state: StoreState,
  command: Command<Input, Result>,
  input: Input,
  clientId: string | null,
): Promise<Result> {
  return state.exclusive(async () => {
    requireServing(state)
    await settlePending(state)
    const known = await state.database.changes.where('commandId').equals(input.commandId).first()
    if (known) return known.result as Result
    const actor = command.permission === null ? null : authorised(state, command, clientId)
    if (state.readOnly) throw refusal('read-only', { reason: state.readOnly })

    refuseGivenUp(state, input)
    const at = state.clock.next()
    const { database, settings, newId } = state
    const decision = await command.decide(
      { state, database, settings, actor, at: instantOf(at), newId },
      input,
    )
    const change = await describe(
      state,
      { command: command.name, commandId: input.commandId, at, actor },
      decision,
    )
    refuseGivenUp(state, input)
    await commitChange(state, change)
    await journalChange(state, change)
    return decision.result
  })
}

function refuseGivenUp(state: StoreState, { commandId }: CommandInput): void {
  if (state.givenUp.delete(commandId)) throw refusal('cancelled')
}

function authorised<Input extends CommandInput, Result>(
  state: StoreState,
  { permission }: Command<Input, Result>,
  clientId: string | null,
): User {
  const user = signedIn(state, clientId)
  if (permission && !roleMay(user.role, permission)) throw refusal('not-allowed', { permission })
  return user
}

/** Who is signed in at a window; refuses `not-signed-in`. */
export function signedIn(state: StoreState, clientId: string | null): User {
  const user = state.users.get(state.sessions.get(clientId ?? '') ?? '')
  if (!user?.active) throw refusal('not-signed-in')
  return user
}

interface Occasion {
  command: string
  commandId: string
  at: string
  actor: User | null
}

// The hash is made here, before any transaction: IndexedDB closes one that waits for anything else.
async function describe(state: StoreState, occasion: Occasion, decision: Decision<unknown>): Promise<Change> {
  const { actor } = occasion
  const by = decision.actor ?? (actor ? { id: actor.id, name: actor.name } : null)
  if (!by) throw new Error(`${occasion.command} without an actor`)
  const change = {
    sequence: state.sequence + 1,
    id: state.newId(),
    commandId: occasion.commandId,
    at: occasion.at,
    device: state.device,
    actor: by,
    command: occasion.command,
    details: decision.details ?? {},
    customerIds: decision.customerIds ?? [],
    patches: decision.patches,
    result: decision.result ?? null,
    previousHash: state.hash,
  }
  return { ...change, hash: await changeHash(change) }
}
