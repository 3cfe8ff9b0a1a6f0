import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AttachmentVault } from '#electron/main/attachments/attachment-vault.ts'
import { fromBlob } from '#electron/main/attachments/source.ts'
import { SafePaths } from '#electron/main/documents/dossier-folder.ts'
import { PressPool } from '#electron/main/documents/pool.ts'
import { packDossier } from '#electron/main/documents/save-dossier.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import type { Dossier } from '#shared/contracts/dossier.ts'
import { centavos } from '#shared/domain/money.ts'
import { buildDossier } from '#tests/shared/documents/build-dossier.ts'
import { buildLetter } from '#tests/shared/documents/build-letter.ts'
import { fc, test as property } from '@fast-check/vitest'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { draw, fontsFolder, hasPoppler, pagesOf, workerScript } from './printed.ts'

const pool = new PressPool({ script: workerScript, fontsFolder, size: 2 })
afterAll(() => pool.close())

/** A desk whose store has the dossier's letter, and whose vault has the files given. */
async function deskWith(files: readonly { name: string; text: string }[]) {
  const vault = new AttachmentVault(mkdtempSync(path.join(tmpdir(), 'em-dia-dossier-')), {
    freeBytes: () => Promise.resolve(Infinity),
  })
  const kept = []
  for (const { name, text } of files) kept.push(await vault.add(fromBlob(name, new Blob([text]))))
  const letter = { ...buildLetter(), number: 'CC-2026-000012' }
  const store = {
    letters: () => Promise.resolve([letter]),
    papers: () => Promise.resolve([]),
  } as unknown as StoreForMainClient
  return { desk: { store, attachments: vault, pool }, kept, letter }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('the folder of a dossier', () => {
  it('is the same to the byte whenever it is made', async () => {
    const { desk, kept, letter } = await deskWith([{ name: 'entrega assinada.txt', text: 'recebi' }])
    const dossier = buildDossier({
      letters: [{ ...buildDossier().letters[0]!, id: letter.id }],
      attachments: kept.map((attachment) => ({ of: '3', attachment })),
    })
    const once = await packDossier(dossier, desk)
    const again = await packDossier(structuredClone(dossier), desk)
    expect(sha256(again.zip)).toBe(sha256(once.zip))
    expect(once.leftOut).toEqual([])

    const inside = unzipSync(once.zip)
    expect(Object.keys(inside)).toEqual([
      'Dossie.pdf',
      expect.stringMatching(/^cartas\/\d{4}-\d\d-\d\d CC-2026-000012 - .+\.pdf$/u),
      'anexos/3 entrega assinada.txt',
      'encargos-dia-a-dia.csv',
      'conteudo.csv',
    ])
    const contents = textOf(inside['conteudo.csv'])
    for (const name of Object.keys(inside))
      if (name !== 'conteudo.csv') expect(contents).toContain(`${name};`)
    expect(contents).toContain(sha256(inside['Dossie.pdf']!))
    expect(textOf(inside['anexos/3 entrega assinada.txt'])).toBe('recebi')
  })

  it('has what each title owed on each day, to the day of the dossier', async () => {
    const { desk } = await deskWith([])
    const { zip } = await packDossier(buildDossier({ letters: [], attachments: [] }), desk)
    const lines = textOf(unzipSync(zip)['encargos-dia-a-dia.csv']).trim().split('\r\n')
    expect(lines[0]).toContain('Título;Dia;Principal;Multa;Juros;Total')
    // 11 June to 23 November, and 14 October (the 10th is a Saturday, the 12th a holiday) to 23 November.
    expect(lines).toHaveLength(1 + 166 + 41)
    // 2 % once, and 1 % a month by the day: 166 days on R$ 1.500,00.
    expect(lines[166]).toBe('1024 · 1/2;23/11/2026;1500,00;30,00;83,00;1613,00')
  })

  it('says which file is gone, and goes on without it', async () => {
    const { desk } = await deskWith([])
    const { zip, leftOut } = await packDossier(buildDossier({ letters: [] }), desk)
    expect(leftOut.map(({ name }) => name)).toEqual(['protocolo.pdf'])
    const contents = textOf(unzipSync(zip)['conteudo.csv'])
    expect(contents).toMatch(/protocolo\.pdf;3;;f{64};não encontrado neste computador/u)
  })

  property.prop({ names: fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 12 }) })(
    'never leaves its folder, and never has a path twice',
    ({ names }) => {
      const paths = new SafePaths()
      const taken = names.map((name) => paths.take('anexos', 'CT-1', name))
      expect(new Set(taken.map((one) => one.toLocaleLowerCase('pt-BR'))).size).toBe(taken.length)
      for (const one of taken) {
        expect(one.startsWith('anexos/CT-1')).toBe(true)
        expect(one.split('/')).toHaveLength(2)
        expect(one).not.toMatch(/[<>:"\\|?*]/u)
        expect(one.length).toBeLessThan(110)
      }
    },
  )
})

describe.skipIf(!hasPoppler)('the pages of a dossier', () => {
  const said = async (overrides: Partial<Dossier> = {}) =>
    pagesOf(await draw(buildDossier(overrides)))
      .join('\n')
      .replace(/\s+/gu, ' ')

  it('say what is owed, what is missing, and what was done about it', async () => {
    const text = await said()
    expect(text).toContain('reconhecido em 03/08/2026: Pagou R$ 100,00')
    for (const words of [
      'Dossiê de cobrança',
      'Anexe o escaneado ao documento',
      'Anote o AR',
      'Joana, recepção',
      'sem entrega anotada',
      'CC-2026-000012',
      'resposta 88',
      'Caso nº 3 · Protesto',
      'protocolo 2026/00931',
      'Trilha de registros',
    ])
      expect(text).toContain(words)
    const { statement } = buildDossier()
    expect(text).toContain(
      `R$ ${(statement.total / 100).toLocaleString('pt-BR', { minimumFractionDigits: 2 })}`,
    )
  })

  it('stand whole with nothing late and nothing missing', async () => {
    const text = await said({
      missing: [],
      charges: [],
      statement: { ...buildDossier().statement, lines: [], total: centavos(0) },
    })
    expect(text).toContain('Nada falta')
    expect(text).toContain('Nada em aberto nesta data')
  })
})
