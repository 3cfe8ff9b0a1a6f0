import type { GuardianContract } from '#shared/contracts/store-for-main.ts'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Guardian } from './store-state.ts'

/** Main's journal over the newest port that came for it; calls wait for the first. */
export function guardianOverPort(): Guardian & { connect(port: MessagePort): void } {
  const first = Promise.withResolvers<ContractRouterClient<GuardianContract>>()
  let client = first.promise
  return {
    connect(port) {
      const connected: ContractRouterClient<GuardianContract> = createORPCClient(new RPCLink({ port }))
      port.start()
      first.resolve(connected)
      client = Promise.resolve(connected)
    },
    append: async (input) => (await client).append(input),
  }
}
