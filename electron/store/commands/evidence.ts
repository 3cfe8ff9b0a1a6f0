import { satisfies } from '#shared/domain/completeness.ts'
import type { Evidence, Registration } from '#shared/domain/registration.ts'
import { refusal } from '../refuse.ts'
import type { Command } from './command.ts'
import { changed, keptRegistration, type OfCustomer } from './registrations.ts'

/**
 * Records what shows an item of the customer's checklist, over what was there; what was there stays in the record.
 * Refuses `customer-unknown`, `item-unknown`, `verified-in-future` and, when it is not what the item asks for,
 * `evidence-missing` with what it asks for.
 */
export const putEvidence: Command<OfCustomer & { evidence: Evidence }, Registration> = {
  name: 'registrations.putEvidence',
  permission: 'fillRegistration',
  async decide({ database, settings }, { customerId, evidence, today }) {
    const kept = await keptRegistration(database, customerId)
    const item = settings.checklists[kept.customer.kind].find(({ id }) => id === evidence.itemId)
    if (!item) throw refusal('item-unknown')
    if (evidence.verifiedOn > today) throw refusal('verified-in-future', {}, 'evidence.verifiedOn')
    if (!satisfies(item, evidence)) throw refusal('evidence-missing', { needs: item.evidence })
    const others = kept.registration.evidence.filter(({ itemId }) => itemId !== item.id)
    return changed(
      kept,
      { ...kept.registration, evidence: [...others, evidence] },
      { item: item.title, files: evidence.attachments.length },
    )
  },
}

type Removal = OfCustomer & { itemId: string; reason: string }

/** Takes evidence away, with a reason; of an item no longer on the list, too. Refuses `customer-unknown` and `item-unknown`. */
export const removeEvidence: Command<Removal, Registration> = {
  name: 'registrations.removeEvidence',
  permission: 'fillRegistration',
  async decide({ database, settings }, { customerId, itemId, reason }) {
    const kept = await keptRegistration(database, customerId)
    const evidence = kept.registration.evidence.filter((entry) => entry.itemId !== itemId)
    if (evidence.length === kept.registration.evidence.length) throw refusal('item-unknown')
    const item = settings.checklists[kept.customer.kind].find(({ id }) => id === itemId)
    return changed(kept, { ...kept.registration, evidence }, { item: item?.title ?? itemId, reason })
  },
}
