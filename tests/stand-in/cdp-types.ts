// The Chrome DevTools Protocol as Playwright types it, and the few events the stand-in listens to.
import type { CDPSession } from 'playwright'

declare const session: CDPSession

export type Method = Parameters<typeof session.send>[0]
export type Params<M extends Method> = NonNullable<Parameters<typeof session.send<M>>[1]>
export type Result<M extends Method> = Awaited<ReturnType<typeof session.send<M>>>

export interface PausedRequest {
  requestId: string
  frameId: string
  resourceType: string
  responseStatusCode?: number
  request: { url: string; method: string; headers: Record<string, string>; postData?: string }
}

export interface TargetInfo {
  targetId: string
  type: string
  url: string
}

export interface CdpEvents {
  detached: object
  'Target.attachedToTarget': { sessionId: string; targetInfo: TargetInfo }
  'Target.detachedFromTarget': { sessionId: string }
  'Fetch.requestPaused': PausedRequest
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number }
  'Runtime.consoleAPICalled': { type: string; args: { value?: unknown; description?: string }[] }
  'Runtime.exceptionThrown': { exceptionDetails: { text: string; exception?: { description?: string } } }
  'Page.lifecycleEvent': { frameId: string; name: string }
  'Page.frameNavigated': { frame: { id: string; parentId?: string; url: string; urlFragment?: string } }
  'Page.navigatedWithinDocument': { frameId: string; url: string }
  'Page.windowOpen': { url: string; windowName: string; windowFeatures: string[] }
  'Page.javascriptDialogOpening': { type: string; message: string }
  'Inspector.targetCrashed': object
}
export type EventName = keyof CdpEvents
