import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { AttachmentVault } from '#electron/main/attachments/attachment-vault.ts'
import { createDocumentsRouter } from '#electron/main/documents/router.ts'
import { pdfFileName } from '#electron/main/documents/file-names.ts'
import { Sessions } from '#electron/main/people/sessions.ts'
import type { Printable } from '#shared/contracts/printables.ts'
import { printableFileName } from '#shared/pt-br/printables-files.ts'
import { acceptingStore, dependencies, refusalOf } from '#tests/electron/main/files/desk.ts'
import { buildAnalysisForm } from '#tests/shared/documents/build-analysis-form.ts'
import { buildScoreReport, buildXrayPage } from '#tests/shared/documents/build-credit-pages.ts'
import { buildOrderSheet } from '#tests/shared/documents/build-order-sheet.ts'
import { buildCustomer } from '#tests/support/build.ts'
import { createRouterClient } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { hasPoppler, pagesOf, workerScript } from './printed.ts'

/** The documents area as a window calls it; the dialog answers `saveTo`, empty for the suggested name. */
function desk(saveTo: string | null) {
  const { deps, folder } = dependencies(acceptingStore().store, saveTo)
  const router = createDocumentsRouter({
    ...deps,
    paths: { ...deps.paths, worker: () => workerScript },
    attachments: new AttachmentVault(folder, { freeBytes: () => Promise.resolve(Infinity) }),
    sessions: new Sessions(deps.store),
  })
  return { folder, client: createRouterClient(router, { context: { clientId: 'window' } }) }
}

describe('a document of the screen', () => {
  it.skipIf(!hasPoppler)('is drawn, and saved the same under the name it suggests', async () => {
    const { client, folder } = desk('')
    const printable = buildXrayPage()
    const drawn = new Uint8Array(await (await client.draw({ printable })).pdf.arrayBuffer())
    expect(pagesOf(drawn)[0]).toContain('Ana Souza')
    const { path: saved } = await client.saveDrawn({ printable })
    expect(saved).toBe(path.join(folder, 'Raio-X 2026-11-22 – Ana Souza.pdf'))
    expect(pagesOf(readFileSync(saved!))).toEqual(pagesOf(drawn))
  })

  it('is not saved when the person gives up', async () => {
    const { client, folder } = desk(null)
    expect(await client.saveDrawn({ printable: buildScoreReport() })).toEqual({ path: null })
    expect(readdirSync(folder)).toEqual([])
  })

  it('says when it cannot be saved there', async () => {
    const { client, folder } = desk('pasta')
    mkdirSync(path.join(folder, 'pasta'))
    const refused = await refusalOf(client.saveDrawn({ printable: buildScoreReport() }))
    expect(refused).toMatchObject({ code: 'save-failed', details: { path: path.join(folder, 'pasta') } })
  })
})

describe('the name it suggests', () => {
  const form = buildAnalysisForm()
  const decided = {
    number: 'AN-2026-000012',
    on: form.on,
    by: 'Marina',
    outcome: 'approved',
    class: 'B',
    grantedLimit: 500_000,
    note: '',
    score: 712,
    policyName: 'Padrão',
    policyVersion: 1,
  } as unknown as NonNullable<NonNullable<typeof form.filled>['decided']>
  const order = buildOrderSheet()
  const named = (name: string) => buildCustomer({ number: 17, name })
  it.each<[Printable, string]>([
    [buildAnalysisForm({ customerKind: 'clinic' }, null), 'Ficha de análise em branco – Clínica.pdf'],
    [form, 'Ficha de análise – Ana Souza.pdf'],
    [{ ...form, filled: { ...form.filled!, decided } }, 'Análise de crédito AN-2026-000012 – Ana Souza.pdf'],
    [buildScoreReport(), 'Relatório de pontuação 2026-11-22 – Ana Souza.pdf'],
    [{ ...order, held: false }, `OS 1284 – ${order.view.customerName}.pdf`],
    [{ ...order, held: true }, `Retenção da OS 1284 – ${order.view.customerName}.pdf`],
    [
      buildXrayPage({ customer: named('Clínica A/B: "Sorriso" <SP>?') }),
      'Raio-X 2026-11-22 – Clínica A B Sorriso SP.pdf',
    ],
    [buildXrayPage({ customer: named('x'.repeat(120)) }), `Raio-X 2026-11-22 – ${'x'.repeat(60)}.pdf`],
  ])('%#', (printable, name) => expect(pdfFileName(printableFileName(printable))).toBe(name))
})
