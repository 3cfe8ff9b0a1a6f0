import { LeanContent } from '#electron/main/documents/lean-content.ts'
import { rectangles } from '#electron/main/documents/qr-code.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const lean = (...operations: string[]) => {
  const content = new LeanContent()
  for (const operation of operations) content.add(operation)
  return content.take().split('\n')
}

describe('lean content', () => {
  it('sets a thing once until it changes', () => {
    expect(lean('1 w', '1 w', '2 w', '1 w')).toEqual(['1 w', '2 w', '1 w'])
  })

  it('knows what a restored state had', () => {
    expect(lean('1 w', 'q', '2 w', 'Q', '1 w', '2 w')).toEqual(['1 w', 'q', '2 w', 'Q', '2 w'])
  })

  it('sets the colour again after another colour space', () => {
    expect(lean('/A cs', '0 scn', '/B cs', '0 scn', '/B cs', '0 scn')).toEqual([
      '/A cs',
      '0 scn',
      '/B cs',
      '0 scn',
    ])
  })

  it('fills only what there is', () => {
    expect(lean('f', '0 0 1 1 re', 'f', 'f')).toEqual(['0 0 1 1 re', 'f'])
  })

  it('begins every page with nothing set', () => {
    const content = new LeanContent()
    content.add('1 w')
    content.take()
    content.add('1 w')
    expect(content.take()).toBe('1 w')
  })
})

describe('rectangles', () => {
  it('cover every dark module once and no other', () => {
    const modules = fc.array(fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), {
      minLength: 9,
      maxLength: 9,
    })
    fc.assert(
      fc.property(modules, (rows) => {
        const covered = rows.map((row) => row.map(() => 0))
        for (const { x, y, w, h } of rectangles(rows)) {
          for (let down = y; down < y + h; down++)
            for (let across = x; across < x + w; across++) covered[down]![across]!++
        }
        expect(covered).toEqual(rows.map((row) => row.map(Number)))
      }),
    )
  })
})
