import { readFileSync } from 'node:fs'
import path from 'node:path'
import { FileRefusal } from '#electron/main/files/file-refusal.ts'
import { LARGEST_FILE, LARGEST_UNZIPPED, MOST_ROWS } from '#electron/main/files/limits.ts'
import { readTable } from '#electron/main/files/read-table.ts'
import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { unzip, zip } from './zip.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(path.resolve('tests/fixtures/import', name)))
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))

async function outcome(bytes: Uint8Array, name = 'arquivo.csv') {
  try {
    const { table, ...rest } = await readTable(bytes, name)
    return { ...rest, headers: table.headers, rows: table.rows, lines: table.lines }
  } catch (error) {
    if (error instanceof FileRefusal) return { refused: error.code, ...error.details }
    throw error
  }
}
const workbook = (
  rows: CellValue[][],
  sheet: Partial<Parameters<typeof writeXlsx>[0]['sheets'][number]> = {},
) => writeXlsx({ sheets: [{ name: 'Dados', rows, ...sheet }] })

describe('CSV', () => {
  const accented = 'Nome;Cidade\nJoão;São Paulo\n'
  it.each([
    ['UTF-8', bytesOf(accented), 'utf-8'],
    ['UTF-8 with its mark', bytesOf(`\ufeff${accented}`), 'utf-8'],
    ['Windows-1252', bytesOf(accented, 'latin1'), 'windows-1252'],
    ['ASCII', bytesOf('Nome;Cidade\nJoao;Sao Paulo\n'), 'utf-8'],
    ['UTF-16 little end first', bytesOf(`\ufeff${accented}`, 'utf16le'), 'utf-16'],
    ['UTF-16 big end first', new Uint8Array(Buffer.from(`\ufeff${accented}`, 'utf16le').swap16()), 'utf-16'],
  ])('reads %s', async (_, bytes, encoding) => {
    const read = await outcome(bytes)
    expect(read).toMatchObject({ encoding, separator: ';', headers: ['Nome', 'Cidade'], lines: [2] })
    if (encoding !== 'utf-8' || bytes.length > 29)
      expect(read).toMatchObject({ rows: [['João', 'São Paulo']] })
  })
  it('knows the euro of Windows-1252', async () => {
    expect(await outcome(bytesOf('Nome;Valor\nA;\x80 1\n', 'latin1'))).toMatchObject({ rows: [['A', '€ 1']] })
  })

  it.each([
    [';', 'Nome;Valor\nAna;1.234,56\nBia;2,00\n', ['Ana', '1.234,56']],
    [',', 'Nome,Valor\n"Ana, a dentista",1234.56\nBia,2.00\n', ['Ana, a dentista', '1234.56']],
    ['\t', 'Nome\tValor\nAna\t1,50\n', ['Ana', '1,50']],
    ['|', 'Nome|Valor\nAna|1,50\n', ['Ana', '1,50']],
    [';', 'sep=;\nNome;Valor\nAna;1,50\n', ['Ana', '1,50']],
  ])('tells the separator %s', async (separator, text, first) => {
    const read = await outcome(bytesOf(text))
    expect(read).toMatchObject({ separator, headers: ['Nome', 'Valor'] })
    expect('rows' in read && read.rows[0]).toEqual(first)
  })

  it('keeps line numbers as a spreadsheet shows them', async () => {
    const text = 'Nome;Obs\r\nAna;"duas\r\nlinhas"\r\n\r\n;\r\nBia;"com ""aspas"""\r\n'
    expect(await outcome(bytesOf(text))).toMatchObject({
      rows: [
        ['Ana', 'duas\nlinhas'],
        ['Bia', 'com "aspas"'],
      ],
      lines: [2, 5],
    })
  })
  it('reads one column, and line ends of every system', async () => {
    expect(await outcome(bytesOf('Nome\rAna\rBia'))).toMatchObject({
      separator: null,
      rows: [['Ana'], ['Bia']],
    })
    expect(await outcome(bytesOf('Nome;UF\r\nAna;SP\nBia;RJ\r\n'))).toMatchObject({
      rows: [
        ['Ana', 'SP'],
        ['Bia', 'RJ'],
      ],
    })
  })
})

