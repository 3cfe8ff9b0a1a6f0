import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import {
  saveAgreementRules,
  saveBilling,
  saveCallScripts,
  saveCalendar,
  saveContactRules,
  saveEscalation,
  saveLaboratory,
  saveMail,
  saveNumbers,
  saveOmbudsman,
  saveRoutePriors,
  saveRates,
  saveTerms,
} from '../commands/settings.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function settingsArea(state: StoreState) {
  const os = implement(storeContract.settings).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    get: os.get.handler(() => state.settings),
    saveLaboratory: os.saveLaboratory.handler(command(saveLaboratory)),
    saveTerms: os.saveTerms.handler(command(saveTerms)),
    saveRates: os.saveRates.handler(command(saveRates)),
    saveBilling: os.saveBilling.handler(command(saveBilling)),
    saveNumbers: os.saveNumbers.handler(command(saveNumbers)),
    saveEscalation: os.saveEscalation.handler(command(saveEscalation)),
    saveContactRules: os.saveContactRules.handler(command(saveContactRules)),
    saveOmbudsman: os.saveOmbudsman.handler(command(saveOmbudsman)),
    saveAgreementRules: os.saveAgreementRules.handler(command(saveAgreementRules)),
    saveRoutePriors: os.saveRoutePriors.handler(command(saveRoutePriors)),
    saveMail: os.saveMail.handler(command(saveMail)),
    saveCallScripts: os.saveCallScripts.handler(command(saveCallScripts)),
    saveCalendar: os.saveCalendar.handler(command(saveCalendar)),
  })
}
