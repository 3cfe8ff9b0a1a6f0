import type { Letter } from '#shared/domain/letter.ts'
import { collectionLetter } from '#shared/documents/collection-letter.ts'
import { composeMessage } from '#shared/messages/compose.ts'
import { exampleFacts } from '#shared/messages/example.ts'
import { houseTexts } from '#shared/messages/house-texts.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { buildLetter } from '#tests/shared/documents/build-letter.ts'
import { definitionText } from '#tests/shared/documents/definition-text.ts'
import { randomLetter } from '#tests/shared/documents/random-letter.ts'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { hasPoppler, pagesOf, print } from './printed.ts'

const AMOUNT = /R\$\s([\d.]+,\d\d)/g
const asking = houseTexts.filter(({ asks, purpose }) => asks !== null && purpose === 'dunning')

/** The message of a letter, with nothing in it but the letter's own figures. */
function messageOf(letter: Letter, channel: 'whatsapp' | 'sms', id = 'firm-demand') {
  const text = asking.find((one) => one.id === id)!
  const facts = { ...exampleFacts(buildLaboratory(), letter.on), letter, next: null }
  const made = composeMessage(text, channel, facts)
  if ('missing' in made) throw new Error(made.missing)
  return made.text
}

const amountsIn = (text: string) => [...text.matchAll(AMOUNT)].map(([, amount]) => amount!)
const plain = (text: string) => text.replace(/\s+/g, ' ')

describe('a message and its letter (complaint 21)', () => {
  property.prop([randomLetter])('never say different amounts', (letter) => {
    const printed = definitionText(collectionLetter(letter))
    const known = new Set(
      [letter, ...letter.lines].flatMap(({ principal, lateFee, lateInterest, total }) => [
        principal,
        lateFee,
        lateInterest,
        total,
      ]),
    )
    for (const channel of ['whatsapp', 'sms'] as const) {
      const text = messageOf({ ...letter, replyBy: letter.replyBy ?? letter.on }, channel)
      const amounts = amountsIn(text)
      expect(amounts.length).toBeGreaterThan(0)
      for (const amount of amounts) {
        const cents = Number(amount.replace(/\D/g, ''))
        const charges = letter.lateFee + letter.lateInterest
        expect(cents === charges || known.has(cents as never), `${amount} of ${channel}`).toBe(true)
        if (cents !== charges) expect(printed).toContain(amount)
      }
      if (letter.pix) expect(text).toContain(letter.pix.payload)
    }
  })

  test.runIf(hasPoppler).each(asking.map(({ id, asks }) => [id, asks!] as const))(
    'of %s agree with what a reader copies out of the PDF',
    async (id, tone) => {
      const letter = buildLetter({ tone, titles: 5 })
      const printed = plain(pagesOf(await print(letter)).join('\n'))
      const text = messageOf({ ...letter, replyBy: letter.replyBy ?? letter.on }, 'whatsapp', id)
      expect(text).toContain(letter.lines[0]!.title)
      const charges = letter.lateFee + letter.lateInterest
      for (const amount of amountsIn(text)) {
        if (Number(amount.replace(/\D/g, '')) === charges) continue
        expect(printed, amount).toContain(amount)
      }
    },
  )
})
