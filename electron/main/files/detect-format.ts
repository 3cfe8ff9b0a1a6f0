import { foundFormats } from '#shared/pt-br/import-files.ts'
import { FileRefusal } from './file-refusal.ts'
import { readZipDirectory } from './zip-directory.ts'

const notSupported = (found: keyof typeof foundFormats) =>
  new FileRefusal('file-not-supported', { found: foundFormats[found] })

/** First bytes of formats that people choose by mistake. */
const signatures: readonly (readonly [keyof typeof foundFormats, string])[] = [
  ['pdf', '%PDF'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['rtf', '{\\rtf'],
]

/** `EncryptedPackage` in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')

const latin = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** What the bytes are, whatever the name says; refuses what is neither text nor a modern Excel workbook, naming it. */
export function detectFormat(bytes: Uint8Array, fileName: string): 'csv' | 'xlsx' {
  if (bytes.length === 0) throw new FileRefusal('file-empty')
  const start = latin(bytes.subarray(0, 512))
  if (start.startsWith('PK\x03\x04')) return workbook(bytes)
  if (start.startsWith('PK\x05\x06')) throw new FileRefusal('file-empty')
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    // Old workbooks and encrypted new ones share a container; only the latter has this stream.
    const encrypted = latin(bytes).includes(ENCRYPTED_STREAM)
    throw notSupported(encrypted ? 'encrypted' : 'xls')
  }
  const signature = signatures.find(([, first]) => start.startsWith(first))
  if (signature) throw notSupported(signature[0])
  const text = start
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  if (/^<(!doctype html|html|table|meta|head)/.test(text)) throw notSupported('html')
  if (text.startsWith('<?xml')) throw notSupported('xml')
  if (/\.xls[xm]$/i.test(fileName)) throw notSupported('fakeXlsx')
  return 'csv'
}

function workbook(bytes: Uint8Array): 'xlsx' {
  const names = readZipDirectory(bytes).map((name) => name.toLowerCase())
  if (names.includes('xl/workbook.bin')) throw notSupported('xlsb')
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx'
  if (names.includes('content.xml')) throw notSupported('ods')
  throw notSupported(names.some((name) => name.startsWith('word/')) ? 'word' : 'zip')
}
