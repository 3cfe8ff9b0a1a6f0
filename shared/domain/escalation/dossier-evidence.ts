/** What a court, a notary or a bureau asks for, from what takes longest to what is quickest to mend (X6). */
export const evidenceItems = [
  'contract-signed',
  'contract-scan',
  'tax-id',
  'address',
  'contact-way',
  'origin',
  'delivery-receipts',
  'terms-agreed',
  'notice-sent',
  'notice-proof',
  'acknowledgement',
  'contact-log',
] as const
export type EvidenceItem = (typeof evidenceItems)[number]

/** Those that only a debt asks for; the others are worth having before there is one. */
const onceLate: ReadonlySet<EvidenceItem> = new Set([
  'notice-sent',
  'notice-proof',
  'acknowledgement',
  'contact-log',
])

/** What is kept of a customer and of the titles that are demanded. */
export type EvidenceFacts = {
  /** Something is late. */
  late: boolean
  taxId: boolean
  address: boolean
  phoneOrEmail: boolean
  /** A contract or a debt acknowledgement with a day of signature. */
  contractSigned: boolean
  /** A scan of it is attached. */
  contractScanned: boolean
  /** Titles that name no order and describe nothing: nobody can tell what they are for. */
  titlesWithoutOrigin: number
  /** Orders behind the titles, delivered without the name of who received, or not noted as delivered. */
  ordersWithoutReceipt: number
  /** Charges asked for are those of a contract, or the law's. */
  chargesAgreed: boolean
  /** Firm letters, notices and notifications that went out. */
  notices: number
  /** Something shows that one of them arrived. */
  noticeProved: boolean
  /** The debt was acknowledged in writing: an agreement, a confession, a promise that was put in writing, what a person noted beside a title. */
  acknowledged: boolean
  /** Contacts and messages on record. */
  contacts: number
}

/** What is missing to prove a debt, in the order it should be mended; before a debt is late, only what can be kept already. */
export function missingEvidence(facts: EvidenceFacts): EvidenceItem[] {
  const holds: Record<EvidenceItem, boolean> = {
    'contract-signed': facts.contractSigned,
    // Without a signature there is nothing to scan: one line is enough.
    'contract-scan': !facts.contractSigned || facts.contractScanned,
    'tax-id': facts.taxId,
    address: facts.address,
    'contact-way': facts.phoneOrEmail,
    origin: facts.titlesWithoutOrigin === 0,
    'delivery-receipts': facts.ordersWithoutReceipt === 0,
    'terms-agreed': facts.chargesAgreed,
    'notice-sent': facts.notices > 0,
    'notice-proof': facts.notices === 0 || facts.noticeProved,
    acknowledgement: facts.acknowledged,
    'contact-log': facts.contacts > 0,
  }
  return evidenceItems.filter((item) => !holds[item] && (facts.late || !onceLate.has(item)))
}
