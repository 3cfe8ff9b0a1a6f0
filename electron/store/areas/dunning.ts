import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { publishDunning } from '../commands/dunning/publish.ts'
import { withdrawDunning } from '../commands/dunning/withdraw.ts'
import { policyOf } from '../dunning/policy-of.ts'
import { affectedBy } from '../queries/dunning/affected.ts'
import { collectionManual } from '../queries/dunning/manual.ts'
import { listPolicies } from '../queries/dunning/list.ts'
import { previewPolicy } from '../queries/dunning/preview.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function dunningArea(state: StoreState) {
  const os = implement(storeContract.dunning).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listPolicies(state, input)),
    inForce: os.inForce.handler(async ({ input: { customerId, today } }) => {
      const { policy, subject } = await policyOf(state, customerId, today)
      return { policy, creditClass: subject.creditClass, segments: [...subject.segments] }
    }),
    preview: os.preview.handler(({ input }) => previewPolicy(state, input)),
    affected: os.affected.handler(({ input }) => affectedBy(state, input)),
    manual: os.manual.handler(({ input }) => collectionManual(state, input)),
    publish: os.publish.handler(command(publishDunning)),
    withdraw: os.withdraw.handler(command(withdrawDunning)),
  })
}
