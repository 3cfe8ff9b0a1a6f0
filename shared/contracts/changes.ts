import { z } from 'zod'

/** The tables of the store that changes are written to. */
export const tableNames = [
  'customers',
  'receivables',
  'payments',
  'settings',
  'users',
  'credentials',
  'imports',
  'letters',
  'counters',
  'registrations',
  'consultations',
  'blocks',
  'analyses',
  'creditProfiles',
  'releases',
  'scores',
  'listEvents',
  'services',
  'orders',
  'decisions',
  'cheques',
  'receipts',
  'creditEntries',
  'disputes',
  'boletos',
  'reschedules',
  'closings',
  'bankFiles',
  'bankEntries',
  'papers',
  'paperTexts',
  'templates',
  'dunningPolicies',
  'collectionProfiles',
  'collectionActions',
  'collectionTexts',
  'guardEvents',
  'contacts',
  'promises',
  'agreements',
  'cases',
  'partners',
  'debtEndings',
  'tickets',
  'recoveryPlans',
  'titleProofs',
] as const
export type TableName = (typeof tableNames)[number]

/** One row's change: `before` null on creation, `after` null never (nothing is deleted) but when an import is undone. */
export const patchSchema = z.object({
  table: z.enum(tableNames),
  key: z.string(),
  before: z.unknown().nullable(),
  after: z.unknown().nullable(),
})
export type Patch = z.infer<typeof patchSchema>

/** A committed command: the audit trail, the journal's line, the sync outbox and the dispute evidence at once (D2). */
export const changeSchema = z.object({
  /** 1, 2, 3… without gaps. */
  sequence: z.int().positive(),
  id: z.uuid(),
  commandId: z.uuid(),
  /** Hybrid logical clock: `2026-11-22T17:49:00.123Z-0000-device`. */
  at: z.string(),
  device: z.string(),
  actor: z.object({ id: z.string(), name: z.string() }),
  command: z.string(),
  /** What the customers' histories say of it; see `HistoryEntry.details`. */
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Customers it touched. */
  customerIds: z.array(z.string()),
  patches: z.array(patchSchema),
  /** The command's answer, given again to a retry. */
  result: z.unknown(),
  previousHash: z.string(),
  /** SHA-256 in hex of the canonical JSON of all the above. */
  hash: z.string(),
})
export type Change = z.infer<typeof changeSchema>

/** What the windows hear after a command: enough to know which queries are old. */
export const changedEventSchema = z.object({
  sequence: z.int(),
  command: z.string(),
  tables: z.array(z.enum(tableNames)),
})
export type ChangedEvent = z.infer<typeof changedEventSchema>
