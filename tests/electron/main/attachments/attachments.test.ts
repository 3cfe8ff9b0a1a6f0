import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { AttachmentVault } from '#electron/main/attachments/attachment-vault.ts'
import { createAttachmentsRouter } from '#electron/main/attachments/router.ts'
import { writeHashed } from '#electron/main/attachments/write-hashed.ts'
import { Sessions } from '#electron/main/people/sessions.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { refusalOf } from '#tests/electron/main/files/desk.ts'
import { temporaryFolder } from '#tests/electron/main/support/house.ts'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blobOf, heads, MEGABYTE, scan, sha256 } from './files.ts'

const someone = '0198a000-0000-7000-8000-000000000001'
let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => (folder = await temporaryFolder()))
afterEach(() => folder.remove())

type Around = Partial<ConstructorParameters<typeof AttachmentVault>[1]> & {
  chosen?: string[]
  opens?: string
}

/** The attachments router over a data folder, as a window where somebody signed in calls it. */
async function desk({ chosen = [], opens = '', ...around }: Around = {}) {
  const store = {
    sessions: {
      open: () => Promise.resolve({ id: someone, name: 'Ana', role: 'receptionist', active: true }),
    },
  } as unknown as StoreForMainClient
  const sessions = new Sessions(store)
  await sessions.open('window', someone)
  const vault = new AttachmentVault(path.join(folder.path, 'dados'), {
    freeBytes: () => Promise.resolve(Infinity),
    ...around,
  })
  const opened: string[] = []
  const shown: string[] = []
  const router = createAttachmentsRouter({
    attachments: vault,
    sessions,
    dialogs: { openFiles: () => Promise.resolve(chosen) },
    openPath: (file) => Promise.resolve(opened.push(file)).then(() => opens),
    showInFolder: (file) => void shown.push(file),
  })
  const client = createRouterClient(router, { context: { clientId: 'window' } })
  const stranger = createRouterClient(router, { context: { clientId: 'other window' } })
  const add = (name: string, bytes: Buffer) => client.add({ files: [{ name, content: blobOf(bytes) }] })
  const keep = async (name: string, bytes: Buffer) => (await add(name, bytes)).attachments[0]!
  const leave = async (name: string, bytes: Buffer) => (await add(name, bytes)).leftOut[0]
  return { client, stranger, vault, add, keep, leave, opened, shown }
}

/** Every file under `dados`, as paths from there. */
async function stored(): Promise<string[]> {
  const entries = await readdir(path.join(folder.path, 'dados'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(folder.path, 'dados'), path.join(entry.parentPath, entry.name)))
    .sort()
}
const placeOf = ({ sha256: hash, extension }: Pick<Attachment, 'sha256' | 'extension'>) =>
  path.join('anexos', hash.slice(0, 2), `${hash}.${extension}`)

describe('a file that is added', () => {
  it('lies in the data folder under its content, read-only, and comes back the same', async () => {
    const { client, keep, vault } = await desk()
    const bytes = scan(3 * MEGABYTE)
    const attachment = await keep('RG – Conceição.pdf', bytes)
    expect(attachment).toMatchObject({
      name: 'RG – Conceição.pdf',
      extension: 'pdf',
      bytes: bytes.length,
      sha256: sha256(bytes),
    })
    expect(await stored()).toEqual([placeOf(attachment)])
    expect((await stat(vault.pathOf(attachment))).mode & 0o222).toBe(0)
    const { content, extension } = await client.read({ attachment })
    expect(extension).toBe('pdf')
    expect(content.type).toBe('application/pdf')
    expect(sha256(new Uint8Array(await content.arrayBuffer()))).toBe(attachment.sha256)
  })

  it('of 30 MB is taken whole', async () => {
    const { client } = await desk()
    const bytes = scan(30 * MEGABYTE)
    const files = [{ name: 'digitalização.pdf', content: blobOf(bytes) }]
    const { attachments, leftOut } = await client.add({ files })
    expect(leftOut).toEqual([])
    expect(attachments[0]?.sha256).toBe(sha256(bytes))
  })

  it('is kept once, however often it comes and under whatever names, also at the same time', async () => {
    const { add, client } = await desk()
    const bytes = scan(MEGABYTE)
    const together = await Promise.all(
      Array.from({ length: 8 }, (_, index) => add(`cópia ${index}.pdf`, bytes)),
    )
    const twice = await client.add({
      files: [
        { name: 'a.pdf', content: blobOf(bytes) },
        { name: 'b.pdf', content: blobOf(bytes) },
      ],
    })
    const attachments = [...together, twice].flatMap((added) => added.attachments)
    expect(new Set(attachments.map(({ id }) => id)).size).toBe(10)
    expect(await stored()).toEqual([placeOf(attachments[0]!)])
  })

  it('again repairs the one that was changed on the disk', async () => {
    const { client, keep, vault } = await desk()
    const bytes = scan(MEGABYTE)
    const attachment = await keep('a.pdf', bytes)
    await chmod(vault.pathOf(attachment), 0o600)
    await writeFile(vault.pathOf(attachment), 'outra coisa')
    expect((await refusalOf(client.open({ attachment }))).code).toBe('attachment-changed')
    await keep('b.pdf', bytes)
    await expect(client.open({ attachment })).resolves.toEqual({})
  })

  it('clears away what a power cut left half-copied', async () => {
    await mkdir(path.join(folder.path, 'dados/anexos/recebendo'), { recursive: true })
    await writeFile(path.join(folder.path, 'dados/anexos/recebendo/meio.parcial'), 'met')
    const { keep } = await desk()
    const attachment = await keep('a.pdf', scan(1000))
    expect(await stored()).toEqual([placeOf(attachment)])
  })
})

