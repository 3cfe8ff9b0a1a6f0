import type { ImportCheck } from '#shared/contracts/imports.ts'
import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'
import type { BankFileContent } from '#shared/domain/bank/bank-file.ts'
import type { readAgencyReturn } from '#shared/domain/escalation/agency-return.ts'
import type { CandidateRows } from '#shared/domain/import/import.ts'
import type { FileCheckRequest, FileDescription, StoreFindings } from './file-import.ts'
import type { TableToExport } from './table-to-export.ts'

/** What main may ask of a files worker: the question's payload and its answer. */
export type Work = {
  open: { ask: { bytes: Uint8Array; fileName: string }; answer: FileDescription }
  check: { ask: FileCheckRequest; answer: CandidateRows }
  candidates: { ask: null; answer: CandidateRows }
  settle: { ask: StoreFindings; answer: ImportCheck }
  report: { ask: null; answer: string }
  export: { ask: TableToExport; answer: Uint8Array }
  readReturn: {
    ask: { bytes: Uint8Array; fileName: string }
    answer: ReturnType<typeof readAgencyReturn>
  }
  readBank: { ask: { bytes: Uint8Array }; answer: BankFileContent }
}
export type WorkName = keyof Work

export type ToWorker =
  | { [Name in WorkName]: { id: number; name: Name; ask: Work[Name]['ask'] } }[WorkName]
  /** Ends the running check at its next step. */
  | { stop: true }

export type FromWorker = { id: number } & (
  | { answer: Work[WorkName]['answer'] }
  | { refused: { code: RefusalCode; details: Refusal['details'] } }
  | { fault: string }
)
