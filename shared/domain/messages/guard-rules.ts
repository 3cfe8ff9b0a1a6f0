import type { CollectionPhase } from '../dunning/policy.ts'

/** What the guard of the law looks for. Each has its sentence, law and better wording in `shared/pt-br/message-guard.ts`. */
export const guardRules = [
  'prison',
  'violence',
  'harassment',
  'visit',
  'job-loss',
  'dirty-name',
  'exposure',
  'third-party',
  'disclosure',
  'insult',
  'humiliation',
  'label',
  'false-claim',
  'court-look',
  'measure',
  'way-out',
  'urgency',
  'charge-claim',
  'patient',
  'health',
  'shouting',
  'emoji',
  'disguise',
  'house-word',
  'amount',
  'pix',
  'boleto',
  'creditor',
  'already-paid',
  'hours',
  'frequency',
] as const
export type GuardRule = (typeof guardRules)[number]

/** Lawful measures that may be announced only where they are allowed and meant (CC 153, R2.3). */
export const measures = ['suspension', 'agency', 'listing', 'protest', 'lawsuit', 'filed'] as const
/** `lawsuit` may be announced; `filed` is under way. */
export type Measure = (typeof measures)[number]

/** What a step of a phase may announce; a case under way adds its own. Only a filed suit makes `filed` true. */
export const measuresOfPhase: Record<CollectionPhase, readonly Measure[]> = {
  friendly: [],
  firm: ['suspension'],
  extrajudicial: ['suspension', 'agency', 'listing', 'protest'],
  judicial: ['suspension', 'agency', 'listing', 'protest', 'lawsuit'],
}

export type GuardSeverity = 'block' | 'warn'

/** A phrase the guard knows: `find` reads folded words with one space between them and `|` where a sentence ends. */
export type GuardPhrase = {
  rule: GuardRule
  severity: GuardSeverity
  find: RegExp
  /** Lets it pass where this measure is allowed. */
  measure?: Measure
  /** Looks at the text as written right after what was found: a name has a capital. */
  after?: RegExp
}

/**
 * A pattern over folded words. ` ~ ` stands for up to three words between, ` ~~ ` for up to six, within a sentence; it begins
 * and ends at words.
 */
export function phrase(source: string): RegExp {
  const gaps = source.replaceAll(' ~~ ', ' (?:[^| ]+ ){0,6}').replaceAll(' ~ ', ' (?:[^| ]+ ){0,3}')
  return new RegExp(`(?<= )(?:${gaps})(?= )`, 'g')
}

/** Phrases of a rule, all of one severity. */
export function phrases(rule: GuardRule, severity: GuardSeverity, sources: readonly string[]): GuardPhrase[] {
  return sources.map((source) => ({ rule, severity, find: phrase(source) }))
}
