import type { Drawable } from '#electron/main/documents/drawable.ts'
import { BODY } from '#shared/documents/house-style.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { draw, hasPoppler, infoOf, largestDifference, pagesOf, picturesOf, stockPdf } from './printed.ts'

/** Whatever a definition may ask of the press; the documents of today ask less. */
const asked = vi.hoisted(() => ({ build: (): TDocumentDefinitions => ({ content: '' }) }))
vi.mock('#shared/documents/printable.ts', () => ({ printableDefinition: () => asked.build() }))
const drawable = { kind: 'xray', on: '2026-11-22', laboratory: { logo: null } } as unknown as Drawable

const content: Content = Array.from({ length: 90 }, (_, index) => ({
  text: `Linha ${index + 1}`,
  style: 'line',
}))
const definitions: [string, () => TDocumentDefinitions, RegExp][] = [
  [
    'landscape, with margins of two numbers and header and footer as functions',
    () => ({
      pageSize: 'A4',
      pageOrientation: 'landscape',
      pageMargins: [60, 50],
      header: (page, pages) => ({ text: `Cabeçalho ${page}/${pages}`, margin: [60, 20, 0, 0] }),
      footer: (page, pages, { width }) => ({
        text: `Rodapé ${page}/${pages} de ${Math.round(width)}`,
        alignment: 'right',
        margin: [0, 10, 60, 0],
      }),
      content,
    }),
    /Page size: +841\.89 x 595\.28/,
  ],
  [
    'A5, with one margin, a fixed header and a mark',
    () => ({
      pageSize: 'A5',
      pageMargins: 30,
      header: { text: 'Sempre igual', margin: [30, 10, 0, 0] },
      watermark: 'CÓPIA',
      content,
    }),
    /Page size: +419\.53 x 595\.28/,
  ],
  [
    'of a size of its own',
    () => ({ pageSize: { width: 300, height: 200 }, content }),
    /Page size: +300 x 200/,
  ],
  ['that says nothing of its pages', () => ({ content }), /Page size: +595\.28 x 841\.89 pts \(A4\)/],
]

describe.skipIf(!hasPoppler)('a definition', () => {
  beforeEach(() => (asked.build = () => ({ content: '' })))

  it.each(definitions)('%s is set as pdfmake sets it', async (_, build, size) => {
    const styled = () => ({ ...build(), defaultStyle: BODY, styles: { line: { fontSize: 9, bold: true } } })
    asked.build = styled
    const pdf = await draw(drawable)
    expect(infoOf(pdf)).toMatch(size)
    expect(pagesOf(pdf).length).toBeGreaterThan(1)
    const [ours, theirs] = [picturesOf(pdf, 60), picturesOf(await stockPdf(styled()), 60)]
    expect(ours).toHaveLength(theirs.length)
    // A mark at an angle shows a little more of the decimals that are not written.
    ours.forEach((picture, page) =>
      expect(largestDifference(picture.data, theirs[page]!.data)).toBeLessThanOrEqual(4),
    )
  })

  it('has its header and footer on each page, with its number', async () => {
    asked.build = () => ({ ...definitions[0]![1](), defaultStyle: BODY })
    const pages = pagesOf(await draw(drawable))
    pages.forEach((page, index) => {
      expect(page).toContain(`Cabeçalho ${index + 1}/${pages.length}`)
      expect(page).toContain(`Rodapé ${index + 1}/${pages.length} de 842`)
    })
  })
})
