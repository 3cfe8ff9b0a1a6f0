import { day } from '#shared/domain/calendar.ts'
import { dunningChannels } from '#shared/domain/dunning/policy.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { measuresOfPhase } from '#shared/domain/messages/guard-rules.ts'
import { lintMessage } from '#shared/domain/messages/message-linter.ts'
import { textIds } from '#shared/domain/messages/message-texts.ts'
import { centavos } from '#shared/domain/money.ts'
import { composeMessage } from '#shared/messages/compose.ts'
import { exampleFacts } from '#shared/messages/example.ts'
import { amountsOf, messageFields } from '#shared/messages/fields.ts'
import { houseText, houseTexts, textInForce } from '#shared/messages/house-texts.ts'
import type { MessageFacts } from '#shared/messages/message-facts.ts'
import { plainSms, smsSize } from '#shared/messages/sms.ts'
import { fieldProblems } from '#shared/messages/text-problems.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { messageContext } from '#tests/support/message-context.ts'
import { describe, expect, test } from 'vitest'

const ON = day('2026-11-23')
const laboratory = buildLaboratory()
const facts = (more: Partial<MessageFacts> = {}): MessageFacts => ({
  ...exampleFacts(laboratory, ON),
  ...more,
})

function written(id: (typeof textIds)[number], channel: (typeof dunningChannels)[number], of = facts()) {
  const made = composeMessage(houseText(id), channel, of)
  if ('missing' in made) throw new Error(`${id}: ${made.missing}`)
  return made
}

describe('the house’s own texts', () => {
  test('are one for every id, without a field that does not exist', () => {
    expect(houseTexts.map(({ id }) => id).toSorted()).toEqual([...textIds].sort())
    for (const text of houseTexts) expect([text.id, fieldProblems(text)]).toEqual([text.id, []])
  })

  test.each(houseTexts.flatMap(({ id }) => dunningChannels.map((channel) => [id, channel] as const)))(
    '%s by %s passes the guard as it comes',
    (id, channel) => {
      const { subject, text } = written(id, channel)
      const { measures, asks, tone, purpose } = houseText(id)
      const of = facts()
      const context = messageContext({
        channel,
        tone,
        purpose,
        measures,
        creditor: { ...laboratory, street: laboratory.address.street },
        demands: asks !== null,
        reader: id === 'message-left' ? 'anyone' : 'customer',
        figures: { amounts: amountsOf(of), pix: of.letter!.pix!.payload, boletos: [] },
      })
      const { blocked, warnings } = lintMessage(text, context)
      expect(blocked).toEqual([])
      expect(warnings.filter(({ rule }) => rule !== 'already-paid' || channel !== 'phone')).toEqual([])
      expect(lintMessage(subject, { ...context, demands: false }).blocked).toEqual([])
      expect(text).not.toMatch(/\{\{|\}\}|\n{3}/)
    },
  )

  test('announce only what their phase allows', () => {
    for (const { id, measures } of houseTexts) {
      if (measures.length === 0) continue
      const bare = messageContext({ creditor: { ...laboratory, street: laboratory.address.street } })
      expect(lintMessage(written(id, 'whatsapp').text, bare).blocked.map(({ rule }) => rule)).toContain(
        'measure',
      )
      expect(measuresOfPhase.judicial).toEqual(expect.arrayContaining([...measures]))
    }
  })

  test('asking for something, carry Pix, boleto and what falls due next (I05, I06)', () => {
    const line = '23793381286000782713695000063305184340000010000'
    const { letter } = facts()
    const withBoleto: Letter = structuredClone(letter!)
    for (const one of withBoleto.lines) one.boletoLine = line
    for (const { id, asks, purpose } of houseTexts) {
      if (asks === null) continue
      for (const channel of ['whatsapp', 'email', 'sms'] as const) {
        const { text } = written(id, channel, facts({ letter: withBoleto }))
        expect(text).toContain(letter!.pix!.payload)
        expect(text).toContain('23793.38128')
      }
      if (purpose === 'dunning' && id.startsWith('late'))
        expect(written(id, 'whatsapp').text).toContain('11/12/2026')
    }
  })

  test('name the creditor to a consumer by every written channel (CDC 42-A)', () => {
    const consumer = facts({ customer: { name: 'Rita Alves', tradeName: null, kind: 'consumer' } })
    for (const { id, asks, measures } of houseTexts) {
      if (asks === null) continue
      for (const channel of ['whatsapp', 'email', 'sms'] as const) {
        const { text } = written(id, channel, consumer)
        const creditor = { ...laboratory, street: laboratory.address.street }
        const context = messageContext({ channel, consumer: true, demands: true, creditor, measures })
        const figures = { amounts: null, pix: consumer.letter!.pix!.payload, boletos: [] }
        expect([id, channel, lintMessage(text, { ...context, figures }).blocked]).toEqual([id, channel, []])
      }
    }
  })

  test('are short by SMS: at most two messages before the codes of payment', () => {
    for (const { id } of houseTexts) {
      const { text } = written(id, 'sms')
      const [words = ''] = text.split('\n\n')
      expect([id, smsSize(words).messages <= 2]).toEqual([id, true])
      expect(text).toMatch(/^[\n -~]*$/)
    }
  })
})

