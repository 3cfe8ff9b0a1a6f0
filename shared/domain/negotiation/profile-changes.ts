import type { Day } from '../calendar.ts'
import type { CollectionProfile } from '../dunning/collection-profile.ts'
import { dunningChannels } from '../dunning/policy.ts'
import type { ContactDetails } from './contact-entry.ts'
import { profileEffectOf } from './outcome-effects.ts'

type Said = { on: Day; by: string }

const isDunningChannel = (channel: string): channel is (typeof dunningChannels)[number] =>
  (dunningChannels as readonly string[]).includes(channel)

/**
 * The profile after a contact: the end, the lawyer, the number where nobody is, and the calls that are no longer wanted.
 * The profile itself when the contact changes nothing of it.
 */
export function profileAfterContact(
  profile: CollectionProfile,
  contact: Pick<ContactDetails, 'outcome' | 'channel' | 'address' | 'note'> & {
    phoneOptOut: boolean
    lawyer: { name: string; contact: string } | null
  },
  said: Said,
): CollectionProfile {
  const { channel, address } = contact
  const note = contact.note.slice(0, 300)
  let after = profile
  const effect = profileEffectOf(contact.outcome)
  if (contact.phoneOptOut && !profile.optOuts.some((out) => out.channel === 'phone'))
    after = { ...after, optOuts: [...after.optOuts, { channel: 'phone', ...said, note }] }
  if (effect === 'ended' && !profile.ended)
    after = {
      ...after,
      ended: { kind: contact.outcome === 'deceased' ? 'deceased' : 'closed', ...said, note },
    }
  if (contact.lawyer) after = { ...after, lawyer: { ...contact.lawyer, ...said } }
  const known = profile.invalidAddresses.some((one) => one.channel === channel && one.address === address)
  if (effect === 'invalid-address' && address !== '' && isDunningChannel(channel) && !known)
    after = { ...after, invalidAddresses: [...after.invalidAddresses, { channel, address, ...said }] }
  return after
}
