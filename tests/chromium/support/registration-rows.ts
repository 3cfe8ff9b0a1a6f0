import type { Attachment } from '#shared/domain/attachment.ts'
import type { BlockDetails } from '#shared/domain/block-list.ts'
import type { ConsultationDetails } from '#shared/domain/bureau.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { ZERO } from '#shared/domain/money.ts'
import { emptyRegistration } from '#shared/domain/registration-draft.ts'
import {
  type Evidence,
  type RegistrationDetails,
  registrationDetailsSchema,
} from '#shared/domain/registration.ts'
import { uuidOf } from '#tests/support/build.ts'
import { command, type StoreClient, TODAY } from './open-store.ts'

export const PAPER: Attachment = {
  id: uuidOf(9, 1),
  name: 'documento.pdf',
  extension: 'pdf',
  bytes: 40_000,
  sha256: 'ab'.repeat(32),
}

/** What the form holds before anything is typed. */
export function registrationDetails(given: Partial<RegistrationDetails> = {}): RegistrationDetails {
  return registrationDetailsSchema.parse({ ...emptyRegistration(uuidOf(1, 1)), ...given })
}

/** What shows an item, whatever kind of evidence it asks for. */
export function evidenceOf({ id }: Pick<ChecklistItem, 'id'>, verifiedOn: Day = TODAY): Evidence {
  return { itemId: id, verifiedOn, dated: verifiedOn, note: 'Conferido no original', attachments: [PAPER] }
}

/** A consultation in which nothing was found. */
export function consultationDetails(given: Partial<ConsultationDetails> = {}): ConsultationDetails {
  return {
    bureau: 'serasa',
    bureauName: '',
    on: TODAY,
    result: 'clear',
    score: 712,
    band: 'Bom',
    restrictions: 0,
    restrictedAmount: ZERO,
    cost: ZERO,
    note: '',
    attachments: [],
    ...given,
  }
}

export function blockDetails(given: Partial<BlockDetails> & Pick<BlockDetails, 'taxIds'>): BlockDetails {
  return {
    customerId: null,
    name: 'Beltrano de Tal',
    reason: 'Três cheques devolvidos e sumiu',
    attachments: [],
    reviewOn: addDays(TODAY, 180),
    ...given,
  }
}

/** Shows every mandatory item of a customer's default checklist, but those left out. */
export async function fillMandatory(
  client: StoreClient,
  { id: customerId, kind }: Pick<Customer, 'id' | 'kind'>,
  leftOut: readonly string[] = [],
): Promise<void> {
  for (const item of DEFAULT_CHECKLISTS[kind]) {
    if (!item.mandatory || leftOut.includes(item.id)) continue
    await client.registrations.putEvidence({ ...command(), customerId, evidence: evidenceOf(item) })
  }
}

export const TOMORROW = addDays(TODAY, 1)
export const YESTERDAY = addDays(TODAY, -1)
