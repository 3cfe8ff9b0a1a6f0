import { readBankFile } from '#electron/main/files/read-bank-file.ts'
import { FileRefusal } from '#electron/main/files/file-refusal.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { bankIssueSentence } from '#shared/pt-br/bank-files.ts'
import { cnab240, cnab400 } from '#tests/support/bank-lines.ts'
import { describe, expect, test } from 'vitest'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const HEADER = [
  'OFXHEADER:100',
  'DATA:OFXSGML',
  'VERSION:102',
  'SECURITY:NONE',
  'ENCODING:USASCII',
  'CHARSET:1252',
  'COMPRESSION:NONE',
  'OLDFILEUID:NONE',
  'NEWFILEUID:NONE',
  '',
].join('\r\n')

const transaction = (parts: Record<string, string>) =>
  `<STMTTRN>\r\n${Object.entries(parts)
    .map(([tag, text]) => `<${tag}>${text}\r\n`)
    .join('')}</STMTTRN>\r\n`

const received = {
  TRNTYPE: 'CREDIT',
  DTPOSTED: '20261120120000[-3:BRT]',
  TRNAMT: '1023.33',
  FITID: '20261120001',
  MEMO: 'PIX RECEBIDO ANA SOUZA 529.982.247-25',
}

function statement(transactions: readonly string[], account = '45678-9'): string {
  return `<STMTTRNRS><TRNUID>1<STMTRS><CURDEF>BRL<BANKACCTFROM><BANKID>0341<BRANCHID>0123<ACCTID>${account}<ACCTTYPE>CHECKING</BANKACCTFROM>\r\n<BANKTRANLIST><DTSTART>20261101<DTEND>20261121\r\n${transactions.join('')}</BANKTRANLIST><LEDGERBAL><BALAMT>-12,50<DTASOF>20261121</LEDGERBAL></STMTRS></STMTTRNRS>`
}
const ofx = (inside: string) =>
  `${HEADER}\r\n<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20261121<LANGUAGE>POR<FI><ORG>Banco Modelo<FID>341</FI></SONRS></SIGNONMSGSRSV1><BANKMSGSRSV1>${inside}</BANKMSGSRSV1></OFX>`

