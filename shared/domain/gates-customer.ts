import { stillPayable } from './cost-cover.ts'
import { addDays } from './calendar.ts'
import { bureauValidUntil } from './consultations.ts'
import { type Gate, note, refuse, warn } from './decision-case.ts'

/**
 * The block list, by document and by person (E08): no order, whatever is paid in advance. What somebody paid whole before
 * he was blocked is made and handed over all the same: it is his.
 */
export const blockGate: Gate = ({ facts, checkpoint, cover }) => {
  const tell = checkpoint !== 'order' && cover.received >= cover.total ? warn : refuse
  return facts.blocks.map(({ name, reason, by, personName }) =>
    by === 'customer'
      ? tell('blocked', { reason })
      : tell('blocked-person', { person: personName ?? name, reason }),
  )
}

/** A laboratory sells to dentists and clinics; somebody else is asked about (R11.1). */
export const consumerGate: Gate = ({ facts, checkpoint }) =>
  facts.kind === 'consumer' && checkpoint === 'order' ? [warn('consumer')] : []

/** The registration (K04, R02): on credit it must be approved and complete; paid in advance it is only told. */
export const registrationGate: Gate = ({ facts, policy, checkpoint, creditLeft, asksForMore }) => {
  if (checkpoint !== 'order') return []
  const { registration, today } = facts
  const strict = creditLeft > 0 && asksForMore ? refuse : warn
  const reasons = []
  if (registration.status !== 'approved') reasons.push(strict('registration-not-approved'))
  const [missing] = registration.missingMandatory
  if (missing !== undefined) {
    const count = registration.missingMandatory.length
    reasons.push(strict('registration-mandatory-missing', { missing, count }))
  } else if (registration.basisPoints < policy.registration.leastBasisPoints) {
    const least = policy.registration.leastBasisPoints
    reasons.push(strict('registration-incomplete', { basisPoints: registration.basisPoints, least }))
  }
  const [stale] = registration.stale
  const due = registration.revalidateOn !== null && registration.revalidateOn < today
  if (stale !== undefined || due)
    reasons.push(warn('registration-stale', stale === undefined ? {} : { item: stale }))
  const confirmed = registration.contactConfirmedOn
  if (confirmed === null || addDays(confirmed, policy.registration.confirmContactDays) < today)
    reasons.push(warn('contact-unconfirmed', confirmed === null ? {} : { on: confirmed }))
  return reasons
}

/**
 * On credit only under the house's contract, signed and valid (E02); nothing is owed under policy A, nor on work that is
 * made again for free. Until the house adopted a contract there is none to sign.
 */
export const contractGate: Gate = ({ facts, details, totals, checkpoint, asksForMore }) => {
  const onCredit = details.policy.rest !== 'none' && totals.total > 0
  if (checkpoint !== 'order' || !onCredit || !facts.contractAdopted || facts.contract === 'signed') return []
  return [(asksForMore ? refuse : warn)('contract-missing', { contract: facts.contract })]
}

/** Never on credit without asking, even who is known (M07): a consultation young enough for the class. */
export const bureauGate: Gate = ({ facts, policy, standing, checkpoint, creditLeft, asksForMore }) => {
  if (checkpoint !== 'order' || creditLeft === 0) return []
  const strict = asksForMore ? refuse : warn
  const { bureau, today } = facts
  if (!bureau) return [strict('bureau-missing')]
  const validUntil = bureauValidUntil(bureau, standing.score.class, policy)
  const old = validUntil < today ? [strict('bureau-old', { on: bureau.on, validUntil })] : []
  const { restrictions, restrictedAmount: amount } = bureau
  return bureau.restricted ? [...old, warn('bureau-restricted', { restrictions, amount })] : old
}

/** The hold ladder by stage (X2), and the two warnings of debts (complaint 22): overdue, and merely open. */
export const debtGate: Gate = (given) => {
  const { facts, checkpoint, policy, cover } = given
  const { worstDaysLate: days, overduePrincipal: overdue, openPrincipal: open } = facts.behaviour
  const told = { days, amount: overdue }
  const held = heldHere(given)
  // What is paid whole risks nothing more: going on with it costs no credit.
  const paid = stillPayable(cover) === 0 || given.details.policy.rest === 'none'
  if (held) return [(paid ? warn : refuse)(held, { ...told, after: policy.hold[ladderStep[held]] })]
  if (checkpoint !== 'order') return []
  if (overdue > 0) return [warn('open-debts', told)]
  return open > 0 ? [note('open-debts', { open })] : []
}

const ladderStep = {
  'hold-soft': 'softAfterDays',
  'hold-hard': 'hardAfterDays',
  'hold-delivery': 'deliveryAfterDays',
} as const

function heldHere({ standing, checkpoint, policy, criticalStage, asksForMore }: Parameters<Gate>[0]) {
  const { hold } = standing
  if (hold === 'none') return null
  if (checkpoint === 'order') return asksForMore ? 'hold-soft' : null
  if (checkpoint === 'production')
    return policy.checkpoints.production && hold !== 'soft' && !criticalStage ? 'hold-hard' : null
  return policy.checkpoints.delivery && hold === 'delivery' ? 'hold-delivery' : null
}
