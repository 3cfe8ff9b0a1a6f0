import { BatchOutput } from '#renderer/components/batch-output.tsx'
import { desktopClient, storeClient } from '#renderer/lib/clients.ts'
import { currentDay } from '#renderer/lib/today.ts'
import type { ClosingStatement } from '#shared/contracts/closing-statement.ts'
import { statementBatchWords } from '#shared/pt-br/batch-output.ts'

/** Statements printed at once: beyond, the images of their pages would not fit in memory. */
const MOST_TO_PRINT = 200

const statementsOf = (id: string) =>
  storeClient.closings.statements({ id, customerIds: [], on: currentDay() })

/** The statements of a closing: one a customer in a folder, all in one file, or on paper. */
export function StatementsOutput({ closingId, count }: { closingId: string; count: number }) {
  return (
    <BatchOutput
      batch={{
        count,
        mostToPrint: MOST_TO_PRINT,
        render: async (output, signal) =>
          desktopClient.documents.renderDrawn(
            { printables: await statementsOf(closingId), output },
            { signal },
          ),
        documents: async () =>
          (await statementsOf(closingId)).map((statement) => (signal) => pdfOf(statement, signal)),
        words: statementBatchWords,
      }}
    />
  )
}

async function pdfOf(printable: ClosingStatement, signal: AbortSignal): Promise<Blob> {
  return (await desktopClient.documents.draw({ printable }, { signal })).pdf
}
