import { sha256 } from '#electron/store/change-hash.ts'
import { addDays, addMonths, day } from '#shared/domain/calendar.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { paperKinds } from '#shared/domain/template.ts'
import { houseText } from '#shared/papers/house-texts.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { overdueFor } from '#tests/chromium/support/credit-rows.ts'
import { customerWith } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { makePaper, publishHouseText, signContract } from '#tests/chromium/support/paper-rows.ts'
import { PAPER } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails, titleDetails } from '#tests/chromium/support/rows.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const LOGO = `data:image/png;base64,${'A'.repeat(40_000)}`
const everything = { on: TODAY, customerId: null, kinds: [], states: [], search: '', offset: 0, limit: 100 }
const AGREED = {
  'agreement.instalments': '3',
  'agreement.firstDueOn': '10/12/2026',
  'agreement.means': 'Pix',
}

async function withDebtor() {
  const open = await servingStore()
  const { client } = open
  await client.settings.saveLaboratory({ ...command(), laboratory: buildLaboratory({ logo: LOGO }) })
  const ana = await customerWith(client, 'Ana Souza', [overdueFor(24, 80_001)])
  return { ...open, ana }
}

describe('texts of papers', () => {
  test('begin with the house’s own and get versions, each in force from its day', async () => {
    const { client } = await servingStore()
    const lines = await client.papers.templates({ on: TODAY })
    expect(lines).toHaveLength(paperKinds.length)
    expect(lines[0]).toMatchObject({
      kind: 'contract',
      current: { version: 0 },
      versions: 1,
      rules: ['R3.1'],
    })
    await publishHouseText(client, 'contract')
    const later = await publishHouseText(client, 'contract', addDays(TODAY, 10))
    expect(later).toMatchObject({ version: 2, by: 'Dona Célia', publishedOn: TODAY })
    const [contract] = await client.papers.templates({ on: TODAY })
    expect(contract).toMatchObject({ current: { version: 1 }, coming: { version: 2 }, versions: 3 })
    const [then] = await client.papers.templates({ on: addDays(TODAY, 10) })
    expect(then).toMatchObject({ current: { version: 2 }, coming: null })
    const versions = await client.papers.versions({ kind: 'contract' })
    expect(versions.map(({ version }) => version)).toEqual([2, 1, 0])
    expect(versions[2]!.blocks).toEqual(houseText('contract').blocks)
  })

  test('are refused with an unknown field, without a mandatory element, or for yesterday', async () => {
    const open = await servingStore()
    const { client } = open
    const { name, blocks } = houseText('contract')
    const draft = { kind: 'contract' as const, name, note: '', validFrom: TODAY, blocks }
    const publish = (given: Partial<typeof draft>) =>
      client.papers.publish({ ...command(), draft: { ...draft, ...given } })
    const unknown = await refusalFrom(
      publish({ blocks: [...blocks, { kind: 'paragraph', text: '{{cliente.nome}}' }] }),
    )
    expect(unknown).toMatchObject({
      code: 'template-invalid',
      details: { what: expect.stringContaining('cliente.nome') },
    })
    const gone = await refusalFrom(
      publish({ blocks: blocks.filter((block) => block.kind !== 'clause' || block.element !== 'remake') }),
    )
    expect(gone.details['what']).toContain('Repetições')
    expect(await codeFrom(publish({ validFrom: addDays(TODAY, -1) }))).toBe('ends-in-past')
    expect(await client.papers.versions({ kind: 'contract' })).toHaveLength(1)
    const { client: desk } = await signInAs(open, 'receptionist')
    expect(await codeFrom(publishHouseText(desk, 'contract'))).toBe('not-allowed')
  })
})

