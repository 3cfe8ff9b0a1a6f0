import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { ignoreBankEntries } from '../commands/bank/ignore.ts'
import { settleBankEntry } from '../commands/bank/settle.ts'
import { settleCertainEntries } from '../commands/bank/settle-certain.ts'
import { takeInBankFile } from '../commands/bank/take-in.ts'
import { undoBankEntry } from '../commands/bank/undo.ts'
import { bankEntries, bankFileCheck, bankFiles, bankStaleness } from '../queries/bank.ts'
import { entryCandidates, titlesToChoose } from '../queries/bank-entry.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function bankArea(state: StoreState) {
  const os = implement(storeContract.bank).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    check: os.check.handler(({ input }) => bankFileCheck(state, input)),
    takeIn: os.takeIn.handler(command(takeInBankFile)),
    entries: os.entries.handler(({ input }) => bankEntries(state, input)),
    candidates: os.candidates.handler(({ input }) => entryCandidates(state, input)),
    titles: os.titles.handler(({ input }) => titlesToChoose(state, input)),
    settle: os.settle.handler(command(settleBankEntry)),
    settleCertain: os.settleCertain.handler(command(settleCertainEntries)),
    ignore: os.ignore.handler(command(ignoreBankEntries)),
    undo: os.undo.handler(command(undoBankEntry)),
    files: os.files.handler(() => bankFiles(state)),
    staleness: os.staleness.handler(({ input }) => bankStaleness(state, input)),
  })
}
