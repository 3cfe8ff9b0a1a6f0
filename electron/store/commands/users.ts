import type { Role, User } from '#shared/domain/access.ts'
import { roleMay } from '#shared/domain/access.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { created, replaced } from '../patches.ts'
import { refusal } from '../refuse.ts'
import type { Command, CommandInput } from './command.ts'
import { withCanonicalPixKey } from './settings.ts'

type FirstRun = CommandInput & {
  laboratory: Laboratory
  terms: ChargeTerms
  owner: { id: string; name: string; pinHash: string }
}

/** The first run: the laboratory, its terms and its owner at once. Refuses `already-set-up`. */
export const setUp: Command<FirstRun, User> = {
  name: 'people.setUp',
  permission: null,
  async decide({ state, database, settings }, { laboratory, terms, owner }) {
    if (settings.laboratory || state.users.size > 0) throw refusal('already-set-up')
    const user: User = { id: owner.id, name: owner.name, role: 'owner', active: true }
    return {
      patches: [
        replaced('settings', await database.settings.get('laboratory'), {
          key: 'laboratory',
          value: withCanonicalPixKey(laboratory),
        }),
        replaced('settings', await database.settings.get('terms'), { key: 'terms', value: terms }),
        created('users', user),
        created('credentials', { userId: user.id, pinHash: owner.pinHash }),
      ],
      details: { name: user.name },
      result: user,
      actor: { id: user.id, name: user.name },
    }
  },
}

/** Adds a person with a PIN. Refuses `invalid` for an id that exists. */
export const addUser: Command<CommandInput & { user: User; pinHash: string }, User> = {
  name: 'people.add',
  permission: 'manageUsers',
  async decide({ state }, { user, pinHash }) {
    if (state.users.has(user.id)) throw refusal('invalid', { what: 'id' })
    return {
      patches: [created('users', user), created('credentials', { userId: user.id, pinHash })],
      details: { name: user.name, role: user.role },
      result: user,
    }
  },
}

/** Changes a PIN: one's own, or anybody's for who manages people. Refuses `user-unknown`. */
export const changePin: Command<CommandInput & { userId: string; pinHash: string }, User> = {
  name: 'people.changePin',
  // Every role may receive payments: this asks only that somebody is signed in, and the rest is asked below.
  permission: 'receivePayment',
  async decide({ state, database, actor }, { userId, pinHash }) {
    if (actor!.id !== userId && !roleMay(actor!.role, 'manageUsers')) {
      throw refusal('not-allowed', { permission: 'manageUsers' })
    }
    const user = state.users.get(userId)
    if (!user) throw refusal('user-unknown')
    const before = await database.credentials.get(userId)
    return {
      patches: [replaced('credentials', before, { userId, pinHash })],
      details: { name: user.name },
      result: user,
    }
  },
}

type UserUpdate = CommandInput & { id: string; name: string; role: Role; active: boolean }

/** Changes name or role, or deactivates. Refuses `user-unknown`, and `last-owner` when nobody could manage any more. */
export const updateUser: Command<UserUpdate, User> = {
  name: 'users.update',
  permission: 'manageUsers',
  async decide({ state }, { id, name, role, active }) {
    const before = state.users.get(id)
    if (!before) throw refusal('user-unknown')
    const user: User = { id, name, role, active }
    const owners = [...state.users.values()].filter((other) => other.id !== id)
    const stillOwned = [...owners, user].some((other) => other.active && other.role === 'owner')
    if (!stillOwned) throw refusal('last-owner', { name: before.name })
    return {
      patches: [replaced('users', before, user)],
      details: { name, role, active: active ? 1 : 0 },
      result: user,
    }
  },
}
