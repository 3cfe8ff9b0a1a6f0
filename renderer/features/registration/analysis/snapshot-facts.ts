import type { CreditFacts } from '#shared/domain/credit-facts.ts'
import { factWords as words } from '#shared/pt-br/analysis.ts'
import { bureauWords } from '#shared/pt-br/bureau.ts'
import { formBureauNames } from '#shared/pt-br/analysis-form.ts'
import { formatBasisPoints, formatDay, formatDays, formatMoney, formatNumber } from '#shared/pt-br/format.ts'

type Fact = readonly [name: string, value: string]

/** The facts of a day, as a person reads them. */
export function snapshotFacts(facts: CreditFacts): Fact[] {
  return [...registrationFacts(facts), ...behaviourFacts(facts), ...exposureFacts(facts)]
}

function registrationFacts({ registration, registeredOn, bureau }: CreditFacts): Fact[] {
  const { basisPoints, missingMandatory, stale, expectedMonthly, goodReferences, badReferences } =
    registration
  const listed = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : words.nothing)
  return [
    [words.registered, formatDay(registeredOn)],
    [words.registration, formatBasisPoints(basisPoints)],
    [words.missing, listed(missingMandatory)],
    [words.stale, listed(stale)],
    [
      words.bureau,
      bureau
        ? `${formBureauNames[bureau.bureau]}, ${formatDay(bureau.on)}: ${bureauWords.restrictions(bureau.restrictions, bureau.restrictedAmount)}`
        : words.noBureau,
    ],
    [words.references, words.referencesValue(goodReferences, badReferences)],
    [words.expected, expectedMonthly === null ? words.none : formatMoney(expectedMonthly)],
  ]
}

function behaviourFacts({ behaviour, promises12, agreements12, returnedCheques12 }: CreditFacts): Fact[] {
  const {
    since,
    dueAmount12,
    onTimeAmount12,
    averageDelay12,
    worstDelay12,
    openPrincipal,
    overduePrincipal,
  } = behaviour
  const share = dueAmount12 > 0 ? Math.floor((onTimeAmount12 * 100) / dueAmount12) * 100 : null
  return [
    [words.since, since ? formatDay(since) : words.none],
    [words.onTime, share === null ? words.none : formatBasisPoints(share)],
    [words.averageDelay, formatDays(Math.round(averageDelay12))],
    [words.worstDelay, formatDays(worstDelay12)],
    [words.open, formatMoney(openPrincipal)],
    [words.overdue, formatMoney(overduePrincipal)],
    [words.cheques, formatNumber(returnedCheques12)],
    [words.promises, words.promisesValue(promises12.kept, promises12.broken)],
    [words.agreements, words.agreementsValue(agreements12.kept, agreements12.broken)],
  ]
}

function exposureFacts({ exposure, blocks, profile }: CreditFacts): Fact[] {
  return [
    [words.exposure, formatMoney(exposure.total)],
    [words.limitBefore, profile.limit === null ? words.limitByPolicy : formatMoney(profile.limit)],
    [words.blocks, blocks.length > 0 ? blocks.map(({ reason }) => reason).join('; ') : words.nothing],
  ]
}
