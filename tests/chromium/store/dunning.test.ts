import { policyChooser } from '#electron/store/dunning/policy-of.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import type { DunningPolicyDraft } from '#shared/domain/dunning/policy.ts'
import { HOUSE_POLICY, policyPresets, type PresetId } from '#shared/domain/dunning/presets.ts'
import { ZERO } from '#shared/domain/money.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  type StoreClient,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { customerDetails, titleDetails } from '#tests/chromium/support/rows.ts'
import { uuidOf } from '#tests/support/build.ts'
import { describe, expect, test } from 'vitest'

const TOMORROW = addDays(TODAY, 1)

/** Ana has bought since October and owes R$ 1.000,00 due on 5 October; Bruno bought nothing yet. */
async function collecting() {
  const open = await servingStore()
  const { client } = open
  const { id: ana } = await client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  const { id: bruno } = await client.customers.register({
    ...command(),
    details: customerDetails('Bruno Lima'),
  })
  const [title] = await client.receivables.register({ ...command(), titles: [titleDetails(ana, '1001')] })
  return { ...open, ana, bruno, title: title! }
}

const draft = (preset: PresetId, over: Partial<DunningPolicyDraft> = {}): DunningPolicyDraft => ({
  ...policyPresets[preset],
  scope: { kind: 'everyone' },
  validFrom: TODAY,
  validUntil: null,
  tolerance: ZERO,
  ...over,
})
const publish = (
  client: StoreClient,
  given: DunningPolicyDraft,
  {
    familyId = null,
    note = '',
    today = TODAY,
  }: { familyId?: string | null; note?: string; today?: typeof TODAY } = {},
) => client.dunning.publish({ ...command(today), familyId, draft: given, note })
const inForce = async (client: StoreClient, customerId: string, today = TODAY) => {
  const { policy } = await client.dunning.inForce({ customerId, today })
  return `${policy.name} ${policy.version}`
}
const standings = async (client: StoreClient, today = TODAY) =>
  (await client.dunning.list({ today })).families.flatMap(({ versions }) =>
    versions.map(({ policy, standing }) => `${policy.name} ${policy.version} ${standing}`),
  )

