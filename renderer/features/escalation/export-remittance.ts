import { desktopClient } from '#renderer/lib/clients.ts'
import type { RemittanceLine } from '#shared/contracts/cases.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { agencyWords } from '#shared/pt-br/agency.ts'

const words = agencyWords.remittance
const MONEY_FROM = 9

/** Saves the titles of a remittance as CSV where the person says; answers the path, null when the person gave up. */
export async function exportRemittance(
  lines: readonly RemittanceLine[],
  agency: string,
  on: Day,
): Promise<string | null> {
  const { path } = await desktopClient.exports.table({
    format: 'csv',
    suggestedName: words.fileName(agency, on),
    title: words.title,
    columns: words.columns.map((header, at) => ({
      header,
      kind: at >= MONEY_FROM ? 'money' : at === 7 ? 'day' : at === 0 || at === 8 ? 'integer' : 'text',
    })),
    rows: lines.map((line) => [
      line.caseNumber,
      line.customerName,
      line.taxId,
      line.phone,
      line.email,
      line.address,
      line.title,
      line.dueOn,
      line.daysLate,
      line.principal,
      line.charges,
      line.total,
    ]),
  })
  return path
}
