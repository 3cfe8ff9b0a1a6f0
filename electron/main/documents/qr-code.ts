import type { CanvasRect, Content } from 'pdfmake/interfaces'
import { qrEncoder } from './pdfmake-internals.ts'

/**
 * A QR code (level M) of at most `side` points, or a point a module. pdfmake draws every dark module by itself, rounded
 * down to whole points; here they are joined into rectangles, which leaves a third of the drawing and no hairlines.
 */
export function qrCode(text: string, side: number): Content {
  const modules = modulesOf(text)
  // Half points: longer numbers, a thousand times, would make every letter a kilobyte bigger.
  const scale = Math.max(1, Math.floor((side / modules.length) * 2) / 2)
  const rect = ({ x, y, w, h }: Rectangle, color: string): CanvasRect => ({
    type: 'rect',
    x: x * scale,
    y: y * scale,
    w: w * scale,
    h: h * scale,
    lineWidth: 0,
    color,
  })
  const dark = rectangles(modules).map((rectangle) => rect(rectangle, '#000000'))
  return { canvas: [rect({ x: 0, y: 0, w: modules.length, h: modules.length }, '#ffffff'), ...dark] }
}

/** Which modules are dark, row by row, as pdfmake encodes the text. */
function modulesOf(text: string): boolean[][] {
  // Without `fit` pdfmake gives every module five points; the first rectangle is the white ground.
  // oxlint-disable-next-line no-underscore-dangle -- pdfmake's own name
  const [ground, ...dark] = qrEncoder.measure({ qr: text, eccLevel: 'M' })._canvas
  const size = ground!.w / MODULE
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const { x, y } of dark) modules[y / MODULE]![x / MODULE] = true
  return modules
}
const MODULE = 5

type Rectangle = { x: number; y: number; w: number; h: number }

/** The dark modules as rectangles: the widest from each corner, as far down as it goes whole. Each is covered once. */
export function rectangles(modules: readonly (readonly boolean[])[]): Rectangle[] {
  const left = modules.map((row) => [...row])
  const isDark = (x: number, y: number) => left[y]?.[x] === true
  const found: Rectangle[] = []
  left.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!isDark(x, y)) continue
      let [w, h] = [1, 1]
      while (isDark(x + w, y)) w++
      const whole = (below: number) => left[below]?.slice(x, x + w).every(Boolean) === true
      while (whole(y + h)) h++
      for (let down = y; down < y + h; down++) left[down]!.fill(false, x, x + w)
      found.push({ x, y, w, h })
    }
  })
  return found
}
