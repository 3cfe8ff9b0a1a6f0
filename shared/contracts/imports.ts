import { daySchema } from '#shared/domain/calendar.ts'
import { importIssueSchema, importKinds, importMappingSchema } from '#shared/domain/import/import.ts'
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { commandIdSchema, commandSchema, progressSchema, reasonSchema } from './common.ts'
import { call } from './refusal.ts'

/** A file as read, before anything is stored. `token` names it in main until it is closed. */
export const openedFileSchema = z.object({
  token: z.uuid(),
  fileName: z.string(),
  bytes: z.int(),
  format: z.enum(['csv', 'xlsx']),
  encoding: z.enum(['utf-8', 'windows-1252', 'utf-16']).nullable(),
  separator: z.enum([';', ',', '\t', '|']).nullable(),
  sheet: z.string().nullable(),
  rows: z.int(),
  columns: z.array(z.object({ index: z.int(), header: z.string(), samples: z.array(z.string()) })),
  suggestedKind: z.enum(importKinds),
  /** Remembered from the last file with the same columns, or guessed from the headers. */
  mappings: z.record(z.enum(importKinds), importMappingSchema),
  remembered: z.boolean(),
})
export type OpenedFile = z.infer<typeof openedFileSchema>

export const importCheckSchema = z.object({
  rows: z.int(),
  toCreate: z.int(),
  toUpdate: z.int(),
  unchanged: z.int(),
  errors: z.int(),
  warnings: z.int(),
  /** The first 500, in order of line; the whole list is in the report file. */
  issues: z.array(importIssueSchema),
  /** The first 20 rows as they will be stored: field key → value as the screen shows it. */
  preview: z.array(
    z.object({
      line: z.int(),
      values: z.record(z.string(), z.string()),
      action: z.enum(['create', 'update', 'unchanged', 'refused']),
    }),
  ),
})
export type ImportCheck = z.infer<typeof importCheckSchema>

/** UI window → main. */
export const importFilesContract = {
  /** Reads a CSV or XLSX of at most 50 MB and 200,000 rows. */
  open: call.input(z.object({ file: z.instanceof(File) })).output(openedFileSchema),
  check: call
    .input(
      z.object({
        token: z.uuid(),
        kind: z.enum(importKinds),
        mapping: importMappingSchema,
        today: daySchema,
      }),
    )
    .output(importCheckSchema),
  /** Asks where, and saves every issue as CSV; answers the path, null when the person gave up. */
  saveReport: call.input(z.object({ token: z.uuid() })).output(z.object({ path: z.string().nullable() })),
  /** Stores what was checked, all or nothing. Given up in time it refuses `cancelled`, and nothing is written. */
  commit: call
    .input(z.object({ token: z.uuid(), commandId: commandIdSchema, today: daySchema }))
    .output(
      eventIterator(progressSchema, z.object({ importId: z.uuid(), created: z.int(), updated: z.int() })),
    ),
  /** Gives up the commit that runs: its stream then refuses `cancelled`, or ends with what was stored already. */
  cancelCommit: call.input(z.object({ token: z.uuid() })).output(z.object({})),
  close: call.input(z.object({ token: z.uuid() })).output(z.object({})),
}

export const importRecordSchema = z.object({
  id: z.uuid(),
  fileName: z.string(),
  kind: z.enum(importKinds),
  /** Instant, ISO 8601. */
  at: z.string(),
  actorName: z.string(),
  created: z.int(),
  updated: z.int(),
  undone: z.object({ on: daySchema, reason: z.string() }).nullable(),
})
export type ImportRecord = z.infer<typeof importRecordSchema>

/** UI window → store. */
export const importsContract = {
  list: call.output(z.array(importRecordSchema)),
  /** Takes back what an import wrote. Refuses `import-in-use` when something later depends on it, saying what. */
  undo: call.input(commandSchema.extend({ id: z.uuid(), reason: reasonSchema })).output(importRecordSchema),
}
