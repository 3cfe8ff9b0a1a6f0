import { DayInput } from '#renderer/components/day-input.tsx'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { refuseUnread } from '#renderer/lib/refuse-unread.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { type FormEvent, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount, violations } from './mount.tsx'

function Money({ seen }: { seen: (Centavos | null)[] }) {
  const [value, setValue] = useState<Centavos | null>(centavos(150_000))
  return (
    <MoneyInput
      label="Valor"
      value={value}
      onChange={(next) => {
        seen.push(next)
        setValue(next)
      }}
    />
  )
}

function DayField({ seen }: { seen: (Day | null)[] }) {
  const [value, setValue] = useState<Day | null>(day('2026-11-22'))
  return (
    <DayInput
      label="Data"
      value={value}
      onChange={(next) => {
        seen.push(next)
        setValue(next)
      }}
    />
  )
}

test.for([
  ['1234,5', 123_450, '1.234,50'],
  ['1.234,56', 123_456, '1.234,56'],
  ['R$ 12', 1_200, '12,00'],
  ['0,01', 1, '0,01'],
] as const)('takes %s as %i centavos', async ([typed, amount, shown]) => {
  const seen: (Centavos | null)[] = []
  await mount(<Money seen={seen} />)
  const field = page.getByLabelText('Valor')
  await field.fill(typed)
  expect(seen.at(-1)).toBe(amount)
  await userEvent.tab()
  await expect.element(field).toHaveValue(shown)
})

test('says what an amount looks like when it is none, and gives no value', async () => {
  const seen: (Centavos | null)[] = []
  await mount(<Money seen={seen} />)
  await page.getByLabelText('Valor').fill('doze')
  await userEvent.tab()
  expect(seen.at(-1)).toBeNull()
  await expect.element(page.getByText('Valor não reconhecido', { exact: false })).toBeVisible()
  expect(await violations()).toEqual([])
})

test.for([
  ['15/03/2026', '2026-03-15'],
  ['150326', '2026-03-15'],
  ['29/02/2024', '2024-02-29'],
  ['31/02/2026', null],
  ['ontem', null],
] as const)('takes %s as %s', async ([typed, expected]) => {
  const seen: (Day | null)[] = []
  await mount(<DayField seen={seen} />)
  await page.getByLabelText('Data').fill(typed)
  expect(seen.at(-1)).toBe(expected)
})

test('moves a day with the arrows and comes to today with h', async () => {
  const seen: (Day | null)[] = []
  await mount(<DayField seen={seen} />)
  await page.getByLabelText('Data').click()
  await userEvent.keyboard('{ArrowUp}')
  expect(seen.at(-1)).toBe('2026-11-23')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(seen.at(-1)).toBe('2026-11-21')
  await userEvent.keyboard('h')
  expect(seen.at(-1)).toBe(currentDay())
  await userEvent.keyboard('{ArrowDown}')
  expect(seen.at(-1)).toBe(addDays(currentDay(), -1))
})

test('opens the calendar from the keyboard and closes it with the day picked', async () => {
  const seen: (Day | null)[] = []
  await mount(<DayField seen={seen} />)
  await page.getByLabelText('Data').click()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await page.getByRole('button', { name: '15 novembro 2026' }).click()
  expect(seen.at(-1)).toBe('2026-11-15')
  await expect.element(page.getByLabelText('Data')).toHaveValue('15/11/2026')
})

test.for([
  ['Data', '31/02/2026', 'Data não reconhecida', '28/02/2026'],
  ['Valor', 'doze', 'Valor não reconhecido', '12'],
] as const)('no form is sent with %s as %s: what is left empty means something else', async (given) => {
  const [label, wrong, problem, right] = given
  const sent = vi.fn((event: FormEvent) => event.preventDefault())
  const stop = refuseUnread()
  try {
    await mount(
      <form onSubmit={sent}>
        <input aria-label="Outro" />
        <DayField seen={[]} />
        <Money seen={[]} />
        <button type="submit">Salvar</button>
      </form>,
    )
    await page.getByLabelText(label).fill(wrong)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(problem, { exact: false })).toBeVisible()
    await page.getByLabelText('Outro').click()
    await page.getByRole('button', { name: 'Salvar' }).click()
    await expect.element(page.getByLabelText(label)).toHaveFocus()
    await expect.element(page.getByLabelText(label)).toHaveValue(wrong)
    expect(sent).not.toHaveBeenCalled()
    await page.getByLabelText(label).fill(right)
    await page.getByRole('button', { name: 'Salvar' }).click()
    expect(sent).toHaveBeenCalledOnce()
    await page.getByLabelText(label).fill('')
    await page.getByRole('button', { name: 'Salvar' }).click()
    expect(sent).toHaveBeenCalledTimes(2)
  } finally {
    stop()
  }
})
