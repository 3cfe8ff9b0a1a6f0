import { type Centavos, centavos } from '../money.ts'
import {
  lateBucketOf,
  lateBuckets,
  type LossRoute,
  lossRoutes,
  type OpenRoute,
  type RoutePrior,
  type RoutePriors,
} from './route-priors.ts'

/** Cases of the house's own that took a route at an age, and those of them that worked. */
export type RouteCount = { tried: number; worked: number }
/** By route, one count for each of `lateBuckets`. */
export type RouteCounts = Record<OpenRoute, readonly RouteCount[]>

/** What a route is expected to bring, every number in it; centavos, and amounts add up: net is what the others leave. */
export type RouteEstimate = {
  route: LossRoute
  /** Cases seen in the ages that were looked at together, and the guess, weighed as `strength` cases of each age. */
  tried: number
  worked: number
  guessTried: number
  /** Of the guess: its cases that work, in ten-thousandths of a case. */
  guessWorked: number
  /** First and last of `lateBuckets` that were looked at together. */
  buckets: [number, number]
  /** Chance that it works, in basis points: (guess + worked) / (guess + tried). */
  chance: number
  /** What is asked for: the amount, but for what a court does not hear. */
  asked: Centavos
  share: number
  /** asked × chance × share. */
  expected: Centavos
  commission: Centavos
  /** What it is worth less for coming later. */
  timeLoss: Centavos
  cost: Centavos
  /** Minutes of work at the hour's cost. */
  work: Centavos
  /** expected − commission − timeLoss − cost − work; negative when it costs more than it brings. */
  net: number
  days: number
  minutes: number
  /** True while nothing was seen: a first guess. */
  isGuess: boolean
}

/** A debt to be decided about: what is owed, in centavos, and how late the oldest of it is, in days. */
export type LateCase = { amount: Centavos; daysLate: number }

type Known = {
  priors: RoutePriors
  counts: RouteCounts
  /** What an hour of the house's work costs, in centavos. */
  hourCost: number
}

const WHOLE = 10_000

/**
 * Every route with what it is expected to leave, the best first; of two that leave the same, the gentler (X12). The chance
 * is a beta-binomial's mean: the guess counts as so many cases, the house's own are added to it. More owed never leaves
 * less, and an older debt never has better chances: ages in which the house saw otherwise are looked at together.
 */
export function leastLoss(given: LateCase, known: Known): RouteEstimate[] {
  const open = lossRoutes.flatMap((route) => (route === 'write-off' ? [] : estimate(route, given, known)))
  return [...open, writeOff()].sort(
    (one, other) => other.net - one.net || lossRoutes.indexOf(one.route) - lossRoutes.indexOf(other.route),
  )
}

function estimate(route: OpenRoute, { amount, daysLate }: LateCase, known: Known): RouteEstimate {
  const { priors, counts, hourCost } = known
  const prior = priors.routes[route]
  const pool = poolOf(prior, counts[route], priors.strength, lateBucketOf(Math.max(1, daysLate)))
  const chance = chanceOf(pool)
  const ceiling = route === 'small-claims' ? priors.smallClaimsCeiling : amount
  const asked = centavos(Math.min(amount, ceiling))
  const expected = Math.floor(asked * chance * (prior.share / WHOLE))
  const commission = Math.ceil((expected * prior.commission) / WHOLE)
  const late = 1 + (priors.monthlyCost / WHOLE) * (prior.days / 30)
  const worth = Math.floor((expected - commission) / late)
  const work = Math.ceil((prior.minutes * hourCost) / 60)
  return {
    route,
    tried: pool.tried,
    worked: pool.worked,
    guessTried: pool.guessTried,
    guessWorked: pool.guessWorked,
    buckets: [pool.from, pool.to],
    chance: Math.round(chance * WHOLE),
    asked,
    share: prior.share,
    expected: centavos(expected),
    commission: centavos(commission),
    timeLoss: centavos(expected - commission - worth),
    cost: prior.cost,
    work: centavos(work),
    net: worth - prior.cost - work,
    days: prior.days,
    minutes: prior.minutes,
    isGuess: pool.tried === 0,
  }
}

/** Giving up costs nothing more and brings nothing. */
function writeOff(): RouteEstimate {
  const nothing = centavos(0)
  return {
    route: 'write-off',
    tried: 0,
    worked: 0,
    guessTried: 0,
    guessWorked: 0,
    buckets: [0, lateBuckets.length - 1],
    chance: 0,
    asked: nothing,
    share: 0,
    expected: nothing,
    commission: nothing,
    timeLoss: nothing,
    cost: nothing,
    work: nothing,
    net: 0,
    days: 0,
    minutes: 0,
    isGuess: false,
  }
}

type Pool = { from: number; to: number; guessTried: number; guessWorked: number } & RouteCount

/** (guess + worked) / (guess + tried), between 0 and 1. */
function chanceOf({ guessTried, guessWorked, tried, worked }: Pool): number {
  return (guessWorked / WHOLE + worked) / (guessTried + tried)
}

/** The ages around one that have to be looked at together for chances never to rise with age. */
function poolOf(prior: RoutePrior, counts: readonly RouteCount[], strength: number, bucket: number): Pool {
  const pools: Pool[] = []
  for (const [at, chance] of prior.chances.entries()) {
    const { tried, worked } = counts[at] ?? { tried: 0, worked: 0 }
    let pool: Pool = {
      from: at,
      to: at,
      guessTried: strength,
      guessWorked: chance * strength,
      tried,
      worked,
    }
    for (let before = pools.at(-1); before && chanceOf(before) < chanceOf(pool); before = pools.at(-1)) {
      pools.pop()
      pool = together(before, pool)
    }
    pools.push(pool)
  }
  return pools.find(({ from, to }) => from <= bucket && bucket <= to)!
}

function together(before: Pool, after: Pool): Pool {
  return {
    from: before.from,
    to: after.to,
    guessTried: before.guessTried + after.guessTried,
    guessWorked: before.guessWorked + after.guessWorked,
    tried: before.tried + after.tried,
    worked: before.worked + after.worked,
  }
}

/** A house that saw nothing yet. */
export function noCounts(): RouteCounts {
  const none = lateBuckets.map(() => ({ tried: 0, worked: 0 }))
  return {
    insist: none,
    agreement: none,
    bureau: none,
    protest: none,
    agency: none,
    'small-claims': none,
  }
}
