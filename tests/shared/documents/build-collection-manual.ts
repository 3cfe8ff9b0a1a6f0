import type { CollectionManual } from '#shared/contracts/collection-manual.ts'
import { SAO_PAULO_HOURS } from '#shared/domain/dunning/contact-laws.ts'
import { DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import { HOUSE_POLICY, policyPresets, type PresetId } from '#shared/domain/dunning/presets.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { TextId } from '#shared/domain/messages/message-texts.ts'
import { textInForce } from '#shared/messages/house-texts.ts'
import { buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { TODAY } from '#tests/support/credit-facts.ts'

/** The manual of a preset as a second version; with names, of an exception for them. */
export function buildCollectionManual(
  given: { preset?: PresetId; laboratory?: Laboratory; names?: string[] } = {},
): CollectionManual {
  const { preset = 'house', laboratory = buildLaboratory(), names = [] } = given
  const { name, tolerance, steps } = policyPresets[preset]
  const scope =
    names.length > 0
      ? { kind: 'customers' as const, customerIds: names.map((_, at) => uuidOf(1, at + 1)) }
      : ({ kind: 'everyone' } as const)
  return {
    kind: 'collection-manual',
    laboratory,
    on: TODAY,
    policy: {
      ...HOUSE_POLICY,
      name,
      tolerance,
      steps,
      scope,
      version: 2,
      validFrom: TODAY,
      publishedOn: TODAY,
      by: 'Marina Duarte',
      note: names.length > 0 ? 'Combinado na visita: um plano para sair do atraso sem perder o ritmo.' : '',
    },
    customerNames: names,
    contact: { ...DEFAULT_CONTACT_RULES, byState: { SP: SAO_PAULO_HOURS } },
    texts: steps.map(({ textId, channel }) => {
      const { subject, version, body, phone } = textInForce({ texts: [] }, textId as TextId)
      return { textId, channel, version, subject, text: channel === 'phone' ? phone : body }
    }),
  }
}
