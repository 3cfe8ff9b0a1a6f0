import { roles } from '#shared/domain/access.ts'
import { ladderBands, ladderTerms } from '#shared/domain/agreements/discount-ladder.ts'
import { creditClasses } from '#shared/domain/credit-policy.ts'
import {
  agreementSettings as words,
  bandNames,
  roleNames,
  termNames,
} from '#shared/pt-br/agreement-settings.ts'

export const waiverParts = [
  ['charges', words.charges],
  ['principal', words.principal],
] as const

/** What the summary of problems calls each field. */
export const rulesLabels: Record<string, string> = {
  floorBasisPoints: words.floor,
  downPaymentBasisPoints: words.downPayment,
  firstWithinDays: words.firstWithin,
  minInstalment: words.minInstalment,
  interestFreeUpTo: words.interestFree,
  rateBasisPoints: words.rate,
  validDays: words.valid,
  brokenAfterDays: words.brokenAfter,
  'earlyMaturity.instalments': words.maturity,
  'earlyMaturity.days': words.maturityDays,
  maxRenegotiations: words.maxRenegotiations,
  ...Object.fromEntries(
    creditClasses.map((name) => [
      `maxInstalments.${name}`,
      `${words.maxInstalments}: ${words.ofClass(name)}`,
    ]),
  ),
  ...Object.fromEntries(
    ladderBands.flatMap((band) =>
      ladderTerms.flatMap((term) =>
        waiverParts.map(([part, of]) => [
          `ladder.${band}.${term}.${part}`,
          words.cell(bandNames[band], termNames[term], of),
        ]),
      ),
    ),
  ),
  ...Object.fromEntries(
    roles.flatMap((role) =>
      waiverParts.map(([part, of]) => [`roles.${role}.${part}`, words.roleCell(roleNames[role], of)]),
    ),
  ),
}