describe('publishing a policy (E29)', () => {
  test('the house has one before anybody publishes', async () => {
    const { client, ana } = await collecting()
    expect(await client.dunning.list({ today: TODAY })).toEqual({ families: [], house: HOUSE_POLICY })
    expect(await inForce(client, ana)).toBe('Régua da casa 0')
  })

  test('a new version never changes the old one, and holds from its day on', async () => {
    const { client, ana } = await collecting()
    const first = await publish(client, draft('retail'))
    const second = await publish(client, draft('cedrus', { validFrom: TOMORROW }), {
      familyId: first.familyId,
      note: 'Mais leve',
    })
    expect(second).toMatchObject({ familyId: first.familyId, version: 2, note: 'Mais leve' })
    expect(await inForce(client, ana)).toBe('Varejo 1')
    expect(await inForce(client, ana, TOMORROW)).toBe('Cedrus 2')
    expect(await standings(client)).toEqual(['Cedrus 2 scheduled', 'Varejo 1 in-force'])
    expect(await standings(client, TOMORROW)).toEqual(['Cedrus 2 in-force', 'Varejo 1 covered'])
    const { families } = await client.dunning.list({ today: TODAY })
    expect(families[0]!.versions[1]!.policy).toEqual(first)
  })

  test('is withdrawn for a reason, once, and the version before it holds again', async () => {
    const { client, ana } = await collecting()
    const first = await publish(client, draft('retail'))
    const second = await publish(client, draft('cedrus'), { familyId: first.familyId })
    expect(await inForce(client, ana)).toBe('Cedrus 2')
    const withdraw = (id: string) =>
      client.dunning.withdraw({ ...command(), id, reason: 'Publicada por engano' })
    expect((await withdraw(second.id)).withdrawal).toEqual({
      on: TODAY,
      by: expect.any(String),
      reason: 'Publicada por engano',
    })
    expect(await inForce(client, ana)).toBe('Varejo 1')
    expect(await codeFrom(withdraw(second.id))).toBe('dunning-policy-withdrawn')
    await withdraw(first.id)
    expect(await inForce(client, ana)).toBe('Régua da casa 0')
    expect(await standings(client)).toEqual(['Cedrus 2 withdrawn', 'Varejo 1 withdrawn'])
    expect(await codeFrom(withdraw(uuidOf(9, 9)))).toBe('dunning-policy-unknown')
  })

  test('is a manager’s to do', async () => {
    const open = await collecting()
    const { client } = await signInAs(open, 'receptionist')
    expect(await codeFrom(publish(client, draft('retail')))).toBe('not-allowed')
  })

  test('refuses the past, a harsh step before day 30, unknown families and customers', async () => {
    const { client } = await collecting()
    expect(await codeFrom(publish(client, draft('retail', { validFrom: addDays(TODAY, -1) })))).toBe(
      'dunning-starts-in-past',
    )
    const early = draft('house')
    early.steps = early.steps.map((step) =>
      step.id === 'notificacao' ? { ...step, offset: { amount: 29, unit: 'days' } } : step,
    )
    expect(await refusalFrom(publish(client, early))).toMatchObject({
      code: 'dunning-policy-wrong',
      details: { problem: 'harsh-too-early', step: 'Notificação extrajudicial' },
    })
    expect(await codeFrom(publish(client, draft('retail'), { familyId: uuidOf(9, 9) }))).toBe(
      'dunning-policy-unknown',
    )
    const nobody = draft('retail', {
      scope: { kind: 'customers', customerIds: [uuidOf(9, 9)] },
      validUntil: TOMORROW,
    })
    expect(await codeFrom(publish(client, nobody, { note: 'Combinado' }))).toBe('customer-unknown')
    expect(await codeFrom(publish(client, nobody))).toBe('dunning-policy-wrong')
  })
})

describe('whose policy', () => {
  test('an exception for a customer ends on its day and is told in his history (R07)', async () => {
    const { client, ana, bruno } = await collecting()
    await publish(client, draft('retail'))
    await publish(
      client,
      draft('nothing', { scope: { kind: 'customers', customerIds: [ana] }, validUntil: TOMORROW }),
      { note: 'Luto na família' },
    )
    expect(await inForce(client, ana)).toBe('Não fazer nada 1')
    expect(await inForce(client, bruno)).toBe('Varejo 1')
    expect(await inForce(client, ana, addDays(TODAY, 2))).toBe('Varejo 1')
    const { entries } = await client.customers.history({ id: ana, offset: 0, limit: 10 })
    expect(entries[0]).toMatchObject({
      command: 'dunning.publish',
      details: { name: 'Não fazer nada', reason: 'Luto na família', until: TOMORROW },
    })
  })

  test('new and inactive customers come under a new policy first (E30), and a class under its own', async () => {
    const { client, ana, bruno, store } = await collecting()
    const { creditClass, segments } = await client.dunning.inForce({ customerId: ana, today: TODAY })
    expect(segments).toEqual(['new', 'new-and-inactive'])
    await publish(client, draft('retail', { scope: { kind: 'segment', segment: 'new-and-inactive' } }))
    expect(await inForce(client, ana)).toBe('Varejo 1')
    // Half a year later both are known, and neither has bought for as long.
    const later = addDays(TODAY, 200)
    expect((await client.dunning.inForce({ customerId: bruno, today: later })).segments).toEqual([
      'new-and-inactive',
    ])
    await publish(client, draft('cedrus', { scope: { kind: 'classes', classes: [creditClass] } }))
    expect(await inForce(client, ana)).toBe('Cedrus 1')
    // Everybody in one pass: the same answers.
    const choose = await policyChooser(store.state, TODAY)
    const { ids } = store.state.ledger.customers
    for (const id of [ana, bruno]) {
      const { policy } = await client.dunning.inForce({ customerId: id, today: TODAY })
      expect(choose(ids.indexOf(id)).id).toBe(policy.id)
    }
  })
})

