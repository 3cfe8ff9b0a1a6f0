/** Policies of collection, what was said and done by them, promises, agreements, cases, tickets, plans of recovery, and what proves titles. */
export const collection = {
  version: 4,
  stores: {
    dunningPolicies: 'id',
    collectionProfiles: 'customerId',
    collectionActions: 'id, customerId',
    collectionTexts: 'id',
    guardEvents: 'id, customerId',
    contacts: 'id, customerId',
    promises: 'id, customerId',
    agreements: 'id, customerId',
    cases: 'id, customerId',
    partners: 'id',
    debtEndings: 'id, customerId',
    tickets: 'id, customerId',
    recoveryPlans: 'id, customerId',
    titleProofs: 'receivableId, customerId',
  },
} as const
