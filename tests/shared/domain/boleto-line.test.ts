import { boletoDifferences, readBoletoLine } from '#shared/domain/boleto-line.ts'
import { maskedBoletoLine } from '#shared/domain/boleto-line-mask.ts'
import { day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { describe, expect, test } from 'vitest'

/** The published examples of R5.7's section, with the day each title was issued about a month before it falls due. */
const PUBLISHED = [
  ['75691.43436 01033.723402 00149.330011 6 90380000250000', '756', 250_000, '2022-07-06'],
  ['00190.00009 02656.973019 93624.706185 1 66790000243479', '001', 243_479, '2016-01-20'],
  ['10492.00650 61000.100042 00997.263900 9 89810000021403', '104', 21_403, '2022-05-10'],
  ['03399.16140 07000.001912 81556.001014 4 11370000038936', '033', 38_936, '2025-07-09'],
  ['42297.00408 00002.782472 26173.001129 6 10010000018084', '422', 18_084, '2025-02-23'],
] as const

describe('a linha digitável', () => {
  test.each(PUBLISHED)('%s says its bank, amount and day', (line, bank, amount, dueOn) => {
    const issuedOn = day(`${Number(dueOn.slice(0, 4)) - 1}-12-01`)
    expect(readBoletoLine(line, issuedOn)).toEqual({ line: line.replace(/\D/g, ''), bank, amount, dueOn })
    expect(maskedBoletoLine(line.replace(/\D/g, ''))).toBe(line)
  })

  test('may say no day and no amount', () => {
    const line = '23794.15009 90019.801670 35000.211405 7 00000000000000'
    expect(readBoletoLine(line, day('2026-11-01'))).toMatchObject({ dueOn: null, amount: null })
  })

  test.each(PUBLISHED)('%s is the same from its bar code', (line) => {
    const digits = line.replace(/\D/g, '')
    const fields = [digits.slice(4, 9), digits.slice(10, 20), digits.slice(21, 31)]
    const code = digits.slice(0, 4) + digits.slice(32, 47) + fields.join('')
    expect(readBoletoLine(code, day('2026-01-01'))).toMatchObject({ line: digits })
  })

  test('with one digit wrong is refused, wherever it is', () => {
    const right = PUBLISHED[0][0].replace(/\D/g, '')
    // Beyond the general digit, which folds three remainders into one, every error of a digit is seen.
    for (let at = 0; at < 32; at++) {
      const wrong = `${right.slice(0, at)}${(Number(right[at]) + 1) % 10}${right.slice(at + 1)}`
      expect(readBoletoLine(wrong, day('2022-06-01')), wrong).toEqual({ refusal: 'boleto-invalid' })
    }
  })

  test.each([
    '846100000005246100291102005460339004695895061080',
    '84610000000524610029110200546033900469589506',
  ])('of a utility is told apart: %s', (line) =>
    expect(readBoletoLine(line, day('2026-11-01'))).toEqual({ refusal: 'boleto-not-bank' }),
  )

  test.each(['', 'boleto', '123', '75691.43436 01033.723402 00149.330011 6 9038000025000x'])(
    'that is none is refused: %j',
    (line) => expect(readBoletoLine(line, day('2026-11-01'))).toEqual({ refusal: 'boleto-invalid' }),
  )

  test('tells how it differs from its title', () => {
    const title = { amount: centavos(250_000), dueOn: day('2022-07-06') }
    expect(boletoDifferences({ amount: title.amount, dueOn: title.dueOn }, title)).toEqual([])
    expect(boletoDifferences({ amount: null, dueOn: null }, title)).toEqual([])
    expect(boletoDifferences({ amount: centavos(1), dueOn: day('2022-07-07') }, title)).toEqual([
      { kind: 'amount', boleto: 1 },
      { kind: 'dueOn', boleto: '2022-07-07' },
    ])
  })
})
