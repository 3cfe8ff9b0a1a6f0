import { randomUUID } from 'node:crypto'
import { desktopContract } from '#shared/contracts/desktop.ts'
import { implement } from '@orpc/server'
import type { Attempts } from '#electron/main/people/attempts.ts'
import { hashPin, isPin } from '#electron/main/people/pin-hash.ts'
import type { Sessions } from '#electron/main/people/sessions.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { DesktopContext, StoreForMainClient } from '#electron/main/router-dependencies.ts'

interface PeopleDependencies {
  store: StoreForMainClient
  sessions: Sessions
  attempts: Attempts
}

/** Secrets stay in main: the store gets hashes, and a session only after the PIN was right. Roles are the store's matter. */
export function createPeopleRouter({ store, sessions, attempts }: PeopleDependencies) {
  const people = implement(desktopContract.people).$context<DesktopContext>()
  return people.router({
    setUp: people.setUp.handler(async ({ input, context }) => {
      const { owner, ...rest } = input
      const pinHash = await hashPin(owner.pin)
      const user = await store.setUp({ ...rest, owner: { id: randomUUID(), name: owner.name, pinHash } })
      return sessions.open(context.clientId, user.id)
    }),
    signIn: people.signIn.handler(async ({ input, context }) => {
      const { userId, pin } = input
      const seconds = await attempts.secondsToWait(userId)
      if (seconds > 0) throw refusal('locked-out', { seconds })
      // Counted before the PIN is compared: ending the app in between must not give a free try.
      const wait = await attempts.fail(userId)
      const { pinHash } = await store.credential({ userId })
      if (!(await isPin(pin, pinHash))) {
        throw wait > 0
          ? refusal('locked-out', { seconds: wait })
          : refusal('wrong-pin', { attemptsLeft: await attempts.leftBeforeWait(userId) }, 'pin')
      }
      await attempts.succeed(userId)
      return sessions.open(context.clientId, userId)
    }),
    lock: people.lock.handler(async ({ context }) => {
      await sessions.close(context.clientId)
      return {}
    }),
    add: people.add.handler(async ({ input, context }) => {
      const { name, role, pin, commandId, today } = input
      const user = { id: randomUUID(), name, role, active: true }
      const pinHash = await hashPin(pin)
      return store.addUser({ commandId, today, clientId: context.clientId, user, pinHash })
    }),
    changePin: people.changePin.handler(async ({ input, context }) => {
      const { userId, pin, commandId, today } = input
      const pinHash = await hashPin(pin)
      const user = await store.changePin({ commandId, today, clientId: context.clientId, userId, pinHash })
      await attempts.succeed(userId)
      return user
    }),
  })
}
