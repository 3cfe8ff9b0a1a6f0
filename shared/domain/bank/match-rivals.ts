import { matchReasons } from './bank-entry.ts'
import type { Match } from './match-title.ts'

/**
 * Leaves to the person what two movements claim: a title is proposed to the one with the stronger reason, and to none
 * when both have as good a one (paid twice, or two equal amounts on one day). Changes nothing given.
 */
export function withoutRivals<Key>(matches: ReadonlyMap<Key, Match>): Map<Key, Match> {
  /** By title: the strongest claims to it. */
  const claims = new Map<string, { rank: number; keys: Key[] }>()
  for (const [key, match] of matches) {
    for (const { receivableId } of titlesProposed(match)) {
      const rank = rankOf(match)
      const known = claims.get(receivableId)
      if (!known || rank < known.rank) claims.set(receivableId, { rank, keys: [key] })
      else if (rank === known.rank) known.keys.push(key)
    }
  }
  const left = new Map<Key, Match>()
  for (const [key, match] of matches) {
    const contested = titlesProposed(match).some(({ receivableId }) => {
      const { keys } = claims.get(receivableId)!
      return keys.length > 1 || keys[0] !== key
    })
    left.set(key, contested ? { ...match, doubt: 'rival', certain: false } : match)
  }
  return left
}

function titlesProposed({ candidates, doubt }: Match) {
  return doubt === null ? (candidates[0]?.titles ?? []) : []
}

/** Position of the first candidate's strongest reason; what is certain comes before what is not. */
function rankOf({ candidates, certain }: Match): number {
  return certain ? -1 : matchReasons.indexOf(candidates[0]!.reasons[0]!)
}
