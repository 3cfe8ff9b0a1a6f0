import type { PolicyFamily, PolicyStanding } from '#shared/contracts/dunning.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { DunningPolicy } from '#shared/domain/dunning/policy.ts'
import { policiesInForce } from '#shared/domain/dunning/policy-scope.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import type { StoreState } from '../../store-state.ts'

/** Every policy with its versions, newest first; policies in force come first, then by name. */
export async function listPolicies(
  state: StoreState,
  { today }: { today: Day },
): Promise<{ families: PolicyFamily[]; house: DunningPolicy }> {
  await state.rows.load(state.database)
  const policies = [...state.rows.all('dunningPolicies').values()]
  const inForce = new Set(policiesInForce(policies, today))
  const families = new Map<string, DunningPolicy[]>()
  for (const policy of policies) {
    const known = families.get(policy.familyId)
    if (known) known.push(policy)
    else families.set(policy.familyId, [policy])
  }
  const list = [...families].map(([familyId, versions]) => ({
    familyId,
    versions: versions
      .sort((one, other) => other.version - one.version)
      .map((policy) => ({
        policy,
        standing: inForce.has(policy) ? ('in-force' as const) : standingOf(policy, today),
        customerNames: namesInScope(state, policy),
      })),
  }))
  return { families: list.sort(inForceFirst), house: HOUSE_POLICY }
}

function standingOf({ withdrawal, validFrom, validUntil }: DunningPolicy, today: Day): PolicyStanding {
  if (withdrawal) return 'withdrawn'
  if (validUntil !== null && validUntil < today) return 'ended'
  return validFrom > today ? 'scheduled' : 'covered'
}

/** Names of the customers that a policy is for, in the order of its scope; none for any other scope. */
export function namesInScope({ ledger }: StoreState, { scope }: DunningPolicy): string[] {
  if (scope.kind !== 'customers') return []
  return scope.customerIds.map((id) => ledger.customers.rows[ledger.customers.ids.indexOf(id)]?.name ?? '')
}

function inForceFirst(one: PolicyFamily, other: PolicyFamily): number {
  const held = ({ versions }: PolicyFamily) =>
    versions.some(({ standing }) => standing === 'in-force')
      ? 0
      : versions.some(({ standing }) => standing === 'scheduled')
        ? 1
        : 2
  const [left, right] = [one.versions[0]!.policy.name, other.versions[0]!.policy.name]
  return held(one) - held(other) || left.localeCompare(right, 'pt-BR')
}
