import { keptExtension } from '#electron/main/attachments/content-kind.ts'
import { labelOf } from '#electron/main/attachments/label.ts'
import { keptFileOf, pathIn } from '#electron/main/attachments/kept-file.ts'
import { attachmentExtensions, attachmentSchema } from '#shared/domain/attachment.ts'
import { fc, test as property } from '@fast-check/vitest'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { heads } from './files.ts'

describe('what a file is kept as', () => {
  it.each<[string, keyof typeof heads, string | null]>([
    ['contrato.pdf', 'pdf', 'pdf'],
    ['CONTRATO.PDF', 'pdf', 'pdf'],
    ['foto.jpeg', 'jpg', 'jpeg'],
    ['foto.jpg', 'jpg', 'jpg'],
    ['página.tiff', 'tif', 'tiff'],
    ['IMG_0001.HEIC', 'heic', 'heic'],
    ['ficha.docx', 'docx', 'docx'],
    ['planilha.xlsx', 'docx', 'xlsx'],
    ['conversa.txt', 'text', 'txt'],
    ['mensagem.eml', 'text', 'eml'],
    // What a phone or a messenger named wrongly is kept as what it is.
    ['foto.jpg', 'png', 'png'],
    ['foto.png', 'webp', 'webp'],
    ['digitalizado.jpg', 'pdf', 'pdf'],
    // Pasted pictures have no name.
    ['', 'png', 'png'],
    ['imagem', 'jpg', 'jpg'],
    ['recado', 'text', 'txt'],
    // Programs, whatever they are called.
    ['boleto.pdf', 'exe', null],
    ['boleto.txt', 'exe', null],
    ['boleto', 'exe', null],
    ['boleto.pdf.exe', 'exe', null],
    ['boleto.exe', 'pdf', null],
    ['boleto\u202Efdp.exe', 'pdf', null],
    ['boleto.pdf', 'text', null],
    ['foto.png', 'docx', null],
    ['arquivos.zip', 'docx', null],
    ['pagina.html', 'text', null],
    ['atalho.lnk', 'text', null],
    ['macro.docm', 'docx', null],
  ])('%j with the content of %s: %s', (name, content, extension) =>
    expect(keptExtension(name, heads[content])).toBe(extension),
  )

  it('finds a PDF behind what a scanner puts before it, and no program there', () => {
    expect(keptExtension('a.pdf', Buffer.concat([Buffer.alloc(900, 32), heads.pdf]))).toBe('pdf')
    expect(keptExtension('a.pdf', Buffer.concat([heads.exe, heads.pdf]))).toBe(null)
  })

  it('takes UTF-16 for text, and other zero bytes for none', () => {
    expect(keptExtension('a.txt', Buffer.from('\uFEFFolá', 'utf16le'))).toBe('txt')
    expect(keptExtension('a.txt', Buffer.from('ol\0á'))).toBe(null)
  })
})

describe('the name a row carries', () => {
  it.each([
    ['RG – Conceição da Silva.pdf', 'RG – Conceição da Silva.pdf'],
    ['../../Windows/win.pdf', 'win.pdf'],
    ['C:\\Users\\Ana\\RG.pdf', 'RG.pdf'],
    ['CON.pdf', 'CON.pdf'],
    ['a\u202Efdp.pdf', 'a fdp.pdf'],
    ['a\0b\n.pdf', 'a b .pdf'],
    ['sem extensão', 'sem extensão.pdf'],
    ['ponto no fim.', 'ponto no fim.pdf'],
    ['', 'anexo.pdf'],
    ['   ', 'anexo.pdf'],
    ['Sa\u0303o.pdf', 'São.pdf'],
    [`${'x'.repeat(240)}.pdf`, `${'x'.repeat(196)}.pdf`],
    [`${'x'.repeat(195)}😀${'y'.repeat(20)}.pdf`, `${'x'.repeat(195)}.pdf`],
  ])('%j → %j', (name, label) => expect(labelOf(name, 'pdf')).toBe(label))

  const folder = path.resolve('/dados/anexos')
  property.prop([fc.string({ unit: 'binary', maxLength: 260 }), fc.constantFrom(...attachmentExtensions)])(
    'is one that the schema takes, whatever came; the file lies in the vault, whatever the name',
    (name, extension) => {
      const row = { id: '0198a000-0000-7000-8000-000000000001', bytes: 1, sha256: 'a'.repeat(64), extension }
      const attachment = attachmentSchema.parse({ ...row, name: labelOf(name, extension) })
      expect(pathIn(folder, attachment)).toBe(path.join(folder, 'aa', `${'a'.repeat(64)}.${extension}`))
    },
  )
})

describe('a path', () => {
  it.each([
    { sha256: '../../etc/passwd', extension: 'pdf' },
    { sha256: 'A'.repeat(64), extension: 'pdf' },
    { sha256: 'a'.repeat(64), extension: 'exe' },
    { sha256: 'a'.repeat(64), extension: 'pdf/../../x' },
  ])('is never made of %j', (file) => expect(() => pathIn('/dados', file as never)).toThrow())

  it('is only recognised in names that the vault gives', () => {
    expect(keptFileOf(`${'a'.repeat(64)}.pdf`)).toEqual({ sha256: 'a'.repeat(64), extension: 'pdf' })
    for (const name of [
      `${'a'.repeat(64)}.exe`,
      `${'a'.repeat(63)}.pdf`,
      `${'a'.repeat(64)}.pdf.parcial`,
      'x',
    ])
      expect(keptFileOf(name)).toBe(null)
  })
})
