import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { registerCustomer, updateCustomer } from './commands/customers.ts'
import { undoImport } from './commands/imports/undo.ts'
import { issueLetters } from './commands/letters.ts'
import { recordPayment, reversePayment } from './commands/payments.ts'
import { runCommand } from './commands/pipeline.ts'
import { cancelReceivable, registerReceivables } from './commands/receivables.ts'
import { saveCalendar, saveLaboratory, saveTerms } from './commands/settings.ts'
import { updateUser } from './commands/users.ts'
import type { Command, CommandInput } from './commands/command.ts'
import { agingCustomers } from './queries/aging-customers.ts'
import { agingPart } from './queries/aging-part.ts'
import { agingTitles } from './queries/aging-titles.ts'
import { agingTotals } from './queries/aging-totals.ts'
import { customerHistory, getCustomer, listCustomers } from './queries/customers.ts'
import { listImports } from './queries/imports.ts'
import { draftOfLetter, issuedLetters, letterCandidates, listLetters } from './queries/letters.ts'
import { overview } from './queries/overview.ts'
import { getTitle, titlesOfCustomer } from './queries/receivables.ts'
import { requireServing, statusOf, type StoreState } from './store-state.ts'

/** Which window calls; who is signed in there is the store's to know. */
export interface WindowContext {
  clientId: string
}

/** What UI windows may ask, served over their ports. */
export function routerForWindows(state: StoreState) {
  const os = implement(storeContract)
    .$context<WindowContext>()
    .use(({ next }) => {
      requireServing(state)
      return next()
    })
  const command =
    <Input extends CommandInput, Result>(command: Command<Input, Result>) =>
    ({ input, context }: { input: Input; context: WindowContext }) =>
      runCommand(state, command, input, context.clientId)

  return os.router({
    customers: {
      list: os.customers.list.handler(({ input }) => listCustomers(state, input)),
      get: os.customers.get.handler(({ input }) => getCustomer(state, input)),
      history: os.customers.history.handler(({ input }) => customerHistory(state, input)),
      register: os.customers.register.handler(command(registerCustomer)),
      update: os.customers.update.handler(command(updateCustomer)),
    },
    receivables: {
      ofCustomer: os.receivables.ofCustomer.handler(({ input }) => titlesOfCustomer(state, input)),
      get: os.receivables.get.handler(({ input }) => getTitle(state, input)),
      register: os.receivables.register.handler(command(registerReceivables)),
      cancel: os.receivables.cancel.handler(command(cancelReceivable)),
    },
    payments: {
      record: os.payments.record.handler(command(recordPayment)),
      reverse: os.payments.reverse.handler(command(reversePayment)),
    },
    aging: {
      totals: os.aging.totals.handler(({ input }) =>
        agingTotals(state.ledger, agingPart(state.ledger, input)),
      ),
      customers: os.aging.customers.handler(({ input }) =>
        agingCustomers(state.ledger, agingPart(state.ledger, input), input),
      ),
      titles: os.aging.titles.handler(({ input }) => agingTitles(state, input, input)),
    },
    overview: { get: os.overview.get.handler(({ input }) => overview(state, input)) },
    letters: {
      candidates: os.letters.candidates.handler(({ input }) => letterCandidates(state, input)),
      draft: os.letters.draft.handler(({ input }) => draftOfLetter(state, input)),
      issue: os.letters.issue.handler(command(issueLetters)),
      get: os.letters.get.handler(({ input }) => issuedLetters(state.database, input.ids)),
      list: os.letters.list.handler(({ input }) => listLetters(state, input)),
    },
    settings: {
      get: os.settings.get.handler(() => state.settings),
      saveLaboratory: os.settings.saveLaboratory.handler(command(saveLaboratory)),
      saveTerms: os.settings.saveTerms.handler(command(saveTerms)),
      saveCalendar: os.settings.saveCalendar.handler(command(saveCalendar)),
    },
    users: {
      list: os.users.list.handler(() => [...state.users.values()]),
      current: os.users.current.handler(({ context }) => ({
        user: state.users.get(state.sessions.get(context.clientId) ?? '') ?? null,
        setUp: state.settings.laboratory !== null && state.users.size > 0,
      })),
      update: os.users.update.handler(command(updateUser)),
    },
    imports: {
      list: os.imports.list.handler(() => listImports(state)),
      undo: os.imports.undo.handler(command(undoImport)),
    },
    status: os.status.handler(() => statusOf(state)),
    watch: os.watch.handler(({ signal }) => state.events.subscribe('changed', signal ? { signal } : {})),
  })
}
