import type { BackupStatus, DesktopEvent, StoreState } from '#shared/contracts/desktop.ts'
import type { MailStatus } from '#shared/contracts/mail.ts'
import { EventPublisher } from '@orpc/server'

/** What every window hears of main, and the latest of each kind for a window that has just come. */
export class DesktopEvents {
  readonly #publisher = new EventPublisher<{ event: DesktopEvent }>()
  #store: StoreState = { kind: 'starting' }
  #backup: BackupStatus = {
    safeAt: null,
    sequence: 0,
    lastSnapshotAt: null,
    lastVerifiedAt: null,
    readOnly: null,
  }

  get store(): StoreState {
    return this.#store
  }

  set store(state: StoreState) {
    this.#store = state
    this.#publisher.publish('event', { kind: 'store', state })
  }

  get backup(): BackupStatus {
    return this.#backup
  }

  /** Changes part of the backup status. */
  updateBackup(part: Partial<BackupStatus>): void {
    this.#backup = { ...this.#backup, ...part }
    this.#publisher.publish('event', { kind: 'backup', status: this.#backup })
  }

  /** The outbox did or met something. */
  mail(status: MailStatus): void {
    this.#publisher.publish('event', { kind: 'mail', status })
  }

  /** A menu item was chosen: a path to open, or `lock`, `palette`, `print`. */
  menu(action: string): void {
    this.#publisher.publish('event', { kind: 'menu', action })
  }

  /** Every event from now on, after the present state of store and backup. */
  async *watch(signal: AbortSignal | undefined): AsyncGenerator<DesktopEvent, void, void> {
    const events = this.#publisher.subscribe('event', signal ? { signal } : {})
    yield { kind: 'store', state: this.#store }
    yield { kind: 'backup', status: this.#backup }
    yield* events
  }
}
