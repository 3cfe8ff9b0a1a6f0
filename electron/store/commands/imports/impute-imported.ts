import { type Centavos, ZERO } from '#shared/domain/money.ts'
import type { Forgiveness, Imputation } from '#shared/domain/payment.ts'
import type { Standing } from '#shared/domain/standing.ts'

/**
 * How a payment from another system is imputed: it settled the principal there, whatever the charges of the day would
 * have been here; only what goes above it is fine, then interest. When it settles the principal, the charges left are
 * taken as forgiven, or every late payment of the past would leave a residue. Null above all that is owed.
 */
export function imputeImported(
  standing: Pick<Standing, 'principal' | 'lateFee' | 'lateInterest' | 'total'>,
  amount: Centavos,
): { settled: Imputation; forgiven: Forgiveness; settlesWhole?: true } | null {
  if (amount > standing.total) return null
  const principal = Math.min(amount, standing.principal) as Centavos
  const lateFee = Math.min(amount - principal, standing.lateFee) as Centavos
  const lateInterest = (amount - principal - lateFee) as Centavos
  const settles = principal === standing.principal
  return {
    settled: { principal, lateFee, lateInterest },
    forgiven: settles
      ? {
          lateFee: (standing.lateFee - lateFee) as Centavos,
          lateInterest: (standing.lateInterest - lateInterest) as Centavos,
        }
      : { lateFee: ZERO, lateInterest: ZERO },
    ...(settles ? { settlesWhole: true as const } : {}),
  }
}
