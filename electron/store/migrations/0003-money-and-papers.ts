/** Receipts, customers' credit, disputes, boletos, reschedules, monthly closings, bank files, and papers with their templates. */
export const moneyAndPapers = {
  version: 3,
  stores: {
    receipts: 'id, customerId',
    creditEntries: 'id, customerId',
    disputes: 'id, customerId',
    boletos: 'receivableId, customerId',
    reschedules: 'id, customerId',
    closings: 'id',
    bankFiles: 'id',
    bankEntries: 'id, fileId, uniqueKey, [status+on], settlement.receiptId',
    papers: 'id, customerId',
    paperTexts: 'id',
    templates: 'id',
  },
} as const
