import type { Change, Patch, TableName } from '#shared/contracts/changes.ts'
import type { ImportRecord } from '#shared/contracts/imports.ts'
import type { User } from '#shared/domain/access.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Letter } from '#shared/domain/letter.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { Dexie, type EntityTable, type Table } from 'dexie'
import { declareSchema } from './migrations/index.ts'

/** `laboratory`, `terms`, `calendar`, and `logo:<SHA-256>` for each logo a letter was issued with. */
export interface SettingRow {
  key: string
  value: unknown
}
export interface CredentialRow {
  userId: string
  pinHash: string
}
export interface CounterRow {
  key: string
  value: number
}
/** `commandId` names the change that wrote it, whose patches an undo takes back. */
export interface ImportRow extends ImportRecord {
  commandId: string
}
/** A letter as issued. Its logo, up to 400 kB, is kept once in the settings instead of in every letter. */
export interface LetterRow {
  id: string
  customerId: string
  logo: string | null
  letter: Letter
}
/** A change without its patches, which lie in `patches`. */
export type ChangeRow = Omit<Change, 'patches'>
/** Some patches of a change, in order. A large change, an import that is, keeps them zipped: see `patch-parts.ts`. */
export type PatchPart = { sequence: number; part: number } & ({ patches: Patch[] } | { zipped: string })
export interface MetaRow {
  key: string
  value: unknown
}

export class EmDiaDatabase extends Dexie {
  declare customers: EntityTable<Customer, 'id'>
  declare receivables: EntityTable<Receivable, 'id'>
  declare payments: EntityTable<Payment, 'id'>
  declare settings: EntityTable<SettingRow, 'key'>
  declare users: EntityTable<User, 'id'>
  declare credentials: EntityTable<CredentialRow, 'userId'>
  declare imports: EntityTable<ImportRow, 'id'>
  declare letters: EntityTable<LetterRow, 'id'>
  declare counters: EntityTable<CounterRow, 'key'>
  declare changes: EntityTable<ChangeRow, 'sequence'>
  declare patches: Table<PatchPart, [number, number]>
  declare meta: EntityTable<MetaRow, 'key'>

  /** True when opening created it: on a computer that had data, that is how a loss looks (D3). */
  created = false

  constructor(name: string) {
    // Since Chrome 121 the default is `relaxed`, which acknowledges before the disk has it.
    super(name, { chromeTransactionDurability: 'strict' })
    declareSchema(this)
    this.on('populate', () => {
      this.created = true
    })
  }
}

/** The property that names a row in each table. */
export const primaryKeys: Record<TableName, string> = {
  customers: 'id',
  receivables: 'id',
  payments: 'id',
  settings: 'key',
  users: 'id',
  credentials: 'userId',
  imports: 'id',
  letters: 'id',
  counters: 'key',
}
