import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

type Word = { text: string; left: number; top: number; right: number; bottom: number }

/** Words touch by the leading of their lines; from this share of the smaller one on, they are over each other. */
const TOUCH = 0.25

/** The words of each page with their boxes, as Poppler finds them. */
export function wordsOf(pdf: Uint8Array): Word[][] {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'em-dia-words-')), 'page.pdf')
  writeFileSync(file, pdf)
  const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text = '']) => ({
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    )
}

/** Pairs of words of a page that are printed over each other. */
export function overlaps(words: readonly Word[]): string[] {
  const found: string[] = []
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (width <= 0.5 || height <= 0) continue
      if (height > TOUCH * Math.min(one.bottom - one.top, other.bottom - other.top))
        found.push(`${one.text} / ${other.text}`)
    }
  })
  return found
}
