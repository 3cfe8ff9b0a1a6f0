import { addDays, day } from '#shared/domain/calendar.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import { emptyProfile } from '#shared/domain/credit-profile-draft.ts'
import { history } from '#shared/pt-br/customers.ts'
import { customerWith, overdueFor, paidMonths, reais } from '#tests/chromium/support/credit-rows.ts'
import {
  codeFrom,
  command,
  refusalFrom,
  servingStore,
  signInAs,
  TODAY,
} from '#tests/chromium/support/open-store.ts'
import { describe, expect, test } from 'vitest'
import { v7 } from 'uuid'

const reason = 'Combinado com o cliente'
const tomorrow = addDays(TODAY, 1)

describe('limits', () => {
  test('are decided, frozen, extended and insured, and the customer remembers who did it', async () => {
    const { client } = await servingStore()
    const customerId = await customerWith(client, 'Ana')
    const standing = async (today = TODAY) => (await client.credit.standing({ customerId, today })).standing
    expect((await standing()).limit).toMatchObject({ state: 'initial', total: 100_000 })

    await client.credit.setLimit({ ...command(), customerId, limit: reais(3000), reason })
    expect((await standing()).limit).toMatchObject({ state: 'normal', own: 300_000, available: 300_000 })
    const temporaryLimit = { amount: reais(500), until: TODAY, reason: 'Feira' }
    const profile = await client.credit.setTemporaryLimit({ ...command(), customerId, temporaryLimit })
    expect(profile.temporaryLimit).toEqual({ ...temporaryLimit, by: 'Dona Célia', on: TODAY })
    expect((await standing()).limit).toMatchObject({ temporary: 50_000, total: 350_000, endsOn: TODAY })
    expect((await standing(tomorrow)).limit).toMatchObject({ temporary: 0, total: 300_000 })

    const insurance = {
      insurer: 'Seguradora Sul',
      policyNumber: '77',
      amount: reais(1000),
      coverageBasisPoints: 9000,
      grantedOn: TODAY,
      expiresOn: tomorrow,
      claimWithinDays: 60,
    }
    await client.credit.setInsurance({ ...command(), customerId, insurance })
    expect((await standing(tomorrow)).limit).toMatchObject({ insured: 90_000, total: 390_000 })
    expect((await standing(addDays(TODAY, 2))).limit).toMatchObject({ insured: 0, total: 300_000 })

    await client.credit.freeze({ ...command(), customerId, reason })
    expect((await standing()).limit).toMatchObject({ state: 'frozen-by-hand', available: 0 })
    await client.credit.unfreeze({ ...command(), customerId, reason })
    await client.credit.setTemporaryLimit({ ...command(), customerId, temporaryLimit: null })
    await client.credit.setInsurance({ ...command(), customerId, insurance: null })
    const last = await client.credit.setLimit({ ...command(), customerId, limit: null, reason })
    expect(last).toEqual({ ...emptyProfile(customerId), limitOn: TODAY })

    const { entries } = await client.customers.history({ id: customerId, offset: 0, limit: 50 })
    const told = entries.map((entry) => history.sentence(entry)).toReversed()
    expect(told.slice(1)).toEqual([
      `Definiu o limite de R$\u00a03.000,00. Motivo: ${reason}.`,
      'Deu limite temporário de R$\u00a0500,00 até 22/11/2026. Motivo: Feira.',
      'Registrou seguro de crédito na Seguradora Sul, de R$\u00a01.000,00 até 23/11/2026.',
      `Congelou o limite. Motivo: ${reason}.`,
      `Descongelou o limite. Motivo: ${reason}.`,
      'Retirou o limite temporário.',
      'Retirou o seguro de crédito.',
      `Voltou ao limite inicial da política. Motivo: ${reason}.`,
    ])
  })

  test('nothing raises the limit of somebody new above the cap, nobody, until the last of those days', async () => {
    const open = await servingStore()
    const { client } = open
    const customerId = await customerWith(client, 'Nova', [], TODAY)
    const raise = (limit: number, today = TODAY) =>
      client.credit.setLimit({ ...command(today), customerId, limit: reais(limit), reason })
    const { code, details, field } = await refusalFrom(raise(1001))
    expect({ code, details, field }).toEqual({
      code: 'above-initial-cap',
      details: { cap: 100_000, until: '2027-02-19' },
      field: 'limit',
    })
    const temporaryLimit = { amount: reais(1), until: tomorrow, reason: 'Feira' }
    const more = client.credit.setTemporaryLimit({ ...command(), customerId, temporaryLimit })
    expect(await codeFrom(more)).toBe('above-initial-cap')
    expect((await raise(999)).limit).toBe(99_900)
    expect(await codeFrom(raise(1001, day('2027-02-19')))).toBe('above-initial-cap')
    expect((await raise(1001, day('2027-02-20'))).limit).toBe(100_100)
    // Bought for years, though imported today.
    const known = await customerWith(client, 'Antiga', paidMonths(5), TODAY)
    const profile = await client.credit.setLimit({
      ...command(),
      customerId: known,
      limit: reais(5000),
      reason,
    })
    expect(profile.limit).toBe(500_000)
  })

  test('what ends in the past, or is unknown, is refused', async () => {
    const { client } = await servingStore()
    const customerId = await customerWith(client, 'Ana')
    const yesterday = addDays(TODAY, -1)
    const temporaryLimit = { amount: reais(1), until: yesterday, reason: 'Feira' }
    expect(
      await codeFrom(client.credit.setTemporaryLimit({ ...command(), customerId, temporaryLimit })),
    ).toBe('ends-in-past')
    const adjustment = { points: 10, until: yesterday, reason: 'Conheço há muitos anos' }
    expect(await codeFrom(client.credit.adjustScore({ ...command(), customerId, adjustment, reason }))).toBe(
      'ends-in-past',
    )
    const nobody = v7()
    const unknown = [
      () => client.credit.standing({ customerId: nobody, today: TODAY }),
      () => client.credit.xray({ customerId: nobody, today: TODAY }),
      () => client.credit.setLimit({ ...command(), customerId: nobody, limit: null, reason }),
      () => client.credit.freeze({ ...command(), customerId: nobody, reason }),
      () => client.credit.setInsurance({ ...command(), customerId: nobody, insurance: null }),
    ]
    for (const call of unknown) expect(await codeFrom(call())).toBe('customer-unknown')
    const terms = (paymentPolicyId: string | null, agreedPrices: Record<string, never> = {}) =>
      client.credit.setTerms({ ...command(), customerId, paymentPolicyId, agreedPrices })
    expect(await codeFrom(terms('z'))).toBe('policy-unknown')
    expect(await codeFrom(terms(null, { [nobody]: reais(10) as never }))).toBe('service-unknown')
  })

  test('terms of one customer: a policy of the house and prices of the catalogue', async () => {
    const { client } = await servingStore()
    const customerId = await customerWith(client, 'Ana')
    const service = await client.services.register({
      ...command(),
      details: {
        code: 'CZ',
        name: 'Coroa de zircônia',
        cost: reais(300),
        prices: { full: reais(900), standard: reais(800), vip: reais(700) },
        stages: [{ name: 'Enceramento', critical: false }],
        productionDays: 5,
        active: true,
      },
    })
    const agreedPrices = { [service.id]: reais(650) }
    const profile = await client.credit.setTerms({
      ...command(),
      customerId,
      paymentPolicyId: 'c',
      agreedPrices,
    })
    expect(profile).toMatchObject({ paymentPolicyId: 'c', agreedPrices })
    const { profile: kept } = await client.credit.standing({ customerId, today: TODAY })
    expect(kept).toEqual(profile)
  })

  test('a receptionist reads everything and decides nothing', async () => {
    const open = await servingStore()
    const customerId = await customerWith(open.client, 'Ana', [overdueFor(3)])
    const { client } = await signInAs(open, 'receptionist')
    const { policy } = (await client.settings.get()).credit
    const refused = [
      () => client.credit.setLimit({ ...command(), customerId, limit: null, reason }),
      () => client.credit.setTemporaryLimit({ ...command(), customerId, temporaryLimit: null }),
      () => client.credit.setInsurance({ ...command(), customerId, insurance: null }),
      () => client.credit.freeze({ ...command(), customerId, reason }),
      () => client.credit.unfreeze({ ...command(), customerId, reason }),
      () => client.credit.setTerms({ ...command(), customerId, paymentPolicyId: null, agreedPrices: {} }),
      () => client.credit.adjustScore({ ...command(), customerId, adjustment: null, reason }),
      () =>
        client.credit.decideProposals({
          ...command(),
          decisions: [{ customerId, accept: true, proposed: reais(1) }],
        }),
      () => client.credit.policy.publish({ ...command(), policy, note: '' }),
    ]
    for (const call of refused) expect(await codeFrom(call())).toBe('not-allowed')
    expect((await client.credit.standing({ customerId, today: TODAY })).standing.light).toBe('yellow')
    expect(await client.credit.review(command())).toMatchObject({ entered: [] })
  })
})

