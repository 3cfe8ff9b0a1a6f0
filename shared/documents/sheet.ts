import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { ACCENT, BODY, MUTED, PAGE, TEXT_WIDTH } from './house-style.ts'
import { letterhead } from './letterhead.ts'
import { pageFoot } from './page-foot.ts'
import { printable } from './print-characters.ts'

type Sheet = {
  laboratory: Laboratory
  /** What the PDF says of itself to readers and search. */
  title: string
  subject: string
  content: Content[]
  /** What the foot of each page says beside the laboratory's name. */
  foot: string[]
  /** The line under it. */
  remark: string
}

/** A document on the laboratory's paper: letterhead, content, and page x/y with what tells one copy from another. */
export function sheet({ laboratory, title, subject, content, foot, remark }: Sheet): TDocumentDefinitions {
  return {
    pageSize: PAGE.size,
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    language: 'pt-BR',
    displayTitle: true,
    info: {
      title: printable(title),
      author: printable(laboratory.name),
      subject,
      creator: 'Em Dia',
      producer: 'Em Dia',
    },
    defaultStyle: BODY,
    content: [...letterhead(laboratory), ...content],
    footer: pageFoot({
      name: laboratory.tradeName ?? laboratory.name,
      particulars: foot,
      remark: () => remark,
    }),
  }
}

type Heading = {
  title: string
  /** One line on what it is for. */
  lead?: string
  /** Day and place, number, version: on the right, a line each. */
  aside: string[]
  /** A word that must not be overlooked. */
  mark?: string
}

/** What the document is, in large type, with what dates it on the right. */
export function sheetHeading({ title, lead, aside, mark }: Heading): Content {
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: title, bold: true, fontSize: 15, color: ACCENT, lineHeight: 0.9 },
          ...(lead
            ? [{ text: lead, fontSize: 8.5, color: MUTED, margin: [0, 1, 0, 0] } satisfies Content]
            : []),
        ],
      },
      {
        width: 150,
        alignment: 'right',
        fontSize: 8.5,
        color: MUTED,
        stack: [
          ...(mark
            ? [
                {
                  text: mark,
                  bold: true,
                  fontSize: 8.5,
                  color: ACCENT,
                  characterSpacing: 0.6,
                } satisfies Content,
              ]
            : []),
          ...aside.map((text) => ({ ...fitting(text) })),
        ],
      },
    ],
    columnGap: 16,
    margin: [0, 0, 0, 8],
  }
}

/** The name of a part and, in small type, what to know of it. */
export function part(title: string, hint = ''): Content {
  return {
    text: [
      { text: title, bold: true, fontSize: 10, color: ACCENT },
      hint === '' ? '' : { text: `   ${hint}`, fontSize: 7.5, color: MUTED },
    ],
    margin: [0, 7, 0, 2],
  }
}

/** Lines to sign on, side by side, each with what stands under it. */
export function signatures(names: readonly { under: string; name?: string }[]): Content {
  const gap = 24
  // A name alone takes half: a line across the page is nobody’s.
  const places = Math.max(2, names.length)
  const width = (TEXT_WIDTH - gap * (places - 1)) / places
  return {
    unbreakable: true,
    margin: [0, 22, 0, 0],
    columnGap: gap,
    columns: names.map(({ under, name = '' }) => ({
      width,
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6, lineColor: ACCENT }] },
        ...(name === ''
          ? []
          : [{ ...fitting(name), fontSize: 8.5, bold: true, margin: [0, 2, 0, 0] } satisfies Content]),
        { text: under, fontSize: 7.5, color: MUTED, margin: [0, name === '' ? 2 : 0, 0, 0] },
      ],
    })),
  }
}
