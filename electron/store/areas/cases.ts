import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { remitCases, takeAgencyReturn } from '../commands/cases/agency.ts'
import { addCaseCost, advanceCase, closeCase } from '../commands/cases/life.ts'
import { openCase } from '../commands/cases/open.ts'
import { savePartner } from '../commands/cases/save-partner.ts'
import { listClocks } from '../queries/cases/clocks.ts'
import { returnAgainstCases } from '../escalation/agency-return.ts'
import { caseDesk } from '../queries/cases/desk.ts'
import { dossierOf, missingProofs } from '../queries/cases/dossier.ts'
import { caseById, listCases } from '../queries/cases/list.ts'
import { remittanceOf } from '../queries/cases/remittance.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function casesArea(state: StoreState) {
  const os = implement(storeContract.cases).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    desk: os.desk.handler(({ input }) => caseDesk(state, input)),
    list: os.list.handler(({ input }) => listCases(state, input)),
    get: os.get.handler(({ input }) => caseById(state, input)),
    clocks: os.clocks.handler(({ input }) => listClocks(state, input)),
    proofs: os.proofs.handler(({ input }) => missingProofs(state, input)),
    dossier: os.dossier.handler(({ input }) => dossierOf(state, input)),
    open: os.open.handler(command(openCase)),
    advance: os.advance.handler(command(advanceCase)),
    addCost: os.addCost.handler(command(addCaseCost)),
    close: os.close.handler(command(closeCase)),
    remittance: os.remittance.handler(({ input }) => remittanceOf(state, input)),
    remit: os.remit.handler(command(remitCases)),
    checkReturn: os.checkReturn.handler(async ({ input }) => {
      await state.rows.load(state.database)
      const { issues, fresh, recovered } = returnAgainstCases(state, input)
      return { issues, fresh: fresh.length, recovered }
    }),
    takeReturn: os.takeReturn.handler(command(takeAgencyReturn)),
  })
}

export function partnersArea(state: StoreState) {
  const os = implement(storeContract.partners).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(async () => {
      await state.rows.load(state.database)
      return [...state.rows.all('partners').values()].sort((one, other) => (one.name < other.name ? -1 : 1))
    }),
    save: os.save.handler(command(savePartner)),
  })
}
