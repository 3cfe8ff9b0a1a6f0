import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Drawable } from '#electron/main/documents/drawable.ts'
import { Press } from '#electron/main/documents/press.ts'
import { PRINT_FONT } from '#shared/documents/house-style.ts'
import type { Letter } from '#shared/domain/letter.ts'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { PNG } from 'pngjs'

export const fontsFolder = path.resolve('resources/fonts')
export const workerScript = path.resolve('electron/main/documents/worker.ts')
const face = (weight: string) => readFileSync(path.join(fontsFolder, `em-dia-letter-${weight}.ttf`))
export const faces = { normal: face('regular'), bold: face('semibold') }

/** Poppler reads PDFs independently of what wrote them; without it these tests are left out. */
export const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** The letters in one PDF. */
export function print(...letters: Letter[]): Promise<Uint8Array> {
  return draw(...letters.map((letter): Drawable => ({ kind: 'letter', letter })))
}

/** Documents of any kind in one PDF. */
export async function draw(...drawables: Drawable[]): Promise<Uint8Array> {
  const press = new Press(faces, drawables[0]!, drawables.length)
  for (const drawable of drawables) press.add(drawable)
  return press.finish()
}

/** A definition through pdfmake's own front door. */
export async function stockPdf(definition: TDocumentDefinitions): Promise<Uint8Array> {
  const file = (weight: string) => path.join(fontsFolder, `em-dia-letter-${weight}.ttf`)
  pdfmake.setFonts({ [PRINT_FONT]: { normal: file('regular'), bold: file('semibold') } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((font) => font.startsWith(fontsFolder))
  return pdfmake.createPdf(definition).getBuffer()
}

/** In shades of 255. Decimals beyond the fourth are not written, which may tint the edge of a letter by one. */
export function largestDifference(a: Buffer, b: Buffer): number {
  let largest = Math.abs(a.length - b.length)
  for (let at = 0; at < a.length; at++) largest = Math.max(largest, Math.abs(a[at]! - b[at]!))
  return largest
}

function poppler(tool: string, pdf: Uint8Array, args: (file: string, folder: string) => string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'em-dia-letter-'))
  const file = path.join(folder, 'letter.pdf')
  writeFileSync(file, pdf)
  return { folder, output: execFileSync(tool, args(file, folder), { encoding: 'utf8' }) }
}

/** The text of each page, as a reader copies it. */
export function pagesOf(pdf: Uint8Array): string[] {
  return poppler('pdftotext', pdf, (file) => ['-layout', '-enc', 'UTF-8', file, '-'])
    .output.split('\f')
    .slice(0, -1)
}

export const fontsOf = (pdf: Uint8Array) => poppler('pdffonts', pdf, (file) => [file]).output
export const infoOf = (pdf: Uint8Array) => poppler('pdfinfo', pdf, (file) => [file]).output
export const imagesOf = (pdf: Uint8Array) => poppler('pdfimages', pdf, (file) => ['-list', file]).output

/** The pages as pictures. */
export function picturesOf(pdf: Uint8Array, dotsPerInch: number): PNG[] {
  const { folder } = poppler('pdftoppm', pdf, (file, to) => [
    '-r',
    String(dotsPerInch),
    '-png',
    file,
    path.join(to, 'page'),
  ])
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort()
    .map((name) => PNG.sync.read(readFileSync(path.join(folder, name))))
}
