import type { CreditScore } from '#shared/domain/credit-score.ts'
import { formatNumber } from '#shared/pt-br/format.ts'
import { factorNames, factorSentence } from '#shared/pt-br/score.ts'
import { factorCriteria, scoreReportWords } from '#shared/pt-br/score-report.ts'
import type { Content, TableCell } from 'pdfmake/interfaces'
import { ledger, MUTED } from './house-style.ts'

const labels = scoreReportWords.table

/** The factors with what was found, points and most, and how they add up to the score: nothing is counted elsewhere. */
export function scoreFactorsTable({ factors, adjustment, score }: CreditScore): Content {
  const rows = factors.map((factor): TableCell[] => [
    {
      stack: [
        { text: factorNames[factor.id], bold: true },
        { text: factorCriteria[factor.id], fontSize: 7, color: MUTED },
      ],
    },
    { text: factorSentence(factor) },
    right(formatNumber(factor.points), true),
    right(formatNumber(factor.most)),
  ])
  const sum = factors.reduce((total, { points }) => total + points, 0)
  const most = factors.reduce((total, factor) => total + factor.most, 0)
  const totals: TableCell[][] = [
    ...(adjustment === 0
      ? []
      : [
          [{ text: labels.sum }, '', right(formatNumber(sum)), right(formatNumber(most))],
          [{ text: labels.adjustment }, '', right(signed(adjustment)), right('')],
        ]),
    [
      { text: labels.score, bold: true },
      '',
      right(formatNumber(score), true),
      right(formatNumber(most), true),
    ],
  ]
  const header = [labels.criterion, labels.finding, labels.points, labels.most].map(
    (text, column): TableCell => ({
      text,
      bold: true,
      color: MUTED,
      alignment: column > 1 ? 'right' : 'left',
    }),
  )
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [176, '*', 36, 40],
      body: [header, ...rows, ...totals],
    },
    layout: ledger(rows.length + totals.length + 1),
    fontSize: 8.3,
    lineHeight: 0.9,
  }
}

function right(text: string, bold = false): TableCell {
  return { text, alignment: 'right', bold }
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${formatNumber(Math.abs(points))}`
}
