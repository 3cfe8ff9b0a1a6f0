// One page of the browser behind one WebContents: its DevTools session, its state, and the link to its isolated world.
import type { CdpSession } from './cdp.ts'
import { applyScripts, receiver, watchTarget } from './page-setup.ts'
import { openTarget, type OpenOptions } from './open-target.ts'
import { Assembler, piecesOf, unframed, type ToMain, type ToPage } from './page/wire.ts'
import { closePortsOf } from './ports.ts'
import { contentsById, contentsByTarget } from './registry.ts'
import { runningBrowser, state } from './state.ts'
import { nativeTheme } from './theme.ts'
import type { WebContents } from './web-contents.ts'
import { toReal } from './urls.ts'

export interface AdoptedTarget {
  targetId: string
  session: CdpSession
  /** A page without a window, which can never be shown. */
  isHidden?: boolean
}

export class PageTarget {
  readonly contents: WebContents
  readonly key: number
  readonly session: Promise<CdpSession>
  readonly preload: string
  readonly extraArguments: string[]
  targetId = ''
  url = ''
  title = ''
  isLoading = false
  isCrashed = false
  isDestroyed = false
  isHidden = false
  /** A navigation the main process asked for is on its way, so will-navigate stays silent. */
  expectsNavigation = false
  #live: CdpSession | null = null
  /** Execution context of the isolated world, 0 while there is none. */
  #context = 0
  #outbox: (() => ToPage)[] = []
  #inbox = new Assembler()
  readonly #firstUrl = Promise.withResolvers<string>()

  constructor(contents: WebContents, options: OpenOptions, adopted: AdoptedTarget | undefined) {
    this.contents = contents
    this.key = contents.id
    this.preload = options.webPreferences?.preload ?? ''
    this.extraArguments = options.webPreferences?.additionalArguments ?? []
    const opened = adopted ? Promise.resolve(adopted) : openTarget(contents, options, this.#firstUrl.promise)
    this.session = opened.then((target) => this.#attach(target))
    this.session.catch((error: unknown) => {
      if (!state.quitting) console.error('stand-in: window failed:', error)
    })
  }

  async #attach({ targetId, session, isHidden = false }: AdoptedTarget): Promise<CdpSession> {
    this.isHidden = isHidden
    this.targetId = targetId
    this.#live = session
    contentsByTarget.set(targetId, this.contents)
    watchTarget(this, session)
    await applyScripts(this, session)
    return session
  }

  send: CdpSession['post'] = (method, params) => this.#live?.post(method, params)

  applyTheme(): void {
    const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
    this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
  }

  /** A piece of a message from the isolated world; messages of a dying document are dropped. */
  receive(context: number, piece: string): ToMain | null {
    const text = this.#inbox.add(piece.slice(1), piece.startsWith('.'))
    if (text === null) return null
    const message = unframed(text) as ToMain
    if (message[0] === 'hello') {
      closePortsOf(this)
      this.#context = context
    }
    return context === this.#context ? message : null
  }

  /** Sends to the isolated world, in order; the message is made when the batch leaves. */
  post(makeMessage: () => ToPage): void {
    if (this.#outbox.push(makeMessage) > 1) return
    queueMicrotask(() => {
      for (const make of this.#outbox.splice(0)) this.#flush(make)
    })
  }

  /** Answers the document that asked, unless it has been replaced since. */
  answering(): (message: ToPage) => void {
    const context = this.#context
    return (message) => {
      if (context === this.#context) this.post(() => message)
    }
  }

  #flush(make: () => ToPage): void {
    if (this.isDestroyed) return
    const message = make()
    if (!this.#context || !this.#live) {
      if (message[0] === 'port-close') return
      console.warn(`stand-in: ${message[0]} to window ${this.key} dropped: its preload has not run yet`)
      return
    }
    const functionDeclaration = `function (piece, isLast) { globalThis[${JSON.stringify(receiver)}](piece, isLast) }`
    const call = { executionContextId: this.#context, silent: true, functionDeclaration }
    const pieces = piecesOf(message)
    for (const [index, value] of pieces.entries()) {
      const args = [{ value }, { value: index === pieces.length - 1 }]
      this.#live.post('Runtime.callFunctionOn', { ...call, arguments: args })
    }
  }

  /** Loads a page for the main process; fails as Electron's loadURL does. */
  async navigate(url: string): Promise<void> {
    this.#firstUrl.resolve(url)
    const session = await this.session
    const loaded = new Promise<void>((resolve) => this.contents.once('did-finish-load', () => resolve()))
    const gone = new Promise<never>((_resolve, reject) => {
      this.contents.once('destroyed', () => reject(new Error('window was closed')))
      this.contents.once('render-process-gone', () => reject(new Error('renderer crashed')))
    })
    gone.catch(() => {})
    this.expectsNavigation = true
    const result = await session.send('Page.navigate', { url: toReal(url) }).finally(() => {
      this.expectsNavigation = false
    })
    if (result.errorText) {
      const code = result.errorText.replace('net::', '')
      this.contents.emit('did-fail-load', {}, -2, code, url, true)
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { errno: -2, code, url })
    }
    await Promise.race([loaded, gone])
  }

  async evaluate(expression: string): Promise<unknown> {
    const session = await this.session
    const options = { awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...options })
    if (exceptionDetails)
      throw new Error(`Script failed to execute: ${exceptionDetails.exception?.description}`)
    return result.value
  }

  async close(runBeforeUnload: boolean): Promise<void> {
    this.#firstUrl.resolve('about:blank')
    const session = await this.session.catch(() => null)
    if (!session) this.destroyed()
    else if (runBeforeUnload && !this.isCrashed) await session.send('Page.close').catch(() => {})
    else
      await runningBrowser()
        .cdp.root.send('Target.closeTarget', { targetId: this.targetId })
        .catch(() => {})
  }

  crashed(): void {
    if (this.isDestroyed || this.isCrashed) return
    this.isCrashed = true
    this.#context = 0
    this.#inbox = new Assembler()
    closePortsOf(this)
    this.contents.reportGone('crashed')
  }

  destroyed(): void {
    if (this.isDestroyed) return
    this.isDestroyed = true
    contentsById.delete(this.key)
    contentsByTarget.delete(this.targetId)
    closePortsOf(this)
    this.contents.reportDestroyed()
  }
}
