import { userSchema } from '#shared/domain/access.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { chargeTermsSchema } from '#shared/domain/charges.ts'
import { candidateRowsSchema, importIssueSchema, importKinds } from '#shared/domain/import/import.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { letterSchema } from '#shared/domain/letter.ts'
import { z } from 'zod'
import { commandSchema } from './common.ts'
import { changeSchema } from './changes.ts'
import { outboxForMain } from './outbox.ts'
import { printedPaperSchema } from './papers.ts'
import { call } from './refusal.ts'
import { storeStatusSchema } from './store.ts'

/** What the store can prove about itself; compared with main's mark at every start (D3). */
export const storeProofSchema = z.object({
  /** False when the database was just created, as after a loss. */
  existed: z.boolean(),
  schemaVersion: z.int(),
  sequence: z.int(),
  /** Hash of the change at `sequence`; empty when there is none. */
  hash: z.string(),
  /** Rows per table. */
  counts: z.record(z.string(), z.int()),
})
export type StoreProof = z.infer<typeof storeProofSchema>

/** What a day brings, in numbers: no names, for anybody may see a notice of the system's. */
const dayFiguresSchema = z.object({
  /** Customers to be collected from, and to be reminded before their day. */
  customers: z.int().min(0),
  reminders: z.int().min(0),
  /** Titles that became late today. */
  justLate: z.int().min(0),
  /** E-mails somebody has to decide about. */
  undecided: z.int().min(0),
})
export type DayFigures = z.infer<typeof dayFiguresSchema>

const forWindow = z.object({ clientId: z.string() })

/** What main alone may ask of the store. Commands on behalf of a window name it, and run as who is signed in there. */
export const storeForMainContract = {
  /** Opens the database without serving anybody; says what is there. */
  prove: call.output(storeProofSchema),
  /** After the proof was accepted: builds the ledger and begins to serve windows. */
  serve: call.output(storeStatusSchema),
  /** Main's word on the disk; the store refuses to write while it is not null. */
  setReadOnly: call.input(z.object({ reason: storeStatusSchema.shape.readOnly })).output(z.object({})),
  /** Waits for running commands, saves the ledger's record, and refuses new ones. */
  drain: call.output(storeProofSchema),

  sessions: {
    /** Signs a user in at a window; main has checked the PIN. */
    open: call.input(forWindow.extend({ userId: z.uuid() })).output(userSchema),
    close: call.input(forWindow).output(z.object({})),
  },
  credential: call.input(z.object({ userId: z.uuid() })).output(z.object({ pinHash: z.string() })),
  setUp: call
    .input(
      commandSchema.extend({
        laboratory: laboratorySchema,
        terms: chargeTermsSchema,
        owner: z.object({ id: z.uuid(), name: userSchema.shape.name, pinHash: z.string() }),
      }),
    )
    .output(userSchema),
  addUser: call
    .input(commandSchema.extend({ ...forWindow.shape, user: userSchema, pinHash: z.string() }))
    .output(userSchema),
  changePin: call
    .input(commandSchema.extend({ ...forWindow.shape, userId: z.uuid(), pinHash: z.string() }))
    .output(userSchema),

  imports: {
    /** What the stored data says of the rows: unknown customers, taken numbers, what each row would do. Writes nothing. */
    check: call.input(z.object({ candidates: candidateRowsSchema, today: daySchema })).output(
      z.object({
        issues: z.array(importIssueSchema),
        actions: z.array(z.enum(['create', 'update', 'unchanged', 'refused'])),
        /** Sequence the check looked at; `commit` refuses `import-stale` when the answers would differ. */
        sequence: z.int(),
      }),
    ),
    /** One change, all or nothing. Refuses `import-has-errors`, and `cancelled` when given up before it is written. */
    commit: call
      .input(
        commandSchema.extend({
          ...forWindow.shape,
          importId: z.uuid(),
          fileName: z.string(),
          kind: z.enum(importKinds),
          candidates: candidateRowsSchema,
        }),
      )
      .output(z.object({ importId: z.uuid(), created: z.int(), updated: z.int() })),
    /** Gives up a commit; one that is being written or is written stands. */
    cancel: call.input(commandSchema.pick({ commandId: true })).output(z.object({})),
  },

  letters: call.input(z.object({ ids: z.array(z.uuid()).min(1).max(500) })).output(z.array(letterSchema)),

  papers: call
    .input(z.object({ ids: z.array(z.uuid()).min(1).max(500) }))
    .output(z.array(printedPaperSchema)),

  outbox: outboxForMain,
  day: call.input(z.object({ today: daySchema, minute: z.int().min(0).max(1439) })).output(dayFiguresSchema),

  /** Changes after a sequence, oldest first: what the journal may have missed. */
  changesAfter: call
    .input(z.object({ sequence: z.int().min(0), limit: z.int().min(1).max(5000) }))
    .output(z.array(changeSchema)),
  /** Everything at one sequence: gzip of NDJSON, a header line, then `{table, row}` lines, then a footer. */
  snapshot: call.output(z.object({ proof: storeProofSchema, data: z.instanceof(Blob) })),
  /** Empties the database and loads a snapshot (or nothing); the store serves nobody meanwhile. */
  rebuild: {
    begin: call.input(z.object({ data: z.instanceof(Blob).nullable() })).output(storeProofSchema),
    /** Applies journal changes in order; refuses `invalid` where the chain breaks. */
    apply: call.input(z.object({ changes: z.array(changeSchema) })).output(storeProofSchema),
  },
}
export type StoreForMainContract = typeof storeForMainContract

/** What the store asks of main: nothing is acknowledged before the journal has it on disk (D2, D3). */
export const guardianContract = {
  /** Appends changes in order and syncs the file. Refuses `disk-full` or `journal-failed`; then nothing was kept. */
  append: call
    .input(z.object({ changes: z.array(changeSchema).min(1) }))
    .output(z.object({ sequence: z.int() })),
}
export type GuardianContract = typeof guardianContract
