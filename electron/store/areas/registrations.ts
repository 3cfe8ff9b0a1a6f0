import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { saveChecklists } from '../commands/checklists.ts'
import { putEvidence, removeEvidence } from '../commands/evidence.ts'
import {
  confirmContact,
  revalidateRegistration,
  saveRegistration,
  submitRegistration,
} from '../commands/registrations.ts'
import { findDuplicates } from '../queries/duplicates.ts'
import { getRegistration } from '../queries/registrations.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function registrationsArea(state: StoreState) {
  const os = implement(storeContract.registrations).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    get: os.get.handler(({ input }) => getRegistration(state, input)),
    duplicates: os.duplicates.handler(({ input }) => findDuplicates(state, input)),
    save: os.save.handler(command(saveRegistration)),
    putEvidence: os.putEvidence.handler(command(putEvidence)),
    removeEvidence: os.removeEvidence.handler(command(removeEvidence)),
    submit: os.submit.handler(command(submitRegistration)),
    revalidate: os.revalidate.handler(command(revalidateRegistration)),
    confirmContact: os.confirmContact.handler(command(confirmContact)),
    saveChecklists: os.saveChecklists.handler(command(saveChecklists)),
  })
}
