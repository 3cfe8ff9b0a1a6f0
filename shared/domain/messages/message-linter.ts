import type { DunningChannel, DunningTone } from '../dunning/policy.ts'
import type { Laboratory } from '../laboratory.ts'
import type { ActionPurpose } from './collection-action.ts'
import { alreadyPaid, claimPhrases, wayOut } from './guard-claims.ts'
import {
  disguisesFound,
  emojiFound,
  figuresFound,
  type Found,
  namesCreditor,
  saysWhoWrites,
  shoutingFound,
  type TextFigures,
  withoutCodes,
} from './guard-facts.ts'
import { hintPhrases } from './guard-hints.ts'
import { privacyPhrases } from './guard-privacy.ts'
import { debtWords, respectPhrases } from './guard-respect.ts'
import { type GuardPhrase, type GuardRule, type GuardSeverity, type Measure, phrase } from './guard-rules.ts'
import { threatPhrases } from './guard-threats.ts'
import { type ReadText, waysToRead } from './message-words.ts'

/** What the guard knows of a message beside its words. */
export type MessageContext = {
  channel: DunningChannel
  tone: DunningTone | null
  purpose: ActionPurpose
  /** CDC 42-A binds what is written to them; for others its data are good practice. */
  consumer: boolean
  creditor: Pick<Laboratory, 'name' | 'tradeName'> & { taxId: string; street: string }
  /** Names that may stand in capitals: the customer’s, as registered. */
  names: readonly string[]
  /** What may be announced: lawful, true and meant (R2.3); see `measuresOfPhase`. */
  measures: readonly Measure[]
  figures: TextFigures
  /** Who hears it: the customer, or whoever takes a message for him (R2.4). */
  reader: 'customer' | 'anyone'
  /** Whether something is overdue and asked for: then it says what to do when it was paid already (R2.5). */
  demands: boolean
  /** Outside the hours of contact, and beyond its frequency; null was not looked at. */
  timing: { outsideHours: boolean; tooOften: boolean } | null
  /** Words the house blocks beside the built-in ones. */
  blockedWords: readonly string[]
}

/** What the guard found, by its place in the text as written; without a place (0, 0) it is about the whole. */
export type Finding = {
  rule: GuardRule
  severity: GuardSeverity
  excerpt: string
  start: number
  end: number
}

/**
 * The guard of the law (*guarda-corpo*, X5): looks over a text before it goes out. What is `blocked` never goes, whoever
 * insists (CDC 42, 42-A and 71, LGPD 11; R2.1–R2.5, R11.1); a warning may be let pass with a reason. Accents, case,
 * spacing, lookalike signs and inflections make no difference.
 */
export function lintMessage(
  text: string,
  context: MessageContext,
): { blocked: Finding[]; warnings: Finding[] } {
  const plain = withoutCodes(text, context.figures)
  const ways = waysToRead(plain)
  const found = [
    ...ways.flatMap((way) => phrasesFound(plain, way, context)),
    ...figuresFound(text, context.figures),
    ...emojiFound(plain),
    ...shoutingFound(plain, [context.creditor.name, context.creditor.tradeName ?? '', ...context.names]),
    ...disguisesFound(plain),
    ...wholeFound(text, ways, context),
  ]
  const findings = withoutRepeats(found).map(({ rule, severity, start, end }) => ({
    rule,
    severity,
    excerpt: text.slice(start, end),
    start,
    end,
  }))
  return {
    blocked: findings.filter(({ severity }) => severity === 'block'),
    warnings: findings.filter(({ severity }) => severity === 'warn'),
  }
}

const builtIn: readonly GuardPhrase[] = [
  ...threatPhrases,
  ...hintPhrases,
  ...respectPhrases,
  ...claimPhrases,
  ...privacyPhrases,
]

function phrasesFound(text: string, way: ReadText, context: MessageContext): Found[] {
  const known = [
    ...builtIn,
    ...(context.reader === 'anyone' ? debtWords : []),
    ...context.blockedWords.flatMap(housePhrase),
  ]
  return known.flatMap(({ rule, severity, find, measure, after }) => {
    if (measure && context.measures.includes(measure)) return []
    return [...way.words.matchAll(find)].flatMap((match) => {
      const place = way.at(match.index, match.index + match[0].length)
      return after && !after.test(text.slice(place.end)) ? [] : [{ rule, severity, ...place }]
    })
  })
}

/** A word of the house, in any case, with or without accents and in the plural. */
function housePhrase(word: string): GuardPhrase[] {
  const [read] = waysToRead(word)
  const words = (read?.words ?? '').replaceAll('|', '').trim().replace(/ +/g, ' ')
  return words === '' ? [] : [{ rule: 'house-word', severity: 'block', find: phrase(`${words}(?:s|es|)`) }]
}

/** What the whole message lacks, or is at the wrong time. */
function wholeFound(text: string, ways: readonly ReadText[], context: MessageContext): Found[] {
  const { channel, consumer, creditor, timing, demands, reader } = context
  const whole = (rule: GuardRule, severity: GuardSeverity): Found => ({ rule, severity, start: 0, end: 0 })
  const says = (pattern: RegExp) => ways.some(({ words }) => words.search(pattern) >= 0)
  const found: Found[] = []
  const written = channel !== 'phone' && reader === 'customer'
  if (written && consumer && demands && !namesCreditor(text, creditor)) found.push(whole('creditor', 'block'))
  else if (written && !saysWhoWrites(text, creditor)) found.push(whole('creditor', 'warn'))
  if (demands && reader === 'customer' && !says(alreadyPaid)) found.push(whole('already-paid', 'warn'))
  const announces = claimPhrases.some(
    ({ measure, find }) => measure && context.measures.includes(measure) && says(find),
  )
  if (announces && !says(wayOut)) found.push(whole('way-out', 'warn'))
  if (timing?.outsideHours) found.push(whole('hours', 'block'))
  if (timing?.tooOften) found.push(whole('frequency', 'block'))
  return found
}

/** One finding a place: the harsher first, then the longer; what another of its kind covers is left out. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  const weight = ({ severity, start, end }: Found) => (severity === 'block' ? 1e6 : 0) + end - start
  for (const one of [...found].sort((a, b) => weight(b) - weight(a))) {
    const covered = kept.some((other) =>
      one.end === 0
        ? other.end === 0 && other.rule === one.rule
        : one.start < other.end &&
          other.start < one.end &&
          (other.severity === 'block' || one.severity === 'warn'),
    )
    if (!covered) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
