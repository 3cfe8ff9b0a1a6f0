import { readReturnFile } from '#shared/domain/bank/read-return-file.ts'
import type { BankFileContent } from '#shared/domain/bank/bank-file.ts'
import { cnab240, cnab400, padded } from '#tests/support/bank-lines.ts'
import { describe, expect, test } from 'vitest'

/** Positions are typed here again from the banks' manuals (7.1, 7.2): a table that is wrong in one place is told. */

const usual = { occurrence: 109, documentNumber: 117, dueOn: 147, nominal: 153, paid: 254, creditedOn: 296 }
const banks400 = [
  ['341', 'Itaú', { ...usual, ourNumber: 86 }, '00001024', '201126', '06'],
  ['237', 'Bradesco', { ...usual, ourNumber: 71 }, '000000010243', '201126', '15'],
  ['033', 'Santander', { ...usual, ourNumber: 63 }, '00010243', '201126', '17'],
  [
    '001',
    'Banco do Brasil',
    { ...usual, ourNumber: 64, creditedOn: 176 },
    '00000000000010243',
    '201126',
    '05',
  ],
  ['748', 'Sicredi', { ...usual, ourNumber: 48, creditedOn: 329 }, '000000000010243', '20261120', '16'],
  [
    '077',
    'Inter',
    {
      occurrence: 90,
      ourNumber: 71,
      documentNumber: 98,
      dueOn: 119,
      nominal: 125,
      paid: 160,
      creditedOn: 173,
    },
    '00000010243',
    '201126',
    '06',
  ],
] as const

function read(text: string): BankFileContent {
  const content = readReturnFile(text)
  if ('refusal' in content) throw new Error(content.refusal)
  return content
}
const refusalOf = (text: string) => {
  const content = readReturnFile(text)
  return 'refusal' in content ? content : null
}

