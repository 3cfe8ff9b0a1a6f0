import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { decideCase } from '../commands/endings/decide.ts'
import { endRelationship } from '../commands/endings/end-relationship.ts'
import { loseTitles } from '../commands/endings/lose.ts'
import { reverseEnding } from '../commands/endings/reverse.ts'
import { decisionClock } from '../queries/endings/clock.ts'
import { endingFacts, endingLetterOf } from '../queries/endings/facts.ts'
import { listEndings } from '../queries/endings/list.ts'
import { routesFor } from '../queries/endings/routes.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function endingsArea(state: StoreState) {
  const os = implement(storeContract.endings).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    clock: os.clock.handler(({ input }) => decisionClock(state, input)),
    routes: os.routes.handler(({ input }) => routesFor(state, input)),
    decide: os.decide.handler(command(decideCase)),
    lose: os.lose.handler(command(loseTitles)),
    facts: os.facts.handler(({ input }) => endingFacts(state, input)),
    endRelationship: os.endRelationship.handler(command(endRelationship)),
    letter: os.letter.handler(({ input }) => endingLetterOf(state, input)),
    reverse: os.reverse.handler(command(reverseEnding)),
    list: os.list.handler(({ input }) => listEndings(state, input)),
  })
}
