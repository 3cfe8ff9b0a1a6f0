import { checklistsSchema } from '#shared/domain/checklist.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import { describe, expect, test } from 'vitest'

describe('the checklists to begin with', () => {
  test('are lists the manager could have saved', () => {
    expect(checklistsSchema.parse(DEFAULT_CHECKLISTS)).toEqual(DEFAULT_CHECKLISTS)
  })

  test('say for every item how to verify it', () => {
    for (const { title, hint } of Object.values(DEFAULT_CHECKLISTS).flat()) {
      expect(hint.length, title).toBeGreaterThan(80)
      expect(hint.endsWith('.'), title).toBe(true)
    }
  })

  test('ask everything of a consumer, and a proof of address younger than 90 days of all', () => {
    expect(DEFAULT_CHECKLISTS.consumer.every(({ mandatory }) => mandatory)).toBe(true)
    for (const items of Object.values(DEFAULT_CHECKLISTS)) {
      const recent = items.filter(({ id, mandatory }) => id.startsWith('endereco') && mandatory)
      expect(recent).toMatchObject([{ validityDays: 90, evidence: 'file' }])
    }
  })
})
