// session.defaultSession: permissions and what webRequest may observe or change.
import { Guarded, strict } from './guard.ts'
import { protocol } from './protocol.ts'
import { originOf } from './urls.ts'

type Details = Record<string, unknown>
type Answer = { cancel?: boolean; responseHeaders?: Record<string, string | string[]> }
type Listener = (details: Details, callback: (answer: Answer) => void) => void

class WebRequest {
  #beforeRequest: Listener | null = null
  #headersReceived: Listener | null = null

  onBeforeRequest(filter: object | Listener | null, listener?: Listener | null): void {
    this.#beforeRequest = chosen(filter, listener)
  }

  onHeadersReceived(filter: object | Listener | null, listener?: Listener | null): void {
    this.#headersReceived = chosen(filter, listener)
  }

  static before(request: WebRequest, details: Details): Promise<Answer> {
    return ask(request.#beforeRequest, details)
  }

  static headers(request: WebRequest, details: Details): Promise<Answer> {
    return ask(request.#headersReceived, details)
  }
}

function chosen(filter: object | Listener | null, listener?: Listener | null): Listener | null {
  if (listener !== undefined && filter && 'urls' in filter) {
    const urls = (filter as { urls: string[] }).urls
    if (!urls.includes('<all_urls>') && !urls.includes('*://*/*')) {
      throw new Error(`stand-in: webRequest filter ${urls.join(' ')} is not implemented`)
    }
  }
  return listener === undefined ? (filter as Listener | null) : listener
}

function ask(listener: Listener | null, details: Details): Promise<Answer> {
  return listener ? new Promise((resolve) => listener(details, resolve)) : Promise.resolve({})
}

type PermissionRequest = (
  contents: never,
  permission: never,
  callback: (granted: boolean) => void,
  details: never,
) => void
type PermissionCheck = (contents: never, permission: never, origin: string, details: never) => boolean

export class Session extends Guarded {
  readonly protocol = protocol
  readonly #webRequest = new WebRequest()
  readonly webRequest = refusing(this.#webRequest)
  #request: PermissionRequest | null = null
  #check: PermissionCheck | null = null

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#request = handler
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#check = handler
  }

  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setBluetoothPairingHandler(): void {}
  setUSBProtectedClassesHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  setSpellCheckerDictionaryDownloadURL(): void {}
  flushStorageData(): void {}

  isPersistent(): boolean {
    return true
  }

  clearCache(): Promise<void> {
    return Promise.resolve()
  }

  /** Electron grants everything when no handler is installed. */
  static async permits(
    session: Session,
    url: string,
    contents: object,
    permission: string,
  ): Promise<boolean> {
    const details = { isMainFrame: true, requestingUrl: url }
    const check = session.#check
    if (check && !check(contents as never, permission as never, originOf(url), details as never)) return false
    const request = session.#request
    if (!request) return true
    return new Promise((resolve) =>
      request(contents as never, permission as never, resolve, details as never),
    )
  }

  static beforeRequest(session: Session, details: Details): Promise<Answer> {
    return WebRequest.before(session.#webRequest, details)
  }

  static headersReceived(session: Session, details: Details): Promise<Answer> {
    return WebRequest.headers(session.#webRequest, details)
  }
}

/** The listeners the app may set; private fields forbid a plain `strict` proxy around the object itself. */
function refusing(request: WebRequest): Pick<WebRequest, 'onBeforeRequest' | 'onHeadersReceived'> {
  return strict('session.webRequest', {
    onBeforeRequest: request.onBeforeRequest.bind(request),
    onHeadersReceived: request.onHeadersReceived.bind(request),
  })
}

export const defaultSession = new Session()
export const session = strict('session', {
  defaultSession,
  fromPartition(name: string): never {
    throw new Error(`stand-in: partition ${name} is not implemented`)
  },
})
