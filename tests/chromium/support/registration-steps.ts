import type { Customer } from '#shared/domain/customer.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { taxId } from '#tests/support/build.ts'
import { command, type ServingStore } from './open-store.ts'
import {
  blockDetails,
  consultationDetails,
  evidenceOf,
  fillMandatory,
  registrationDetails,
} from './registration-rows.ts'

/** What people do about registrations, bureaus, blocks and analyses, to be picked from. */
export const registrationSteps = ['fill', 'evidence', 'whole', 'bureau', 'block', 'analysis'] as const
export type RegistrationStep = (typeof registrationSteps)[number]

const outcomes = ['approved', 'returned', 'refused'] as const
const DOCUMENT = taxId('529.982.247-25')

/** Does one of them to a customer, or takes back what was done before; refusals are answers, too. */
export async function performRegistration(
  { client, store }: ServingStore,
  { kind, pick, customer }: { kind: RegistrationStep; pick: number; customer: Customer },
): Promise<unknown> {
  const { database } = store.state
  const mine = { customerId: customer.id }
  if (kind === 'fill') {
    if (pick % 4 === 0) return client.registrations.submit({ ...command(), ...mine, note: `Vez ${pick}` })
    if (pick % 4 === 1) return client.registrations.confirmContact({ ...command(), ...mine })
    const details = registrationDetails({ segment: `Ramo ${pick}` })
    return client.registrations.save({ ...command(), ...mine, details })
  }
  if (kind === 'evidence') {
    const items = DEFAULT_CHECKLISTS[customer.kind]
    const item = items[pick % items.length]!
    return pick % 3 === 0
      ? client.registrations.removeEvidence({ ...command(), ...mine, itemId: item.id, reason: 'Vencido' })
      : client.registrations.putEvidence({ ...command(), ...mine, evidence: evidenceOf(item) })
  }
  if (kind === 'whole') return fillMandatory(client, customer)
  if (kind === 'bureau') {
    const known = await database.consultations.toCollection().first()
    return pick % 3 === 0 && known
      ? client.bureau.withdraw({ ...command(), id: known.id, reason: 'Outro CPF' })
      : client.bureau.record({ ...command(), ...mine, details: consultationDetails({ score: pick }) })
  }
  if (kind === 'block') {
    const known = await database.blocks.toCollection().last()
    return pick % 2 === 0 && known
      ? client.blocks.exit({ ...command(), id: known.id, reason: 'Pagou tudo o que devia' })
      : client.blocks.add({ ...command(), details: blockDetails({ ...mine, taxIds: [DOCUMENT] }) })
  }
  return client.analyses.conclude({
    ...command(),
    ...mine,
    outcome: outcomes[pick % outcomes.length]!,
    grantedLimit: pick * 100,
    paymentPolicyId: pick % 2 === 0 ? 'a' : 'c',
    note: '',
    attachments: [],
  })
}
