import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { resolveContact, reverseContact } from '../commands/negotiation/contact-life.ts'
import { logContact } from '../commands/negotiation/log-contact.ts'
import { makePromise } from '../commands/negotiation/make-promise.ts'
import { cancelPromise, formalisePromise } from '../commands/negotiation/promise-life.ts'
import { saveProfile } from '../commands/negotiation/save-profile.ts'
import { callDesk } from '../queries/negotiation/call-desk.ts'
import { savedProfile } from '../queries/negotiation/saved-profile.ts'
import { promiseFigures } from '../queries/negotiation/promise-figures.ts'
import { listPromises } from '../queries/negotiation/promise-list.ts'
import { promisePageOf } from '../queries/negotiation/promise-page.ts'
import { searchEntries } from '../queries/negotiation/search.ts'
import { timelineOf } from '../queries/negotiation/timeline.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function contactsArea(state: StoreState) {
  const os = implement(storeContract.contacts).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    desk: os.desk.handler(({ input }) => callDesk(state, input)),
    timeline: os.timeline.handler(({ input }) => timelineOf(state, input)),
    search: os.search.handler(({ input }) => searchEntries(state, input)),
    log: os.log.handler(command(logContact)),
    resolve: os.resolve.handler(command(resolveContact)),
    reverse: os.reverse.handler(command(reverseContact)),
  })
}

export function promisesArea(state: StoreState) {
  const os = implement(storeContract.promises).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    list: os.list.handler(({ input }) => listPromises(state, input)),
    figures: os.figures.handler(({ input }) => promiseFigures(state, input)),
    page: os.page.handler(({ input }) => promisePageOf(state, input)),
    make: os.make.handler(command(makePromise)),
    formalise: os.formalise.handler(command(formalisePromise)),
    cancel: os.cancel.handler(command(cancelPromise)),
  })
}

export function profilesArea(state: StoreState) {
  const os = implement(storeContract.profiles).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    get: os.get.handler(({ input }) => savedProfile(state, input)),
    save: os.save.handler(command(saveProfile)),
  })
}
