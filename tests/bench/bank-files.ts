// What reading a bank's file costs, from its bytes to movements that may be settled: statements of 20,000 movements, return
// files of 50,000 lines. The app does it in a worker thread.
import { readBankFile } from '#electron/main/files/read-bank-file.ts'
import { cnab240, cnab400, padded } from '#tests/support/bank-lines.ts'
import { figure, medianMs, ms } from './figures.ts'

const MOVEMENTS = 20_000
const LINES = 50_000

const transactions = Array.from({ length: MOVEMENTS }, (_, at) =>
  [
    '<STMTTRN>',
    `<TRNTYPE>${at % 3 === 0 ? 'DEBIT' : 'CREDIT'}`,
    '<DTPOSTED>20261120120000[-3:BRT]',
    `<TRNAMT>${at % 3 === 0 ? '-' : ''}${(at % 900) + 100}.${padded(at % 100, 2)}`,
    `<FITID>202611${padded(at, 6)}`,
    `<MEMO>PIX RECEBIDO CLIENTE ${at}`,
    '</STMTTRN>',
  ].join('\r\n'),
)
const statement = `OFXHEADER:100\r\nCHARSET:1252\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><BANKACCTFROM><BANKID>341<ACCTID>1</BANKACCTFROM><BANKTRANLIST>${transactions.join('\r\n')}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`

const at = {
  occurrence: 109,
  ourNumber: 86,
  documentNumber: 117,
  dueOn: 147,
  nominal: 153,
  paid: 254,
  creditedOn: 296,
}
const titles = Array.from({ length: LINES }, (_, index) => ({
  at,
  occurrence: '06',
  paid: 10_000 + index,
  ourNumber: padded(index + 1, 8),
  creditedOn: '201126',
}))
const segments = Array.from({ length: LINES / 2 }, (_, index) => ({
  movement: '06',
  paid: 10_000 + index,
  ourNumber: [38, padded(index + 1, 20)] as const,
}))

const files: [what: string, text: string, parts: number][] = [
  [`OFX of ${MOVEMENTS} movements`, statement, MOVEMENTS],
  [`CNAB 240 of ${LINES} lines`, cnab240('237', segments), LINES / 2],
  [`CNAB 400 of ${LINES} lines`, cnab400('341', titles), LINES],
]
for (const [what, text, parts] of files) {
  const bytes = new TextEncoder().encode(text)
  const { movements } = readBankFile(bytes)
  if (movements.length !== parts) throw new Error(`${what}: ${movements.length} movements`)
  const time = await medianMs(() => readBankFile(bytes), 5)
  figure(
    what,
    ms(time),
    '',
    `${(bytes.length / 2 ** 20).toFixed(1)} MB, ${((time * 1000) / parts).toFixed(0)} µs each`,
  )
}
