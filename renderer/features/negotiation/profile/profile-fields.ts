import { profileChangeSchema } from '#shared/contracts/collection-profiles.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import { collectionProfile as words } from '#shared/pt-br/collection-profile.ts'
import type { z } from 'zod'

/** What the form of a profile holds; nothing said is an empty text. */
export type ProfileFields = {
  optOuts: DunningChannel[]
  superindebted: { on: boolean; note: string }
  lawyer: { name: string; contact: string }
  ended: 'none' | 'deceased' | 'closed'
  pause: { until: Day | null; reason: string }
  ownerId: string
  fraud: { reason: string }
  preference: {
    channel: string
    /** `09:00`; both empty is any time. */
    hours: { from: string; until: string }
    validUntil: Day | null
    reason: string
  }
}

/** The change as the contract takes it: everything the form shows. */
export const profileFormSchema = profileChangeSchema.omit({ approach: true, validAddress: true })

export const profileLabels: Record<string, string> = {
  'lawyer.name': words.lawyerName,
  'lawyer.contact': words.lawyerContact,
  'pause.until': words.pause,
  'pause.reason': words.pauseReason,
  'fraud.reason': words.fraud,
  'superindebted.note': words.superindebtedNote,
  'preference.hours': words.preferenceFrom,
  'preference.hours.from': words.preferenceFrom,
  'preference.hours.until': words.preferenceUntil,
  'preference.validUntil': words.preferenceValid,
  'preference.reason': words.preferenceReason,
}

const clock = (value: number) =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`

/** Minutes of the day of `09:30`; null for what is no time. */
function minuteOf(text: string): number | null {
  const parsed = /^(\d{1,2}):(\d{2})$/.exec(text)
  if (!parsed) return null
  const minute = Number(parsed[1]) * 60 + Number(parsed[2])
  return Number(parsed[2]) < 60 && minute <= 1440 ? minute : null
}

export function fieldsOf(profile: CollectionProfile): ProfileFields {
  const { optOuts, superindebted, lawyer, ended, pause, ownerId, fraud, preference } = profile
  return {
    optOuts: optOuts.map(({ channel }) => channel),
    superindebted: { on: superindebted !== null, note: superindebted?.note ?? '' },
    lawyer: { name: lawyer?.name ?? '', contact: lawyer?.contact ?? '' },
    ended: ended?.kind ?? 'none',
    pause: { until: pause?.until ?? null, reason: pause?.reason ?? '' },
    ownerId: ownerId ?? '',
    fraud: { reason: fraud?.reason ?? '' },
    preference: {
      channel: preference?.channel ?? '',
      hours: {
        from: preference?.hours ? clock(preference.hours.from) : '',
        until: preference?.hours ? clock(preference.hours.until) : '',
      },
      validUntil: preference?.validUntil ?? null,
      reason: preference?.reason ?? '',
    },
  }
}

type Input = z.input<typeof profileFormSchema>

/** What the fields hold as the contract takes it, with the notes that were there before. */
export function toChange(fields: ProfileFields, before: CollectionProfile): Input {
  const { superindebted, lawyer, ended, pause, ownerId, fraud, preference } = fields
  const noteOf = (channel: DunningChannel) =>
    before.optOuts.find((out) => out.channel === channel)?.note ?? ''
  const { from, until } = preference.hours
  const said = preference.channel !== '' || from !== '' || until !== ''
  return {
    optOuts: fields.optOuts.map((channel) => ({ channel, note: noteOf(channel) })),
    superindebted: superindebted.on ? { note: superindebted.note } : null,
    lawyer: lawyer.name.trim() === '' && lawyer.contact.trim() === '' ? null : lawyer,
    ended: ended === 'none' ? null : { kind: ended, note: before.ended?.note ?? '' },
    pause:
      pause.until === null && pause.reason.trim() === '' ? null : { ...pause, until: pause.until as Day },
    ownerId: ownerId === '' ? null : ownerId,
    fraud: fraud.reason.trim() === '' ? null : fraud,
    preference: said
      ? {
          channel: preference.channel === '' ? null : (preference.channel as DunningChannel),
          hours: from === '' && until === '' ? null : { from: minuteOf(from)!, until: minuteOf(until)! },
          validUntil: preference.validUntil,
          reason: preference.reason,
        }
      : null,
  }
}
