import { day } from '#shared/domain/calendar.ts'
import { repeats } from '#shared/domain/remakes.ts'
import { nextStageOf, stagesOf } from '#shared/domain/stages.ts'
import { buildOrder } from '#tests/support/build-credit.ts'
import { uuidOf } from '#tests/support/build.ts'
import { orderItem } from '#tests/support/order-case.ts'
import { describe, expect, test } from 'vitest'

const item = (...names: string[]) =>
  orderItem({
    stages: names.map((name) => ({ name: name.replace('!', ''), critical: name.endsWith('!') })),
  })
const begun = (...names: string[]) => names.map((stage) => ({ stage, on: day('2026-11-22'), by: 'Célia' }))

describe('the stages of an order', () => {
  test('are those of its items in one line, each once, critical where one of them is', () => {
    const items = [item('Modelo', 'Fundição', 'Polimento'), item('Modelo', 'Ceramica', 'Fundição!', 'Prova')]
    expect(stagesOf(items)).toEqual([
      { name: 'Modelo', critical: false },
      { name: 'Ceramica', critical: false },
      { name: 'Fundição', critical: true },
      { name: 'Prova', critical: false },
      { name: 'Polimento', critical: false },
    ])
  })

  test('that disagree about the order are still each begun once', () => {
    const items = [item('Um', 'Dois'), item('Dois', 'Um')]
    expect(stagesOf(items).map(({ name }) => name)).toEqual(['Um', 'Dois'])
    expect(nextStageOf({ items, stageLog: begun('Um') })).toEqual({ name: 'Dois', critical: false })
    expect(nextStageOf({ items, stageLog: begun('Um', 'Dois') })).toBeNull()
  })

  test('the next is the first that has not begun, also when one was added before', () => {
    expect(nextStageOf({ items: [item('Modelo', 'Cera')], stageLog: begun('Cera') })?.name).toBe('Modelo')
  })
})

describe('a remake', () => {
  const made = orderItem({ quantity: 2 })
  const origin = {
    items: [made],
    deliveries: [{ ...delivery(), quantities: { [made.id]: 2 } }],
  }

  function delivery() {
    return { id: uuidOf(9, 1), on: day('2026-11-10'), receivedBy: '', by: 'Célia' }
  }

  test('repeats as many pieces of each service as were handed over', () => {
    expect(repeats([orderItem({ quantity: 2 })], origin)).toBe(true)
    expect(repeats([orderItem({ quantity: 3 })], origin)).toBe(false)
    expect(repeats([orderItem({ quantity: 1 }), orderItem({ quantity: 2 })], origin)).toBe(false)
    expect(repeats([orderItem({ serviceId: uuidOf(8, 2) })], origin)).toBe(false)
    expect(repeats([orderItem()], { ...origin, deliveries: [] })).toBe(false)
    expect(repeats([orderItem()], buildOrder())).toBe(false)
  })
})
