import { type Block, paperKinds } from '#shared/domain/template.ts'
import { elementsOf } from '#shared/papers/elements.ts'
import { houseText } from '#shared/papers/house-texts.ts'
import { templateProblems } from '#shared/papers/validate.ts'
import { describe, expect, test } from 'vitest'

describe('the texts of the house', () => {
  test.each(paperKinds)('%s may be published as it is', (kind) => {
    expect(templateProblems({ kind, blocks: houseText(kind).blocks })).toEqual([])
  })

  test.each(paperKinds)('%s is refused without any of the blocks that show an element of § 3', (kind) => {
    const { blocks } = houseText(kind)
    for (const element of elementsOf(kind)) {
      const without = blocks.filter((block) => !element.met([block]))
      expect(without.length, element.id).toBeLessThan(blocks.length)
      const problems = templateProblems({ kind, blocks: without })
      expect(problems.some(({ sentence }) => sentence.includes(element.label))).toBe(true)
      expect(problems.map(({ sentence }) => sentence).join(' ')).not.toMatch(/undefined|null/)
    }
  })

  test('an unknown field is named with the one that was meant, in its block', () => {
    const blocks: Block[] = [
      ...houseText('contract').blocks,
      { kind: 'paragraph', text: 'Olá {{customer.nome}}, {{clientname}} e {{debt.total}} e {{aberto' },
    ]
    const problems = templateProblems({ kind: 'contract', blocks })
    expect(problems.map(({ block }) => block)).toEqual(Array(4).fill(blocks.length - 1))
    expect(problems[0]!.sentence).toContain('{{customer.nome}} não existe')
    expect(problems[2]!.sentence).toContain('não serve neste documento')
    expect(problems[3]!.sentence).toContain('chaves')
  })
})
