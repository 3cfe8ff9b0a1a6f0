import { collectionLetter } from '#shared/documents/collection-letter.ts'
import { formatAmount } from '#shared/pt-br/format.ts'
import { buildLetter, HASH } from '#tests/shared/documents/build-letter.ts'
import { randomLetter } from '#tests/shared/documents/random-letter.ts'
import { buildLaboratory, uuidOf } from '#tests/support/build.ts'
import * as fc from 'fast-check'
import decodeQr from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import {
  fontsOf,
  hasPoppler,
  imagesOf,
  infoOf,
  largestDifference,
  pagesOf,
  picturesOf,
  print,
  stockPdf,
} from './printed.ts'

const picture = new PNG({ width: 40, height: 20 })
picture.data.forEach((_, index) => (picture.data[index] = index % 4 === 3 ? 255 : (index * 7) % 256))
const asDataUrl = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`
const LOGO = asDataUrl(PNG.sync.write(picture))
const flat = (text: string) => text.replace(/\s+/gu, ' ')

describe.skipIf(!hasPoppler)('a printed letter', () => {
  it('embeds its two faces, each as a subset, and says what it is', async () => {
    const pdf = await print(buildLetter())
    const fonts = fontsOf(pdf).trim().split('\n').slice(2)
    expect(fonts).toHaveLength(2)
    for (const font of fonts)
      expect(font).toMatch(/\+EmDiaLetter-(Regular|SemiBold) +CID TrueType +Identity-H +yes yes yes/)
    const info = infoOf(pdf)
    expect(info).toMatch(/Title: +Carta de cobrança CC-2026-000123 – Ana Souza/)
    expect(info).toMatch(/Author: +Laboratório Sorriso Ltda/)
    expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/)
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Lang \(pt-BR\)/)
  })

  it('keeps accents, amounts and reading order as they were meant', async () => {
    const letter = buildLetter({ titles: 2 })
    const name = 'Conceição Müller Gonçalves d’Ávila Łukasz'
    const [page] = pagesOf(await print({ ...letter, debtor: { ...letter.debtor, name } }))
    expect(page).toContain(name)
    for (const line of letter.lines) expect(page).toContain(formatAmount(line.total))
    const order = [
      'Sorriso',
      'CC-2026-000123',
      name,
      'Assunto',
      'Prezado',
      '1000',
      'Memória',
      'Pague com Pix',
      'Atenciosamente',
      HASH,
    ]
    const places = order.map((part) => page!.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('draws a vector QR code that reads as exactly the Pix payload, and prints the same code to copy', async () => {
    const long = buildLaboratory({
      pix: {
        key: 'financeiro.cobranca@laboratorio-de-protese-dentaria-irmaos.example.com.br',
        name: 'Laboratório de Prótese Irmãos',
        city: 'São José dos Campos',
      },
    })
    for (const letter of [buildLetter(), buildLetter({ creditor: long })]) {
      const pdf = await print(letter)
      expect(imagesOf(pdf).trim().split('\n')).toHaveLength(2)
      const [picture] = picturesOf(pdf, 110)
      const read = decodeQr(new Uint8ClampedArray(picture!.data), picture!.width, picture!.height)
      expect(read?.data).toBe(letter.pix!.payload)
      const text = pagesOf(pdf)[0]!
        .split('\n')
        .map((line) => line.replace(/^ *(Pix copia|e cola)? */, '').trimEnd())
        .join('')
      expect(text).toContain(letter.pix!.payload)
    }
  })

  it('lets 120 titles flow over pages under a header that repeats, each page numbered, the whole hash on the last', async () => {
    const letter = buildLetter({ titles: 120 })
    const pages = pagesOf(await print(letter))
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach((page, index) => {
      expect(page).toContain(`Página ${index + 1} de ${pages.length}`)
      expect(page).toContain(`Integridade ${HASH.slice(0, 12)}`)
      expect(page).toContain('Documento sem valor fiscal')
      expect(page.includes(HASH)).toBe(index === pages.length - 1)
    })
    const tables = pages.filter((page) =>
      letter.lines.some((line) => page.includes(formatAmount(line.total))),
    )
    for (const page of tables.slice(0, 4))
      expect(flat(page)).toContain('Título Emissão Vencimento Atraso Original Saldo Multa Juros Atualizado')
    const all = pages.join('\n')
    for (const line of letter.lines) {
      expect(all).toContain(formatAmount(line.total))
      // The longest delays stay on the line of their title.
      expect(all).toContain(`${line.daysLate} dias`)
    }
  })

  it('fits eight titles, logo and Pix on one page', async () => {
    expect(
      pagesOf(await print(buildLetter({ titles: 8, creditor: buildLaboratory({ logo: LOGO }) }))),
    ).toHaveLength(1)
  })

  it('numbers the pages of each letter of a merged PDF from one, and embeds each face once', async () => {
    const letters = [
      buildLetter({ titles: 60, number: 'CC-1' }),
      buildLetter({ titles: 1, number: 'CC-2' }),
      buildLetter({ titles: 30, number: 'CC-3' }),
    ]
    const alone = await Promise.all(letters.map(async (letter) => pagesOf(await print(letter))))
    const merged = await print(...letters)
    expect(pagesOf(merged).map(flat)).toEqual(alone.flat().map(flat))
    expect(fontsOf(merged).trim().split('\n')).toHaveLength(4)
    expect(infoOf(merged)).toMatch(/Title: +Cartas de cobrança \(3\)/)
  })

  it('prints without its logo when that is no picture', async () => {
    const whole = PNG.sync.write(picture)
    const garbled = Buffer.from(whole).fill(0x55, 60, whole.length - 20)
    for (const logo of [asDataUrl(garbled), asDataUrl(whole.subarray(0, 80)), asDataUrl(Buffer.from('MZ'))]) {
      const pdf = await print(buildLetter({ creditor: buildLaboratory({ logo }) }))
      expect(pagesOf(pdf)[0]).toContain('Pague com Pix')
    }
    expect(
      imagesOf(await print(buildLetter({ creditor: buildLaboratory({ logo: LOGO }) })))
        .trim()
        .split('\n').length,
    ).toBeGreaterThan(2)
  })

  it('names on its foot the policy it went out under, on one line however long its name is', async () => {
    const policy = {
      id: uuidOf(7, 1),
      name: 'Régua de laboratórios e clínicas parceiras',
      version: 12,
      step: null,
    }
    const pages = pagesOf(await print(buildLetter({ titles: 60, policy })))
    for (const page of pages)
      expect(page).toMatch(/^Sorriso .*Régua de laboratórios e…, versão 12 .*Integridade/m)
  })

  it('marks a draft on its page', async () => {
    const [page] = pagesOf(await print(buildLetter({ number: null, hash: null })))
    expect(page).toContain('Prévia, ainda sem número')
    expect(infoOf(await print(buildLetter({ number: null, hash: null })))).toContain('(prévia)')
  })

  it('looks to the dot as pdfmake prints it by itself, in the first letter of a thread and in a later one', async () => {
    const plain = buildLaboratory({ pix: null, logo: LOGO })
    const letters = [
      buildLetter({ titles: 30, creditor: plain }),
      buildLetter({ titles: 2, tone: 'notice', creditor: plain }),
      buildLetter({ titles: 2, number: null, hash: null, creditor: plain }),
    ]
    for (const letter of letters) {
      const [ours, theirs] = [
        picturesOf(await print(letter), 60),
        picturesOf(await stockPdf(collectionLetter(letter)), 60),
      ]
      expect(ours).toHaveLength(theirs.length)
      ours.forEach((picture, page) =>
        expect(largestDifference(picture.data, theirs[page]!.data)).toBeLessThanOrEqual(2),
      )
    }
  })

  it('prints any letter that the schema allows, within its margins', async () => {
    await fc.assert(
      fc.asyncProperty(randomLetter, async (letter) => {
        const pages = picturesOf(await print(letter), 30)
        expect(pages.length).toBeGreaterThan(0)
        for (const page of pages) expect(isBlank(page, 0, 18)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

/** Whether nothing is printed in the outermost columns on the right, `width` dots wide (18 of 30 per inch is 15 mm). */
function isBlank(page: { width: number; height: number; data: Buffer }, top: number, width: number): boolean {
  for (let y = top; y < page.height; y++) {
    for (let x = page.width - width; x < page.width; x++) {
      // A draft's mark runs over the margins, in a shade close to white.
      if (page.data[(y * page.width + x) * 4]! < 200) return false
    }
  }
  return true
}
