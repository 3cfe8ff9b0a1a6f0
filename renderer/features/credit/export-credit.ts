import { desktopClient } from '#renderer/lib/clients.ts'
import { credit, holdWords, lightWords } from '#shared/pt-br/credit.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { signSentence } from '#shared/pt-br/score.ts'
import { allCredit, type CreditQuery } from './queries.ts'

type Table = Parameters<typeof desktopClient.exports.table>[0]

const words = credit.columns
const money = (header: string) => ({ header, kind: 'money' as const })
const text = (header: string) => ({ header, kind: 'text' as const })
const integer = (header: string) => ({ header, kind: 'integer' as const })

const columns: Table['columns'] = [
  integer(words.number),
  text(words.name),
  text(words.light),
  text(words.signs),
  text(words.class),
  integer(words.points),
  text(words.vip),
  text(words.hold),
  money(words.limit),
  money(words.exposure),
  money(words.overdue),
  integer(words.daysLate),
  money(words.net),
]

/** Saves every row of the filter where the person says; answers the path, null when the person gave up. */
export async function exportCredit(query: CreditQuery, format: Table['format']): Promise<string | null> {
  const rows = await allCredit(query)
  const { path } = await desktopClient.exports.table({
    format,
    columns,
    suggestedName: credit.fileName(query.today),
    title: credit.document(formatDay(query.today)),
    rows: rows.map((row) => [
      row.number,
      row.name,
      lightWords[row.light],
      row.signs.map(signSentence).join(' · '),
      row.class,
      row.score,
      row.vip ? credit.yes : '',
      row.hold === 'none' ? '' : holdWords[row.hold],
      row.limit,
      row.exposure,
      row.overdue,
      row.worstDaysLate,
      row.net,
    ]),
  })
  return path
}
