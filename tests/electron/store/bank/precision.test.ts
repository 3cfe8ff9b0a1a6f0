import { waitingMatches } from '#electron/store/bank/matches.ts'
import { day } from '#shared/domain/calendar.ts'
import { bankState } from '#tests/support/bank-state.ts'
import { describe, expect, test } from 'vitest'

/** The matcher against a laboratory whose payments are known: what it dares, and how often it is right (X8). */

const TODAY = day('2026-11-22')
const { state, made } = await bankState({ customers: 200, titles: 6_000 }, { today: TODAY, movements: 1_500 })
const matches = await waitingMatches(state, TODAY)
const seen = made.map(({ entry, paid }) => {
  const match = matches.get(entry.id)!
  const [first] = match.candidates
  const proposed = first && match.doubt === null ? first.titles.map(({ receivableId }) => receivableId) : null
  return {
    paid,
    match,
    proposed,
    right: proposed?.length === 1 && proposed[0] === paid,
    txid: entry.txid !== null,
  }
})

describe('movements made up from open titles', () => {
  test('what is certain is always right', () => {
    const certain = seen.filter(({ match }) => match.certain)
    expect(certain.length).toBeGreaterThan(200)
    expect(certain.filter(({ right }) => !right)).toEqual([])
  })

  test('every txid finds its title, unless it was paid twice', () => {
    for (const { match, proposed, txid, right } of seen) {
      if (txid) expect(proposed === null ? match.doubt : right).toBe(proposed === null ? 'rival' : true)
    }
  })

  test('money of nobody known is never certain', () => {
    expect(seen.filter(({ paid, match }) => paid === null && match.certain)).toEqual([])
  })

  test('of what is proposed by payer and amount nearly all is right', () => {
    const byPayer = seen.filter(
      ({ proposed, match, paid }) =>
        proposed &&
        paid !== null &&
        match.candidates[0]!.reasons[0] === 'amount-and-payer' &&
        proposed.length === 1,
    )
    expect(byPayer.length).toBeGreaterThan(50)
    expect(byPayer.filter(({ right }) => right).length / byPayer.length).toBeGreaterThan(0.95)
  })

  test('no title is proposed twice', () => {
    const proposed = seen.flatMap((one) => one.proposed ?? [])
    expect(new Set(proposed).size).toBe(proposed.length)
  })
})
