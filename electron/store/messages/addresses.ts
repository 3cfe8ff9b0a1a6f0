import type { RefusalCode } from '#shared/contracts/refusal.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import type { ChannelKind, Registration } from '#shared/domain/registration.ts'

export type Address = { address: string; label: string; preferred: boolean }

/** Who a customer is, as far as reaching him goes. */
export type Reachable = {
  customer: Pick<Customer, 'phone' | 'email'>
  registration: Pick<Registration, 'channels'> | null
  profile: Pick<CollectionProfile, 'optOuts' | 'invalidAddresses'> | null
}

/** Kinds of addresses a channel goes to, the likeliest first. */
const kinds: Record<DunningChannel, readonly ChannelKind[]> = {
  whatsapp: ['whatsapp', 'phone'],
  sms: ['phone', 'whatsapp'],
  phone: ['phone', 'whatsapp'],
  email: ['email'],
  letter: [],
}

/** Whether an address is one for a channel: WhatsApp and SMS go to mobiles alone. */
export function takes(channel: DunningChannel, address: string): boolean {
  return (channel !== 'whatsapp' && channel !== 'sms') || /^\+55\d{2}9\d{8}$/.test(address)
}

/**
 * Where a customer is reached by a channel: preferred ones first, each once, none that is known to reach nobody (R02).
 */
export function addressesFor(
  channel: DunningChannel,
  { customer, registration, profile }: Reachable,
): Address[] {
  const main = channel === 'email' ? customer.email : customer.phone
  const channels = registration?.channels.filter(({ kind }) => kinds[channel].includes(kind)) ?? []
  const all: (Address & { invalid: boolean; rank: number })[] = [
    ...channels.map(({ value, label, preferred, invalid, kind }) => ({
      address: value,
      label,
      preferred,
      invalid,
      rank: (preferred ? 0 : 10) + kinds[channel].indexOf(kind) * 4 + 1,
    })),
    // The main phone comes before what is no WhatsApp, after what is.
    ...(main && channel !== 'letter'
      ? [{ address: main, label: '', preferred: false, invalid: false, rank: 12 }]
      : []),
  ]
  const dead = new Set([
    ...(profile?.invalidAddresses.map(({ address }) => address) ?? []),
    ...channels.filter(({ invalid }) => invalid).map(({ value }) => value),
  ])
  const found = new Map<string, Address>()
  for (const { address, label, preferred } of all.sort((a, b) => a.rank - b.rank)) {
    if (dead.has(address) || found.has(address)) continue
    if (!takes(channel, address)) continue
    found.set(address, { address, label, preferred })
  }
  return [...found.values()]
}

/** Why a customer cannot be reached by a channel; null when he can. */
export function channelFault(
  channel: DunningChannel,
  who: Reachable,
): Extract<RefusalCode, 'no-phone' | 'no-email' | 'opted-out'> | null {
  if (who.profile?.optOuts.some((out) => out.channel === channel)) return 'opted-out'
  if (channel === 'letter' || addressesFor(channel, who).length > 0) return null
  return channel === 'email' ? 'no-email' : 'no-phone'
}
