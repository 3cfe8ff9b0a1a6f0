/** A movement as a bank writes it in OFX: `20/11/2026` is written `20261120`, R$ 100,00 as `100.00`. */
export type OfxMovement = { on: string; amount: string; id: string; memo: string; name?: string }

/** A statement of Itaú in OFX 1.02, tags unclosed as banks leave them. */
export function ofxStatement(
  movements: readonly OfxMovement[],
  { from = '20261101', to = '20261121' } = {},
): string {
  const header = [
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
  ]
  const transactions = movements.flatMap(({ on, amount, id, memo, name }) => [
    '<STMTTRN>',
    `<TRNTYPE>${amount.startsWith('-') ? 'DEBIT' : 'CREDIT'}`,
    `<DTPOSTED>${on}100000[-03:EST]`,
    `<TRNAMT>${amount}`,
    `<FITID>${id}`,
    ...(name ? [`<NAME>${name}`] : []),
    `<MEMO>${memo}`,
    '</STMTTRN>',
  ])
  return [
    ...header,
    '<OFX>',
    '<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20261121<LANGUAGE>POR<FI><ORG>Banco Itau S/A<FID>341</FI></SONRS></SIGNONMSGSRSV1>',
    '<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>BRL',
    '<BANKACCTFROM><BANKID>0341<BRANCHID>0123<ACCTID>45678-9<ACCTTYPE>CHECKING</BANKACCTFROM>',
    `<BANKTRANLIST><DTSTART>${from}<DTEND>${to}`,
    ...transactions,
    '</BANKTRANLIST><LEDGERBAL><BALAMT>1234.56<DTASOF>20261121</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>',
    '',
  ].join('\r\n')
}
