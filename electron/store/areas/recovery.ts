import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { endPlan, forgiveRelapse, startPlan } from '../commands/recovery/plans.ts'
import { thankCustomers } from '../commands/recovery/thank.ts'
import { listPlans, planPage, recoveryFigures } from '../queries/recovery/plans.ts'
import { planCandidates, reactivation } from '../queries/recovery/returning.ts'
import { thanksPage } from '../queries/recovery/to-thank.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function recoveryArea(state: StoreState) {
  const os = implement(storeContract.recovery).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    plans: os.plans.handler(({ input }) => listPlans(state, input)),
    reactivation: os.reactivation.handler(({ input }) => reactivation(state, input)),
    candidates: os.candidates.handler(({ input }) => planCandidates(state, input)),
    figures: os.figures.handler(({ input }) => recoveryFigures(state, input)),
    page: os.page.handler(({ input }) => planPage(state, input)),
    toThank: os.toThank.handler(({ input }) => thanksPage(state, input)),
    thank: os.thank.handler(command(thankCustomers)),
    start: os.start.handler(command(startPlan)),
    forgive: os.forgive.handler(command(forgiveRelapse)),
    end: os.end.handler(command(endPlan)),
  })
}
