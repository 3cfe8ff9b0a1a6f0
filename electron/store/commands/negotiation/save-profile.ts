import type { ProfileChange } from '#shared/contracts/collection-profiles.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { type CollectionProfile, emptyCollectionProfile } from '#shared/domain/dunning/collection-profile.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'

type Save = CommandInput & { customerId: string; change: ProfileChange }
type Said = { on: Day; by: string }

/** Who had said it stays who said it, while what he said is not changed. */
function saidOnce<Row extends object>(row: Row, before: (Row & Said) | undefined, said: Said): Row & Said {
  const same =
    before && Object.entries(row).every(([key, value]) => Object.is(before[key as keyof Row], value))
  return same ? { ...before, ...row } : { ...row, ...said }
}

function changed(profile: CollectionProfile, change: ProfileChange, said: Said): CollectionProfile {
  const { optOuts, ownerId, validAddress, superindebted, lawyer, ended, pause, approach, fraud, preference } =
    change
  const of = <Row extends object>(row: Row | null | undefined, before: (Row & Said) | null) =>
    row === undefined ? before : row === null ? null : saidOnce(row, before ?? undefined, said)
  return {
    ...profile,
    superindebted: of(superindebted, profile.superindebted),
    lawyer: of(lawyer, profile.lawyer),
    ended: of(ended, profile.ended),
    pause: of(pause, profile.pause),
    approach: of(approach, profile.approach),
    fraud: of(fraud, profile.fraud),
    preference: of(preference, profile.preference),
    optOuts: optOuts
      ? optOuts.map((out) =>
          saidOnce(
            out,
            profile.optOuts.find(({ channel }) => channel === out.channel),
            said,
          ),
        )
      : profile.optOuts,
    ownerId: ownerId === undefined ? profile.ownerId : ownerId,
    invalidAddresses:
      validAddress === undefined
        ? profile.invalidAddresses
        : profile.invalidAddresses.filter(({ address }) => address !== validAddress),
  }
}

function requireAhead(
  { users }: DecisionContext['state'],
  { pause, preference, ownerId }: ProfileChange,
  today: Day,
) {
  if (pause && pause.until < today) throw refusal('ends-in-past', {}, 'change.pause.until')
  if (preference?.validUntil && preference.validUntil < today)
    throw refusal('ends-in-past', {}, 'change.preference.validUntil')
  if (ownerId && !users.has(ownerId)) throw refusal('user-unknown', {}, 'change.ownerId')
}

/** Changes what the house keeps in mind when it collects from a customer (M05, R07, R2.23, K08). */
export const saveProfile: Command<Save, CollectionProfile> = {
  name: 'profiles.save',
  permission: 'keepProfile',
  async decide(context, { customerId, change, today }) {
    const { state, database, actor } = context
    await state.rows.load(database)
    if (!(await database.customers.get(customerId))) throw refusal('customer-unknown', {}, 'customerId')
    requireAhead(state, change, today)
    const before = state.rows.all('collectionProfiles').get(customerId) ?? null
    const profile = changed({ ...emptyCollectionProfile(customerId), ...before }, change, {
      on: today,
      by: actor!.name,
    })
    return {
      patches: [replaced('collectionProfiles', before, profile)],
      details: { parts: Object.keys(change).sort().join(',') },
      customerIds: [customerId],
      result: profile,
    }
  },
}