describe('spreadsheets', () => {
  it('gives numbers, days, booleans and cached results', async () => {
    const cells = new Map<string, Partial<Cell>>([
      ['2,1', { value: 7, formula: 'A1+1', formulaResult: 7 }],
      ['3,1', { value: null, formula: 'A1+1' }],
    ])
    const rows = [
      ['Nome', 'Valor', 'Vencimento', 'Ativo'],
      ['Ana', 1234.5, new Date('2026-11-22T00:00:00Z'), true],
      ['Bia', 0, new Date('2026-11-22T13:30:00Z'), false],
      ['Caio', 0, null, null],
    ]
    const read = await outcome(await workbook(rows, { cells }), 'x.xlsx')
    expect(read).toMatchObject({
      format: 'xlsx',
      sheet: 'Dados',
      rows: [
        ['Ana', 1234.5, '2026-11-22', 'sim'],
        ['Bia', 7, '2026-11-22T13:30', 'não'],
        ['Caio', '=A1+1', '', ''],
      ],
    })
  })

  it('takes the first visible sheet with data', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Oculta', rows: [['Nome'], ['não']], hidden: true },
        { name: 'Vazia', rows: [] },
        { name: 'Clientes', rows: [['Nome'], ['Ana']] },
      ],
    })
    expect(await outcome(bytes)).toMatchObject({ sheet: 'Clientes', rows: [['Ana']] })
    const hidden = await writeXlsx({
      sheets: [
        { name: 'Vazia', rows: [] },
        { name: 'Oculta', rows: [['Nome'], ['Ana']], hidden: true },
      ],
    })
    expect(await outcome(hidden)).toMatchObject({ sheet: 'Oculta' })
  })

  it('passes over a merged title and repeats cells merged downwards', async () => {
    const rows = [
      ['Títulos em aberto', null, null],
      [],
      ['Cliente', 'Título', 'Valor'],
      ['Ana', 1, 10],
      [null, 2, 20],
      ['Bia', 3, 30],
    ]
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
    ]
    expect(await outcome(await workbook(rows, { merges }))).toMatchObject({
      headers: ['Cliente', 'Título', 'Valor'],
      rows: [
        ['Ana', 1, 10],
        ['Ana', 2, 20],
        ['Bia', 3, 30],
      ],
      lines: [4, 5, 6],
    })
  })
})

describe('files that are refused', () => {
  it.each([
    ['codificacoes-misturadas.csv', { refused: 'file-mixed-encodings', line: 2 }],
    ['aspas-abertas.csv', { refused: 'file-broken', line: 2 }],
    [
      'nao-e-uma-planilha.xlsx',
      { refused: 'file-not-supported', found: 'o nome diz .xlsx, mas o conteúdo não é de uma planilha' },
    ],
    ['antiga.xls', { refused: 'file-not-supported', found: 'é uma planilha antiga, .xls' }],
    ['protegida.xlsx', { refused: 'file-not-supported', found: 'é uma planilha protegida por senha' }],
    ['relatorio.pdf', { refused: 'file-not-supported', found: 'é um PDF' }],
    ['relatorio.xls', { refused: 'file-not-supported', found: 'é uma página HTML salva como planilha' }],
    ['binario.csv', { refused: 'file-not-supported', found: 'não é um arquivo de texto' }],
    ['so-cabecalho.csv', { refused: 'file-empty' }],
  ])('%s', async (name, expected) => {
    expect(await outcome(fixture(name), name)).toEqual(expected)
  })

  it.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['blank lines', bytesOf('\n\n;;\n'), 'file-empty'],
    ['an empty zip', zip([]), 'file-empty'],
    ['a zip of something else', zip([{ name: 'a.txt', data: bytesOf('a') }]), 'file-not-supported'],
    [
      'an ODS',
      zip([
        { name: 'mimetype', data: bytesOf('x') },
        { name: 'content.xml', data: bytesOf('<a/>') },
      ]),
      'file-not-supported',
    ],
    ['a Word document', zip([{ name: 'word/document.xml', data: bytesOf('<a/>') }]), 'file-not-supported'],
    [
      'a workbook of nothing',
      zip([{ name: 'xl/workbook.xml', data: bytesOf('<workbook/>') }]),
      'file-broken',
    ],
    [
      'too wide a table',
      bytesOf(`${Array.from({ length: 201 }, (_, i) => `c${i}`).join(';')}\n1;2\n`),
      'too-many-columns',
    ],
    ['too long a table', bytesOf(`Nome\n${'Ana\n'.repeat(MOST_ROWS + 1)}`), 'too-many-rows'],
    ['51 MB', new Uint8Array(LARGEST_FILE + 1), 'file-too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await outcome(bytes)).toMatchObject({ refused: code })
  })

  it('zip bombs, before anything is unzipped', async () => {
    const zeros = new Uint8Array(LARGEST_UNZIPPED / 4)
    const parts = ['xl/workbook.xml', 'xl/a.xml', 'xl/b.xml', 'xl/c.xml', 'xl/d.xml']
    const bomb = zip(parts.map((name) => ({ name, data: zeros })))
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
    expect(await outcome(bomb)).toEqual({ refused: 'file-too-large' })
  })
  it('bombs that lie about their size', async () => {
    const entries = unzip(await workbook([['Nome'], ['Ana']]))
    const lying = (declared: number) =>
      zip(
        entries.map((entry) =>
          entry.name.includes('sheet1')
            ? {
                name: entry.name,
                data: Buffer.concat([entry.data, new Uint8Array(64 * 1024 * 1024)]),
                declared,
              }
            : entry,
        ),
      )
    expect(await outcome(lying(1000))).toEqual({ refused: 'file-broken' })
    expect(await outcome(lying(0))).toEqual({ refused: 'file-broken' })
  })
  it('sheets whose corners are far apart', async () => {
    const entries = unzip(await workbook([['Nome'], ['Ana']]))
    const corner = zip(
      entries.map((entry) =>
        entry.name.includes('sheet1')
          ? {
              name: entry.name,
              data: Buffer.from(
                Buffer.from(entry.data)
                  .toString()
                  .replaceAll('A2', 'XFD1048576')
                  .replace('r="2"', 'r="1048576"'),
              ),
            }
          : entry,
      ),
    )
    expect(await outcome(corner)).toHaveProperty('refused')
  })
})