describe('a return file of 400 columns', () => {
  test.each(banks400)(
    'of %s (%s) has everything where its manual says',
    (...[bank, name, at, ourNumber, creditedOn, occurrence]) => {
      const record = bank === '001' ? '7' : '1'
      const content = read(cnab400(bank, [{ at, record, occurrence, paid: 102_333, ourNumber, creditedOn }]))
      expect(content).toMatchObject({
        format: 'cnab400',
        bank,
        layout: `${name}, CNAB 400`,
        companyTaxId: '11222333000181',
        companyName: 'LABORATORIO SORRISO LTDA',
        fileNumber: '17',
        createdOn: '2026-11-20',
        from: '2026-11-19',
        to: '2026-11-19',
        issues: [],
      })
      expect(content.movements).toMatchObject([
        {
          kind: 'settled',
          line: 2,
          on: '2026-11-19',
          amount: 102_333,
          occurrence,
          ourNumber: ourNumber.replace(/^0+/, ''),
          documentNumber: '1024/1',
          dueOn: '2026-11-18',
          nominal: 100_000,
          creditedOn: '2026-11-20',
        },
      ])
    },
  )

  const itau = { ...usual, ourNumber: 86 }
  const title = { at: itau, occurrence: '06', paid: 102_333, ourNumber: '00001024', creditedOn: '201126' }

  test('says interest, fine, discount, fee and payer', () => {
    const more = [
      [176, padded(190, 13)],
      [241, padded(500, 13)],
      [267, padded(333, 13)],
      [280, padded(2_000, 13)],
      [325, 'ANA SOUZA'],
    ] as const
    expect(read(cnab400('341', [{ ...title, more }])).movements[0]).toMatchObject({
      charges: 2_333,
      discount: 500,
      fee: 190,
      payerName: 'ANA SOUZA',
    })
  })

  test('settles by occurrence and never by amount: an entry confirmed that carries money pays nothing', () => {
    const confirmed = { ...title, at: { ...itau, ourNumber: 71 }, occurrence: '02' }
    const { movements, issues } = read(cnab400('237', [confirmed]))
    expect(movements).toMatchObject([{ kind: 'notice', amount: 0, occurrence: '02' }])
    expect(issues).toEqual([])
  })

  test('does not trust money under an occurrence that no list has', () => {
    const { movements, issues } = read(cnab400('341', [{ ...title, occurrence: '97' }, title]))
    expect(movements).toHaveLength(1)
    expect(issues).toEqual([{ line: 2, column: 109, code: 'unknown-occurrence', details: { text: '97' } }])
  })

  test('tells a confirmation and a settlement of one title apart, and two settlements of one day too', () => {
    const { movements } = read(cnab400('341', [{ ...title, occurrence: '02' }, title, title]))
    expect(movements.map(({ kind }) => kind)).toEqual(['notice', 'settled', 'settled'])
    expect(new Set(movements.map(({ key }) => key)).size).toBe(3)
  })

  test('names line and column of what is no number and no day, and takes nothing of that line', () => {
    const text = cnab400('341', [
      { ...title, more: [[254, '00000001O2333']] },
      { ...title, on: '310226' },
      { ...title, paid: 0 },
      title,
    ])
    const { movements, issues } = read(text)
    expect(issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 254, 'not-an-amount'],
      [3, 111, 'not-a-day'],
      [4, 254, 'settled-for-nothing'],
    ])
    expect(movements).toHaveLength(1)
  })

  test('refuses a line that was cut, is too long, or lost a column', () => {
    const lines = cnab400('341', [title, title, title]).split('\r\n')
    lines[1] = lines[1]!.slice(0, 300)
    lines[2] = `${lines[2]!}00`
    lines[3] = lines[3]!.slice(1)
    expect(read(lines.join('\n')).issues.map(({ line, code }) => [line, code])).toEqual([
      [2, 'line-truncated'],
      [3, 'line-too-long'],
      [4, 'unknown-record'],
    ])
  })

  test('is read with a byte order mark, bare line feeds, blank lines and blanks at the end', () => {
    const text = cnab400('341', [title])
    for (const other of [
      `\uFEFF${text}`,
      text.replaceAll('\r\n', '\n'),
      text.replaceAll('\r\n', '\r\n\r\n'),
      text.replaceAll('\r\n', '   \r\n'),
      `${text}\u001A`,
    ])
      expect(read(other).movements).toMatchObject([{ amount: 102_333 }])
  })

  test('on its way to the bank, of a bank without a table, or no return file at all, is refused', () => {
    const text = cnab400('341', [title])
    expect(refusalOf(text.replace('02RETORNO', '01REMESSA'))?.refusal).toBe('bank-file-remittance')
    expect(refusalOf(cnab400('999', [title]))).toEqual({
      refusal: 'bank-file-bank-unknown',
      details: { bank: '999' },
    })
    for (const other of ['', 'nome;valor\nAna;10', '%PDF-1.7'])
      expect(refusalOf(other)?.refusal).toBe('bank-file-not-recognised')
  })
})

