import { dossierWords as words } from '#shared/pt-br/dossier.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { sum } from '#shared/domain/money.ts'
import type { Content } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'
import { MUTED } from './house-style.ts'
import { part } from './sheet.ts'
import type { DossierPage } from './dossier-page.ts'

const { columns } = words
/** Days in a line of the memory: a line a week keeps a year on one page. */
const WEEK = 7

/** What is owed title by title, and how each came to it, day by day. */
export function dossierCharges(page: DossierPage): Content[] {
  return [titles(page), ...memory(page)]
}

function titles({ statement }: DossierPage): Content {
  const { lines, principal, lateFee, lateInterest, total } = statement
  return formList({
    title: words.titles,
    columns: [
      { label: columns.title, width: 58 },
      { label: columns.description, width: '*' },
      { label: columns.dueOn, width: 50 },
      { label: columns.days, width: 40 },
      { label: columns.principal, width: 56, alignment: 'right' },
      { label: columns.fee, width: 46, alignment: 'right' },
      { label: columns.interest, width: 48, alignment: 'right' },
      { label: columns.total, width: 58, alignment: 'right' },
    ],
    rows:
      lines.length === 0
        ? [[words.noTitles, '', '', '', '', '', '', '']]
        : [
            ...lines.map((line) => [
              line.title,
              line.description,
              line.dueOn ? formatDay(line.dueOn) : words.none,
              words.lateDays(line.daysLate),
              formatAmount(line.principal),
              formatAmount(line.lateFee),
              formatAmount(line.lateInterest),
              formatAmount(line.total),
            ]),
            [
              { text: columns.total, bold: true },
              '',
              '',
              '',
              formatAmount(principal),
              formatAmount(lateFee),
              formatAmount(lateInterest),
              { text: formatAmount(total), bold: true },
            ],
          ],
  })
}

function memory({ charges }: DossierPage): Content[] {
  if (charges.length === 0) return []
  return [
    part(words.memory, words.memoryHint),
    ...charges.map(({ title, dueOn, terms, days }) => memoryOf(title, { dueOn, terms, days })),
    { text: words.memoryMore, fontSize: 7.5, color: MUTED, margin: [0, 4, 0, 0] },
  ]
}

type Memory = Omit<DossierPage['charges'][number], 'title'>

function memoryOf(title: string, { dueOn, terms, days }: Memory): Content {
  const weeks: Memory['days'][] = []
  for (let at = 0; at < days.length; at += WEEK) weeks.push(days.slice(at, at + WEEK))
  const last = days.at(-1)
  return formList({
    title: fitting(words.memoryOf(title, dueOn), 40).text,
    hint: words.terms(terms),
    columns: [
      { label: words.from, width: '*' },
      ...Array.from({ length: WEEK }, (_, at) => ({
        label: at === 0 ? '' : `+${at}`,
        width: 51,
        alignment: 'right' as const,
      })),
    ],
    rows: [
      ...weeks.map((week) =>
        Array.from({ length: WEEK + 1 }, (_, at) => {
          if (at === 0) return formatDay(week[0]!.on)
          const one = week[at - 1]
          return one ? formatAmount(one.total) : ''
        }),
      ),
      ...(last
        ? [
            [
              formatDay(last.on),
              { text: columns.principal, color: MUTED },
              formatAmount(last.principal),
              { text: columns.fee, color: MUTED },
              formatAmount(last.lateFee),
              { text: columns.interest, color: MUTED },
              formatAmount(last.lateInterest),
              { text: formatAmount(sum([last.principal, last.lateFee, last.lateInterest])), bold: true },
            ],
          ]
        : []),
    ],
  })
}
