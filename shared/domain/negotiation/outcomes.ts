/** What came of a contact, by group (R10.3). */
export const contactOutcomes = {
  'no-contact': ['no-answer', 'busy', 'voicemail', 'phone-off', 'number-unknown', 'not-delivered'],
  'third-party': ['message-left', 'message-refused', 'unknown-there', 'moved'],
  'right-person': [
    'promise',
    'agreement',
    'asked-copy',
    'claims-paid',
    'asks-time',
    'contests-amount',
    'contests-service',
    'no-means',
    'refuses',
    'asks-writing',
    'asks-no-calls',
    'informed',
  ],
  ended: ['deceased', 'closed-business'],
  legal: ['lawyer'],
} as const
export type OutcomeGroup = keyof typeof contactOutcomes
export const outcomeIds = Object.values(contactOutcomes).flat()
export type ContactOutcome = (typeof outcomeIds)[number]

/** Why the customer pays late (R10.3, K14). */
export const lateReasons = [
  'forgot',
  'no-bill',
  'divergence',
  'dissatisfied',
  'cash-flow',
  'patient-unpaid',
  'family-health',
  'partner-change',
  'superindebted',
  'closing',
  'bad-faith',
  'other',
] as const
export type LateReason = (typeof lateReasons)[number]
