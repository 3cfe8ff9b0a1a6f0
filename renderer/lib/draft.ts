import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { putOnDisk } from './draft-disk.ts'

const PREFIX = 'em-dia:draft:'
/** Pause after the last key before a draft is kept, in milliseconds. */
const PAUSE = 300

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null')
  } catch {
    return null
  }
}

function keep(key: string, fields: unknown): void {
  const text = JSON.stringify(fields)
  try {
    localStorage.setItem(PREFIX + key, text)
  } catch {
    // A full disk costs the draft's safety net, not the form on the screen.
  }
  putOnDisk(PREFIX + key, text)
}

/** Forgets a draft whose form is no longer there. */
export function forgetDraft(key: string): void {
  localStorage.removeItem(PREFIX + key)
  putOnDisk(PREFIX + key, null)
}

/**
 * Keeps what is typed in a form until it is saved or thrown away, over a reload, a crash or a closed window. `recovered`
 * is true when the form began with a draft; `clear` forgets it. `pick` leaves out what must not be kept.
 */
export function useDraft<Fields extends FieldValues, Context, Output>(
  form: UseFormReturn<Fields, Context, Output>,
  key: string,
  pick: (fields: Fields) => Fields = (fields) => fields,
) {
  const [draft] = useState(() => read(key) as Fields | null)
  const [recovered, setRecovered] = useState(draft !== null)
  const picked = useRef(pick)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** What waits for the pause. */
  const waiting = useRef<Fields>(undefined)
  useEffect(() => {
    if (draft) form.reset(draft, { keepDefaultValues: true })
    const keepNow = () => {
      clearTimeout(timer.current)
      if (waiting.current) keep(key, picked.current(waiting.current))
      waiting.current = undefined
    }
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer.current)
        waiting.current = isDirty ? values : undefined
        if (isDirty) timer.current = setTimeout(keepNow, PAUSE)
      },
    })
    return () => {
      stop()
      // Whoever leaves within the pause loses nothing either.
      keepNow()
    }
  }, [form, key, draft])
  const clear = useCallback(() => {
    clearTimeout(timer.current)
    waiting.current = undefined
    forgetDraft(key)
    setRecovered(false)
  }, [key])
  return { recovered, clear }
}
