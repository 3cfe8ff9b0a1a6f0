import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { closeDispute } from '../commands/titles/close-dispute.ts'
import { openDispute } from '../commands/titles/open-dispute.ts'
import { rescheduleTitle } from '../commands/titles/reschedule.ts'
import { saveBoleto } from '../commands/titles/save-boleto.ts'
import { saveProof } from '../commands/titles/save-proof.ts'
import { besideTitle, disputedOfCustomer } from '../queries/titles/beside.ts'
import { carneOf } from '../queries/titles/carne.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function titlesArea(state: StoreState) {
  const os = implement(storeContract.titles).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    beside: os.beside.handler(({ input }) => besideTitle(state, input)),
    disputed: os.disputed.handler(({ input }) => disputedOfCustomer(state, input)),
    carne: os.carne.handler(({ input }) => carneOf(state, input)),
    openDispute: os.openDispute.handler(command(openDispute)),
    closeDispute: os.closeDispute.handler(command(closeDispute)),
    reschedule: os.reschedule.handler(command(rescheduleTitle)),
    saveBoleto: os.saveBoleto.handler(command(saveBoleto)),
    saveProof: os.saveProof.handler(command(saveProof)),
  })
}
