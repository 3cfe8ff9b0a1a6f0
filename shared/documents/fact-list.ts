import type { Content, CustomTableLayout } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { ACCENT, HAIRLINE, INK, MUTED, WASH } from './house-style.ts'

export type Fact = {
  label: string
  value: string
  /** A sum of what stands above it. */
  sum?: boolean
  /** What must not be overlooked. */
  strong?: boolean
}

const rows: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => HAIRLINE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.3,
}

/** Names on the left, values on the right, a line each. */
export function factList(facts: readonly Fact[]): Content {
  return {
    table: {
      widths: ['*', 'auto'],
      body: facts.map(({ label, value, sum = false, strong = false }) => [
        { text: label, color: sum ? INK : MUTED, bold: sum },
        { ...fitting(value), alignment: 'right', bold: sum || strong, color: strong ? ACCENT : INK },
      ]),
    },
    layout: rows,
    fontSize: 8.3,
    lineHeight: 0.9,
  }
}

/** From so many sentences on they are set smaller, for a page that must hold them all. */
const CROWDED = 9

/** Names on the left, what is said of them beside, one sentence under the other. */
export function sayings(
  facts: readonly { label: string; sentences: readonly string[]; strong?: boolean }[],
): Content {
  const lines = facts.reduce((sum, { sentences }) => sum + sentences.length, 0)
  return {
    table: {
      widths: [112, '*'],
      body: facts.map(({ label, sentences, strong = false }) => [
        { text: label, color: MUTED },
        {
          stack: sentences.map((sentence) => fitting(sentence, 60)),
          bold: strong,
          color: strong ? ACCENT : INK,
        },
      ]),
    },
    layout: rows,
    fontSize: lines > CROWDED ? 7.6 : 8.3,
    lineHeight: 0.9,
  }
}

const tiles: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (column, node) => (column === 0 || column === node.table.widths?.length ? 0 : 5),
  vLineColor: () => '#ffffff',
  fillColor: () => WASH,
  paddingLeft: () => 8,
  paddingRight: () => 6,
  paddingTop: () => 5,
  paddingBottom: () => 4,
}

/** Figures to see first, side by side over a wash: what it is, how much, and a word on it. */
export function figureTiles(figures: readonly { label: string; value: string; note?: string }[]): Content {
  const isNoted = figures.some(({ note }) => note)
  return {
    table: {
      widths: figures.map(() => '*'),
      body: [
        figures.map(({ label, value, note = '' }) => ({
          stack: [
            { text: label, fontSize: 7.2, color: MUTED },
            {
              ...fitting(value),
              bold: true,
              fontSize: value.length > 16 ? 10 : 13,
              color: ACCENT,
              lineHeight: 0.9,
            },
            ...(isNoted ? [{ text: note === '' ? '\u00a0' : note, fontSize: 7.2, color: MUTED }] : []),
          ],
        })),
      ],
    },
    layout: tiles,
  }
}
