import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { changeCheque, depositCheques } from '../commands/cheques.ts'
import { chequeIssuers, listCheques } from '../queries/cheques.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function chequesArea(state: StoreState) {
  const os = implement(storeContract.cheques).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listCheques(state, input)),
    issuers: os.issuers.handler(() => chequeIssuers(state)),
    deposit: os.deposit.handler(command(depositCheques)),
    change: os.change.handler(command(changeCheque)),
  })
}
