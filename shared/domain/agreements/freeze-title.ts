import { centavos } from '../money.ts'
import type { Payment } from '../payment.ts'
import type { Standing } from '../standing.ts'
import type { AgreedTitle } from './settlement-agreement.ts'

type Owed = Pick<Standing, 'principal' | 'lateFee' | 'lateInterest'>
type Freezing = Pick<Payment, 'amount' | 'settled' | 'forgiven' | 'discount'>

/**
 * What freezes a title when its agreement is signed: what goes into the instalments is settled, the rest is waived. Charges
 * that came up between proposal and signature are waived too. Null when less is owed, or another principal: then something
 * happened since, and the agreement has to be made anew.
 */
export function freezeTitle(agreed: Pick<AgreedTitle, 'owed' | 'waived'>, now: Owed): Freezing | null {
  const { owed, waived } = agreed
  if (now.principal !== owed.principal) return null
  if (now.lateFee < owed.lateFee || now.lateInterest < owed.lateInterest) return null
  const part = (key: 'lateFee' | 'lateInterest' | 'principal') => centavos(owed[key] - waived[key])
  const settled = {
    lateFee: part('lateFee'),
    lateInterest: part('lateInterest'),
    principal: part('principal'),
  }
  return {
    amount: centavos(settled.lateFee + settled.lateInterest + settled.principal),
    settled,
    forgiven: {
      lateFee: centavos(now.lateFee - settled.lateFee),
      lateInterest: centavos(now.lateInterest - settled.lateInterest),
    },
    ...(waived.principal > 0 ? { discount: waived.principal } : {}),
  }
}
