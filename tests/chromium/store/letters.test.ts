import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import { day } from '#shared/domain/calendar.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { sha256 } from '#electron/store/change-hash.ts'
import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { codeFrom, command, servingStore, TODAY } from '#tests/chromium/support/open-store.ts'
import { buildLaboratory } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const LOGO = `data:image/png;base64,${'A'.repeat(40_000)}`

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
