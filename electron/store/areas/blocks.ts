import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { addBlock, exitBlock } from '../commands/blocks.ts'
import { listBlocks, reachingBlocks } from '../queries/blocks.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function blocksArea(state: StoreState) {
  const os = implement(storeContract.blocks).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listBlocks(state, input)),
    reaching: os.reaching.handler(({ input }) => reachingBlocks(state, input)),
    add: os.add.handler(command(addBlock)),
    exit: os.exit.handler(command(exitBlock)),
  })
}
