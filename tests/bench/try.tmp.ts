import { collectionLetter } from '#shared/documents/collection-letter.ts'
import { buildLetter } from '#tests/shared/documents/build-letter.ts'
import pdfmake from 'pdfmake'
import { writeFileSync } from 'node:fs'
pdfmake.setFonts({
  'Em Dia Letter': {
    normal: 'resources/fonts/em-dia-letter-regular.ttf',
    bold: 'resources/fonts/em-dia-letter-semibold.ttf',
  },
})
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
for (const [n, l] of Object.entries({
  reminder: buildLetter({ tone: 'reminder', titles: 1 }),
  firm: buildLetter({ titles: 3 }),
  notice: buildLetter({ tone: 'notice', titles: 6 }),
  long: buildLetter({ titles: 120 }),
  draft: buildLetter({ number: null, hash: null, titles: 2, tone: 'notice' }),
})) {
  const t = performance.now()
  const b = await (pdfmake as any).createPdf(collectionLetter(l)).getBuffer()
  console.log(n, b.length, (performance.now() - t).toFixed(0), 'ms')
  writeFileSync(`/tmp/emdia/fonts/${n}.pdf`, b)
}
