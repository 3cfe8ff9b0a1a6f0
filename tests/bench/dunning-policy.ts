// What a manager waits for before publishing a policy: whom it catches, inside the store's own code.
import type { Patch, TableName } from '#shared/contracts/changes.ts'
import { day } from '#shared/domain/calendar.ts'
import type { DunningPolicyDraft } from '#shared/domain/dunning/policy.ts'
import { policyPresets } from '#shared/domain/dunning/presets.ts'
import { policyChooser, policyOf } from '#electron/store/dunning/policy-of.ts'
import { affectedBy } from '#electron/store/queries/dunning/affected.ts'
import { creditState } from '#tests/support/credit-state.ts'
import { generateLedger } from '#tests/support/generate-ledger.ts'
import { figure, medianMs, ms, sizes } from './figures.ts'

const TODAY = day('2026-11-23')
const created = (table: TableName, rows: readonly { id: string }[]): Patch[] =>
  rows.map((after) => ({ table, key: after.id, before: null, after }))

const { customers, receivables, payments } = generateLedger({ seed: 7, ...sizes.M })
const state = await creditState([
  ...created('customers', customers),
  ...created('receivables', receivables),
  ...created('payments', payments),
])
const draft = (scope: DunningPolicyDraft['scope']): DunningPolicyDraft => ({
  ...policyPresets.retail,
  scope,
  validFrom: TODAY,
  validUntil: null,
})
const ask = (scope: DunningPolicyDraft['scope']) =>
  affectedBy(state, { today: TODAY, familyId: null, draft: draft(scope), offset: 0, limit: 50 })
const afresh = (measure: () => Promise<unknown>) =>
  medianMs(async () => {
    state.ledger.version++
    await measure()
  })

const everyone = await afresh(() => ask({ kind: 'everyone' }))
figure(`M: whom a policy for everyone catches, ${customers.length} customers`, ms(everyone))
const classes = await afresh(() => ask({ kind: 'classes', classes: ['C', 'D'] }))
figure('M: whom a policy for two classes catches, every class worked out', ms(classes))
const choosing = await afresh(async () => {
  const choose = await policyChooser(state, TODAY)
  for (let at = 0; at < customers.length; at++) choose(at)
})
figure("M: every customer's policy chosen", ms(choosing))
const one = await afresh(() => policyOf(state, customers[17]!.id, TODAY))
figure("M: one customer's policy, with his class and segments", ms(one))
