import type { Letter } from '#shared/domain/letter.ts'
import { letterFileName } from '#electron/main/documents/file-names.ts'
import { refusal } from '#electron/main/refusal.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'

export interface Attachment {
  fileName: string
  content: Uint8Array
}

/** An issued letter as a PDF; refuses `letter-unknown`. */
export type AttachLetter = (letterId: string) => Promise<Attachment>

/** Prints letters for e-mails. */
export function attachLetters(
  store: Pick<StoreForMainClient, 'letters'>,
  print: (letter: Letter) => Promise<Uint8Array>,
): AttachLetter {
  return async (letterId) => {
    const [letter] = await store.letters({ ids: [letterId] })
    if (!letter) throw refusal('letter-unknown')
    return {
      fileName: letterFileName(letter.number ?? letter.id, letter.debtor.name),
      content: await print(letter),
    }
  }
}
