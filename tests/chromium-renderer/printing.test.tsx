import { PdfPreview } from '#renderer/components/pdf-preview.tsx'
import { PrintSheet } from '#renderer/components/print-sheet.tsx'
import { openPdf, pageImage } from '#renderer/components/pdf-document.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { mount, violations } from './mount.tsx'

/** A PDF of A4 pages, each with a line of text, written by hand. */
function smallPdf(...lines: string[]): Blob {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => {
      const text = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
  return new Blob([body, tail, trailer], { type: 'application/pdf' })
}

afterEach(() => vi.restoreAllMocks())

test('draws the pages of a PDF, and gives their text to who cannot see them', async () => {
  await mount(
    <div style={{ height: 500, width: 500 }}>
      <PdfPreview pdf={smallPdf('Primeira carta', 'Segunda carta')} label="Carta a Ana" />
    </div>,
  )
  await expect.element(page.getByText('Primeira carta')).toBeInTheDocument()
  await expect.element(page.getByText('Segunda carta')).toBeInTheDocument()
  await expect.element(page.getByText('Página 1 de 2')).toBeVisible()
  const canvas = document.querySelector('canvas')!
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
  expect(data.some((value) => value < 100)).toBe(true)
  await page.getByRole('button', { name: 'Próxima página' }).click()
  await expect.element(page.getByText('Página 2 de 2')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('says so when the document cannot be opened', async () => {
  await mount(
    <div style={{ height: 300 }}>
      <PdfPreview pdf={new Blob(['not a PDF'])} label="Carta a Ana" />
    </div>,
  )
  await expect.element(page.getByRole('alert')).toHaveTextContent('O documento não pôde ser aberto')
})

test('draws a page for the printer at the density asked', async () => {
  const pdf = await openPdf(smallPdf('Carta'))
  const image = await createImageBitmap(await pageImage(pdf, 1, 150))
  // A4 at 150 dpi; the sheet of the test is 595 × 842 points.
  expect([image.width, image.height]).toEqual([1240, 1755])
  await pdf.loadingTask.destroy()
})

test('prints once its images are decoded, alone on the paper, and goes away afterwards', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const onPrinted = vi.fn()
  const canvas = new OffscreenCanvas(4, 4)
  canvas.getContext('2d')!.fillRect(0, 0, 4, 4)
  const source = URL.createObjectURL(await canvas.convertToBlob())
  await mount(
    <PrintSheet paper="full" onPrinted={onPrinted}>
      <img src={source} alt="" />
    </PrintSheet>,
  )
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(document.querySelector<HTMLImageElement>('[data-print-sheet] img')!.complete).toBe(true)
  expect(onPrinted).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('afterprint'))
  expect(onPrinted).toHaveBeenCalledOnce()
})
