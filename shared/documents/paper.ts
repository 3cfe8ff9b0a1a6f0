import type { PaperPage } from '#shared/contracts/printables.ts'
import type { PaperTable } from '#shared/domain/paper.ts'
import type { Block } from '#shared/domain/template.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { paperWords as words } from '#shared/pt-br/paper-page.ts'
import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type DrawQr, stockQr } from './draw-qr.ts'
import { fitting } from './fitting.ts'
import { ACCENT, card, ledger, MUTED } from './house-style.ts'
import { paperSignatures } from './paper-signatures.ts'
import { printable } from './print-characters.ts'
import { sheet } from './sheet.ts'

/** A consumer must read a contract of adhesion without effort (CDC art. 54 § 3): never below 12. */
const CONTRACT_SIZE = 12
const SIZE = 10.5
const QR_SIDE = 105
/** Characters of a clause that stays on one page. */
const KEPT_TOGETHER = 1400

/** A paper of the house as it was made: blocks in order on the laboratory's letterhead, its number and hash at the foot. */
export function paperDefinition(page: PaperPage, drawQr: DrawQr = stockQr): TDocumentDefinitions {
  const { paper, laboratory } = page
  const number = paper.number === '' ? words.draft : paper.number
  return sheet({
    laboratory,
    title: `${paperKindNames[paper.kind]} ${number}`,
    subject: paper.subject,
    content: [aside(page, number), ...blocksOf(page, drawQr)],
    foot: [
      number,
      words.on(paper.on),
      words.version(paper.templateVersion),
      ...(paper.hash === '' ? [] : [words.hash(paper.hash)]),
    ],
    remark: paper.number === '' ? words.draftRemark : words.remark,
  })
}

function aside({ paper }: PaperPage, number: string): Content {
  return {
    text: [words.number(number), words.on(paper.on)].join('   ·   '),
    fontSize: 8.5,
    color: MUTED,
    alignment: 'right',
    margin: [0, 0, 0, 6],
  }
}

function blocksOf(page: PaperPage, drawQr: DrawQr): Content[] {
  const { blocks } = page.paper
  const size = page.paper.kind === 'contract' ? CONTRACT_SIZE : SIZE
  let clauses = 0
  return blocks.map((block, at) => {
    const drawn = blockContent(block, page, { size, drawQr, clause: block.kind === 'clause' ? ++clauses : 0 })
    return blocks[at - 1]?.kind === 'page-break' ? { stack: [drawn], pageBreak: 'before' } : drawn
  })
}

type How = { size: number; drawQr: DrawQr; clause: number }

function blockContent(block: Block, page: PaperPage, { size, drawQr, clause }: How): Content {
  const { tables, pix } = page.paper
  switch (block.kind) {
    case 'title':
      return { text: printable(block.text), bold: true, fontSize: 15, color: ACCENT, margin: [0, 2, 0, 8] }
    case 'heading':
      return { text: printable(block.text), bold: true, fontSize: 11.5, color: ACCENT, margin: [0, 8, 0, 3] }
    case 'paragraph':
      return prose(block.text, size)
    case 'clause':
      return {
        // A clause is read whole, unless it is longer than what a page should be left empty for.
        unbreakable: block.text.length < KEPT_TOGETHER,
        stack: [
          {
            text: words.clause(clause, printable(block.heading)),
            bold: true,
            fontSize: size,
            margin: [0, 5, 0, 1],
          },
          prose(block.text, size),
        ],
      }
    case 'table': {
      const table = tables[block.table]
      return table ? tableContent(table) : ''
    }
    case 'signatures':
      return paperSignatures(block, page)
    case 'pix':
      return pix ? pixContent(pix, drawQr) : ''
    case 'page-break':
      return ''
    default:
      return assertNever(block)
  }
}

function prose(text: string, fontSize: number): ContentText {
  // Set to the left: pdfmake stretches what it may break after, and would tear `Campinas/SP` apart.
  return { ...fitting(text, 70), fontSize, margin: [0, 0, 0, 5], lineHeight: 1.02 }
}

function tableContent({ headers, figures, rows, totals }: PaperTable): Content {
  const right = new Set(figures)
  const cell = (text: string, column: number, bold = false) => ({
    ...fitting(text, 40),
    bold,
    alignment: right.has(column) ? ('right' as const) : ('left' as const),
  })
  const body = [
    headers.map((text, column) => ({ ...cell(text, column, true), color: ACCENT })),
    ...rows.map((row) => row.map((text, column) => cell(text, column))),
    ...(totals ? [totals.map((text, column) => cell(text, column, true))] : []),
  ]
  // The last column of words takes what is left.
  const widest = headers.findLastIndex((_, column) => !right.has(column))
  return {
    fontSize: 9,
    margin: [0, 3, 0, 8],
    layout: ledger(totals ? body.length : body.length + 1),
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: headers.map((_, column) => (column === widest ? '*' : 'auto')),
      body,
    },
  }
}

function pixContent({ payload, txid }: NonNullable<PaperPage['paper']['pix']>, drawQr: DrawQr): Content {
  return {
    unbreakable: true,
    margin: [0, 6, 0, 6],
    layout: card,
    table: {
      widths: ['auto', '*'],
      body: [
        [
          drawQr(payload, QR_SIDE),
          {
            stack: [
              { text: words.pix, bold: true, color: ACCENT },
              { text: words.pixHint, fontSize: 9, margin: [0, 2, 0, 4] },
              { ...fitting(payload, 60), fontSize: 7.5 },
              { text: words.txid(txid), fontSize: 7.5, color: MUTED, margin: [0, 4, 0, 0] },
            ],
          },
        ],
      ],
    },
  }
}

function assertNever(block: never): never {
  throw new TypeError(`no block ${JSON.stringify(block)}`)
}
