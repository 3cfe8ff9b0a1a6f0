import { RPCHandler } from '@orpc/server/message-port'
import { v7 } from 'uuid'
import type { WindowContext } from './areas/area.ts'
import { EmDiaDatabase } from './database.ts'
import { saveWhenIdle } from './ledger/save-when-idle.ts'
import { routerForMain } from './router-for-main.ts'
import { routerForWindows } from './router-for-windows.ts'
import { closedState, type Guardian, requireServing, type StoreState } from './store-state.ts'

export interface StoreOptions {
  /** Main's journal. */
  guardian: Guardian
  /** Milliseconds since 1970; the store has no other clock. */
  now: () => number
  /** Another name than the product's, for tests. */
  databaseName?: string
}

export interface Store {
  readonly state: StoreState
  /** Answers a UI window's port, and starts it. */
  serveWindow(port: MessagePort, clientId: string): void
  /** Answers main's port, and starts it. */
  serveMain(port: MessagePort): void
  /** Closes the database without draining, as a crash would. */
  close(): void
}

/** A store, closed until main asks for its proof. */
export function createStore({ guardian, now, databaseName = 'em-dia' }: StoreOptions): Store {
  const state = closedState({
    database: new EmDiaDatabase(databaseName),
    guardian,
    now,
    newId: () => v7({ msecs: now() }),
  })
  const forWindows = new RPCHandler<WindowContext>(routerForWindows(state), {
    clientInterceptors: [
      (call) => {
        requireServing(state)
        return call.next()
      },
    ],
  })
  const forMain = new RPCHandler(routerForMain(state))
  const stopSaving = saveWhenIdle(state)
  return {
    state,
    serveWindow(port, clientId) {
      forWindows.upgrade(port, { context: { clientId } })
      port.start()
    },
    serveMain(port) {
      forMain.upgrade(port)
      port.start()
    },
    close() {
      stopSaving()
      state.phase = 'closed'
      state.database.close()
    },
  }
}
