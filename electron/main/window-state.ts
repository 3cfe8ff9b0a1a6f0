import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFile } from 'atomically'
import { z } from 'zod'

const rectangleSchema = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
export type Rectangle = z.infer<typeof rectangleSchema>

const windowStateSchema = z.object({
  /** Null until the person moved the window: then the system places it. */
  bounds: rectangleSchema.nullable(),
  maximized: z.boolean(),
  theme: z.enum(['light', 'dark', 'system']),
})
export type WindowState = z.infer<typeof windowStateSchema>

const firstState: WindowState = { bounds: null, maximized: false, theme: 'system' }
export const smallestSize = { width: 960, height: 600 }
export const firstSize = { width: 1280, height: 800 }

/** How the person left the window, or how it first opens when the file is missing or makes no sense. */
export function readWindowState(userData: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(fileIn(userData), 'utf8')))
  } catch {
    return firstState
  }
}

export async function writeWindowState(userData: string, state: WindowState): Promise<void> {
  await writeFile(fileIn(userData), JSON.stringify(state))
}

const fileIn = (userData: string): string => join(userData, 'janela.json')

/**
 * The saved bounds, fitted to the screens there are now, or null when hardly any of the window would be seen: a screen may
 * have been unplugged, or its resolution lowered.
 */
export function visibleBounds(bounds: Rectangle | null, workAreas: readonly Rectangle[]): Rectangle | null {
  if (!bounds) return null
  const area = workAreas.find((candidate) => seenWithin(bounds, candidate))
  if (!area) return null
  const width = Math.min(Math.max(bounds.width, smallestSize.width), area.width)
  const height = Math.min(Math.max(bounds.height, smallestSize.height), area.height)
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  }
}

/** Enough of the title bar is on that screen to take hold of it. */
function seenWithin(bounds: Rectangle, area: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return across >= 120 && bounds.y >= area.y - 20 && bounds.y <= area.y + area.height - 40
}
