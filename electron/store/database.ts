import type { Change, Patch, TableName } from '#shared/contracts/changes.ts'
import type { ImportRecord } from '#shared/contracts/imports.ts'
import type { ListEvent } from '#shared/contracts/credit.ts'
import type { User } from '#shared/domain/access.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import type { DebtEnding } from '#shared/domain/escalation/debt-ending.ts'
import type { EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import type { Partner } from '#shared/domain/escalation/partner.ts'
import type { CollectionAction, CollectionText } from '#shared/domain/messages/collection-action.ts'
import type { GuardEvent } from '#shared/domain/messages/guard-event.ts'
import type { ContactEntry } from '#shared/domain/negotiation/contact-entry.ts'
import type { PromiseToPay } from '#shared/domain/negotiation/promise-to-pay.ts'
import type { TitleProof } from '#shared/domain/title-proof.ts'
import type { Ticket } from '#shared/domain/ombudsman/ticket.ts'
import type { RecoveryPlan } from '#shared/domain/trust-recovery/recovery-plan.ts'
import type { Block } from '#shared/domain/block-list.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import type { Cheque } from '#shared/domain/cheque-plan.ts'
import type { CreditProfile, Release } from '#shared/domain/credit-profile.ts'
import type { KeptScore } from '#shared/domain/credit-score.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Analysis, KeptDecision } from '#shared/domain/decision.ts'
import type { Letter } from '#shared/domain/letter.ts'
import type { Order } from '#shared/domain/order.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import type { Registration } from '#shared/domain/registration.ts'
import type { Service } from '#shared/domain/service.ts'
import type { Receipt } from '#shared/domain/receipt.ts'
import type { CreditEntry } from '#shared/domain/credit-entry.ts'
import type { Dispute } from '#shared/domain/dispute.ts'
import type { Boleto } from '#shared/domain/boleto.ts'
import type { Reschedule } from '#shared/domain/reschedule.ts'
import type { MonthlyClosing } from '#shared/domain/monthly-closing.ts'
import type { BankEntry, BankFile } from '#shared/domain/bank/bank-entry.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { PaperEntry, PaperText } from '#shared/domain/paper.ts'
import type { Template } from '#shared/domain/template.ts'
import { Dexie, type EntityTable, type Table } from 'dexie'
import { declareSchema } from './migrations/index.ts'

/** `laboratory`, `terms`, `calendar`, `checklists`, `credit`, `credit:<version>` for each policy published, and `logo:<SHA-256>` for each logo a letter was issued with. */
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
/**
 * What a paper says and on whose letterhead, kept once and for all beside its line in the register: a step of its life
 * writes the line alone. The logo is kept in the settings, as letters' are.
 */
export interface PaperTextRow extends PaperText {
  id: string
  logo: string | null
  laboratory: Laboratory
}
/** A change without its patches, which lie in `patches`. */
export type ChangeRow = Omit<Change, 'patches'>
/** Some patches of a change, in order. A large change, an import that is, keeps them zipped: see `patch-parts.ts`. */
export type PatchPart = { sequence: number; part: number } & ({ patches: Patch[] } | { zipped: string })
export interface MetaRow {
  key: string
  value: unknown
}

/** The row of each table that credit, orders, money, papers and collection are kept in. */
export interface RowsByTable {
  registrations: Registration
  consultations: Consultation
  blocks: Block
  analyses: Analysis
  creditProfiles: CreditProfile
  releases: Release
  scores: KeptScore
  listEvents: ListEvent
  services: Service
  orders: Order
  decisions: KeptDecision
  cheques: Cheque
  receipts: Receipt
  creditEntries: CreditEntry
  disputes: Dispute
  boletos: Boleto
  reschedules: Reschedule
  closings: MonthlyClosing
  bankFiles: BankFile
  bankEntries: BankEntry
  papers: PaperEntry
  paperTexts: PaperTextRow
  templates: Template
  dunningPolicies: DunningPolicy
  collectionProfiles: CollectionProfile
  collectionActions: CollectionAction
  collectionTexts: CollectionText
  guardEvents: GuardEvent
  contacts: ContactEntry
  promises: PromiseToPay
  agreements: SettlementAgreement
  cases: EscalationCase
  partners: Partner
  debtEndings: DebtEnding
  tickets: Ticket
  recoveryPlans: RecoveryPlan
  titleProofs: TitleProof
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
  declare registrations: EntityTable<Registration, 'customerId'>
  declare consultations: EntityTable<Consultation, 'id'>
  declare blocks: EntityTable<Block, 'id'>
  declare analyses: EntityTable<Analysis, 'id'>
  declare creditProfiles: EntityTable<CreditProfile, 'customerId'>
  declare releases: EntityTable<Release, 'id'>
  declare scores: EntityTable<KeptScore, 'id'>
  declare listEvents: EntityTable<ListEvent, 'id'>
  declare services: EntityTable<Service, 'id'>
  declare orders: EntityTable<Order, 'id'>
  declare decisions: EntityTable<KeptDecision, 'id'>
  declare cheques: EntityTable<Cheque, 'id'>
  declare receipts: EntityTable<Receipt, 'id'>
  declare creditEntries: EntityTable<CreditEntry, 'id'>
  declare disputes: EntityTable<Dispute, 'id'>
  declare boletos: EntityTable<Boleto, 'receivableId'>
  declare reschedules: EntityTable<Reschedule, 'id'>
  declare closings: EntityTable<MonthlyClosing, 'id'>
  declare bankFiles: EntityTable<BankFile, 'id'>
  declare bankEntries: EntityTable<BankEntry, 'id'>
  declare papers: EntityTable<PaperEntry, 'id'>
  declare paperTexts: EntityTable<PaperTextRow, 'id'>
  declare templates: EntityTable<Template, 'id'>
  declare dunningPolicies: EntityTable<DunningPolicy, 'id'>
  declare collectionProfiles: EntityTable<CollectionProfile, 'customerId'>
  declare collectionActions: EntityTable<CollectionAction, 'id'>
  declare collectionTexts: EntityTable<CollectionText, 'id'>
  declare guardEvents: EntityTable<GuardEvent, 'id'>
  declare contacts: EntityTable<ContactEntry, 'id'>
  declare promises: EntityTable<PromiseToPay, 'id'>
  declare agreements: EntityTable<SettlementAgreement, 'id'>
  declare cases: EntityTable<EscalationCase, 'id'>
  declare partners: EntityTable<Partner, 'id'>
  declare debtEndings: EntityTable<DebtEnding, 'id'>
  declare tickets: EntityTable<Ticket, 'id'>
  declare recoveryPlans: EntityTable<RecoveryPlan, 'id'>
  declare titleProofs: EntityTable<TitleProof, 'receivableId'>
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
  registrations: 'customerId',
  consultations: 'id',
  blocks: 'id',
  analyses: 'id',
  creditProfiles: 'customerId',
  releases: 'id',
  scores: 'id',
  listEvents: 'id',
  services: 'id',
  orders: 'id',
  decisions: 'id',
  cheques: 'id',
  receipts: 'id',
  creditEntries: 'id',
  disputes: 'id',
  boletos: 'receivableId',
  reschedules: 'id',
  closings: 'id',
  bankFiles: 'id',
  bankEntries: 'id',
  papers: 'id',
  paperTexts: 'id',
  templates: 'id',
  dunningPolicies: 'id',
  collectionProfiles: 'customerId',
  collectionActions: 'id',
  collectionTexts: 'id',
  guardEvents: 'id',
  contacts: 'id',
  promises: 'id',
  agreements: 'id',
  cases: 'id',
  partners: 'id',
  debtEndings: 'id',
  tickets: 'id',
  recoveryPlans: 'id',
  titleProofs: 'receivableId',
}
