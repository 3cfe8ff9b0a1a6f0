import { addDays } from '#shared/domain/calendar.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { history } from '#shared/pt-br/customers.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { evidenceOf, TOMORROW, YESTERDAY } from '#tests/chromium/support/registration-rows.ts'
import { customerDetails } from '#tests/chromium/support/rows.ts'
import { describe, expect, test } from 'vitest'

const [first, second] = DEFAULT_CHECKLISTS.dentist as [ChecklistItem, ChecklistItem, ...ChecklistItem[]]

async function withAna() {
  const open = await servingStore()
  const ana = await open.client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  const state = async (itemId: string, today = TODAY) => {
    const { completeness } = await open.client.registrations.get({ customerId: ana.id, today })
    return completeness.items.find((item) => item.itemId === itemId)?.state
  }
  return { ...open, ana, mine: { customerId: ana.id }, state }
}

describe('evidence', () => {
  test('shows its item, takes the place of what was there, and grows stale after its last day', async () => {
    const { client, mine, state } = await withAna()
    const validity = second.validityDays!
    await client.registrations.putEvidence({ ...command(), ...mine, evidence: evidenceOf(first) })
    const old = evidenceOf(second, addDays(TODAY, -validity - 1))
    await client.registrations.putEvidence({ ...command(), ...mine, evidence: old })
    expect([await state(first.id), await state(second.id)]).toEqual(['done', 'stale'])
    const saved = await client.registrations.putEvidence({
      ...command(),
      ...mine,
      evidence: evidenceOf(second),
    })
    expect(saved.evidence).toEqual([evidenceOf(first), evidenceOf(second)])
    expect(await state(second.id, addDays(TODAY, validity))).toBe('done')
    expect(await state(second.id, addDays(TODAY, validity + 1))).toBe('stale')
  })

  test('is refused for what is not on the list, in the future, or not what the item asks for', async () => {
    const { client, mine, store } = await withAna()
    const put = (evidence: ReturnType<typeof evidenceOf>) =>
      refusalFrom(client.registrations.putEvidence({ ...command(), ...mine, evidence }))
    expect(await put(evidenceOf({ id: 'cartao-cnpj' }))).toMatchObject({ code: 'item-unknown' })
    expect(await put(evidenceOf(first, TOMORROW))).toMatchObject({
      code: 'verified-in-future',
      field: 'evidence.verifiedOn',
    })
    expect(first.evidence).toBe('file')
    expect(await put({ ...evidenceOf(first), attachments: [] })).toMatchObject({
      code: 'evidence-missing',
      details: { needs: 'file' },
    })
    expect(await put({ ...evidenceOf(second), note: '  ', dated: null, attachments: [] })).toMatchObject({
      code: 'evidence-missing',
      details: { needs: 'any' },
    })
    expect(await store.state.database.registrations.count()).toBe(0)
  })

  test('is taken away with a reason, that the history tells', async () => {
    const { client, ana, mine, state } = await withAna()
    await client.registrations.putEvidence({ ...command(), ...mine, evidence: evidenceOf(first) })
    const removal = { ...mine, itemId: first.id, reason: 'Era de outra pessoa.' }
    const after = await client.registrations.removeEvidence({ ...command(), ...removal })
    expect(after.evidence).toEqual([])
    expect(await state(first.id)).toBe('missing')
    expect(await codeFrom(client.registrations.removeEvidence({ ...command(), ...removal }))).toBe(
      'item-unknown',
    )
    const { entries } = await client.customers.history({ id: ana.id, offset: 0, limit: 2 })
    expect(entries.map((entry) => history.sentence(entry))).toEqual([
      `Retirou a comprovação de “${first.title}”. Motivo: Era de outra pessoa.`,
      `Comprovou “${first.title}”, com 1 anexo.`,
    ])
  })
})

describe('checklists', () => {
  test('are the manager’s to change; evidence of an item that went is kept, and counts no more', async () => {
    const open = await withAna()
    const { client, mine, state } = open
    await client.registrations.putEvidence({ ...command(), ...mine, evidence: evidenceOf(first, YESTERDAY) })
    const manager = await signInAs(open, 'manager')
    const checklists = { ...DEFAULT_CHECKLISTS, dentist: [second] }
    const settings = await manager.client.registrations.saveChecklists({ ...command(), checklists })
    expect(settings.checklists.dentist).toEqual([second])
    expect((await client.settings.get()).checklists).toEqual(checklists)
    const { registration, completeness } = await client.registrations.get({ ...mine, today: TODAY })
    expect(registration.evidence).toEqual([evidenceOf(first, YESTERDAY)])
    expect(completeness).toMatchObject({ basisPoints: 0, items: [{ itemId: second.id }] })
    // And counts again when the item comes back.
    await client.registrations.saveChecklists({ ...command(), checklists: DEFAULT_CHECKLISTS })
    expect(await state(first.id)).toBe('done')
    // What went from the list can still be taken away.
    await client.registrations.saveChecklists({ ...command(), checklists })
    const removal = { ...mine, itemId: first.id, reason: 'Não se pede mais' }
    expect(await client.registrations.removeEvidence({ ...command(), ...removal })).toMatchObject({
      evidence: [],
    })
  })

  test('are there again after the store was opened anew', async () => {
    const { client, store, main } = await servingStore()
    const checklists = { dentist: [], clinic: [first], laboratory: [], consumer: [] }
    await client.registrations.saveChecklists({ ...command(), checklists })
    const { data } = await main.snapshot()
    await main.rebuild.begin({ data })
    await main.serve()
    expect(store.state.settings.checklists).toEqual(checklists)
  })

  test('refuse two items of one name, and whoever may not change settings', async () => {
    const open = await servingStore()
    const twice = { ...DEFAULT_CHECKLISTS, consumer: [first, first] }
    await expect(
      open.client.registrations.saveChecklists({ ...command(), checklists: twice }),
    ).rejects.toThrow()
    const { client } = await signInAs(open, 'receptionist')
    expect(
      await codeFrom(client.registrations.saveChecklists({ ...command(), checklists: DEFAULT_CHECKLISTS })),
    ).toBe('not-allowed')
  })
})