describe('proposals (M13)', () => {
  test('are granted or turned down once a month, and only as they stand', async () => {
    const { client } = await servingStore()
    const [ana, bia, late] = [
      await customerWith(client, 'Ana', paidMonths(6)),
      await customerWith(client, 'Bia', paidMonths(4)),
      await customerWith(client, 'Caio', [...paidMonths(6), overdueFor(5)]),
    ]
    await client.credit.setLimit({
      ...command(day('2026-05-01')),
      customerId: ana,
      limit: reais(2000),
      reason,
    })
    const proposals = await client.credit.proposals({ today: TODAY })
    expect(proposals).toEqual([
      {
        customerId: ana,
        name: 'Ana',
        class: 'A',
        current: 200_000,
        proposed: 250_000,
        monthsOnTime: 5,
        lastDecidedOn: null,
      },
      {
        customerId: bia,
        name: 'Bia',
        class: 'B',
        current: 100_000,
        proposed: 125_000,
        monthsOnTime: 3,
        lastDecidedOn: null,
      },
    ])
    const decided = await client.credit.decideProposals({
      ...command(),
      decisions: [
        { customerId: ana, accept: true, proposed: reais(2500) },
        { customerId: ana, accept: true, proposed: reais(2500) },
        { customerId: bia, accept: false, proposed: reais(1250) },
        { customerId: late, accept: true, proposed: reais(1250) },
      ],
    })
    expect(decided).toEqual({ granted: 1, declined: 1, leftOut: [ana, late] })
    const { profile } = await client.credit.standing({ customerId: ana, today: TODAY })
    expect(profile).toMatchObject({ limit: 250_000, limitOn: TODAY, lastProposal: { accepted: true } })
    expect(await client.credit.proposals({ today: TODAY })).toEqual([])
    // A month later Bia's comes back, with the day it was last decided; Ana's waits for three.
    const again = await client.credit.proposals({ today: day('2026-12-22') })
    expect(again.map(({ name, lastDecidedOn }) => [name, lastDecidedOn])).toEqual([['Bia', TODAY]])
    const stale = { customerId: bia, accept: true, proposed: reais(9999) }
    const none = await client.credit.decideProposals({ ...command(day('2026-12-22')), decisions: [stale] })
    expect(none).toEqual({ granted: 0, declined: 0, leftOut: [bia] })
  })
})

