/**
 * Makes `resources/fonts` from the full family: `node resources/tools/subset-fonts.ts <folder>`, where the folder is an
 * unpacked `@expo-google-fonts/source-sans-3@0.4.1` (the upstream TTF files; a devDependency would be kept for nothing,
 * since the subsets are committed). Run it again only to change the family or the characters.
 *
 * Kerning is all that stays of the layout features, and hinting goes: both are parsed for every document, and neither
 * is missed on paper. Figures of this family are tabular by default.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import subsetFont from 'subset-font'

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')

/** Latin-1 and Latin Extended-A (names of every immigrant), dashes, quotes, ellipsis, bullet, minus, euro. */
const CHARACTERS = range(0x20, 0x7e) + range(0xa0, 0x17f) + '–—‘’“”‚„†•…′″€−×→'

const faces = [
  { source: '400Regular/SourceSans3_400Regular.ttf', name: 'source-sans-3-regular', print: true },
  { source: '600SemiBold/SourceSans3_600SemiBold.ttf', name: 'source-sans-3-semibold', print: true },
  { source: '700Bold/SourceSans3_700Bold.ttf', name: 'source-sans-3-bold', print: false },
]

const source = process.argv[2]
if (!source) throw new Error('usage: node resources/tools/subset-fonts.ts <folder of the full family>')
const target = path.resolve(import.meta.dirname, '../fonts')
await mkdir(target, { recursive: true })

for (const face of faces) {
  const full = await readFile(path.join(source, face.source))
  if (face.print) {
    const ttf = await subsetFont(full, CHARACTERS, {
      targetFormat: 'truetype',
      keepFeatures: ['kern'],
      noLayoutClosure: true,
      noHinting: true,
      dropTables: ['GDEF', 'STAT', 'DSIG', 'gasp'],
    })
    await writeFile(path.join(target, `${face.name}.ttf`), ttf)
    console.log(`${face.name}.ttf ${ttf.length} bytes`)
  }
  const woff2 = await subsetFont(full, CHARACTERS, { targetFormat: 'woff2', keepFeatures: ['kern', 'pnum'] })
  await writeFile(path.join(target, `${face.name}.woff2`), woff2)
  console.log(`${face.name}.woff2 ${woff2.length} bytes`)
}
await writeFile(path.join(target, 'LICENSE.txt'), await readFile(path.join(source, 'LICENSE_FONT')))