describe('a file that is left out', () => {
  it.each<[string, Buffer, string, RegExp]>([
    ['enorme.pdf', scan(60 * MEGABYTE), 'file-too-large', /enorme\.pdf é grande demais \(limite de 50 MB\)/],
    ['vazio.pdf', Buffer.alloc(0), 'file-empty', /vazio\.pdf está vazio/],
    ['boleto.exe', heads.exe, 'attachment-kind', /boleto\.exe não é de um tipo aceito como anexo \(\.exe\)/],
    ['boleto.pdf', heads.exe, 'attachment-kind', /\(o conteúdo não é o que o nome diz\)/],
  ])('%s: the reason, and nothing on the disk', async (name, bytes, code, sentence) => {
    const { leave } = await desk()
    const left = await leave(name, bytes)
    expect(left).toMatchObject({ name, code })
    expect(describeRefusal({ code: left!.code, details: left!.details ?? {}, field: null })).toMatch(sentence)
    expect(await stored()).toEqual([])
  })

  it('of exactly 50 MB is not', async () => {
    const { keep } = await desk()
    expect((await keep('limite.pdf', scan(50 * MEGABYTE))).bytes).toBe(50 * MEGABYTE)
  })

  it('does not keep the others out', async () => {
    const { client } = await desk()
    const { attachments, leftOut } = await client.add({
      files: [
        { name: 'a.exe', content: blobOf(heads.exe) },
        { name: 'b.png', content: blobOf(heads.png) },
        { name: 'c.pdf', content: blobOf(Buffer.alloc(0)) },
      ],
    })
    expect(attachments.map(({ name }) => name)).toEqual(['b.png'])
    expect(leftOut.map(({ code }) => code)).toEqual(['attachment-kind', 'file-empty'])
  })

  it('because the disk is full leaves nothing half-written', async () => {
    const { add, vault } = await desk({
      write: (to, pieces, most) => writeHashed(to, full(pieces, 2 * MEGABYTE), most),
    })
    const small = scan(MEGABYTE)
    const { attachments } = await add('cabe.pdf', small)
    expect((await add('não cabe.pdf', scan(5 * MEGABYTE))).leftOut).toMatchObject([
      { name: 'não cabe.pdf', code: 'disk-full' },
    ])
    expect(await stored()).toEqual([placeOf(attachments[0]!)])
    expect(await vault.isLost(attachments[0]!)).toBe(false)
  })

  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)('by a really full disk', async () => {
    const disk = path.join(folder.path, 'dados')
    await mkdir(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk])
    try {
      const { leave, keep } = await desk()
      const attachment = await keep('cabe.pdf', scan(MEGABYTE))
      expect(await leave('não cabe.pdf', scan(5 * MEGABYTE))).toMatchObject({ code: 'disk-full' })
      expect(await stored()).toEqual([placeOf(attachment)])
      expect((await keep('cabe também.pdf', scan(2 * MEGABYTE))).bytes).toBe(2 * MEGABYTE)
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it('before the disk is so full that the database suffers', async () => {
    const { leave, keep } = await desk({ freeBytes: () => Promise.resolve(60 * MEGABYTE) })
    expect(await leave('a.pdf', scan(20 * MEGABYTE))).toMatchObject({ code: 'disk-full' })
    expect((await keep('b.pdf', scan(MEGABYTE))).name).toBe('b.pdf')
  })

  it('because the folder cannot be written is told apart from one that cannot be read', async () => {
    const cannot = Object.assign(new Error('EROFS'), { code: 'EROFS' })
    const { leave } = await desk({ write: () => Promise.reject(cannot) })
    expect(await leave('a.pdf', scan(1000))).toMatchObject({ name: 'a.pdf', code: 'save-failed' })
    const gone = path.join(folder.path, 'pasta')
    await mkdir(gone)
    const { client } = await desk({ chosen: [gone, path.join(folder.path, 'sumiu.pdf')] })
    expect((await client.choose()).leftOut).toMatchObject([
      { name: 'pasta', code: 'file-broken' },
      { name: 'sumiu.pdf', code: 'file-broken' },
    ])
  })
})

/** As a disk that has room for so many bytes of a file. */
async function* full(pieces: AsyncIterable<Uint8Array>, room: number): AsyncGenerator<Uint8Array> {
  let written = 0
  for await (const piece of pieces) {
    written += piece.length
    // From inside the write, as the file system says it.
    if (written > room)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    yield piece
  }
}

describe('choosing files', () => {
  it('copies them and leaves the originals as they are', async () => {
    const original = path.join(folder.path, 'Contrato José.pdf')
    await writeFile(original, scan(2 * MEGABYTE))
    const { client, vault } = await desk({ chosen: [original] })
    const { attachments, leftOut } = await client.choose()
    expect(leftOut).toEqual([])
    expect(attachments).toMatchObject([{ name: 'Contrato José.pdf', bytes: 2 * MEGABYTE }])
    await rm(original)
    expect(await vault.isLost(attachments[0]!)).toBe(false)
  })

  it('answers nothing when the person gives up', async () => {
    const { client } = await desk()
    expect(await client.choose()).toEqual({ attachments: [], leftOut: [] })
  })

  it('takes twenty at once and says which stayed out', async () => {
    const chosen = await Promise.all(
      Array.from({ length: 22 }, async (_, index) => {
        const file = path.join(folder.path, `página ${index + 1}.pdf`)
        await writeFile(file, scan(100, index + 1))
        return file
      }),
    )
    const { client } = await desk({ chosen })
    const { attachments, leftOut } = await client.choose()
    expect(attachments).toHaveLength(20)
    expect(leftOut.map(({ name, code }) => [name, code])).toEqual([
      ['página 21.pdf', 'too-many-files'],
      ['página 22.pdf', 'too-many-files'],
    ])
  })
})

describe('a stored file', () => {
  it('opens in the system’s viewer from the vault, or is shown when nothing opens it', async () => {
    const { client, keep, vault, opened, shown } = await desk()
    const attachment = await keep('a.pdf', scan(1000))
    await client.open({ attachment })
    expect([opened, shown]).toEqual([[vault.pathOf(attachment)], []])
    const without = await desk({ opens: 'No application found' })
    await without.client.open({ attachment })
    expect(without.shown).toEqual([vault.pathOf(attachment)])
  })

  it('that was deleted is missing, and says so by its name', async () => {
    const { client, keep, vault, opened } = await desk()
    const attachment = await keep('Comprovante.pdf', scan(1000))
    await rm(vault.pathOf(attachment), { force: true })
    for (const use of [client.open, client.read]) {
      const refused = await refusalOf(use({ attachment }))
      expect(refused).toMatchObject({ code: 'attachment-missing', details: { name: 'Comprovante.pdf' } })
      expect(describeRefusal(refused)).toContain('O arquivo Comprovante.pdf não está mais na pasta do Em Dia')
    }
    expect(await client.missing({ attachments: [attachment] })).toEqual({ ids: [attachment.id] })
    expect(opened).toEqual([])
  })

  it('that was altered is never opened, even with the same size', async () => {
    const { client, keep, vault, opened } = await desk()
    const [shorter, altered, whole] = [
      await keep('curto.pdf', scan(1000, 1)),
      await keep('trocado.pdf', scan(1000, 2)),
      await keep('inteiro.pdf', scan(1000, 3)),
    ]
    for (const { sha256: hash } of [shorter, altered])
      await chmod(path.join(folder.path, 'dados', placeOf({ sha256: hash, extension: 'pdf' })), 0o600)
    await truncate(vault.pathOf(shorter), 10)
    await writeFile(vault.pathOf(altered), scan(1000, 9))
    for (const attachment of [shorter, altered]) {
      expect((await refusalOf(client.open({ attachment }))).code).toBe('attachment-changed')
      expect((await refusalOf(client.read({ attachment }))).code).toBe('attachment-changed')
    }
    expect(opened).toEqual([])
    const { ids } = await client.missing({ attachments: [shorter, altered, whole] })
    expect(ids).toEqual([shorter.id, altered.id])
  })

  it('is for who is signed in, as all of it is', async () => {
    const { stranger, keep } = await desk()
    const attachment = await keep('a.pdf', scan(1000))
    const calls = [
      stranger.choose(),
      stranger.add({ files: [] }),
      stranger.open({ attachment }),
      stranger.read({ attachment }),
      stranger.missing({ attachments: [attachment] }),
    ]
    for (const call of calls) expect((await refusalOf(call)).code).toBe('not-signed-in')
  })
})

describe('attachments beside a backup file', () => {
  const stick = () => path.join(folder.path, 'pendrive')
  const copy = () => path.join(stick(), 'em-dia.copia')

  it('are copied once, and come back into an empty folder', async () => {
    const { keep, vault } = await desk()
    const first = await keep('a.pdf', scan(2 * MEGABYTE, 1))
    await mkdir(stick())
    expect(await vault.copyBeside(copy())).toEqual({ copied: 1, left: 0 })
    const second = await keep('b.png', heads.png)
    expect(await vault.copyBeside(copy())).toEqual({ copied: 1, left: 0 })
    expect(await vault.copyBeside(copy())).toEqual({ copied: 0, left: 0 })

    await rm(path.join(folder.path, 'dados'), { recursive: true })
    const { vault: empty, client } = await desk()
    expect(await empty.takeFromBeside(copy())).toEqual({ copied: 2, left: 0 })
    expect(await client.missing({ attachments: [first, second] })).toEqual({ ids: [] })
    await expect(client.open({ attachment: first })).resolves.toEqual({})
  })

  it('are not there in older copies, and nothing happens', async () => {
    const { vault } = await desk()
    expect(await vault.takeFromBeside(copy())).toEqual({ copied: 0, left: 0 })
  })

  it('come back only when they are what their names say', async () => {
    const { keep, vault } = await desk()
    const attachment = await keep('a.pdf', scan(1000, 1))
    await mkdir(stick())
    await vault.copyBeside(copy())
    const there = path.join(stick(), placeOf(attachment))
    await chmod(there, 0o600)
    await writeFile(there, scan(1000, 2))
    await writeFile(path.join(path.dirname(there), 'virus.exe'), heads.exe)
    await mkdir(path.join(stick(), 'anexos/zz'))
    await writeFile(path.join(stick(), 'anexos/zz', path.basename(there)), scan(1000, 1))
    await rm(path.join(folder.path, 'dados'), { recursive: true })
    const { vault: empty } = await desk()
    expect(await empty.takeFromBeside(copy())).toEqual({ copied: 0, left: 1 })
    expect(await stored()).toEqual([])
  })

  it('that were damaged here do not spoil the good ones there', async () => {
    const { keep, vault } = await desk()
    const bytes = scan(1000, 1)
    const attachment = await keep('a.pdf', bytes)
    await mkdir(stick())
    await vault.copyBeside(copy())
    await chmod(vault.pathOf(attachment), 0o600)
    await truncate(vault.pathOf(attachment), 10)
    expect(await vault.copyBeside(copy())).toEqual({ copied: 0, left: 1 })
    expect(sha256(await readFile(path.join(stick(), placeOf(attachment))))).toBe(sha256(bytes))
    expect(await vault.takeFromBeside(copy())).toEqual({ copied: 1, left: 0 })
    expect(await vault.isLost(attachment)).toBe(false)
  })
})
