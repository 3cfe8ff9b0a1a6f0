import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { adjustScore } from '../commands/credit/adjust-score.ts'
import {
  freezeLimit,
  setInsurance,
  setLimit,
  setTemporaryLimit,
  unfreezeLimit,
} from '../commands/credit/limits.ts'
import { publishPolicy } from '../commands/credit/policy.ts'
import { decideProposals } from '../commands/credit/proposals.ts'
import { reviewLists } from '../commands/credit/review.ts'
import { setTerms } from '../commands/credit/terms.ts'
import { creditAgenda } from '../queries/credit/agenda.ts'
import { creditList } from '../queries/credit/credit-list.ts'
import { listEvents } from '../queries/credit/list-events.ts'
import { policyVersions, previewPolicy } from '../queries/credit/policy.ts'
import { portfolio } from '../queries/credit/portfolio.ts'
import { limitProposals } from '../queries/credit/proposals.ts'
import { scoreHistory, scoreWhatIf, standingOfCustomer } from '../queries/credit/standing.ts'
import { xrayOfCustomer } from '../queries/credit/xray.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'
import { releasesArea } from './releases.ts'

export function creditArea(state: StoreState) {
  const os = implement(storeContract.credit).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    standing: os.standing.handler(({ input }) => standingOfCustomer(state, input)),
    list: os.list.handler(({ input }) => creditList(state, input)),
    portfolio: os.portfolio.handler(({ input }) => portfolio(state, input)),
    agenda: os.agenda.handler(({ input }) => creditAgenda(state, input)),
    xray: os.xray.handler(({ input }) => xrayOfCustomer(state, input)),
    scoreHistory: os.scoreHistory.handler(({ input }) => scoreHistory(state, input)),
    whatIf: os.whatIf.handler(({ input }) => scoreWhatIf(state, input)),
    adjustScore: os.adjustScore.handler(command(adjustScore)),
    setLimit: os.setLimit.handler(command(setLimit)),
    setInsurance: os.setInsurance.handler(command(setInsurance)),
    setTemporaryLimit: os.setTemporaryLimit.handler(command(setTemporaryLimit)),
    freeze: os.freeze.handler(command(freezeLimit)),
    unfreeze: os.unfreeze.handler(command(unfreezeLimit)),
    setTerms: os.setTerms.handler(command(setTerms)),
    proposals: os.proposals.handler(({ input }) => limitProposals(state, input)),
    decideProposals: os.decideProposals.handler(command(decideProposals)),
    releases: releasesArea(state),
    policy: {
      versions: os.policy.versions.handler(() => policyVersions(state)),
      preview: os.policy.preview.handler(({ input }) => previewPolicy(state, input)),
      publish: os.policy.publish.handler(command(publishPolicy)),
    },
    review: os.review.handler(command(reviewLists)),
    events: os.events.handler(({ input }) => listEvents(state, input)),
  })
}
