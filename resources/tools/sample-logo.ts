import { PNG } from 'pngjs'

const SIZE = 192
const SAMPLES = 4
const TEAL = [15, 118, 110] as const

/** A molar of circles: crown of three bumps, two roots, a notch between them; `x` and `y` from -1 to 1. */
function isTooth(x: number, y: number): boolean {
  const circle = (cx: number, cy: number, rx: number, ry: number) =>
    ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1
  const crown = circle(-0.24, -0.22, 0.3, 0.3) || circle(0.24, -0.22, 0.3, 0.3) || circle(0, -0.1, 0.42, 0.3)
  const roots = (circle(-0.22, 0.22, 0.19, 0.42) || circle(0.22, 0.22, 0.19, 0.42)) && y < 0.62
  const notch = circle(0, 0.5, 0.13, 0.34)
  return (crown || roots) && !notch
}

/** The mark of the laboratory that does not exist: a white tooth on a teal disc, as a PNG. */
export function sampleLogo(): Buffer {
  const image = new PNG({ width: SIZE, height: SIZE })
  for (let pixel = 0; pixel < SIZE * SIZE; pixel++) {
    let [disc, tooth] = [0, 0]
    for (let s = 0; s < SAMPLES * SAMPLES; s++) {
      const x = ((pixel % SIZE) + ((s % SAMPLES) + 0.5) / SAMPLES) / (SIZE / 2) - 1
      const y = (Math.floor(pixel / SIZE) + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / (SIZE / 2) - 1
      if (x * x + y * y <= 0.97) disc++
      if (isTooth(x, y)) tooth++
    }
    const white = tooth / (SAMPLES * SAMPLES)
    TEAL.forEach((channel, i) => {
      image.data[pixel * 4 + i] = Math.round(channel + (255 - channel) * white)
    })
    image.data[pixel * 4 + 3] = Math.round((255 * disc) / (SAMPLES * SAMPLES))
  }
  return PNG.sync.write(image)
}
