import { IdColumn } from '#electron/store/ledger/id-column.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

test('every id is found where it was added, before and after saving, and no other is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 300 }), fc.uuid(), (ids, stranger) => {
      const column = new IdColumn()
      for (const [position, id] of ids.entries()) {
        expect(column.indexOf(id)).toBe(-1)
        expect(column.add(id)).toBe(position)
      }
      const again = new IdColumn(column.saved())
      for (const [position, id] of ids.entries()) {
        expect(column.indexOf(id)).toBe(position)
        expect(again.indexOf(id)).toBe(position)
        expect(again.at(position)).toBe(id)
      }
      expect(column.indexOf(stranger)).toBe(ids.indexOf(stranger))
    }),
    { numRuns: 50 },
  )
})
