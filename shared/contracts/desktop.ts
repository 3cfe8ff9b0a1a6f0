import { pinSchema, roles, userSchema } from '#shared/domain/access.ts'
import { daySchema } from '#shared/domain/calendar.ts'
import { chargeTermsSchema } from '#shared/domain/charges.ts'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { letterSchema } from '#shared/domain/letter.ts'
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { commandSchema, progressSchema } from './common.ts'
import { bankingFilesContract } from './banking-files.ts'
import { attachmentsContract } from './attachments.ts'
import { dossierSchema } from './dossier.ts'
import { importFilesContract } from './imports.ts'
import { mailContract, mailStatusSchema } from './mail.ts'
import { printableSchema } from './printables.ts'
import { call } from './refusal.ts'

/** What the recovery did, for the person who reads it afterwards. */
export const recoveryReportSchema = z.object({
  /** What was wrong with the database. */
  cause: z.enum(['missing', 'behind', 'damaged', 'different-history', 'unreadable']),
  /** Instant of the snapshot it began from, null when the journal alone served. */
  snapshotAt: z.string().nullable(),
  changesReplayed: z.int(),
  sequence: z.int(),
  customers: z.int(),
  receivables: z.int(),
  payments: z.int(),
  /** Journal lines that were damaged and could not be read, with what is known of each. */
  lost: z.array(z.string()),
  /** Where the damaged files were put aside. */
  setAside: z.array(z.string()),
})
export type RecoveryReport = z.infer<typeof recoveryReportSchema>

/** The store as main sees it, step by step from start to end. */
export const storeStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('starting') }),
  z.object({ kind: z.literal('ready'), recovered: recoveryReportSchema.nullable() }),
  /** Rebuilding from snapshot and journal; `done` of `total` changes. */
  z.object({
    kind: z.literal('recovering'),
    cause: recoveryReportSchema.shape.cause,
    done: z.int(),
    total: z.int(),
  }),
  /** It cannot go on alone: the person chooses (restore a backup file, start empty, close). */
  z.object({
    kind: z.literal('failed'),
    reason: z.enum(['no-source', 'newer-data', 'crashing', 'fault']),
    message: z.string(),
  }),
])
export type StoreState = z.infer<typeof storeStateSchema>

export const backupStatusSchema = z.object({
  /** Instant of the last change that is on disk twice (database and journal), null before the first. */
  safeAt: z.string().nullable(),
  sequence: z.int(),
  lastSnapshotAt: z.string().nullable(),
  /** Instant of the last time a snapshot was read back and compared. */
  lastVerifiedAt: z.string().nullable(),
  readOnly: z.enum(['disk-full', 'journal-failed']).nullable(),
})
export type BackupStatus = z.infer<typeof backupStatusSchema>

export const snapshotEntrySchema = z.object({
  name: z.string(),
  at: z.string(),
  sequence: z.int(),
  bytes: z.int(),
  reason: z.enum(['periodic', 'upgrade', 'manual', 'before-restore', 'quit']),
  verified: z.boolean(),
})
export type SnapshotEntry = z.infer<typeof snapshotEntrySchema>

/** What a window hears from main. */
export const desktopEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('store'), state: storeStateSchema }),
  z.object({ kind: z.literal('backup'), status: backupStatusSchema }),
  z.object({ kind: z.literal('mail'), status: mailStatusSchema }),
  /** A native menu item was chosen: a path to open, or `lock`, `palette`, `print`. */
  z.object({ kind: z.literal('menu'), action: z.string() }),
])
export type DesktopEvent = z.infer<typeof desktopEventSchema>

/** How this computer wants the app to come and go; kept beside its data, and no part of it. */
export const preferencesSchema = z.object({
  /** Closing the window leaves the app at work in the tray. */
  keepInTray: z.boolean(),
  /** Windows opens it, in the tray, when somebody signs in to the computer. */
  openAtLogin: z.boolean(),
})
export type Preferences = z.infer<typeof preferencesSchema>

/** Where a batch of letters or papers goes: a folder, one PDF each, or one merged PDF. The printer draws previews one by one. */
export const batchOutputs = ['folder', 'merged-file'] as const

const savedSchema = z.object({ path: z.string().nullable() })

/** Attachments copied beside a backup file, or back from there: how many were new there, and how many could not be copied. */
const attachmentsCopiedSchema = z.object({ copied: z.int(), left: z.int() }).default({ copied: 0, left: 0 })

const cellSchema = z.union([z.string(), z.number(), z.null()])

