import type { CollectionAction, CollectionText } from '#shared/domain/messages/collection-action.ts'
import { foldText } from '#shared/domain/search.ts'
import type { EmDiaDatabase } from '../../database.ts'

type Kept = Pick<CollectionText, 'subject' | 'text'> & { words: string }
const NOTHING: Kept = { subject: '', text: '', words: '' }

/** Texts read so far, by the action as it was when they were read: what is only prepared may still be written anew. */
const read = new WeakMap<CollectionAction, Kept>()

/** What messages said, read once: texts lie outside the memory, because there are many and they are long. */
export async function textsOf(
  database: EmDiaDatabase,
  actions: readonly CollectionAction[],
): Promise<(action: CollectionAction) => Kept> {
  const missing = actions.filter((action) => !read.has(action))
  const texts =
    missing.length === 0 ? [] : await database.collectionTexts.bulkGet(missing.map(({ id }) => id))
  for (const [at, action] of missing.entries()) {
    const found = texts[at]
    read.set(
      action,
      found
        ? {
            subject: found.subject,
            text: found.text,
            words: foldText(`${found.subject} ${found.text}`).replace(/[^\p{L}\p{N}]+/gu, ' '),
          }
        : NOTHING,
    )
  }
  return (action) => read.get(action) ?? NOTHING
}
