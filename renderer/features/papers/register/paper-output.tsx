import { BatchOutput } from '#renderer/components/batch-output.tsx'
import { desktopClient } from '#renderer/lib/clients.ts'
import { paperBatchWords } from '#shared/pt-br/batch-output.ts'
import { paperPdf } from '../queries.ts'

/** Contracts have ten pages and more: their images fill the memory sooner than letters do. */
const MOST_TO_PRINT = 40

/** What to do with papers that were made: a folder, one file, or the printer. */
export function PaperOutput({ paperIds }: { paperIds: readonly string[] }) {
  return (
    <BatchOutput
      batch={{
        count: paperIds.length,
        mostToPrint: MOST_TO_PRINT,
        render: (output, signal) =>
          desktopClient.documents.renderPapers({ paperIds: [...paperIds], output }, { signal }),
        documents: () => Promise.resolve(paperIds.map((id) => (signal) => paperPdf(id, signal))),
        words: paperBatchWords,
      }}
    />
  )
}
