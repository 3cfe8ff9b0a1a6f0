/** Policies of collection, what was said and done by them, promises, agreements, cases, tickets and plans of recovery. */
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
  },
} as const
