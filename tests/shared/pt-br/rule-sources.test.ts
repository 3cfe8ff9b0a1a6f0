import { checklistRules } from '#shared/domain/escalation/case-checklist.ts'
import { executionTerms, prescriptionTerms } from '#shared/domain/escalation/prescription.ts'
import { ruleSource } from '#shared/pt-br/rule-sources.ts'
import { expect, test } from 'vitest'

test.each([
  ...Object.values(checklistRules),
  ...[...Object.values(prescriptionTerms), ...Object.values(executionTerms)].map(({ rule }) => rule),
  // What clocks name: see `legal-clocks.ts` and the list of clocks.
  'R2.6',
  'R2.7',
  'R2.8',
  'R2.12',
  'R2.14',
  'R09',
  'Lei 7.357',
])('says where %s is written', (rule) => {
  expect(ruleSource(rule)).not.toBe(rule)
})