function refused(bytes: Uint8Array): string {
  try {
    readBankFile(bytes)
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
  return 'read'
}

describe('a statement of OFX', () => {
  test('says whose it is, what it covers, and each movement once', () => {
    const content = readBankFile(
      utf8(
        ofx(
          statement([
            transaction(received),
            transaction({ ...received, TRNTYPE: 'DEBIT', TRNAMT: '-15,90', FITID: '2', MEMO: 'TARIFA' }),
          ]),
        ),
      ),
    )
    expect(content).toMatchObject({
      format: 'ofx',
      bank: '341',
      layout: 'Banco Modelo, OFX',
      agency: '0123',
      account: '45678-9',
      from: '2026-11-01',
      to: '2026-11-21',
      balance: -1_250,
      issues: [],
    })
    expect(content.movements).toMatchObject([
      { kind: 'credit', on: '2026-11-20', amount: 102_333, payerTaxId: '52998224725', memo: received.MEMO },
      { kind: 'debit', amount: 1_590, memo: 'TARIFA' },
    ])
    const lines = ofx(statement([transaction(received), transaction(received)])).split('\r\n')
    for (const { line } of content.movements) expect(lines[line - 1]).toMatch(/<STMTTRN>/)
  })

  test.each([
    ['1250,35', 125_035],
    ['1.250,35', 125_035],
    ['1,250.35', 125_035],
    [' +1250.35 ', 125_035],
    ['-7', -700],
    ['0.5', 50],
    ['1250.3500', 125_035],
    ['1.250', null],
    ['12.345.67', null],
    ['mil', null],
    ['', null],
    ['1250,355', null],
  ])('reads the amount “%s” as %s', (said, cents) => {
    const { movements, issues } = readBankFile(
      utf8(ofx(statement([transaction({ ...received, TRNAMT: said })]))),
    )
    if (cents === null) expect(issues).toMatchObject([{ code: 'not-an-amount' }])
    else expect(movements).toMatchObject([{ amount: Math.abs(cents), kind: cents > 0 ? 'credit' : 'debit' }])
  })

  test('is read with empty fields, bare & and <, closed tags, and accents of Windows', () => {
    const odd = transaction({ ...received, MEMO: '', NAME: 'JOSÉ & FILHOS < CIA', CHECKNUM: '' })
    const closed = `<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20261120</DTPOSTED><TRNAMT>10.00</TRNAMT><FITID>9</FITID><MEMO></MEMO></STMTTRN>`
    const { movements } = readBankFile(latin1(ofx(statement([odd, closed]))))
    expect(movements).toMatchObject([
      { payerName: 'JOSÉ & FILHOS < CIA', documentNumber: null, amount: 102_333 },
      { amount: 1_000, memo: '' },
    ])
  })

  test('is read in the new format too, and with one movement or none', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>${ofx(statement([transaction(received)])).slice(HEADER.length)}`
    expect(readBankFile(utf8(xml)).movements).toHaveLength(1)
    expect(readBankFile(utf8(ofx(statement([])))).movements).toEqual([])
  })

  test('trusts no id alone: the same one on another day is another movement, and twice the same are two', () => {
    const other = transaction({ ...received, DTPOSTED: '20261121' })
    const { movements } = readBankFile(
      utf8(ofx(statement([transaction(received), other, transaction(received)]))),
    )
    expect(new Set(movements.map(({ key }) => key)).size).toBe(3)
    const none = transaction({ ...received, FITID: '' })
    expect(readBankFile(utf8(ofx(statement([none])))).movements[0]!.key).toContain('PIX RECEBIDO')
  })

  test('takes no debit without its sign for money that came in', () => {
    const { movements, issues } = readBankFile(
      utf8(ofx(statement([transaction({ ...received, TRNTYPE: 'DEBIT' })]))),
    )
    expect(movements).toEqual([])
    expect(bankIssueSentence(issues[0]!)).toMatch(/débito, mas o valor 1023\.33 está sem o sinal/)
  })

  test('keeps long texts of two days apart, whatever is cut of them', () => {
    const long = { ...received, FITID: '', MEMO: 'PIX '.repeat(60) }
    const keyOf = (on: string) =>
      readBankFile(utf8(ofx(statement([transaction({ ...long, DTPOSTED: on })])))).movements[0]!.key
    expect(keyOf('20261119')).not.toBe(keyOf('20261120'))
  })

  test('reads every list of a statement, and refuses two statements joined to one file', () => {
    const one = ofx(statement([transaction(received)]))
    const list = /<BANKTRANLIST>[\s\S]*<\/BANKTRANLIST>/
    const twice = one.replace(list, (found) => found + found)
    expect(readBankFile(utf8(twice)).movements).toHaveLength(2)
    expect(refused(utf8(`${one}\r\n${one}`))).toBe('file-broken')
  })

  test('finds the Pix transaction id in the memo', () => {
    const txid = 'T00000000000000000000ABCD'
    const { movements } = readBankFile(
      utf8(ofx(statement([transaction({ ...received, MEMO: `PIX ${txid} ANA` })]))),
    )
    expect(movements[0]!.txid).toBe(txid)
  })

  test('of a credit card, of many accounts, or broken is refused with the reason', () => {
    const card = ofx('')
      .replace(
        '</BANKMSGSRSV1>',
        '</BANKMSGSRSV1><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>BRL</CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>',
      )
      .replace('<BANKMSGSRSV1></BANKMSGSRSV1>', '')
    expect(refused(utf8(card))).toBe('bank-file-credit-card')
    expect(refused(utf8(ofx(statement([]) + statement([], '999'))))).toBe('bank-file-many-accounts')
    expect(refused(utf8(`${HEADER}nada`))).toBe('file-broken')
    expect(refused(new Uint8Array())).toBe('file-empty')
    expect(refused(utf8('%PDF-1.7 \n'))).toBe('bank-file-not-recognised')
  })

  test('names line and reason of a movement that cannot be trusted, in words', () => {
    const { issues, movements } = readBankFile(
      utf8(ofx(statement([transaction({ ...received, DTPOSTED: '20260231' }), transaction(received)]))),
    )
    expect(movements).toHaveLength(1)
    expect(bankIssueSentence(issues[0]!)).toMatch(
      /^Linha \d+: a data “20260231” não existe\. Nada desta linha foi importado\.$/,
    )
  })
})

/** The next of a sequence that is the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const at = {
  occurrence: 109,
  ourNumber: 86,
  documentNumber: 117,
  dueOn: 147,
  nominal: 153,
  paid: 254,
  creditedOn: 296,
}
const title = { at, occurrence: '06', paid: 102_333, ourNumber: '00001024', creditedOn: '201126' }
const sound: [string, string][] = [
  ['OFX', ofx(statement([transaction(received), transaction({ ...received, FITID: '2' })]))],
  [
    'CNAB 240',
    cnab240('237', [
      { movement: '06', paid: 102_333 },
      { movement: '02', paid: 5 },
    ]),
  ],
  ['CNAB 400', cnab400('341', [title, { ...title, occurrence: '02' }])],
]

describe('ten thousand broken files', () => {
  test.each(sound)(
    'of %s: read or refused, never a fault, and every amount and day a true one',
    (_, text) => {
      const random = seeded(20_261_122)
      const bytes = utf8(text)
      for (let round = 0; round < 10_000; round++) {
        const wrong = wrongIn(mutated(bytes, random))
        if (wrong) throw new Error(`round ${round}: ${wrong}`)
      }
    },
  )
})

/** What of a broken file was read that cannot be, or the fault that reading it was; null when neither. */
function wrongIn(bytes: Uint8Array): string | null {
  try {
    const { movements } = readBankFile(bytes)
    const wrong = movements.find(
      ({ amount, on }) => !Number.isSafeInteger(amount) || amount < 0 || !daySchema.safeParse(on).success,
    )
    return wrong ? JSON.stringify(wrong) : null
  } catch (error) {
    return error instanceof FileRefusal ? null : String(error)
  }
}

/** Flips, cuts, doubles or drops a few bytes. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const where = Math.floor(random() * bytes.length)
  const length = 1 + Math.floor(random() * 40)
  const kind = Math.floor(random() * 4)
  if (kind === 0) return bytes.slice(0, where)
  const copy = bytes.slice()
  if (kind === 1) {
    for (let at = where; at < Math.min(copy.length, where + length); at++)
      copy[at] = Math.floor(random() * 256)
    return copy
  }
  const piece = bytes.slice(where, where + length)
  const rest = kind === 2 ? bytes.slice(where + length) : bytes.slice(where)
  const joined = new Uint8Array(where + (kind === 3 ? piece.length : 0) + rest.length)
  joined.set(bytes.slice(0, where))
  if (kind === 3) joined.set(piece, where)
  joined.set(rest, where + (kind === 3 ? piece.length : 0))
  return joined
}