describe('before it is published', () => {
  test('the open titles of a customer show their days, under the policy in force or a draft', async () => {
    const { client, ana, title } = await collecting()
    const asked = { customerId: ana, today: TODAY }
    const now = await client.dunning.preview({ ...asked, steps: null })
    expect(now).toMatchObject({
      customerName: 'Ana Souza',
      policy: { name: 'Régua da casa', version: 0 },
      more: 0,
    })
    expect(now.titles).toHaveLength(1)
    expect(now.titles[0]).toMatchObject({ receivableId: title.id, adjustedDueOn: '2026-10-05' })
    const days = now.titles[0]!.steps.map(({ step, on }) => [step.id, on])
    // D−3 is a Friday; D+15 20 October; D+25 Friday 30; D+45 the Thursday after; 12 October is a holiday, D+60 a Friday.
    expect(days).toEqual([
      ['lembrete', '2026-10-02'],
      ['vence-hoje', '2026-10-05'],
      ['primeiro-aviso', '2026-10-06'],
      ['ligacao', '2026-10-13'],
      ['carta-firme', '2026-10-15'],
      ['suspensao', '2026-10-20'],
      ['carta-aviso', '2026-10-30'],
      ['notificacao', '2026-11-19'],
      ['decisao', '2026-12-04'],
      ['juridico', '2027-02-02'],
    ])
    const then = await client.dunning.preview({ ...asked, steps: policyPresets.cedrus.steps.slice(0, 1) })
    expect(then.titles[0]!.steps.map(({ step }) => step.id)).toEqual(['lembrete'])
    expect(await codeFrom(client.dunning.preview({ ...asked, customerId: uuidOf(9, 9), steps: null }))).toBe(
      'customer-unknown',
    )
  })

  test('publishing shows who would be caught and what his next step becomes', async () => {
    const { client, ana } = await collecting()
    const asked = { today: TODAY, familyId: null, offset: 0, limit: 50 }
    const retail = draft('retail')
    expect(await client.dunning.affected({ ...asked, draft: retail })).toEqual({
      caught: 2,
      left: 0,
      total: 1,
      rows: [
        {
          customerId: ana,
          name: 'Ana Souza',
          from: { name: 'Régua da casa', version: 0 },
          to: { name: 'Varejo', version: null },
          // What the queue would ask for on Monday, and not what the calendar alone has next: nothing was ever said to her.
          before: { name: 'Carta de cobrança', on: '2026-11-23' },
          after: { name: 'Segundo aviso', on: '2026-11-23' },
        },
      ],
      moved: 1,
    })
    const now = await client.queue.customer({ today: TODAY, minute: 600, customerId: ana })
    expect(now?.action?.step.name).toBe('Carta de cobrança')
    // A next version for class A alone leaves who is not of it to the house's own.
    const { familyId } = await publish(client, retail)
    const narrower = draft('retail', { scope: { kind: 'classes', classes: ['A'] } })
    expect(await client.dunning.affected({ ...asked, familyId, draft: narrower })).toMatchObject({
      caught: 0,
      left: 2,
      total: 1,
    })
    // The same steps again: she changes her version, and nothing that is asked for.
    expect(await client.dunning.affected({ ...asked, familyId, draft: retail })).toMatchObject({
      total: 1,
      moved: 0,
    })
    // Named for somebody else, it touches nobody.
    const { caught, left } = await client.dunning.affected({
      ...asked,
      draft: draft('nothing', {
        scope: { kind: 'customers', customerIds: [uuidOf(9, 9)] },
        validUntil: day('2026-12-31'),
      }),
    })
    expect([caught, left]).toEqual([0, 0])
  })
})
