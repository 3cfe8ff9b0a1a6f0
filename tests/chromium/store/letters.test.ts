import type { ContactAsked } from '#shared/contracts/contacts.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { day } from '#shared/domain/calendar.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { sha256 } from '#electron/store/change-hash.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { codeFrom, command, servingStore, TODAY } from '#tests/chromium/support/open-store.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const LOGO = `data:image/png;base64,${'A'.repeat(40_000)}`

/** A call in which the customer says that titles are paid. */
const claimsPaid = (customerId: string, receivableIds: string[]): ContactAsked => ({
  customerId,
  on: TODAY,
  direction: 'inbound',
  channel: 'phone',
  address: '',
  person: 'Ana',
  outcome: 'claims-paid',
  reason: 'forgot',
  difficulty: '',
  suggestion: '',
  note: '',
  offersRefused: [],
  nextStep: { on: TODAY, what: 'Conferir o extrato' },
  receivableIds,
  attachments: [],
  minutes: 5,
  promise: null,
  phoneOptOut: false,
  lawyer: null,
  actionId: null,
})

async function withDebtors() {
  const open = await servingStore()
  const { client } = open
  await client.settings.saveLaboratory({ ...command(), laboratory: buildLaboratory({ logo: LOGO }) })
  const ana = await client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  const bia = await client.customers.register({ ...command(), details: customerDetails('Bia Lima') })
  const caio = await client.customers.register({ ...command(), details: customerDetails('Caio Reis') })
  await client.receivables.register({
    ...command(),
    titles: [titleDetails(ana.id, '1'), titleDetails(ana.id, '2')],
  })
  const future = { ...titleDetails(bia.id, '3'), dueOn: day('2026-11-24') }
  await client.receivables.register({ ...command(), titles: [future] })
  return { ...open, ana, bia, caio }
}

