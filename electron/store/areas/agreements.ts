import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { breakOffAgreement } from '../commands/agreements/break.ts'
import { cancelAgreement } from '../commands/agreements/cancel.ts'
import { proposeAgreement } from '../commands/agreements/propose.ts'
import { signAgreement } from '../commands/agreements/sign.ts'
import { breakPreview } from '../queries/agreements/break-preview.ts'
import { agreementDesk } from '../queries/agreements/desk.ts'
import { agreementAtTitle, getAgreement, listAgreements } from '../queries/agreements/register.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function agreementsArea(state: StoreState) {
  const os = implement(storeContract.agreements).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    desk: os.desk.handler(({ input }) => agreementDesk(state, input)),
    list: os.list.handler(({ input }) => listAgreements(state, input)),
    get: os.get.handler(({ input }) => getAgreement(state, input)),
    ofTitle: os.ofTitle.handler(({ input }) => agreementAtTitle(state, input)),
    breakPreview: os.breakPreview.handler(({ input }) => breakPreview(state, input)),
    propose: os.propose.handler(command(proposeAgreement)),
    sign: os.sign.handler(command(signAgreement)),
    cancel: os.cancel.handler(command(cancelAgreement)),
    break: os.break.handler(command(breakOffAgreement)),
  })
}
