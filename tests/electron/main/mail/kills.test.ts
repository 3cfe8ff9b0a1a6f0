import { expect, test } from 'vitest'
import { seededRandom } from '#tests/support/random.ts'
import { sendThroughKills } from '#tests/support/send-through-kills.ts'

test('through kills and cuts each e-mail is delivered once, or said to be uncertain, and never twice (complaint 30)', async () => {
  const { mails, timesTaken, kills, cuts } = await sendThroughKills({
    count: 400,
    random: seededRandom(5),
    kills: 6,
    cutOneIn: 40,
  })
  expect(kills).toBeGreaterThan(2)
  expect(cuts).toBeGreaterThan(2)
  const wrong = mails.filter(({ id, state }) => {
    const times = timesTaken.get(id) ?? 0
    return state === 'sent' ? times !== 1 : state !== 'uncertain' || times > 1
  })
  expect(wrong).toEqual([])
  const uncertain = mails.filter(({ state }) => state === 'uncertain').length
  // A kill or a cut leaves at most one message in doubt.
  expect(uncertain).toBeLessThanOrEqual(kills + cuts + 1)
})
