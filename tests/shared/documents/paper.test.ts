import { policyPresets } from '#shared/domain/dunning/presets.ts'
import type { PaperFacts } from '#shared/papers/facts.ts'
import { type Block, paperKinds } from '#shared/domain/template.ts'
import { draftPaper } from '#shared/papers/draft.ts'
import { elementsOf } from '#shared/papers/elements.ts'
import { examplePaper } from '#shared/papers/example.ts'
import { fieldsOf } from '#shared/papers/fields.ts'
import { houseText } from '#shared/papers/house-texts.ts'
import { lackHome, lackSentence } from '#shared/papers/lacks.ts'
import { draw, hasPoppler, pagesOf, picturesOf } from '#tests/electron/main/documents/printed.ts'
import { buildCustomer, buildLaboratory } from '#tests/support/build.ts'
import decodeQr from 'jsqr'
import { describe, expect, it } from 'vitest'
import { buildPaperFacts, buildPaperPage, factsOf } from './build-paper.ts'

const bare = (text: string) => text.replace(/[\s\u00a0]+/gu, '')

describe.skipIf(!hasPoppler)('a paper on paper', () => {
  it.each(paperKinds)('%s says every mandatory element of § 3, with the facts in it', async (kind) => {
    const page = buildPaperPage(kind)
    const said = bare(pagesOf(await draw(page)).join(' '))
    const facts = factsOf(kind)
    const fields = new Map(fieldsOf(kind).map((field) => [field.key, field]))
    for (const element of elementsOf(kind)) {
      const [what, key = ''] = element.id.split(':')
      if (what === 'field') expect(said, element.label).toContain(bare(fields.get(key)!.value(facts)!))
      if (what === 'words') expect(said.toLowerCase(), element.label).toContain(bare(key).toLowerCase())
      if (what === 'table')
        for (const cell of page.paper.tables[key]!.rows.flat()) expect(said).toContain(bare(cell))
      if (element.inClause) {
        const clause = page.paper.blocks.find((one) => one.kind === 'clause' && one.element === element.id)
        expect(said, element.label).toContain(bare((clause as Extract<Block, { kind: 'clause' }>).text))
      }
    }
    expect(said).toContain('CT-2026-000001')
    expect(said).toContain('SHA-256a1b2c3d4e5f60718')
    expect(said).not.toMatch(/\{\{|undefined|NaN/)
  })

  it('numbers clauses in order and names who signs, with two witnesses', async () => {
    const text = pagesOf(await draw(buildPaperPage('contract'))).join('\n')
    const numbers = [...text.matchAll(/^\s*(\d+)\. [A-ZÀ-Ú]/gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, at) => at + 1))
    expect(text).toContain('1ª testemunha')
    expect(text).toContain('2ª testemunha')
    expect(text).toContain('Ana Souza')
  })

  it('draws a Pix code that reads as its payload', async () => {
    const page = buildPaperPage('notice')
    const read = picturesOf(await draw(page), 150).flatMap(
      ({ data, width, height }) => decodeQr(new Uint8ClampedArray(data), width, height)?.data ?? [],
    )
    expect(read).toEqual([page.paper.pix!.payload])
  })

  it('goes on over forty pages', async () => {
    const clauses = Array.from(
      { length: 180 },
      (_, at): Block => ({
        kind: 'clause',
        heading: `Disposição ${at + 1}`,
        text: 'O que se combina aqui vale entre as partes e fica escrito. '.repeat(12),
        element: null,
      }),
    )
    const { blocks } = houseText('contract')
    const pages = pagesOf(
      await draw(buildPaperPage('contract', buildPaperFacts(), [...blocks.slice(0, 5), ...clauses])),
    )
    expect(pages.length).toBeGreaterThanOrEqual(40)
    expect(pages.at(-1)).toContain(`Página ${pages.length} de ${pages.length}`)
  })

  it('without a number says on every page that it is a draft', async () => {
    const page = buildPaperPage('policy')
    const pages = pagesOf(await draw({ ...page, paper: { ...page.paper, number: '', hash: '' } }))
    for (const text of pages) expect(text).toContain('RASCUNHO')
  })
})

describe('*Nossa política* follows the collection policy in force (E04)', () => {
  const textOf = async (dunning: PaperFacts['dunning']) => {
    const pages = pagesOf(await draw(buildPaperPage('policy', { ...buildPaperFacts(), dunning })))
    return { pages: pages.length, text: pages.join(' ').replace(/\s+/gu, ' ') }
  }

  it('names its version and every step of it, on one page', async () => {
    const dunning = { ...policyPresets.laboratory, version: 4 }
    const { pages, text } = await textOf(dunning)
    expect(pages).toBe(1)
    expect(text).toContain('Laboratório, versão 4')
    expect(text).toContain(
      '5 dias antes, lembrete antes do vencimento; no vencimento, vence hoje; 1 dia depois',
    )
    for (const { name } of dunning.steps) expect(text.toLowerCase()).toContain(name.toLowerCase())
  })

  it('says that there are no steps where nothing is done', async () => {
    const { text } = await textOf({ ...policyPresets.nothing, version: 1 })
    expect(text).toContain('(Não fazer nada, versão 1): sem etapas de cobrança.')
  })
})

describe('what a paper is made from', () => {
  it.each(paperKinds)('%s can be shown as an example before anybody needs it', (kind) => {
    const facts = { ...buildPaperFacts(), customer: null, answers: {} }
    const drafted = examplePaper({ kind, blocks: houseText(kind).blocks }, facts)
    expect(JSON.stringify(drafted)).not.toMatch(/\{\{|"lacks"/)
  })

  it('names each fact it lacks, in words, and where to fill it in', () => {
    const customer = buildCustomer({ taxId: null, address: null })
    const laboratory = buildLaboratory({ pix: null })
    const facts = { ...buildPaperFacts({ customer, laboratory }), answers: {} }
    const drafted = draftPaper({ kind: 'notice', blocks: houseText('notice').blocks }, facts)
    if (!('lacks' in drafted)) throw new Error('nothing was lacking')
    expect(drafted.lacks.map(({ field }) => field).sort()).toEqual([
      'laboratory.pixKey',
      'notice.from',
      'notice.measure',
    ])
    for (const lack of drafted.lacks) {
      expect(lackSentence(lack)).not.toMatch(/undefined|null|\{\{/)
      expect(lackHome(lack)).not.toBeNull()
    }
  })

  it('an agreement’s instalments add up to what it asks, whatever the discount', () => {
    for (const discount of ['', '0,01', '333,33', '999,99']) {
      const facts = buildPaperFacts()
      const answers = { ...facts.answers, 'agreement.discount': discount, 'agreement.instalments': '7' }
      const drafted = draftPaper(
        { kind: 'agreement', blocks: houseText('agreement').blocks },
        { ...facts, answers },
      )
      if ('lacks' in drafted) throw new Error(JSON.stringify(drafted.lacks))
      const { rows, totals } = drafted.tables['instalments']!
      const centavos = (text: string) => Number(text.replace(/[.,]/g, ''))
      expect(rows.reduce((sum, row) => sum + centavos(row[2]!), 0)).toBe(centavos(totals![2]!))
    }
    const facts = buildPaperFacts()
    const eats = { ...facts, answers: { ...facts.answers, 'agreement.discount': '99.999,00' } }
    expect(draftPaper({ kind: 'agreement', blocks: houseText('agreement').blocks }, eats)).toHaveProperty(
      'lacks',
    )
  })
})
