import { makeAdjuster } from '#shared/domain/business-days.ts'
import { day, DEFAULT_BANK_CALENDAR, dayNumber } from '#shared/domain/calendar.ts'
import { describe, expect, test } from 'vitest'
import { behaviourAsOf, titleDue, TODAY } from '#tests/support/credit-facts.ts'

const today = dayNumber(TODAY)

describe('punctuality and delays', () => {
  test('nothing bought is nothing known', () => {
    expect(behaviourAsOf({})).toMatchObject({
      since: null,
      dueAmount12: 0,
      worstDelayEver: 0,
      cleanSince: null,
      onTimeSince: null,
      months: [],
      titlesEver: 0,
    })
  })

  test('parts of a title count by the day each was paid', () => {
    const due = today - 40
    const title = {
      issuedDay: due - 30,
      dueDay: due,
      amount: 100_000,
      payments: [
        { day: due, principal: 60_000 },
        { day: due + 10, principal: 30_000 },
      ],
    }
    expect(behaviourAsOf({ titles: [title] })).toMatchObject({
      dueAmount12: 100_000,
      onTimeAmount12: 60_000,
      dueTitles12: 1,
      onTimeTitles12: 0,
      worstDelay12: 40,
      // (30,000 × 10 + 10,000 × 40) over 100,000.
      averageDelay12: 7,
      overduePrincipal: 10_000,
      openPrincipal: 10_000,
      worstDaysLate: 40,
      cleanSince: null,
    })
  })

  test('due on Sunday and paid on Monday is in time (R1.14)', () => {
    const adjust = makeAdjuster(DEFAULT_BANK_CALENDAR)
    const sunday = dayNumber(day('2026-10-18'))
    const title = {
      issuedDay: sunday - 20,
      dueDay: adjust(sunday),
      amount: 1000,
      payments: [{ day: sunday + 1, principal: 1000 }],
    }
    expect(behaviourAsOf({ titles: [title] })).toMatchObject({ onTimeAmount12: 1000, worstDelayEver: 0 })
  })

  test('due today and not paid is neither late nor in time', () => {
    expect(behaviourAsOf({ titles: [titleDue(0)] })).toMatchObject({
      dueAmount12: 0,
      dueTitles12: 0,
      overduePrincipal: 0,
      openPrincipal: 100_000,
    })
    expect(behaviourAsOf({ titles: [titleDue(1)] })).toMatchObject({
      dueTitles12: 1,
      overduePrincipal: 100_000,
      worstDaysLate: 1,
    })
  })

  test('a delay stays for twelve months from its payment, and an old debt for as long as it is owed', () => {
    const recent = behaviourAsOf({ titles: [titleDue(400, { paid: 40 })] })
    expect(recent).toMatchObject({ dueAmount12: 100_000, onTimeAmount12: 0, worstDelay12: 40 })
    const old = behaviourAsOf({ titles: [titleDue(420, { paid: 40 })] })
    expect(old).toMatchObject({ dueAmount12: 0, worstDelay12: 0, worstDelayEver: 40 })
    expect(behaviourAsOf({ titles: [titleDue(900)] })).toMatchObject({
      dueAmount12: 100_000,
      worstDelay12: 900,
    })
  })

  test('the last three months apart from the nine before', () => {
    const titles = [titleDue(20, { paid: 8 }), titleDue(200, { paid: 2 })]
    expect(behaviourAsOf({ titles })).toMatchObject({ averageDelayLast3: 8, averageDelayBefore: 2 })
  })

  test('clean since the last late payment', () => {
    const titles = [titleDue(100, { paid: 5 }), titleDue(30, { paid: 0 })]
    expect(behaviourAsOf({ titles }).cleanSince).toBe('2026-08-19')
  })
})

describe('spells that benefits come back from', () => {
  test.each([
    ['owed now', [titleDue(9)], 9],
    ['ended 29 days ago', [titleDue(49, { paid: 20 })], 20],
    ['ended 30 days ago', [titleDue(50, { paid: 20 })], 0],
    [
      'a longer one, less than 30 days before a short one',
      [titleDue(5, { paid: 2 }), titleDue(60, { paid: 40 })],
      40,
    ],
    ['a longer one, long before a short one', [titleDue(5, { paid: 2 }), titleDue(90, { paid: 40 })], 2],
  ])('%s', (_, titles, worst) => {
    expect(behaviourAsOf({ titles }).spellDelay).toBe(worst)
  })
})

describe('months', () => {
  test('titles and orders of a month are one purchase seen twice: whichever says more', () => {
    const [one, other] = [dayNumber(day('2026-10-05')), dayNumber(day('2026-10-20'))]
    const title = (issuedDay: number, amount: number) => ({
      issuedDay,
      dueDay: issuedDay + 30,
      amount,
      payments: [],
    })
    const { months, since } = behaviourAsOf({
      // Two instalments of one sale, issued on one day.
      titles: [title(one, 10_000), title(one, 10_000), title(other, 5000)],
      orders: [{ day: one, amount: 30_000 }],
    })
    expect(months).toEqual([{ month: '2026-10', orders: 2, amount: 30_000 }])
    expect(since).toBe('2026-10-05')
  })

  test('whole months in a row paid within the tolerance', () => {
    const due = (month: string, paid: number | null) => {
      const dueDay = dayNumber(day(`${month}-10`))
      const payments = paid === null ? [] : [{ day: dueDay + paid, principal: 1000 }]
      return { issuedDay: dueDay - 20, dueDay, amount: 1000, payments }
    }
    const good = [due('2026-10', 3), due('2026-09', 0), due('2026-08', 1)]
    expect(behaviourAsOf({ titles: good }).monthsOnTime).toBe(3)
    expect(behaviourAsOf({ titles: [...good, due('2026-07', 4), due('2026-06', 0)] }).monthsOnTime).toBe(3)
    expect(behaviourAsOf({ titles: [...good, due('2026-06', 0)] }).monthsOnTime).toBe(3)
    expect(behaviourAsOf({ titles: [...good, due('2026-11', null)] }).monthsOnTime).toBe(0)
  })
})
