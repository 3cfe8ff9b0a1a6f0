import {
  type ImportKind,
  importKinds,
  type ImportMapping,
  importMappingSchema,
} from '#shared/domain/import/import.ts'
import { readFile, writeFile } from 'atomically'
import { join } from 'node:path'
import { z } from 'zod'

/** How many layouts of files are kept; the oldest go first. */
const MOST_LAYOUTS = 100

const rememberedSchema = z.array(
  z.object({ layout: z.string(), kind: z.enum(importKinds), mapping: importMappingSchema }),
)
type Remembered = z.infer<typeof rememberedSchema>

const fileIn = (userData: string) => join(userData, 'import-mappings.json')

async function load(userData: string): Promise<Remembered> {
  try {
    return rememberedSchema.parse(JSON.parse(await readFile(fileIn(userData), 'utf8')))
  } catch {
    // Absent at first; damaged, it is only a convenience lost.
    return []
  }
}

/** The mapping last used with files of these columns, or null. */
export async function recallMapping(
  userData: string,
  layout: string,
): Promise<{ kind: ImportKind; mapping: ImportMapping } | null> {
  const found = (await load(userData)).find((each) => each.layout === layout)
  return found ? { kind: found.kind, mapping: found.mapping } : null
}

/** Keeps the mapping for the next file with these columns. */
export async function rememberMapping(userData: string, used: Remembered[number]): Promise<void> {
  const others = (await load(userData)).filter(({ layout }) => layout !== used.layout)
  await writeFile(fileIn(userData), JSON.stringify([used, ...others].slice(0, MOST_LAYOUTS)))
}