describe('a return file of 240 columns', () => {
  test('has everything where FEBRABAN says', () => {
    const content = read(
      cnab240('237', [
        {
          movement: '06',
          paid: 102_333,
          t: [[214, '61']],
          u: [
            [18, padded(2_333, 15)],
            [33, padded(400, 15)],
            [48, padded(100, 15)],
          ],
        },
      ]),
    )
    expect(content).toMatchObject({
      format: 'cnab240',
      bank: '237',
      layout: 'Bradesco, CNAB 240',
      agency: '123',
      account: '45678',
      companyTaxId: '11222333000181',
      companyName: 'LABORATORIO SORRISO LTDA',
      fileNumber: '42',
      createdOn: '2026-11-20',
      issues: [],
    })
    expect(content.movements).toEqual([
      expect.objectContaining({
        kind: 'settled',
        line: 3,
        on: '2026-11-19',
        creditedOn: '2026-11-20',
        amount: 102_333,
        ourNumber: '10243',
        documentNumber: '1024/1',
        dueOn: '2026-11-18',
        nominal: 100_000,
        charges: 2_333,
        discount: 500,
        fee: 190,
        payerName: 'ANA SOUZA',
        payerTaxId: '52998224725',
        memo: 'Pix',
      }),
    ])
  })

  test.each([
    [
      '033',
      [41, '0000000010243'],
      '06',
      [
        [55, '1024/1         '],
        [70, '18112026'],
        [78, padded(100_000, 15)],
        [194, padded(190, 15)],
      ],
    ],
    ['104', [39, '000000000000010243'], '46', []],
    ['341', [41, '00010243'], '10', []],
    ['756', [38, '0000010243'], '50', []],
    ['001', [38, '00000000000000010243'], '17', []],
    ['748', [38, '00000000000000010243'], '06', []],
    ['999', [38, '00000000000000010243'], '17', []],
  ] as const)('of %s is read by its profile', (bank, ourNumber, movement, t) => {
    const blank =
      ourNumber[0] === 38
        ? []
        : ([
            [38, ' '.repeat(36)],
            [ourNumber[0], ourNumber[1]],
            [59, '1024/1'],
          ] as const)
    const text = cnab240(bank, [{ movement, paid: 50_000, ourNumber, t: [...blank, ...t] }])
    expect(read(text).movements).toMatchObject([
      { kind: 'settled', amount: 50_000, ourNumber: '10243', dueOn: '2026-11-18', nominal: 100_000 },
    ])
  })

  test('that only confirms and charges fees pays nothing', () => {
    const { movements, issues } = read(
      cnab240('237', [
        { movement: '02', paid: 100_000 },
        { movement: '28', paid: 190 },
      ]),
    )
    expect(movements.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['notice', 0],
      ['notice', 0],
    ])
    expect(issues).toEqual([])
  })

  test('is read with its lines trimmed, and with a header that is too long', () => {
    const text = cnab240('237', [{ movement: '06', paid: 102_333 }])
    const trimmed = text.split('\r\n').map((line) => line.trimEnd())
    expect(read(trimmed.join('\n')).movements).toMatchObject([{ amount: 102_333, creditedOn: '2026-11-20' }])
    trimmed[0] = `${trimmed[0]!.padEnd(240)}BTG PACTUAL`
    expect(read(trimmed.join('\n')).movements).toHaveLength(1)
  })

  test('does not trust a T without its U, a U without its T, or two that say different things', () => {
    const lines = cnab240(
      '237',
      Array.from({ length: 4 }, () => ({ movement: '06', paid: 1_000 })),
    ).split('\r\n')
    const [header, lot, t1, , , u2, t3, u3, t4, u4] = lines
    const differing = u3!.replace('U 06', 'U 09')
    const { movements, issues } = read([header, lot, t1, u2, u2, t3, differing, t4, u4, t1].join('\n'))
    expect(issues.map(({ line, code }) => [line, code])).toEqual([
      [5, 'segment-missing'],
      [7, 'segments-differ'],
      [10, 'segment-missing'],
    ])
    expect(movements).toHaveLength(2)
  })

  test('names lines that lost a column or are of another bank, instead of passing over them', () => {
    const lines = cnab240(
      '237',
      Array.from({ length: 3 }, () => ({ movement: '06', paid: 1_000 })),
    ).split('\r\n')
    const [header, lot, t1, u1, t2, u2, t3, u3] = lines
    const shifted = [t1!.slice(1), `${u1!.slice(0, 5)}${u1!.slice(6)}`]
    const foreign = [`341${t2!.slice(3)}`, `341${u2!.slice(3)}`]
    const { movements, issues } = read([header, lot, ...shifted, ...foreign, t3, u3].join('\n'))
    expect(issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 1, 'unknown-record'],
      [4, 8, 'unknown-record'],
      [5, 1, 'unknown-record'],
      [6, 1, 'unknown-record'],
    ])
    expect(movements).toHaveLength(1)
  })

  test('on its way to the bank is refused', () => {
    const text = cnab240('237', [{ movement: '06', paid: 1 }])
    const sent = text.slice(0, 142) + '1' + text.slice(143)
    expect(refusalOf(sent)?.refusal).toBe('bank-file-remittance')
  })
})
