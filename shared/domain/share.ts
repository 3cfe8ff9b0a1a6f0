import { z } from 'zod'

/** A share in basis points between two; what is typed outside of them is answered with both, as `share:0:1000`. */
export function shareBetween(least: number, most: number) {
  const outside = `share:${least}:${most}`
  return z.int().min(least, outside).max(most, outside)
}

/** From none to the whole. */
export const shareSchema = shareBetween(0, 10_000)
