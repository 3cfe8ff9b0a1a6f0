// Every request of every page: vetoed by will-navigate, answered by protocol.handle, or blocked. Nothing leaves loopback.
import type { PausedRequest } from './cdp-types.ts'
import { mapMetaPolicies, withAliases, withBroker } from './csp.ts'
import { preventable } from './guard.ts'
import { reservedContent } from './page-source.ts'
import { applyPermissions } from './permissions.ts'
import { handlerOf } from './protocol.ts'
import { contentsByTarget } from './registry.ts'
import { defaultSession, Session } from './session.ts'
import { record, runningBrowser, state } from './state.ts'
import { schemeOf, toVirtual } from './urls.ts'
import type { WebContents } from './web-contents.ts'

interface Answer {
  status: number
  headers: { name: string; value: string }[]
  body: Buffer
}
type Verdict = 'continue' | 'BlockedByClient' | 'Aborted' | Answer

const local =
  /^(https?|wss?):\/\/(localhost|127\.0\.0\.1)[:/]|^(data|blob|file|about|chrome|devtools|chrome-error):/

async function decide(paused: PausedRequest): Promise<Verdict> {
  const { request, resourceType, frameId } = paused
  const url = toVirtual(request.url)
  const contents = contentsByTarget.get(frameId)
  const isNavigation = resourceType === 'Document' && contents !== undefined
  const reserved = state.schemes.has(schemeOf(url)) && reservedContent(new URL(request.url).pathname)
  if (reserved) return brokerAnswer(reserved)
  if (isNavigation && isVetoed(contents, url)) return 'Aborted'
  const kind =
    resourceType === 'Document' ? (contents ? 'mainFrame' : 'subFrame') : resourceType.toLowerCase()
  const details = { id: 0, url, method: request.method, resourceType: kind, webContentsId: contents?.id }
  if ((await Session.beforeRequest(defaultSession, details)).cancel) return 'BlockedByClient'
  const handler = handlerOf(schemeOf(url))
  if (handler) {
    const answer = await respond(paused, handler, details)
    if (answer !== 'BlockedByClient' && isNavigation) return admit(answer, contents, request.url)
    return answer
  }
  if (local.test(url)) return 'continue'
  record('blocked-request', url)
  return 'BlockedByClient'
}

function isVetoed(contents: WebContents, url: string): boolean {
  const { target } = contents
  if (target.expectsNavigation || url === target.url) return false
  const event = preventable({ url, isMainFrame: true, isSameDocument: false, frame: contents.mainFrame })
  contents.emit('will-frame-navigate', event)
  contents.emit('will-navigate', event, url, false, true)
  return event.defaultPrevented
}

/** A document about to replace another: redirects may be vetoed, permissions of its origin are settled first. */
async function admit(answer: Answer, contents: WebContents, realUrl: string): Promise<Verdict> {
  const location = answer.headers.find(({ name }) => name.toLowerCase() === 'location')?.value
  if (answer.status >= 300 && answer.status < 400 && location) {
    const url = new URL(location, toVirtual(realUrl)).href
    const event = preventable({ url, isMainFrame: true, isSameDocument: false })
    contents.emit('will-redirect', event, url, false, true)
    return event.defaultPrevented ? 'Aborted' : answer
  }
  await applyPermissions(contents, realUrl)
  return answer
}

/** Readable under any embedder policy of the app's. */
function brokerAnswer({ type, text }: { type: string; text: string }): Answer {
  const headers = {
    'content-type': type,
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'cross-origin',
  }
  const list = Object.entries(headers).map(([name, value]) => ({ name, value }))
  return { status: 200, headers: list, body: Buffer.from(text) }
}

type ProtocolHandler = NonNullable<ReturnType<typeof handlerOf>>

async function respond(
  paused: PausedRequest,
  handler: ProtocolHandler,
  details: object,
): Promise<Answer | 'BlockedByClient'> {
  const { request, resourceType } = paused
  const url = toVirtual(request.url)
  const init: RequestInit = { method: request.method, headers: request.headers }
  if (request.postData !== undefined && !/^(GET|HEAD)$/.test(request.method)) init.body = request.postData
  let response: Response
  try {
    response = await handler(new Request(url, init))
  } catch (error) {
    console.error(`protocol handler for ${url} failed:`, error)
    return 'BlockedByClient'
  }
  const statusLine = `HTTP/1.1 ${response.status}`
  const received = {
    ...details,
    statusCode: response.status,
    statusLine,
    responseHeaders: grouped(response.headers),
  }
  const changed = await Session.headersReceived(defaultSession, received)
  if (changed.cancel) return 'BlockedByClient'
  const answer: Answer = {
    status: response.status,
    headers: flattened(changed.responseHeaders ?? received.responseHeaders),
    body: Buffer.from(await response.arrayBuffer()),
  }
  return resourceType === 'Document' ? asDocument(answer, schemeOf(url)) : mapHeaders(answer, withAliases)
}

function grouped(headers: Headers): Record<string, string[]> {
  const lists: Record<string, string[]> = {}
  for (const [name, value] of headers) lists[name] = [...(lists[name] ?? []), value]
  return lists
}

function flattened(headers: Record<string, string | string[]>): Answer['headers'] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  )
}

/** Only documents get the broker's permission: who fetches a page to read its policy sees the app's own. */
function asDocument(answer: Answer, scheme: string): Answer {
  const map = (policy: string): string => withBroker(withAliases(policy), scheme)
  const mapped = mapHeaders(answer, map)
  const isHtml = answer.headers.some(
    ({ name, value }) => /^content-type$/i.test(name) && /^text\/html/i.test(value),
  )
  return isHtml ? { ...mapped, body: Buffer.from(mapMetaPolicies(answer.body.toString(), map)) } : mapped
}

function mapHeaders(answer: Answer, map: (policy: string) => string): Answer {
  const headers = answer.headers.map(({ name, value }) => ({
    name,
    value: /^content-security-policy(-report-only)?$/i.test(name) ? map(value) : value,
  }))
  return { ...answer, headers }
}

async function onPaused(paused: PausedRequest): Promise<void> {
  const { root } = runningBrowser().cdp
  const { requestId } = paused
  const verdict = await decide(paused)
  if (verdict === 'continue') root.post('Fetch.continueRequest', { requestId })
  else if (typeof verdict === 'string') root.post('Fetch.failRequest', { requestId, errorReason: verdict })
  else {
    const { status, headers, body } = verdict
    const answer = { responseCode: status, responseHeaders: headers, body: body.toString('base64') }
    root.post('Fetch.fulfillRequest', { requestId, ...answer })
  }
}

export async function watchRequests(): Promise<void> {
  const { root } = runningBrowser().cdp
  root.on('Fetch.requestPaused', (paused) => {
    onPaused(paused).catch((error: unknown) => {
      console.error(`stand-in: request ${paused.request.url} failed:`, error)
      root.post('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' })
    })
  })
  // The root session also sees workers and synchronous requests.
  await root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}