describe('papers', () => {
  test('are drafted with the ledger’s figures, and name what they lack', async () => {
    const { client, ana } = await withDebtor()
    const draft = (answers: Record<string, string>) =>
      client.papers.draft({ kind: 'agreement', customerId: ana, on: TODAY, answers, blocks: null })
    const lacking = await draft({ 'agreement.instalments': 'muitas' })
    expect(lacking.printed).toBeNull()
    expect(lacking.lacks.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['agreement.instalments', 'agreement.firstDueOn', 'agreement.means']),
    )
    const { printed } = await draft({ ...AGREED, 'agreement.discount': '0,01' })
    const text = JSON.stringify(printed!.paper)
    expect(text).toContain('R$\u00a0800,00')
    expect(text).not.toContain('{{')
    expect(printed!.paper.tables['instalments']!.rows.map((row) => row[2])).toEqual([
      '266,67',
      '266,67',
      '266,66',
    ])
    expect(printed!.paper).toMatchObject({ number: '', subject: expect.stringContaining('3 parcelas') })
  })

  test('are numbered by kind and year, hashed whole with their letterhead, and stay as they were made', async () => {
    const { client, main, store, ana } = await withDebtor()
    const bia = await customerWith(client, 'Bia Lima')
    const homeless = await client.customers.register({
      ...command(),
      details: { ...customerDetails('Caio Reis'), address: null },
    })
    const { paperIds, leftOut } = await client.papers.issue({
      ...command(),
      kind: 'contract',
      customerIds: [ana, bia, homeless.id],
      answers: {},
    })
    expect(leftOut).toMatchObject([{ name: 'Caio Reis' }])
    expect(leftOut[0]!.lacks.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['customer.taxId', 'customer.address']),
    )
    const before = await client.papers.get({ ids: paperIds })
    expect(before.map(({ paper }) => paper.number)).toEqual(['CT-2026-000001', 'CT-2026-000002'])
    expect(before[0]!.paper.validUntil).toBe(addMonths(TODAY, 12))
    const { number, kind, customerId, customerName, on, rules, subject, templateVersion, validUntil } =
      before[0]!.paper
    const { blocks, tables, pix } = before[0]!.paper
    const said = { number, kind, customerId, customerName, on, rules, subject, templateVersion, validUntil }
    const { laboratory } = before[0]!
    expect(laboratory.logo).toBe(LOGO)
    expect(await sha256(canonicalJson({ ...said, blocks, tables, pix, laboratory }))).toBe(
      before[0]!.paper.hash,
    )
    // The logo is kept once, and a step of a paper's life does not write its text again.
    expect((await store.state.database.paperTexts.get(paperIds[0]!))!.laboratory.logo).toBeNull()
    await client.settings.saveLaboratory({
      ...command(),
      laboratory: buildLaboratory({ name: 'Outro nome' }),
    })
    await client.papers.markSent({ ...command(), id: paperIds[0]!, sentOn: TODAY })
    const [after] = await main.papers({ ids: paperIds })
    expect(after).toEqual({ ...before[0], paper: { ...before[0]!.paper, sentOn: TODAY } })
    expect(await makePaper(client, 'policy', ana).catch((error: Error) => error.message)).toMatch(
      /^[0-9a-f-]{36}$/,
    )
    expect((await client.papers.list({ ...everything, kinds: ['policy'] })).rows[0]).toMatchObject({
      number: 'PO-2026-000001',
      customerId: null,
    })
  })

  test('go from draft to sent, signed, replaced, expired or cancelled', async () => {
    const open = await withDebtor()
    const { client, ana } = open
    const id = await makePaper(client, 'contract', ana)
    const sign = (given: object) =>
      client.papers.sign({ ...command(), id, signedOn: TODAY, scans: [PAPER], ...given })
    expect(await codeFrom(sign({ scans: [] }))).toBe('scan-missing')
    expect(await codeFrom(sign({ signedOn: addDays(TODAY, 1) }))).toBe('signed-outside')
    expect(await codeFrom(sign({ signedOn: addDays(TODAY, -1) }))).toBe('signed-outside')
    expect(await client.papers.markSent({ ...command(), id, sentOn: TODAY })).toMatchObject({ state: 'sent' })
    expect(await sign({})).toMatchObject({ state: 'signed', signedOn: TODAY, scans: [PAPER] })
    expect(await codeFrom(sign({}))).toBe('paper-closed')
    const [line] = (await client.papers.list({ ...everything, on: addDays(TODAY, 366) })).rows
    expect(line).toMatchObject({ state: 'expired' })
    const second = await signContract(client, ana)
    const states = (await client.papers.list(everything)).rows.map((paper) => [paper.id, paper.state])
    expect(new Map(states as [string, string][])).toEqual(
      new Map([
        [id, 'replaced'],
        [second, 'signed'],
      ]),
    )
    const notice = await makePaper(client, 'notice', ana, {
      'notice.measure': 'protesto',
      'notice.from': '10/12/2026',
    })
    expect(
      await codeFrom(client.papers.sign({ ...command(), id: notice, signedOn: TODAY, scans: [PAPER] })),
    ).toBe('paper-not-signed')
    const { client: desk } = await signInAs(open, 'receptionist')
    const cancel = { id: second, reason: 'Assinado pela pessoa errada' }
    expect(await codeFrom(desk.papers.cancel({ ...command(), ...cancel }))).toBe('not-allowed')
    expect(await client.papers.cancel({ ...command(), ...cancel })).toMatchObject({ state: 'cancelled' })
    expect(
      await codeFrom(
        desk.papers.issue({ ...command(), kind: 'agreement', customerIds: [ana], answers: AGREED }),
      ),
    ).toBe('not-allowed')
  })

  test('a discharge is not made while something is owed', async () => {
    const { client, ana } = await withDebtor()
    const { leftOut } = await client.papers.issue({
      ...command(),
      kind: 'settlement',
      customerIds: [ana],
      answers: {},
    })
    expect(leftOut[0]!.lacks).toContainEqual({ code: 'value', field: 'paid.total' })
  })

  test('that demand leave out what prescribed and what waits for an answer (R2.18, R10.3)', async () => {
    const { client, ana } = await withDebtor()
    const old = { ...titleDetails(ana, '9'), issuedOn: day('2019-10-01'), dueOn: day('2019-11-01') }
    await client.receivables.register({ ...command(), titles: [old] })
    const notified = async () => {
      const id = await makePaper(client, 'notification', ana, { 'notification.deadline': '10/12/2026' })
      const [page] = await client.papers.get({ ids: [id] })
      return page!.paper
    }
    const paper = await notified()
    expect(paper.tables['titles']!.rows).toHaveLength(1)
    expect(JSON.stringify(paper.blocks)).not.toContain('intimad')
    expect(JSON.stringify(paper.blocks)).toContain(', com endereço em ')
  })

  test('announce a change of policy thirty days before it holds (R3.7)', async () => {
    const { client, ana } = await withDebtor()
    const announced = (from: string) =>
      client.papers.issue({
        ...command(),
        kind: 'policy-change',
        customerIds: [ana],
        answers: {
          'change.what': 'Prazo de 21 dias',
          'change.from': from,
          'change.why': 'Custo dos materiais',
        },
      })
    const soon = await announced(formatDay(addDays(TODAY, 29)))
    expect(soon.leftOut[0]!.lacks).toEqual([{ code: 'value', field: 'change.from' }])
    expect((await announced(formatDay(addDays(TODAY, 30)))).leftOut).toEqual([])
  })

  test('are found by number, customer, subject and any word of the text (E33)', async () => {
    const { client, ana } = await withDebtor()
    await makePaper(client, 'agreement', ana, AGREED)
    await makePaper(client, 'policy-change', ana, {
      'change.what': 'A zircônia multicamada passa a ter provas obrigatórias',
      'change.from': '01/02/2027',
      'change.why': 'Menos repetições',
    })
    const found = async (search: string) =>
      (await client.papers.list({ ...everything, search })).rows.map(({ number }) => number)
    expect(await found('')).toHaveLength(2)
    expect(await found('souza')).toHaveLength(2)
    expect(await found('AC-2026-000001')).toEqual(['AC-2026-000001'])
    expect(await found('confissao')).toEqual(['AC-2026-000001'])
    expect(await found('multicamada provas')).toEqual(['MP-2026-000001'])
    expect(await found('novacao')).toEqual(['AC-2026-000001'])
    expect(await found('inexistente')).toEqual([])
    const candidates = await client.papers.candidates({
      kind: 'agreement',
      on: day('2026-11-22'),
      search: 'ana',
      missingOnly: false,
    })
    expect(candidates).toMatchObject([
      { name: 'Ana Souza', last: { number: 'AC-2026-000001', state: 'draft' } },
    ])
  })
})
