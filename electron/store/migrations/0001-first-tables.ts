/** Customers, titles, payments and what keeps them: the first schema. */
export const firstTables = {
  version: 1,
  // Few indexes: each costs a tenth of the speed of an import. `changes` and `patches` are the record of D2; patches
  // lie apart, in parts, so that a history can be read without the fifty thousand rows of an import.
  stores: {
    customers: 'id, taxId',
    receivables: 'id, customerId, externalCode',
    payments: 'id, receivableId',
    settings: 'key',
    users: 'id',
    credentials: 'userId',
    imports: 'id',
    letters: 'id, customerId',
    counters: 'key',
    changes: 'sequence, &commandId, *customerIds',
    patches: '[sequence+part]',
    meta: 'key',
  },
} as const
