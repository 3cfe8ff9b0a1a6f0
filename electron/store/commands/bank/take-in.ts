import type { BankEntry, BankFile } from '#shared/domain/bank/bank-entry.ts'
import type { BankFileContent } from '#shared/domain/bank/bank-file.ts'
import { checkBankFile, isCredit, uniqueKeyOf } from '../../bank/file-check.ts'
import { created } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

type Input = CommandInput & { fileName: string; sha256: string; content: BankFileContent; evenSo: boolean }
interface TakenIn {
  fileId: string
  fresh: number
  repeated: number
  waiting: number
}

/** Refused lines kept with a file; of a broken one they are as many as its lines. */
const MOST_ISSUES = 500

/**
 * Keeps a bank file and its movements; money that came in waits for somebody to say what it paid. The same file, and
 * movements that came before, do nothing. Refuses `bank-file-empty` and `bank-file-other-company` unless `evenSo`.
 */
export const takeInBankFile: Command<Input, TakenIn> = {
  name: 'bank.takeIn',
  permission: 'reconcileBank',
  async decide({ database, settings, actor, newId }, { fileName, sha256, content, evenSo, today }) {
    const same = (await database.bankFiles.toArray()).find((file) => file.sha256 === sha256)
    const repeated = content.movements.length
    if (same) return { patches: [], result: { fileId: same.id, fresh: 0, repeated, waiting: 0 } }
    if (repeated === 0) throw refusal('bank-file-empty', { issues: content.issues.length })
    const { check, fresh } = await checkBankFile({ database, settings }, { sha256, content })
    if (check.otherCompany !== null && !evenSo) {
      throw refusal('bank-file-other-company', { taxId: check.otherCompany, name: content.companyName })
    }
    const { movements: _movements, ...kept } = content
    const file: BankFile = {
      ...kept,
      issues: kept.issues.slice(0, MOST_ISSUES),
      id: newId(),
      fileName,
      sha256,
      importedOn: today,
      by: actor!.name,
      entries: fresh.length,
    }
    const entries = fresh.map(
      (movement): BankEntry => ({
        ...movement,
        id: newId(),
        fileId: file.id,
        uniqueKey: uniqueKeyOf(content, movement),
        status: isCredit(movement) ? 'waiting' : 'notice',
        settlement: null,
        ignoredBecause: null,
      }),
    )
    return {
      patches: [created('bankFiles', file), ...entries.map((entry) => created('bankEntries', entry))],
      details: { name: fileName, entries: entries.length },
      result: { fileId: file.id, fresh: fresh.length, repeated: check.repeated, waiting: check.credits },
    }
  },
}
