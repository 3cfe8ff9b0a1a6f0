import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPeopleRouter } from '#electron/main/areas/people.ts'
import { Attempts } from '#electron/main/people/attempts.ts'
import { hashPin, isPin } from '#electron/main/people/pin-hash.ts'
import { Sessions } from '#electron/main/people/sessions.ts'
import { delayAfter, secondsToWait } from '#electron/main/people/sign-in-delay.ts'
import type { StoreForMainClient } from '#electron/main/router-dependencies.ts'
import { temporaryFolder } from '#tests/electron/main/support/house.ts'

describe('the delay after failures', () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [8, 240],
    [9, 480],
    [10, 900],
    [11, 900],
    [1000, 900],
  ])('%i failures cost %i seconds', (failures, seconds) => expect(delayAfter(failures)).toBe(seconds))

  it('counts down, and a clock set back does not shorten it', () => {
    expect(secondsToWait(5, 1_000_000, 1_010_500)).toBe(20)
    expect(secondsToWait(5, 1_000_000, 1_030_000)).toBe(0)
    expect(secondsToWait(5, 1_000_000, 0)).toBe(30)
  })
})

describe('a PIN', () => {
  it('is kept as argon2id with its own salt', async () => {
    const [one, other] = [await hashPin('2580'), await hashPin('2580')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
    expect(await isPin('2580', one)).toBe(true)
    expect(await isPin('2581', one)).toBe(false)
    expect(await isPin('', one)).toBe(false)
  })
})

describe('signing in', () => {
  const userId = '0198a000-0000-7000-8000-000000000001'
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let now = 0
  let pinHash = ''
  beforeEach(async () => {
    folder = await temporaryFolder()
    now = 1_700_000_000_000
    pinHash = await hashPin('2580')
  })
  afterEach(() => folder.remove())

  /** The people router as a window calls it; made anew, as after the app was closed. */
  function window() {
    const store = {
      credential: () => Promise.resolve({ pinHash }),
      sessions: { open: () => Promise.resolve({ id: userId, name: 'Ana', role: 'owner', active: true }) },
    } as unknown as StoreForMainClient
    const attempts = new Attempts(folder.path, () => now)
    const router = createPeopleRouter({ store, sessions: new Sessions(store), attempts })
    return createRouterClient(router, { context: { clientId: 'w' } })
  }
  const failing = (pin: string) =>
    window()
      .signIn({ userId, pin })
      .catch((error: unknown) => error)

  it('locks with a growing delay that closing the app does not forgive', async () => {
    for (const attemptsLeft of [4, 3, 2, 1]) {
      expect(await failing('0000')).toMatchObject({ data: { code: 'wrong-pin', details: { attemptsLeft } } })
    }
    expect(await failing('0000')).toMatchObject({ data: { code: 'locked-out', details: { seconds: 30 } } })
    now += 10_000
    expect(await failing('2580')).toMatchObject({ data: { code: 'locked-out', details: { seconds: 20 } } })
    now += 20_000
    expect(await failing('0000')).toMatchObject({ data: { code: 'locked-out', details: { seconds: 60 } } })
    now += 60_000
    expect(await window().signIn({ userId, pin: '2580' })).toMatchObject({ name: 'Ana' })
    expect(await failing('0000')).toMatchObject({ data: { code: 'wrong-pin', details: { attemptsLeft: 4 } } })
  })
})
