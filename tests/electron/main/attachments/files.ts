import { createHash } from 'node:crypto'

export const MEGABYTE = 1024 * 1024
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Beginnings of files as their programs write them. */
export const heads = {
  pdf: Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'),
  png: Buffer.from('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR', 'latin1'),
  jpg: Buffer.from('\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0', 'latin1'),
  webp: Buffer.from('RIFF\u0010\0\0\0WEBPVP8 ', 'latin1'),
  heic: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1'),
  tif: Buffer.from('II*\0\u0008\0\0\0', 'latin1'),
  docx: Buffer.from('PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml', 'latin1'),
  exe: Buffer.from('MZ\u0090\0\u0003\0\0\0\u0004\0\0\0This program cannot be run in DOS mode', 'latin1'),
  text: Buffer.from('Combinado por telefone em 3/11: pagará à vista.\r\n', 'utf8'),
} satisfies Record<string, Buffer>

/** A file of that many bytes, which a seed makes different from another. */
export function scan(bytes: number, seed = 1): Buffer {
  const content = Buffer.alloc(bytes, seed)
  heads.pdf.copy(content)
  return content
}

export const blobOf = (bytes: Buffer): Blob => new Blob([new Uint8Array(bytes)])
