import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { issueLetters } from '../commands/letters.ts'
import { draftOfLetter, issuedLetters, letterCandidates, listLetters } from '../queries/letters.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function lettersArea(state: StoreState) {
  const os = implement(storeContract.letters).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    candidates: os.candidates.handler(({ input }) => letterCandidates(state, input)),
    draft: os.draft.handler(({ input }) => draftOfLetter(state, input)),
    issue: os.issue.handler(command(issueLetters)),
    get: os.get.handler(({ input }) => issuedLetters(state.database, input.ids)),
    list: os.list.handler(({ input }) => listLetters(state, input)),
  })
}
