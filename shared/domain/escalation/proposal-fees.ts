/** What the creditor pays before a notary's proposal of settlement (R2.14). */
export type ProposalFee = 'nothing' | 'central-fee' | 'emoluments'

/**
 * What is paid in advance for a proposal of settlement filed so many days after the due day (Lei 9.492 art. 11-A §§ 4, 5):
 * nothing in the first 30, the fee of the notaries' central up to 120, the emoluments as a deposit after that.
 */
export function proposalFeeOf(daysSinceDue: number): ProposalFee {
  if (daysSinceDue <= 30) return 'nothing'
  return daysSinceDue <= 120 ? 'central-fee' : 'emoluments'
}
