import type { BankFileCheck } from '#shared/contracts/bank.ts'
import type { BankFileContent, BankMovement } from '#shared/domain/bank/bank-file.ts'
import { centavos } from '#shared/domain/money.ts'
import type { StoreState } from '../store-state.ts'

/** `bank|agency|account|key`: a movement is known by it whatever file it comes in. */
export function uniqueKeyOf(
  { bank, agency, account }: BankFileContent,
  { key }: Pick<BankMovement, 'key'>,
): string {
  return [bank, agency, account, key].join('|')
}

/** Whether a movement is money that came in; the rest is only told. */
export function isCredit({ kind, amount }: BankMovement): boolean {
  return (kind === 'settled' || kind === 'credit') && amount > 0
}

/** What a file brings, and which of its movements are new, each once. */
export async function checkBankFile(
  { database, settings }: Pick<StoreState, 'database' | 'settings'>,
  { sha256, content }: { sha256: string; content: BankFileContent },
): Promise<{ check: BankFileCheck; fresh: BankMovement[] }> {
  const files = await database.bankFiles.toArray()
  const keys = content.movements.map((movement) => uniqueKeyOf(content, movement))
  const known = new Set<unknown>(await database.bankEntries.where('uniqueKey').anyOf(keys).uniqueKeys())
  const fresh = content.movements.filter((_, at) => {
    const key = keys[at]!
    if (known.has(key)) return false
    // A movement twice in one file is one movement.
    known.add(key)
    return true
  })
  const credits = fresh.filter(isCredit)
  const { laboratory } = settings
  const check: BankFileCheck = {
    takenInOn: files.find((file) => file.sha256 === sha256)?.importedOn ?? null,
    fresh: fresh.length,
    repeated: content.movements.length - fresh.length,
    credits: credits.length,
    amount: centavos(credits.reduce((sum, { amount }) => sum + amount, 0)),
    notices: fresh.length - credits.length,
    otherCompany:
      laboratory && content.companyTaxId !== null && !sameHouse(content.companyTaxId, laboratory.taxId)
        ? content.companyTaxId
        : null,
    gap: gapBefore(files.filter(sameAccount(content)), content.fileNumber),
  }
  return { check, fresh }
}

/** A branch has the CNPJ of its house but for the last six characters. */
function sameHouse(read: string, registered: string): boolean {
  const [left, right] = [read, registered].map((text) => text.replaceAll(/[^0-9A-Z]/g, '').padStart(14, '0'))
  if (left === right) return true
  return registered.length === 14 && left!.slice(0, 8) === right!.slice(0, 8)
}

function sameAccount(content: BankFileContent) {
  return ({
    format,
    bank,
    agency,
    account,
  }: Pick<BankFileContent, 'format' | 'bank' | 'agency' | 'account'>) =>
    format === content.format &&
    bank === content.bank &&
    agency === content.agency &&
    account === content.account
}

function gapBefore(
  files: readonly { fileNumber: string | null }[],
  fileNumber: string | null,
): BankFileCheck['gap'] {
  const [number, last] = [
    Number(fileNumber ?? 0),
    Math.max(0, ...files.map((file) => Number(file.fileNumber ?? 0))),
  ]
  if (!Number.isSafeInteger(number) || last === 0 || number <= last + 1) return null
  return { from: last + 1, to: number - 1 }
}
