import type { AgreementLine } from '#shared/contracts/agreements.ts'
import {
  agreementStanding,
  type AgreementState,
  type InstalmentPayment,
  instalmentsOn,
} from '#shared/domain/agreements/agreement-standing.ts'
import {
  agreementLeft,
  earlyMaturityOf,
  type InstalmentStanding,
} from '#shared/domain/agreements/early-maturity.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { type Day, dayNumber, dayOf } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { StoreState } from '../store-state.ts'

type Memory = Pick<StoreState, 'ledger' | 'settings'>

/** What stands on an agreement's instalments as of a day, off the ledger: cheap enough for a pass over all of them. */
function paidOnInstalments(
  { ledger }: Memory,
  { instalments }: Pick<SettlementAgreement, 'instalments'>,
  on: Day,
): InstalmentPayment[] {
  const { next, paidDay, principal, reversalDay, knownDay, byAgreement } = ledger.payments.columns
  const asOf = dayNumber(on)
  const found: InstalmentPayment[] = []
  for (const { receivableId } of instalments) {
    if (receivableId === null) continue
    const title = ledger.titles.ids.indexOf(receivableId)
    let at = title < 0 ? -1 : ledger.titles.columns.firstPayment[title]!
    for (; at >= 0 && paidDay[at]! <= asOf; at = next[at]!) {
      if (reversalDay[at]! <= asOf || knownDay[at]! > asOf) continue
      found.push({
        receivableId,
        paidOn: dayOf(paidDay[at]!),
        principal: principal[at]!,
        renegotiated: byAgreement[at] === 1,
      })
    }
  }
  return found
}

/** Where an agreement is on a day. */
export function agreementStateOf(state: Memory, agreement: SettlementAgreement, on: Day): AgreementState {
  const { agreementRules, calendar } = state.settings
  const payments = agreement.signature === null ? [] : paidOnInstalments(state, agreement, on)
  return agreementStanding(agreement, payments, on, { ...agreementRules, calendar })
}

/** An agreement as the register shows it, with what is left of each instalment. */
export function agreementLine(
  state: Memory,
  agreement: SettlementAgreement,
  on: Day,
): { line: Omit<AgreementLine, 'customerName'>; instalments: InstalmentStanding[] } {
  const { settings } = state
  const payments = paidOnInstalments(state, agreement, on)
  const instalments = instalmentsOn(agreement, payments, on, settings.calendar)
  const standing = agreementStateOf(state, agreement, on)
  const asked = standing === 'active' || standing === 'late' || standing === 'breakable'
  // Until it is signed nothing of it is late: it shows what is to be paid once it is.
  const open = standing === 'proposed' ? instalments.map((one) => ({ ...one, daysLate: 0 })) : instalments
  const owing = asked || standing === 'proposed' ? open.filter(({ left }) => left > 0) : []
  const matured = asked ? earlyMaturityOf(owing, settings.agreementRules) : null
  const next = owing[0] && agreement.instalments.find(({ number }) => number === owing[0]!.number)
  return {
    line: {
      agreement,
      state: standing,
      paid: centavos(payments.reduce((total, { principal }) => total + principal, 0)),
      ...agreementLeft(owing, matured),
      matured,
      nextDueOn: next?.dueOn ?? null,
      daysLate: Math.max(0, ...owing.map(({ daysLate }) => daysLate)),
    },
    instalments,
  }
}

/** Agreements of a year that were paid to their end, and that were broken, for the score. Call `rows.load` first. */
export function agreementsSince(
  state: Memory & Pick<StoreState, 'rows'>,
  customerId: string,
  { after, on }: { after: Day; on: Day },
): { kept: number; broken: number } {
  const counts = { kept: 0, broken: 0 }
  for (const agreement of state.rows.ofCustomer('agreements', customerId)) {
    const { broken, signature } = agreement
    if (!signature || signature.on > on) continue
    if (broken && broken.on <= on) {
      if (broken.on > after) counts.broken++
      continue
    }
    if (agreementStateOf(state, agreement, on) !== 'kept') continue
    const paid = paidOnInstalments(state, agreement, on)
    if (paid.some(({ paidOn }) => paidOn > after)) counts.kept++
  }
  return counts
}

/** The agreement in force that froze a title, or whose instalment it is; null when it is in none. Call `rows.load` first. */
export function agreementOfTitle(
  { rows }: Pick<StoreState, 'rows'>,
  title: { id: string; customerId: string },
): SettlementAgreement | null {
  const found = rows
    .ofCustomer('agreements', title.customerId)
    .find(
      ({ signature, broken, titles, instalments }) =>
        signature !== null &&
        broken === null &&
        (titles.some(({ receivableId }) => receivableId === title.id) ||
          instalments.some(({ receivableId }) => receivableId === title.id)),
    )
  return found ?? null
}