describe('score', () => {
  test('an adjustment counts through its last day and keeps the score with its reason', async () => {
    const { client } = await servingStore()
    const customerId = await customerWith(client, 'Ana')
    const adjustment = { points: 120, until: TODAY, reason: 'Conheço há muitos anos' }
    await client.credit.adjustScore({ ...command(), customerId, adjustment, reason })
    const scoreOn = async (today = TODAY) =>
      (await client.credit.standing({ customerId, today })).standing.score
    expect(await scoreOn()).toMatchObject({ score: 620, adjustment: 120, neutral: true })
    expect(await scoreOn(tomorrow)).toMatchObject({ score: 500, adjustment: 0 })
    await client.credit.adjustScore({ ...command(), customerId, adjustment: null, reason })
    const kept = await client.credit.scoreHistory({ customerId })
    expect(kept.map(({ cause, policyVersion, score }) => [cause, policyVersion, score.score])).toEqual([
      ['adjustment', 0, 620],
      ['adjustment', 0, 500],
    ])
    expect(kept[0]!.facts.profile.adjustment).toMatchObject({ ...adjustment, by: 'Dona Célia' })
  })

  test('what-if writes nothing and answers the score as it would be', async () => {
    const open = await servingStore()
    const { client } = open
    const customerId = await customerWith(client, 'Ana', [...paidMonths(7), overdueFor(20)])
    const { sequence } = await client.status()
    const { standing } = await client.credit.standing({ customerId, today: TODAY })
    const change = {
      payOverdue: true,
      monthsOnTime: 0,
      lateDays: 0,
      completeRegistration: false,
      clearRestrictions: false,
    }
    const paid = await client.credit.whatIf({ customerId, today: TODAY, change })
    expect(paid.score).toBeGreaterThan(standing.score.score)
    expect((await client.status()).sequence).toBe(sequence)
    expect(DEFAULT_CREDIT_POLICY.score.weights['overdue-use']).toBe(150)
    expect(paid.factors.find(({ id }) => id === 'overdue-use')!.points).toBe(150)
  })
})
