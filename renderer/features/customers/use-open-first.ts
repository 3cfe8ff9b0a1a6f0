import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Enter in a search opens its first result, once the list answers what was typed: a fast hand never opens the first of
 * an earlier search. `answered` is the search the list shows, null while it shows another's.
 */
export function useOpenFirst(answered: string | null, open: () => void) {
  const [wanted, setWanted] = useState<string | null>(null)
  const openNow = useEffectEvent(open)
  const due = wanted !== null && wanted === answered
  useEffect(() => {
    if (due) openNow()
  }, [due])
  return {
    /** What was typed when Enter came; an empty search has no result of its own. */
    want: (text: string) => setWanted(text.trim() === '' ? null : text),
    /** Typing on takes Enter back. */
    forget: () => setWanted(null),
  }
}
