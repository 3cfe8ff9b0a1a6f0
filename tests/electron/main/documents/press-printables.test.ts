import { type Drawable, definitionOf } from '#electron/main/documents/drawable.ts'
import { buildAnalysisForm } from '#tests/shared/documents/build-analysis-form.ts'
import { buildScoreReport, buildXrayPage } from '#tests/shared/documents/build-credit-pages.ts'
import { buildLetter } from '#tests/shared/documents/build-letter.ts'
import { buildOrderSheet } from '#tests/shared/documents/build-order-sheet.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { describe, expect, it } from 'vitest'
import {
  draw,
  fontsOf,
  hasPoppler,
  infoOf,
  largestDifference,
  pagesOf,
  picturesOf,
  stockPdf,
} from './printed.ts'

const printables: [string, () => Drawable, RegExp][] = [
  ['a blank analysis form', () => buildAnalysisForm({}, null), /Ficha de análise de crédito/],
  ['a filled analysis form', () => buildAnalysisForm(), /Ana Souza/],
  ['a score report', () => buildScoreReport(), /Relatório de pontuação de crédito/],
  ['a Raio-X', () => buildXrayPage(), /Raio-X/],
  ['an order sheet', () => buildOrderSheet(), /OS 1\.?284/],
]

describe.skipIf(!hasPoppler)('a document drawn from the screen', () => {
  it.each(printables)('%s says what it says, in two faces, on numbered A4 pages', async (_, build, said) => {
    const pdf = await draw(build())
    const pages = pagesOf(pdf)
    expect(pages.join('\n')).toMatch(said)
    pages.forEach((page, index) => expect(page).toContain(`Página ${index + 1} de ${pages.length}`))
    expect(fontsOf(pdf).match(/\+EmDiaLetter-(Regular|SemiBold) +CID TrueType/g)).toHaveLength(2)
    expect(infoOf(pdf)).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/)
  })

  it.each(printables.slice(0, 4))('%s looks to the dot as pdfmake prints it by itself', async (_, build) => {
    const [ours, theirs] = [
      picturesOf(await draw(build()), 60),
      picturesOf(await stockPdf(definitionOf(build())), 60),
    ]
    expect(ours).toHaveLength(theirs.length)
    ours.forEach((picture, page) =>
      expect(largestDifference(picture.data, theirs[page]!.data)).toBeLessThanOrEqual(2),
    )
  })

  it('leaves without its logo when that is no picture', async () => {
    const laboratory = buildLaboratory({ logo: 'data:image/png;base64,TVqQ' })
    expect(pagesOf(await draw(buildXrayPage({ laboratory }))).join('')).toContain('Ana Souza')
  })

  it('may share a thread, and even a PDF, with letters', async () => {
    const letter: Drawable = { kind: 'letter', letter: buildLetter() }
    const alone = await Promise.all([letter, buildXrayPage()].map(async (one) => pagesOf(await draw(one))))
    expect(pagesOf(await draw(letter, buildXrayPage()))).toEqual(alone.flat())
  })
})
