import type { Progress } from '#shared/contracts/common.ts'
import { useEffect, useRef, useState } from 'react'
import { refusalOf } from './refusals.ts'

/** A stream of progress that ends with its result, as oRPC's event iterators are. */
type Work<Result> = (signal: AbortSignal) => Promise<AsyncIterator<Progress, Result>>

type State =
  | { kind: 'idle' }
  | { kind: 'running'; progress: Progress | null }
  | { kind: 'failed'; error: unknown }
  | { kind: 'cancelled' }

/**
 * Runs long work that tells its progress and may be cancelled: leaving the stream stops it on the other side. One at a
 * time; what is running when the screen goes away is cancelled. `start` answers the result, or null when there is none.
 */
export function useLongWork<Result>() {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async (work: Work<Result>): Promise<Result | null> => {
    if (running.current) return null
    const controller = new AbortController()
    running.current = controller
    setState({ kind: 'running', progress: null })
    try {
      const result = await follow(work, controller.signal, (progress) =>
        setState({ kind: 'running', progress }),
      )
      setState({ kind: 'idle' })
      return result
    } catch (error) {
      const cancelled = controller.signal.aborted || refusalOf(error)?.code === 'cancelled'
      setState(cancelled ? { kind: 'cancelled' } : { kind: 'failed', error })
      return null
    } finally {
      running.current = null
    }
  }
  const cancel = () => running.current?.abort()
  const reset = () => setState({ kind: 'idle' })
  return { state, start, cancel, reset }
}

async function follow<Result>(
  work: Work<Result>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Result> {
  const iterator = await work(signal)
  const { promise: left, reject } = Promise.withResolvers<never>()
  left.catch(() => undefined)
  const leave = () => {
    void iterator.return?.()
    reject(signal.reason)
  }
  signal.addEventListener('abort', leave, { once: true })
  try {
    signal.throwIfAborted()
    while (true) {
      const step = await Promise.race([iterator.next(), left])
      if (step.done) return step.value
      onProgress(step.value)
    }
  } finally {
    signal.removeEventListener('abort', leave)
  }
}
