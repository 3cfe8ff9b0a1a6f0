import { storeForMainContract } from '#shared/contracts/store-for-main.ts'
import { implement } from '@orpc/server'
import { commitImport } from './commands/imports/commit.ts'
import { markMails } from './commands/outbox/mark-mails.ts'
import { runCommand } from './commands/pipeline.ts'
import { addUser, changePin, setUp } from './commands/users.ts'
import { changesAfter } from './keeping/changes-after.ts'
import { prove } from './keeping/open.ts'
import { beginRebuild, applyChanges } from './keeping/rebuild.ts'
import { drain, liftReadOnly, serve } from './keeping/serve.ts'
import { takeSnapshot } from './keeping/snapshot.ts'
import { nextMails } from './outbox/next-mails.ts'
import { dayFigures } from './queries/day-figures.ts'
import { checkImport } from './queries/import-check.ts'
import { issuedLetters } from './queries/letters.ts'
import { printedPapers } from './queries/papers/register.ts'
import { closeSession, credentialOf, openSession } from './sessions.ts'
import { requireServing, type StoreState } from './store-state.ts'

/** What main alone may ask, served over its port. */
export function routerForMain(state: StoreState) {
  const os = implement(storeForMainContract)
  return os.router({
    prove: os.prove.handler(() => state.exclusive(() => prove(state))),
    serve: os.serve.handler(() => state.exclusive(() => serve(state))),
    setReadOnly: os.setReadOnly.handler(({ input }) => liftReadOnly(state, input.reason)),
    drain: os.drain.handler(() => state.exclusive(() => drain(state))),
    sessions: {
      open: os.sessions.open.handler(({ input }) => openSession(state, input)),
      close: os.sessions.close.handler(({ input }) => closeSession(state, input)),
    },
    credential: os.credential.handler(({ input }) => credentialOf(state, input)),
    setUp: os.setUp.handler(({ input }) => runCommand(state, setUp, input, null)),
    addUser: os.addUser.handler(({ input }) => runCommand(state, addUser, input, input.clientId)),
    changePin: os.changePin.handler(({ input }) => runCommand(state, changePin, input, input.clientId)),
    imports: {
      check: os.imports.check.handler(({ input }) => checkImport(state, input)),
      commit: os.imports.commit.handler(({ input }) =>
        runCommand(state, commitImport, input, input.clientId),
      ),
      cancel: os.imports.cancel.handler(({ input }) => {
        state.givenUp.add(input.commandId)
        return {}
      }),
    },
    letters: os.letters.handler(({ input }) => {
      requireServing(state)
      return issuedLetters(state.database, input.ids)
    }),
    papers: os.papers.handler(({ input }) => {
      requireServing(state)
      return printedPapers(state, input.ids)
    }),
    outbox: {
      next: os.outbox.next.handler(({ input }) => {
        requireServing(state)
        return nextMails(state, input)
      }),
      mark: os.outbox.mark.handler(({ input }) => runCommand(state, markMails, input, null)),
    },
    day: os.day.handler(({ input }) => {
      requireServing(state)
      return dayFigures(state, input)
    }),
    changesAfter: os.changesAfter.handler(({ input }) => changesAfter(state, input)),
    snapshot: os.snapshot.handler(() => takeSnapshot(state)),
    rebuild: {
      begin: os.rebuild.begin.handler(({ input }) => state.exclusive(() => beginRebuild(state, input))),
      apply: os.rebuild.apply.handler(({ input }) => state.exclusive(() => applyChanges(state, input))),
    },
  })
}
