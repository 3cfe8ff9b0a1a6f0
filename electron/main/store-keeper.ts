import type { Change } from '#shared/contracts/changes.ts'
import type { RecoveryReport, StoreState } from '#shared/contracts/desktop.ts'
import type { StoreProof } from '#shared/contracts/store-for-main.ts'
import { stoppedMessages } from '#shared/pt-br/desktop.ts'
import { isFromNewer, type Mark } from './backup/mark.ts'
import { NoSource } from './backup/rebuild.ts'
import type { Vault } from './backup/vault.ts'
import type { Broker, Page } from './broker.ts'
import type { DesktopEvents } from './desktop-events.ts'
import type { Sessions } from './people/sessions.ts'
import { settleRecovery } from './recover-store.ts'
import { refusalCodeOf } from './refusal.ts'
import type { Log } from './router-dependencies.ts'
import type { StoreLine } from './store-client.ts'
import { serveGuardian } from './guardian.ts'

/** The store's page, as its keeper needs it. */
export interface StorePage {
  page: Page
  /** Its script listens. */
  ready: Promise<void>
  /** Calls back when it crashed or does not answer; never when it was closed on purpose. */
  onGone: (tell: (reason: string) => void) => void
  close(): void
}

export interface KeeperDependencies {
  openPage: () => StorePage
  broker: Broker
  line: StoreLine
  events: DesktopEvents
  vault: Vault
  sessions: Sessions
  log: Log
  /** False while the disk is so full that opening the database would damage it. */
  mayOpen: () => boolean
  /** Moves a database that cannot be opened out of the way; answers where its files lie now. */
  setDatabaseAside: () => Promise<string[]>
  /** Hears of every change that is on disk. */
  onKept?: (changes: readonly Change[]) => void
  /** The store serves, for the first time or again. */
  onServing?: () => void
  /** Fills the store, already serving main, before any window may reach it: the profile with example data. */
  prepare?: (proof: StoreProof) => Promise<void>
}

type StopReason = Extract<StoreState, { kind: 'failed' }>['reason']

/** Restarts allowed within a minute before the person is asked. */
const restartsAllowed = 3
const minute = 60_000

/** Starts the store, compares what it proves with journal and mark, recovers it, lets it serve, and restarts it when it dies. */
export class StoreKeeper {
  readonly #with: KeeperDependencies
  #page: StorePage | null = null
  #crashes: number[] = []
  #stopped = false
  #restoring = false
  /** The last proof that was accepted. */
  #proof: StoreProof | null = null

  constructor(dependencies: KeeperDependencies) {
    this.#with = dependencies
  }

  get proof(): StoreProof | null {
    return this.#proof
  }

  /** From nothing to serving; ends in state `ready` or `failed`, and never throws. */
  async start(): Promise<void> {
    const { events, vault, log } = this.#with
    events.store = { kind: 'starting' }
    if (!this.#with.mayOpen()) return this.#fail('fault', stoppedMessages.diskFull)
    try {
      const mark = await vault.readMark()
      if (mark === 'damaged') log.warn('the mark cannot be read; journal and snapshots decide')
      const known = mark === 'damaged' ? null : mark
      // Before any page: an older browser engine would empty the database just by opening it.
      if (known && isFromNewer(known, vault.versions)) return this.#fail('newer-data')
      await this.#openPage()
      await this.#proveAndServe(known)
    } catch (error) {
      if (this.#stopped || refusalCodeOf(error) === 'store-unavailable') return
      log.error('the store could not start', error)
      this.#fail(stopReasonOf(error))
    }
  }

  async #openPage(): Promise<void> {
    const { broker, line, vault, events, log, onKept } = this.#with
    this.#closePage()
    const opened = this.#with.openPage()
    this.#page = opened
    opened.onGone((reason) => {
      if (this.#page === opened) this.#restart(reason)
    })
    await opened.ready
    const ports = broker.attachStore(opened.page)
    serveGuardian(ports.guardian, { vault, events, log, ...(onKept ? { onKept } : {}) })
    line.connect(ports.main)
  }

  async #proveAndServe(mark: Mark | null): Promise<void> {
    const { line, events, vault } = this.#with
    const settled = await settleRecovery({
      ...this.#with,
      mark,
      restoring: this.#restoring,
      renewDatabase: () => this.#renewDatabase(),
    })
    if (settled.kind === 'refuse-newer') return this.#fail('newer-data')
    this.#restoring = false
    await vault.open(settled.proof)
    await this.serve(settled.proof, settled.recovered)
    const electronChanged = mark && mark.electronVersion !== vault.versions.electronVersion
    const upgraded = mark && (electronChanged || mark.schemaVersion !== settled.proof.schemaVersion)
    if (upgraded)
      await vault.takeSnapshot(line.client, 'upgrade').catch((error: unknown) => this.#warn(error))
    const { readOnly } = events.backup
    if (readOnly) await line.client.setReadOnly({ reason: readOnly })
  }

  /** A new, empty database in place of one that does not open. */
  async #renewDatabase(): Promise<string[]> {
    this.#closePage()
    const kept = await this.#with.setDatabaseAside()
    await this.#openPage()
    return kept
  }

  /** The store is good: windows may reach it. */
  async serve(proof: StoreProof, recovered: RecoveryReport | null): Promise<void> {
    const { line, broker, events, sessions, vault } = this.#with
    await line.client.serve()
    await this.#with.prepare?.(proof)
    this.#proof = proof
    await vault.mark(proof, new Date().toISOString())
    await sessions.reopen()
    broker.openStore()
    events.updateBackup({ sequence: proof.sequence, safeAt: new Date().toISOString() })
    events.store = { kind: 'ready', recovered }
    this.#with.onServing?.()
  }

  /** Takes the store away from everybody until `retry`. */
  pause(): void {
    this.#closePage()
  }

  /** For good. */
  stop(): void {
    this.#stopped = true
    this.#closePage()
  }

  #closePage(): void {
    const page = this.#page
    this.#page = null
    this.#with.broker.closeStore()
    this.#with.line.disconnect()
    page?.close()
  }

  #restart(reason: string): void {
    if (this.#stopped) return
    const now = Date.now()
    this.#with.log.error('the store stopped', reason)
    this.#closePage()
    this.#crashes = [...this.#crashes.filter((at) => now - at < minute), now]
    if (this.#crashes.length > restartsAllowed) this.#fail('crashing')
    else void this.start()
  }

  /** The person chose to try again: earlier crashes are forgotten. */
  async retry(): Promise<void> {
    this.#crashes = []
    await this.start()
  }

  /** The vault was put back to a snapshot: the store is built from it, whatever it holds. */
  async restore(): Promise<void> {
    this.#restoring = true
    await this.retry()
  }

  #fail(reason: StopReason, message = messages[reason]): void {
    this.#closePage()
    this.#with.events.store = { kind: 'failed', reason, message }
  }

  #warn(error: unknown): void {
    this.#with.log.warn('the snapshot after an upgrade failed', error)
  }
}

const messages: Record<StopReason, string> = {
  'newer-data': stoppedMessages.newerData,
  crashing: stoppedMessages.crashing,
  'no-source': stoppedMessages.noSource,
  fault: stoppedMessages.fault,
}

function stopReasonOf(error: unknown): StopReason {
  if (error instanceof NoSource) return 'no-source'
  return refusalCodeOf(error) === 'newer-data' ? 'newer-data' : 'fault'
}