describe('composing', () => {
  const parts = (body: string) => ({ subject: 'Assunto', body, sms: body, phone: body })
  const say = (body: string, of = facts()) => composeMessage(parts(body), 'whatsapp', of)

  test('an optional field without a value takes its line with it, any other stops the message', () => {
    const without = facts({ next: null, promise: null })
    expect(say('Oi\n{{proximoVencimento}}\nTchau', without)).toMatchObject({ text: 'Oi\nTchau' })
    expect(say('Oi. {{proximoVencimento}} Tchau', without)).toMatchObject({ text: 'Oi. Tchau' })
    expect(say('Até {{promessa.data}}', without)).toEqual({ missing: 'promessa.data' })
    expect(say('{{nada}}', without)).toEqual({ missing: 'nada' })
  })

  test('greets by the hour and speaks to people by their first name, to clinics by theirs', () => {
    const hello = '{{saudacao}}, {{cliente.primeiroNome}}!'
    const at = (minute: number | null, customer: MessageFacts['customer']) =>
      say(hello, facts({ minute, customer }))
    const dentist = { name: 'Helena Prado', tradeName: null, kind: 'dentist' } as const
    expect(at(600, dentist)).toMatchObject({ text: 'Bom dia, Helena!' })
    expect(at(800, { ...dentist, name: 'Dr. Paulo Reis' })).toMatchObject({ text: 'Boa tarde, Dr. Paulo!' })
    expect(at(null, { name: 'Clínica Riso Ltda', tradeName: 'Riso', kind: 'clinic' })).toMatchObject({
      text: 'Olá, Riso!',
    })
  })

  test('every field has a value in the example, and every amount written is one the guard knows', () => {
    const of = facts()
    const known = new Set(amountsOf(of))
    for (const { key, value, optional } of messageFields) {
      if (optional) continue
      const said = value(of)
      expect([key, said]).not.toEqual([key, null])
      for (const [, amount] of said?.matchAll(/R\$\s([\d.,]+\d)/g) ?? [])
        expect([key, known.has(centavos(Number(amount!.replace(/\D/g, ''))))]).toEqual([key, true])
    }
  })

  test('an answer with a field in it is said as it is', () => {
    const of = facts({ answers: { texto: 'Custa $& e {{total}}' } })
    expect(say('{{texto}}', of)).toMatchObject({ text: 'Custa $& e {{total}}' })
  })
})

describe('texts of the house', () => {
  test('the newest version is in force', () => {
    const { subject, body, sms, phone } = houseText('thanks')
    const changed = {
      textId: 'thanks',
      subject,
      body,
      sms,
      phone,
      tone: 'light',
      on: ON,
      by: 'Célia',
      note: '',
    } as const
    const texts = [
      { ...changed, version: 1, body: 'Um' },
      { ...changed, version: 2, body: 'Dois' },
    ]
    expect(textInForce({ texts }, 'thanks')).toMatchObject({ version: 2, body: 'Dois' })
    expect(textInForce({ texts }, 'free')).toMatchObject({ version: 0 })
  })
})

describe('SMS', () => {
  test('counts what one takes, and what more take', () => {
    expect(smsSize('a'.repeat(160))).toEqual({ characters: 160, messages: 1 })
    expect(smsSize('a'.repeat(161))).toEqual({ characters: 161, messages: 2 })
    expect(smsSize('a'.repeat(306))).toEqual({ characters: 306, messages: 2 })
    expect(smsSize('a'.repeat(307))).toEqual({ characters: 307, messages: 3 })
    expect(smsSize('[]')).toEqual({ characters: 4, messages: 1 })
  })

  test('is written in one-byte characters', () => {
    expect(plainSms('Olá, R$\u00a01,00 — “já” 2ª… 😀')).toBe('Ola, R$ 1,00 - "ja" 2a... ')
  })
})
