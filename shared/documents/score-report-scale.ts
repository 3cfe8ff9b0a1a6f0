import type { ScoreReport } from '#shared/contracts/printables.ts'
import { creditClasses, type CreditClass } from '#shared/domain/credit-policy.ts'
import { formatNumber } from '#shared/pt-br/format.ts'
import { classMeaningsForHolder, scoreReportWords as words } from '#shared/pt-br/score-report.ts'
import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { ACCENT, card, HAIRLINE, INK, MUTED } from './house-style.ts'
import { part } from './sheet.ts'

const HIGHEST = 1000
const BAR = { width: 318, height: 9 }

/** The score in large figures, where it lies between 0 and 1,000, and the class it gives. */
export function scoreScale({ score, bands }: ScoreReport): Content {
  return {
    unbreakable: true,
    layout: card,
    table: {
      widths: [112, '*'],
      body: [
        [
          {
            stack: [
              { text: words.score, fontSize: 8, color: MUTED },
              {
                text: [
                  { text: formatNumber(score.score), bold: true, fontSize: 26, color: ACCENT },
                  { text: `  ${words.outOf}`, fontSize: 9, color: MUTED },
                ],
                lineHeight: 0.85,
              },
            ],
          },
          {
            stack: [
              {
                text: [
                  { text: words.class(score.class), bold: true, fontSize: 10.5 },
                  { text: `: ${classMeaningsForHolder[score.class]}`, fontSize: 9 },
                ],
                margin: [0, 1, 0, 5],
              },
              { canvas: bar(score.score, bands) },
              ...classLetters(score.class, bands),
              ...(score.neutral
                ? [{ text: words.neutral, fontSize: 8.5, margin: [0, 5, 0, 0] } satisfies Content]
                : []),
            ],
          },
        ],
      ],
    },
  }
}

type Bands = ScoreReport['bands']
const at = (score: number) => (BAR.width * score) / HIGHEST

function bar(score: number, bands: Bands): CanvasElement[] {
  const { width, height } = BAR
  const limits = bands ? Object.values(bands) : []
  return [
    { type: 'rect', x: 0, y: 0, w: width, h: height, r: 2, color: HAIRLINE },
    ...(score > 0
      ? [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: Math.max(at(score), 3),
            h: height,
            r: 2,
            color: ACCENT,
          } satisfies CanvasElement,
        ]
      : []),
    ...limits.map(
      (limit): CanvasElement => ({
        type: 'line',
        x1: at(limit),
        y1: -2,
        x2: at(limit),
        y2: height + 2,
        lineWidth: 0.8,
        lineColor: limit <= score ? '#ffffff' : INK,
      }),
    ),
  ]
}

/** The letter of each class under its stretch of the bar. */
function classLetters(own: CreditClass, bands: Bands): Content[] {
  if (bands === null) return []
  return [
    {
      columnGap: 0,
      margin: [0, 3, 0, 0],
      columns: creditClasses.toReversed().map((id) => {
        const [from, to] = rangeOf(id, bands)
        return {
          width: at(Math.min(HIGHEST, to + 1) - from),
          text: id,
          alignment: 'center' as const,
          fontSize: 7.5,
          bold: id === own,
          color: id === own ? ACCENT : MUTED,
        }
      }),
    },
  ]
}

/** All classes with their ranges: the criteria are the holder's to know (LGPD art. 20, § 1º). */
export function scoreClasses({ score, bands }: ScoreReport): Content[] {
  if (bands === null) return []
  return [
    {
      unbreakable: true,
      stack: [
        part(words.sections.classes),
        ...creditClasses.map(
          (id): Content => ({
            text: [
              { text: `${words.class(id)}, ${words.range(...rangeOf(id, bands))}`, bold: true },
              id === score.class ? { text: ` (${words.here})`, bold: true, color: ACCENT } : '',
              `: ${classMeaningsForHolder[id]}`,
            ],
            fontSize: 8.5,
          }),
        ),
      ],
    },
  ]
}

function rangeOf(id: CreditClass, bands: NonNullable<Bands>): [number, number] {
  const least = { ...bands, E: 0 }
  const above = creditClasses[creditClasses.indexOf(id) - 1]
  return [least[id], above ? least[above] - 1 : HIGHEST]
}