describe('letters', () => {
  test('candidates are those the drafts would be made for, with the same totals', async () => {
    const { client, ana, bia } = await withDebtors()
    const query = { on: TODAY, buckets: [], search: '' }
    const firm = await client.letters.candidates({ ...query, tone: 'firm' })
    expect(firm).toMatchObject([{ customerId: ana.id, titles: 2, lastLetter: null }])
    const draft = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY })
    expect(draft).toMatchObject({ number: null, hash: null, total: firm[0]!.total })
    const reminders = await client.letters.candidates({ ...query, tone: 'reminder' })
    expect(reminders.map(({ customerId }) => customerId)).toEqual([ana.id, bia.id])
    expect(await client.letters.candidates({ ...query, tone: 'reminder', buckets: ['notDue'] })).toHaveLength(
      1,
    )
    expect(await client.letters.candidates({ ...query, tone: 'reminder', search: 'souza' })).toHaveLength(1)
    expect(await codeFrom(client.letters.draft({ customerId: bia.id, tone: 'firm', on: TODAY }))).toBe(
      'nothing-overdue',
    )
  })

  test('leave out what waits for an answer: a complaint, or what the customer said of it (I10, R10.3)', async () => {
    const { client, ana } = await withDebtors()
    const titles = await client.receivables.ofCustomer({ customerId: ana.id, on: TODAY })
    const [complained, paid] = titles.map(({ receivable }) => receivable.id)
    const lines = async () => {
      const { lines: found } = await client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY })
      return found.map(({ receivableId }) => receivableId)
    }
    expect(await lines()).toHaveLength(2)
    const ticket = await client.tickets.open({
      ...command(),
      customerId: ana.id,
      kind: 'complaint',
      text: 'A coroa voltou com a cor errada',
      receivableIds: [complained!],
      attachments: [],
    })
    expect(await lines()).toEqual([paid])
    const [candidate] = await client.letters.candidates({ on: TODAY, tone: 'firm', buckets: [], search: '' })
    expect(candidate).toMatchObject({ titles: 1 })
    expect(candidate!.barred).toBeGreaterThan(0)
    await client.contacts.log({ ...command(), contact: claimsPaid(ana.id, [paid!]) })
    expect(await codeFrom(lines())).toBe('nothing-demandable')
    expect(
      (await client.letters.issue({ ...command(), customerIds: [ana.id], tone: 'firm' })).leftOut,
    ).toEqual([{ customerId: ana.id, name: 'Ana Souza', code: 'nothing-demandable' }])
    await client.tickets.answer({ ...command(), id: ticket.id, text: 'Refizemos a coroa', solved: true })
    expect(await lines()).toEqual([complained])
  })

  test('do not go to whom a lawyer speaks for, and only remind an over-indebted consumer (R10.3, R2.23)', async () => {
    const { client, ana } = await withDebtors()
    const change = (part: object) => client.profiles.save({ ...command(), customerId: ana.id, change: part })
    const leftOut = async (tone: 'reminder' | 'firm') =>
      (await client.letters.issue({ ...command(), customerIds: [ana.id], tone })).leftOut.map(
        ({ code }) => code,
      )
    await change({ superindebted: { note: 'Contou que está sem saída' } })
    expect([await leftOut('reminder'), await leftOut('firm')]).toEqual([[], ['superindebted']])
    await change({ superindebted: null, lawyer: { name: 'Dra. Helena Prado', contact: '' } })
    expect(await leftOut('reminder')).toEqual(['lawyer-only'])
    expect(await codeFrom(client.letters.draft({ customerId: ana.id, tone: 'firm', on: TODAY }))).toBe(
      'lawyer-only',
    )
  })

  test('are numbered by year, hashed whole, kept as issued, and leave out who owes nothing', async () => {
    const { client, main, store, ana, bia, caio } = await withDebtors()
    const customerIds = [ana.id, bia.id, caio.id]
    const issued = await client.letters.issue({ ...command(), customerIds, tone: 'firm' })
    expect(issued.leftOut).toEqual([
      { customerId: bia.id, name: 'Bia Lima', code: 'nothing-overdue' },
      { customerId: caio.id, name: 'Caio Reis', code: 'nothing-owed' },
    ])
    const [letter] = await client.letters.get({ ids: issued.letterIds })
    expect(letter).toMatchObject({ number: 'CC-2026-000001', creditor: { logo: LOGO } })
    // Under which policy, and that no step asked for it (E04, E28).
    expect(letter!.policy).toEqual({
      id: HOUSE_POLICY.id,
      name: HOUSE_POLICY.name,
      version: 0,
      step: null,
    })
    const { hash, ...rest } = letter!
    expect(hash).toBe(await sha256(canonicalJson(rest)))
    expect(letter!.pix!.payload).toContain(letter!.pix!.txid)

    const second = await client.letters.issue({ ...command(), customerIds: [ana.id], tone: 'notice' })
    const [title] = await store.state.database.receivables.where('customerId').equals(ana.id).toArray()
    await client.receipts.record({ ...command(), ...receipt(title!, 50_000, TODAY) })
    expect(await main.letters({ ids: issued.letterIds })).toEqual([letter])
    const list = await client.letters.list({ customerId: null, search: '', offset: 0, limit: 10 })
    expect(list.rows.map(({ number }) => number)).toEqual(['CC-2026-000002', 'CC-2026-000001'])
    expect(
      (await client.letters.list({ customerId: null, search: '000001', offset: 0, limit: 10 })).total,
    ).toBe(1)
    const [candidate] = await client.letters.candidates({ on: TODAY, tone: 'firm', buckets: [], search: '' })
    expect(candidate!.lastLetter).toMatchObject({ number: 'CC-2026-000002', tone: 'notice' })
    // The logo is kept once, not in every letter.
    const rows = await store.state.database.letters.toArray()
    expect(JSON.stringify(rows).length).toBeLessThan(20_000)
    expect(second.letterIds).toHaveLength(1)
  })
})
