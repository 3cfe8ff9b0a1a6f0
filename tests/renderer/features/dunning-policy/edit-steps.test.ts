import { policyPresets } from '#shared/domain/dunning/presets.ts'
import {
  copyOf,
  inDayOrder,
  newStepId,
  swappedDays,
  usualWith,
  withStep,
} from '#renderer/features/dunning-policy/steps/edit-steps.ts'
import { expect, test } from 'vitest'

const { steps } = policyPresets.house
const names = (list: readonly { id: string; offset: { amount: number } }[]) =>
  list.map(({ id, offset }) => `${id} ${offset.amount}`)

test('steps stand in the order of their days, whatever their unit', () => {
  const hours = { ...steps[3]!, offset: { amount: 24 * 12, unit: 'hours' as const } }
  expect(names(inDayOrder([hours, steps[4]!, steps[0]!]))).toEqual([
    'lembrete -3',
    'carta-firme 10',
    'ligacao 288',
  ])
})

test('a step and its neighbour exchange their days, and nothing else; the ends stay', () => {
  const swapped = swappedDays(steps, 'carta-firme', -1)
  expect(names(swapped).slice(3, 5)).toEqual(['carta-firme 5', 'ligacao 10'])
  expect(swappedDays(swapped, 'carta-firme', 1)).toEqual(steps)
  expect(swappedDays(steps, 'lembrete', -1)).toEqual(steps)
  expect(swappedDays(steps, 'juridico', 1)).toEqual(steps)
  expect(swappedDays(steps, 'nobody', 1)).toEqual(steps)
})

test('a copy comes two days later, under a name of its own', () => {
  const copy = copyOf(steps[2]!, 'Primeiro aviso', steps)
  expect(copy).toMatchObject({ id: 'primeiro-aviso-2', offset: { amount: 3, unit: 'days' } })
  expect(names(withStep(steps, copy)).slice(2, 5)).toEqual([
    'primeiro-aviso 1',
    'primeiro-aviso-2 3',
    'ligacao 5',
  ])
  expect(withStep(steps, { ...steps[2]!, name: 'Outro' })).toHaveLength(steps.length)
})

test.each([
  ['Carta firme nº 2', 'carta-firme-n-2'],
  ['Ligação', 'ligacao-2'],
  ['!', 'etapa'],
  ['x'.repeat(60), 'x'.repeat(36)],
])('%s is called %s', (name, id) => {
  expect(newStepId(name, steps)).toBe(id)
})

test('a text brings the phase it is used in, and an unknown one nothing', () => {
  expect(usualWith('extrajudicial-notice')).toMatchObject({ phase: 'extrajudicial', who: 'manager' })
  expect(usualWith('free')).toBeNull()
})
