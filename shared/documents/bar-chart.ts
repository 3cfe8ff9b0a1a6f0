import type { Content } from 'pdfmake/interfaces'
import { ACCENT, HAIRLINE, MUTED } from './house-style.ts'

export type Bar = { label: string; value: number; shown: string }

/** Bars of one measure side by side, each with its value above and its name below, in `width` points. */
export function barChart(bars: readonly Bar[], width: number, height: number): Content {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const step = width / bars.length
  const thick = step * 0.62
  return {
    stack: [
      {
        // Otherwise the gap of columns around it is taken over.
        columnGap: 0,
        columns: bars.map(({ value, shown }) => {
          const tall = Math.max(value > 0 ? 1 : 0, (height * value) / most)
          return {
            width: step,
            stack: [
              {
                text: value > 0 ? shown : '\u00a0',
                fontSize: 5.8,
                alignment: 'center',
                color: MUTED,
                noWrap: true,
                margin: [0, height - tall, 0, 1],
              },
              {
                canvas: [
                  {
                    type: 'rect',
                    x: (step - thick) / 2,
                    y: 0,
                    w: thick,
                    h: Math.max(tall, 0.01),
                    color: ACCENT,
                  },
                ],
              },
            ],
          } satisfies Content & { width: number }
        }),
      },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.8, lineColor: HAIRLINE }] },
      {
        columnGap: 0,
        columns: bars.map(({ label }) => ({
          width: step,
          text: label,
          fontSize: 6.5,
          alignment: 'center' as const,
          color: MUTED,
        })),
        margin: [0, 2, 0, 0],
      },
    ],
  }
}
