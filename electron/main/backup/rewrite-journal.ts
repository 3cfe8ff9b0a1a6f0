import { rm } from 'node:fs/promises'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { openJournal, replaceJournal, replacementOf } from './open-journal.ts'
import { start, type Place } from './journal-line.ts'

/** Changes read from the store at once; one may carry a whole import. */
const pageSize = 200

/**
 * Writes the journal anew from the store's own changes, every one verified, and puts the present one aside; answers where.
 * The store must be whole: its last change has to be `tail`. A store restored from a copy may only know its changes from
 * there on: then the journal begins at that place.
 */
export async function rewriteJournal(
  folder: string,
  store: Pick<StoreForMainClient, 'changesAfter'>,
  { tail, at }: { tail: Place; at: string },
): Promise<string | null> {
  const replacement = replacementOf(folder)
  await rm(replacement, { recursive: true, force: true })
  const [first] = await store.changesAfter({ sequence: 0, limit: 1 })
  const base = first ? { sequence: first.sequence - 1, hash: first.previousHash } : tail
  const journal = await openJournal(replacement, tail.sequence === 0 ? start : base)
  try {
    while (journal.tail.sequence < tail.sequence) {
      const page = await store.changesAfter({ sequence: journal.tail.sequence, limit: pageSize })
      // The store may be ahead of what it has handed over.
      const changes = page.filter((change) => change.sequence <= tail.sequence)
      if (changes.length === 0) break
      await journal.append(changes)
    }
    if (journal.tail.hash !== tail.hash) throw new Error('the store cannot give all of its changes')
  } finally {
    await journal.close()
  }
  return replaceJournal(folder, at)
}
