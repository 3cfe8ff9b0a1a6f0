import type { Command, CommandInput } from '../commands/command.ts'
import { runCommand } from '../commands/pipeline.ts'
import type { StoreState } from '../store-state.ts'

/** Which window calls; who is signed in there is the store's to know. */
export interface WindowContext {
  clientId: string
}

/** Turns commands into handlers that run them as who is signed in at the window. */
export function commandsOf(state: StoreState) {
  return <Input extends CommandInput, Result>(command: Command<Input, Result>) =>
    ({ input, context }: { input: Input; context: WindowContext }) =>
      runCommand(state, command, input, context.clientId)
}
