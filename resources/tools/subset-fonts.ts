/**
 * Makes `resources/fonts` from the full family: `node resources/tools/subset-fonts.ts <folder>`, where the folder is an
 * unpacked `@expo-google-fonts/source-sans-3@0.4.1` (the upstream TTF files; as a devDependency it would be kept for
 * nothing, since the subsets are committed). Run it again only to change the family or the characters.
 *
 * Kerning is all that stays of the layout features, and hinting goes: both are parsed for letters, and neither is
 * missed on paper. Figures of this family are tabular by default.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PRINT_CHARACTERS } from '#shared/documents/print-characters.ts'
import subsetFont from 'subset-font'
import { renameFont } from './rename-font.ts'

const faces = [
  { source: '400Regular/SourceSans3_400Regular.ttf', weight: 'regular', print: true },
  { source: '600SemiBold/SourceSans3_600SemiBold.ttf', weight: 'semibold', print: true },
  { source: '700Bold/SourceSans3_700Bold.ttf', weight: 'bold', print: false },
]

/** The licence reserves the name "Source" for unmodified fonts, and a subset is a modified one. */
const NAMES_TO_REPLACE = [
  ['Source Sans 3', 'Em Dia Letter'],
  ['SourceSans3', 'EmDiaLetter'],
] as const

const source = process.argv[2]
if (!source) throw new Error('usage: node resources/tools/subset-fonts.ts <folder of the full family>')
const target = path.resolve(import.meta.dirname, '../fonts')
await mkdir(target, { recursive: true })

for (const face of faces) {
  const full = await readFile(path.join(source, face.source))
  const subset = await subsetFont(full, PRINT_CHARACTERS, {
    targetFormat: 'truetype',
    keepFeatures: ['kern'],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GDEF', 'STAT', 'DSIG', 'gasp'],
  })
  const ttf = renameFont(subset, NAMES_TO_REPLACE)
  const woff2 = await subsetFont(ttf, PRINT_CHARACTERS, { targetFormat: 'woff2', keepFeatures: ['kern'] })
  if (face.print) await write(`em-dia-letter-${face.weight}.ttf`, ttf)
  await write(`em-dia-letter-${face.weight}.woff2`, woff2)
}
await writeFile(path.join(target, 'LICENSE.txt'), await readFile(path.join(source, 'LICENSE_FONT')))

async function write(name: string, bytes: Buffer): Promise<void> {
  await writeFile(path.join(target, name), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
