/** Lines of fixed columns, as a bank writes them: blanks, and texts that begin at columns counted from 1. */
export function columns(width: number, parts: readonly (readonly [column: number, text: string])[]): string {
  let line = ' '.repeat(width)
  for (const [column, text] of parts)
    line = line.slice(0, column - 1) + text + line.slice(column - 1 + text.length)
  return line
}

/** Digits to fill so many columns, zeros in front. */
export const padded = (value: number | string, width: number) => String(value).padStart(width, '0')

type Cnab400Title = {
  /** First column of the occurrence, then the day after it. */
  at: {
    occurrence: number
    ourNumber: number
    documentNumber: number
    dueOn: number
    nominal: number
    paid: number
    creditedOn: number
  }
  record?: string
  occurrence: string
  paid: number
  ourNumber: string
  creditedOn: string
  on?: string
  more?: readonly (readonly [number, string])[]
}

/** A return file of 400 columns of one bank, with these titles. */
export function cnab400(bank: string, titles: readonly Cnab400Title[]): string {
  const header = columns(400, [
    [1, '02RETORNO01COBRANCA'],
    [27, '01230045678'],
    [47, 'LABORATORIO SORRISO LTDA'],
    [77, bank],
    [95, '201126'],
    [109, '00017'],
    [395, '000001'],
  ])
  const details = titles.map(
    ({ at, record = '1', occurrence, paid, ourNumber, creditedOn, on = '191126', more = [] }, index) =>
      columns(400, [
        [1, record],
        [2, '02'],
        [4, '11222333000181'],
        [at.occurrence, occurrence],
        [at.occurrence + 2, on],
        [at.ourNumber, ourNumber],
        [at.documentNumber, '1024/1'],
        [at.dueOn, '181126'],
        [at.nominal, padded(100_000, 13)],
        [at.paid, padded(paid, 13)],
        [at.creditedOn, creditedOn],
        ...more,
        [395, padded(index + 2, 6)],
      ]),
  )
  const trailer = columns(400, [
    [1, '9201'],
    [395, padded(titles.length + 2, 6)],
  ])
  return `${[header, ...details, trailer].join('\r\n')}\r\n`
}

type Cnab240Title = {
  movement: string
  paid: number
  ourNumber?: readonly [column: number, text: string]
  /** Columns of segment T beside the usual ones. */
  t?: readonly (readonly [number, string])[]
  u?: readonly (readonly [number, string])[]
}

/** A return file of 240 columns of one bank, with these titles. */
export function cnab240(bank: string, titles: readonly Cnab240Title[]): string {
  const header = columns(240, [
    [1, `${bank}00000`],
    [18, '2'],
    [19, '11222333000181'],
    [53, '00123'],
    [59, '000000045678'],
    [73, 'LABORATORIO SORRISO LTDA'],
    [143, '2'],
    [144, '20112026'],
    [158, '000042'],
  ])
  const details = titles.flatMap(
    ({ movement, paid, ourNumber = [38, '00000000000000010243'], t = [], u = [] }, index) => [
      columns(240, [
        [1, `${bank}00013${padded(index * 2 + 1, 5)}T`],
        [16, movement],
        [ourNumber[0], ourNumber[1]],
        [59, '1024/1'],
        [74, '18112026'],
        [82, padded(100_000, 15)],
        [133, '1'],
        [134, '000052998224725'],
        [149, 'ANA SOUZA'],
        [199, padded(190, 15)],
        ...t,
      ]),
      columns(240, [
        [1, `${bank}00013${padded(index * 2 + 2, 5)}U`],
        [16, movement],
        [18, padded(0, 15)],
        [33, padded(0, 15)],
        [48, padded(0, 15)],
        [78, padded(paid, 15)],
        [93, padded(paid, 15)],
        [138, '19112026'],
        [146, '20112026'],
        ...u,
      ]),
    ],
  )
  const trailer = columns(240, [[1, `${bank}99999`]])
  return `${[header, columns(240, [[1, `${bank}00011T01`]]), ...details, trailer].join('\r\n')}\r\n`
}
