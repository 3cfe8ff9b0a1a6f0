import { roleMay, type Permission, type User } from '#shared/domain/access.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'

/** Who is signed in at which window, so that the store is told again after it restarted. */
export class Sessions {
  readonly #store: StoreForMainClient
  readonly #users = new Map<string, User>()

  constructor(store: StoreForMainClient) {
    this.#store = store
  }

  async open(clientId: string, userId: string): Promise<User> {
    const user = await this.#store.sessions.open({ clientId, userId })
    this.#users.set(clientId, user)
    return user
  }

  async close(clientId: string): Promise<void> {
    this.#users.delete(clientId)
    await this.#store.sessions.close({ clientId })
  }

  /** Refuses when nobody is signed in at the window, or may not. For what main does without the store. */
  demand(clientId: string, permission: Permission | null): User {
    const user = this.#users.get(clientId)
    if (!user) throw refusal('not-signed-in')
    if (permission && !roleMay(user.role, permission)) throw refusal('not-allowed')
    return user
  }

  /** After the store came back. Whoever it does not know any more has to sign in again. */
  async reopen(): Promise<void> {
    for (const [clientId, { id: userId }] of this.#users) {
      await this.#store.sessions.open({ clientId, userId }).catch(() => this.#users.delete(clientId))
    }
  }
}