/** What a UI window may ask of main. */
export const desktopContract = {
  app: {
    info: call.output(
      z.object({
        version: z.string(),
        electron: z.string(),
        platform: z.string(),
        /** Where the data lies, to show and open. */
        dataFolder: z.string(),
        /** True in the separate profile with example data. */
        sample: z.boolean(),
        store: storeStateSchema,
        backup: backupStatusSchema,
      }),
    ),
    watch: call.output(eventIterator(desktopEventSchema)),
    setTheme: call.input(z.object({ theme: z.enum(['light', 'dark', 'system']) })).output(z.object({})),
    preferences: call.output(preferencesSchema),
    savePreferences: call.input(preferencesSchema).output(preferencesSchema),
    /** Only `https:` and `mailto:` of the allow-list; refuses `link-not-allowed`. */
    openLink: call.input(z.object({ url: z.url() })).output(z.object({})),
    openDataFolder: call.output(z.object({})),
    /** Restarts in the profile with example data, or back in the real one. */
    switchProfile: call.input(z.object({ sample: z.boolean() })).output(z.object({})),
    quit: call.output(z.object({})),
  },
  people: {
    /** The first-run wizard's end. Refuses `already-set-up`. Signs the owner in. */
    setUp: call
      .input(
        commandSchema.extend({
          laboratory: laboratorySchema,
          terms: chargeTermsSchema,
          owner: z.object({ name: userSchema.shape.name, pin: pinSchema }),
        }),
      )
      .output(userSchema),
    /** Refuses `wrong-pin` and, after the fifth failure, `locked-out` with the seconds to wait. */
    signIn: call.input(z.object({ userId: z.uuid(), pin: z.string().max(8) })).output(userSchema),
    /** Locks this window; what is typed stays on it. */
    lock: call.output(z.object({})),
    add: call
      .input(commandSchema.extend({ name: userSchema.shape.name, role: z.enum(roles), pin: pinSchema }))
      .output(userSchema),
    changePin: call.input(commandSchema.extend({ userId: z.uuid(), pin: pinSchema })).output(userSchema),
  },
  imports: importFilesContract,
  documents: {
    /** The PDF of a letter, issued or draft. */
    preview: call.input(z.object({ letter: letterSchema })).output(z.object({ pdf: z.instanceof(Blob) })),
    /** Renders issued letters; leaving the iterator early stops it and keeps what is complete. */
    renderLetters: call
      .input(z.object({ letterIds: z.array(z.uuid()).min(1).max(5000), output: z.enum(batchOutputs) }))
      .output(eventIterator(progressSchema, z.object({ path: z.string().nullable(), files: z.int() }))),
    /** Renders papers that were made, as letters are. */
    renderPapers: call
      .input(z.object({ paperIds: z.array(z.uuid()).min(1).max(5000), output: z.enum(batchOutputs) }))
      .output(eventIterator(progressSchema, z.object({ path: z.string().nullable(), files: z.int() }))),
    /** The PDF of a document made of what the screen shows. */
    draw: call.input(z.object({ printable: printableSchema })).output(z.object({ pdf: z.instanceof(Blob) })),
    /** Renders documents made of what the screen shows, one file each or merged; leaving the iterator early stops it. */
    renderDrawn: call
      .input(
        z.object({ printables: z.array(printableSchema).min(1).max(2000), output: z.enum(batchOutputs) }),
      )
      .output(eventIterator(progressSchema, z.object({ path: z.string().nullable(), files: z.int() }))),
    /** Asks where, and saves that PDF. */
    saveDrawn: call.input(z.object({ printable: printableSchema })).output(savedSchema),
    /** Asks where, and saves a dossier as a ZIP: its PDF, letters, papers and attachments; `leftOut` names attachments that are gone or were changed. */
    saveDossier: call
      .input(z.object({ dossier: dossierSchema }))
      .output(savedSchema.extend({ files: z.int(), leftOut: z.array(z.string()) })),
  },
  attachments: attachmentsContract,
  mail: mailContract,
  banking: bankingFilesContract,
  exports: {
    /** Asks where, and saves a table; money columns arrive in centavos and leave as reais. */
    table: call
      .input(
        z.object({
          suggestedName: z.string().max(120),
          format: z.enum(['csv', 'xlsx']),
          title: z.string().max(200),
          columns: z
            .array(z.object({ header: z.string(), kind: z.enum(['text', 'money', 'integer', 'day']) }))
            .max(60),
          rows: z.array(z.array(cellSchema)),
        }),
      )
      .output(savedSchema),
    /** Opens the saved file's folder with the file selected. */
    reveal: call.input(z.object({ path: z.string() })).output(z.object({})),
  },
  backup: {
    status: call.output(backupStatusSchema),
    now: call.output(snapshotEntrySchema),
    list: call.output(z.array(snapshotEntrySchema)),
    /** Saves a copy of the newest snapshot where the person says, to a USB stick say, and beside it the attachments not there yet. */
    saveCopy: call.output(savedSchema.extend({ attachments: attachmentsCopiedSchema })),
    /**
     * Goes back to a snapshot, keeping the current data beside it; null `name` asks for a file, and takes back the
     * attachments that lie beside it and are missing here. Refuses `snapshot-unreadable`.
     */
    restore: call
      .input(z.object({ name: z.string().nullable(), today: daySchema }))
      .output(z.object({ restored: z.boolean(), sequence: z.int(), attachments: attachmentsCopiedSchema })),
  },
  recovery: {
    /** From the recovery screen, when nobody can sign in: rebuild again, restore a backup file, or begin empty keeping the damaged files. */
    choose: call
      .input(z.object({ action: z.enum(['retry', 'restore-file', 'start-empty']) }))
      .output(storeStateSchema),
  },
}
export type DesktopContract = typeof desktopContract
