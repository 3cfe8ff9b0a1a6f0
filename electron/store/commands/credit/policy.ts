import type { CreditPolicy, PublishedPolicy } from '#shared/domain/credit-policy.ts'
import { created, replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

/**
 * Puts a policy in force under the next version; earlier ones stay as they were. Refuses `policy-unknown` when a class
 * is offered a payment policy that it does not have.
 */
export const publishPolicy: Command<CommandInput & { policy: CreditPolicy; note: string }, PublishedPolicy> =
  {
    name: 'credit.policy.publish',
    permission: 'publishPolicy',
    async decide({ database, settings, actor }, { policy, note, today }) {
      const known = new Set(policy.paymentPolicies.map(({ id }) => id))
      for (const [ofClass, offered] of Object.entries(policy.policiesByClass)) {
        const missing = offered.find((id) => !known.has(id))
        if (missing !== undefined)
          throw refusal('policy-unknown', { policy: missing }, `policy.policiesByClass.${ofClass}`)
      }
      const version = settings.credit.version + 1
      const published: PublishedPolicy = { version, publishedOn: today, by: actor!.name, note, policy }
      return {
        patches: [
          replaced('settings', await database.settings.get('credit'), { key: 'credit', value: published }),
          created('settings', { key: `credit:${version}`, value: published }),
        ],
        details: { version, note },
        result: published,
      }
    },
  }
