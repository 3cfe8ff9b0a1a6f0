import { PAGE } from '#shared/documents/house-style.ts'
import { formatAmount, formatMoney } from '#shared/pt-br/format.ts'
import { draw, hasPoppler, pagesOf, picturesOf } from '#tests/electron/main/documents/printed.ts'
import { buildCustomer, buildLaboratory } from '#tests/support/build.ts'
import decodeQr from 'jsqr'
import { describe, expect, test } from 'vitest'
import { buildStatement } from '#tests/support/build-statement.ts'
import { overlaps, wordsOf } from './overlaps.ts'

const flat = (text: string) => text.replace(/\s+/gu, ' ')
const textOf = (pdf: Uint8Array) => flat(pagesOf(pdf).join(' '))

describe.skipIf(!hasPoppler)('statements on paper', () => {
  test('what is open: every title and amount of the object is printed, and the QR pays what is asked', async () => {
    const page = buildStatement('open')
    const { statement } = page
    if (statement.type !== 'open') throw new Error('not the open one')
    expect(statement.lines.length).toBeGreaterThan(3)
    const pdf = await draw(page)
    const text = textOf(pdf)
    for (const { title, total, principal } of statement.lines)
      for (const said of [title.split(' ')[0]!, formatAmount(total), formatAmount(principal)])
        expect(text).toContain(said)
    for (const said of ['Extrato em aberto', 'Posição de 22/11/2026', flat(formatMoney(statement.toPay))])
      expect(text).toContain(said)
    const codes = picturesOf(pdf, 150).flatMap(
      ({ data, width, height }) => decodeQr(new Uint8ClampedArray(data), width, height)?.data ?? [],
    )
    expect(codes).toContain(statement.pix?.payload)
  })

  test('what moved: both balances, and each payment with its title', async () => {
    const page = buildStatement('movement')
    const { statement } = page
    if (statement.type !== 'movement') throw new Error('not what moved')
    const text = textOf(await draw(page))
    expect(text).toContain('Saldo anterior')
    expect(text).toContain(formatAmount(statement.closing.titles))
    for (const { kind, title, amount } of statement.movements)
      if (kind === 'paid') {
        expect(text).toContain(title!.split(' ')[0])
        expect(text).toContain(formatAmount((0 - amount) as typeof statement.closing.titles))
      }
  })

  test('nothing open says so, without a code', async () => {
    const page = buildStatement('open', { titles: 0 })
    expect(textOf(await draw(page))).toContain('Nada em aberto')
  })

  test.each(['open', 'movement'] as const)(
    '%s: pages of it stay inside the margins, nothing over anything',
    async (type) => {
      const long = buildCustomer({
        name: 'Clínica Odontológica Conceição Aparecida Guimarães de Albuquerque e Vasconcelos & Associados Ltda',
      })
      const page = buildStatement(type, {
        titles: 300,
        customer: long,
        laboratory: buildLaboratory({ tradeName: 'Guimarães Prótese e Implante Digital' }),
      })
      const pdf = await draw(page)
      const pages = pagesOf(pdf)
      expect(pages.length).toBeGreaterThan(1)
      for (const words of wordsOf(pdf)) {
        expect(overlaps(words)).toEqual([])
        for (const { text, left, right } of words) {
          expect(left, text).toBeGreaterThanOrEqual(PAGE.side - 1)
          expect(right, text).toBeLessThanOrEqual(PAGE.width - PAGE.side + 1)
        }
      }
    },
  )
})
