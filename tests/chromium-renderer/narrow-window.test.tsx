import { PageHeader } from '#renderer/components/page-header.tsx'
import { Button } from '@mantine/core'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mount } from './mount.tsx'

const NAME = 'Sorriso do Parque Odontologia Ltda'
const actions = ['Ouvidoria…', 'Propor acordo', 'Emitir carta', 'Mais uma coisa', 'Novo pedido']

const drawn = () =>
  mount(<PageHeader title={NAME} actions={actions.map((action) => <Button key={action}>{action}</Button>)} />)

test('at 200 % a page still says its name, and no action is out of the window', async () => {
  await page.viewport(610, 384)
  await drawn()
  const heading = page.getByRole('heading', { level: 1, name: NAME })
  const { width } = heading.element().getBoundingClientRect()
  expect(width).toBeGreaterThan(240)
  for (const name of actions) await expect.element(page.getByRole('button', { name })).toBeInViewport()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
})

test('where there is room, name and actions stand on one line', async () => {
  await page.viewport(1366, 768)
  await drawn()
  const top = (name: string) => page.getByRole('button', { name }).element().getBoundingClientRect().top
  const heading = page.getByRole('heading', { level: 1, name: NAME }).element().getBoundingClientRect()
  expect(new Set(actions.map(top)).size).toBe(1)
  expect(heading.bottom).toBeGreaterThan(top(actions[0]!))
})
