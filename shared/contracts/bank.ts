import { bankEntrySchema, bankFileSchema, matchReasons } from '#shared/domain/bank/bank-entry.ts'
import { bankFileContentSchema } from '#shared/domain/bank/bank-file.ts'
import { amountFits, matchDoubts } from '#shared/domain/bank/match-title.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { positiveCentavosSchema, unsignedCentavosSchema } from '#shared/domain/money.ts'
import { z } from 'zod'
import { commandSchema, pageSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** A file as it would be taken in, before it is. */
const bankFileCheckSchema = z.object({
  /** The day on which the very same file was taken in; null when it was not. */
  takenInOn: daySchema.nullable(),
  /** Movements that are new, and those that came in another file before. */
  fresh: z.int(),
  repeated: z.int(),
  /** Of the new ones: money that came in, how many and how much, and what is only told. */
  credits: z.int(),
  amount: unsignedCentavosSchema,
  notices: z.int(),
  /** The file's CNPJ or CPF when it is not the laboratory's; null when it is, or when the file does not say. */
  otherCompany: z.string().nullable(),
  /** Numbers of the bank's files that are missing between the last one taken in and this one. */
  gap: z.object({ from: z.int(), to: z.int() }).nullable(),
})
export type BankFileCheck = z.infer<typeof bankFileCheckSchema>

const openedFile = z.object({
  fileName: z.string().max(260),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  content: bankFileContentSchema,
})

/** A title as the desk shows it, with what it asked for on the day of the payment. */
export const deskTitleSchema = z.object({
  receivableId: z.uuid(),
  label: z.string(),
  dueOn: daySchema.nullable(),
  principal: unsignedCentavosSchema,
  total: unsignedCentavosSchema,
  /** The least that settled it whole: with the discount for who pays early (K06). */
  payoff: unsignedCentavosSchema,
})
export type DeskTitle = z.infer<typeof deskTitleSchema>

export const deskCandidateSchema = z.object({
  customerId: z.uuid(),
  customerName: z.string(),
  titles: z.array(deskTitleSchema).min(1),
  reasons: z.array(z.enum(matchReasons)).min(1),
  fit: z.enum(amountFits),
  inWindow: z.boolean(),
})
export type DeskCandidate = z.infer<typeof deskCandidateSchema>

/** How far the house knows what a waiting entry paid. */
export const proposals = ['certain', 'proposed', 'doubt', 'none'] as const
export type Proposal = (typeof proposals)[number]

export const deskEntrySchema = z.object({
  entry: bankEntrySchema,
  /** Null unless it waits. */
  proposal: z.enum(proposals).nullable(),
  doubt: z.enum(matchDoubts).nullable(),
  candidates: z.int(),
  /** What is proposed, or what it settled; null when there is nothing of either. */
  first: deskCandidateSchema.nullable(),
})
export type DeskEntry = z.infer<typeof deskEntrySchema>

const deskCountsSchema = z.object({
  waiting: z.int(),
  waitingAmount: unsignedCentavosSchema,
  byProposal: z.record(z.enum(proposals), z.int()),
  settled: z.int(),
  ignored: z.int(),
  notice: z.int(),
})
export type DeskCounts = z.infer<typeof deskCountsSchema>

/** A payment already recorded that looks like this entry: the same amount, at most three days apart (R04). */
const likenessSchema = z.object({
  customerName: z.string(),
  label: z.string(),
  paidOn: daySchema,
  amount: positiveCentavosSchema,
})

const entryStatuses = bankEntrySchema.shape.status

export const bankContract = {
  /** What a file would bring, before it is taken in. */
  check: call.input(openedFile).output(bankFileCheckSchema),
  /**
   * Takes a bank file in; the same file, or a movement that came before, does nothing. Refuses `bank-file-empty` and,
   * unless `evenSo`, `bank-file-other-company`.
   */
  takeIn: call
    .input(commandSchema.extend({ ...openedFile.shape, evenSo: z.boolean() }))
    .output(z.object({ fileId: z.uuid(), fresh: z.int(), repeated: z.int(), waiting: z.int() })),
  /** One page of the entries of a status, newest first; waiting ones with what is proposed. */
  entries: call
    .input(
      pageSchema.extend({
        today: daySchema,
        status: entryStatuses,
        proposal: z.enum(proposals).nullable(),
        fileId: z.uuid().nullable(),
        search: z.string().max(120),
      }),
    )
    .output(z.object({ rows: z.array(deskEntrySchema), total: z.int(), counts: deskCountsSchema })),
  /** A waiting entry with every candidate. Refuses `bank-entry-unknown`. */
  candidates: call.input(z.object({ id: z.uuid(), today: daySchema })).output(
    z.object({
      candidates: z.array(deskCandidateSchema),
      doubt: z.enum(matchDoubts).nullable(),
      certain: z.boolean(),
      alike: z.array(likenessSchema),
    }),
  ),
  /** Open titles by customer or number, with what each asked for on a day, to choose by hand. */
  titles: call
    .input(
      z.object({
        search: z.string().max(120),
        on: daySchema,
        today: daySchema,
        limit: z.int().min(1).max(100),
      }),
    )
    .output(z.array(deskTitleSchema.extend({ customerId: z.uuid(), customerName: z.string() }))),
  /**
   * Settles titles of one customer with an entry, by a receipt; what is left becomes credit. Refuses
   * `bank-entry-not-waiting` and everything a receipt refuses.
   */
  settle: call
    .input(commandSchema.extend({ id: z.uuid(), receivableIds: z.array(z.uuid()).min(1).max(500) }))
    .output(z.object({ entry: bankEntrySchema, receiptNumber: z.int(), credit: unsignedCentavosSchema })),
  /** Settles what is certain, one entry a customer; `left` says how many wait for the next call. */
  settleCertain: call
    .input(commandSchema)
    .output(z.object({ settled: z.int(), amount: unsignedCentavosSchema, left: z.int() })),
  /** Leaves entries out, with a reason. Refuses `bank-entry-not-waiting`. */
  ignore: call
    .input(commandSchema.extend({ ids: z.array(z.uuid()).min(1).max(500), reason: reasonSchema }))
    .output(z.object({ ignored: z.int() })),
  /** Makes an entry wait again; of a settled one the receipt is reversed. Refuses `bank-entry-waits`. */
  undo: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(bankEntrySchema),
  /** The files taken in, newest first. */
  files: call.output(z.array(bankFileSchema.extend({ waiting: z.int() }))),
  /** How old what is known of the bank is; warned of before anybody is charged (R04). */
  staleness: call.input(z.object({ today: daySchema })).output(
    z.object({
      stale: z.boolean(),
      businessDays: z.int(),
      accounts: z.array(
        z.object({
          bank: z.string(),
          agency: z.string(),
          account: z.string(),
          importedOn: daySchema,
          until: daySchema,
          businessDays: z.int(),
        }),
      ),
      waiting: z.int(),
    }),
  ),
}
