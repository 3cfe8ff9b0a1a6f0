/** Registrations, credit and orders. */
export const credit = {
  version: 2,
  stores: {
    registrations: 'customerId',
    consultations: 'id, customerId',
    blocks: 'id',
    analyses: 'id, customerId',
    creditProfiles: 'customerId',
    releases: 'id, customerId',
    scores: 'id, customerId',
    listEvents: 'id, customerId',
    services: 'id',
    orders: 'id, customerId',
    decisions: 'id, orderId, customerId',
    cheques: 'id, orderId, customerId',
  },
} as const
