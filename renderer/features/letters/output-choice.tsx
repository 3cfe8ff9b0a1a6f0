import type { Letter } from '#shared/domain/letter.ts'
import { letterBatchWords } from '#shared/pt-br/batch-output.ts'
import { BatchOutput } from '#renderer/components/batch-output.tsx'
import { desktopClient, storeClient } from '#renderer/lib/clients.ts'

/** What to do with letters that are issued: files in a folder, one file, or paper. */
export function OutputChoice({ letterIds }: { letterIds: readonly string[] }) {
  return (
    <BatchOutput
      batch={{
        count: letterIds.length,
        mostToPrint: 300,
        render: (output, signal) =>
          desktopClient.documents.renderLetters({ letterIds: [...letterIds], output }, { signal }),
        documents: async (signal) => {
          const letters = await storeClient.letters.get({ ids: [...letterIds] }, { signal })
          return letters.map((letter) => (stop) => pdfOf(letter, stop))
        },
        words: letterBatchWords,
      }}
    />
  )
}

async function pdfOf(letter: Letter, signal: AbortSignal): Promise<Blob> {
  return (await desktopClient.documents.preview({ letter }, { signal })).pdf
}
