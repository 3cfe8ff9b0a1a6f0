import type { OpenTitle } from '#shared/domain/open-title.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { sum } from '#shared/domain/money.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { openTitlesWords as words } from '#shared/pt-br/printables.ts'
import type { Content } from 'pdfmake/interfaces'
import { formList } from './form-grid.ts'

/** Titles with what is owed of each on a day, and their sum. */
export function openTitles(title: string, titles: readonly OpenTitle[], on: Day): Content[] {
  const { columns } = words
  return [
    formList({
      title,
      hint: words.hint(on),
      columns: [
        { label: columns.title, width: '*' },
        { label: columns.dueOn, width: 90 },
        { label: columns.principal, width: 90, alignment: 'right' },
        { label: columns.total, width: 90, alignment: 'right' },
      ],
      rows: titles.map(({ label, dueOn, principal, total }) => [
        { text: label },
        { text: dueOn ? formatDay(dueOn) : words.noDay },
        { text: formatMoney(principal) },
        { text: formatMoney(total) },
      ]),
    }),
    {
      text: words.total(formatMoney(sum(titles.map(({ total }) => total)))),
      bold: true,
      alignment: 'right',
      margin: [0, 6, 0, 10],
    },
  ]
}
