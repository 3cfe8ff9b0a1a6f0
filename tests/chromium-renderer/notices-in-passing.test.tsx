import '@mantine/notifications/styles.css'
import { notifyDone } from '#renderer/lib/notify.ts'
import { Notifications } from '@mantine/notifications'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from './mount.tsx'

test('a notice in passing lets what lies under it be used, and is closed by its cross', async () => {
  await mount(<Notifications position="top-center" containerWidth={420} />)
  notifyDone('Andamento registrado.')
  const said = page.getByText('Andamento registrado.')
  await expect.element(said).toBeVisible()
  const { x, y, width, height } = said.element().getBoundingClientRect()
  const under = document.elementFromPoint(x + width / 2, y + height / 2)
  expect(under?.closest('.mantine-Notifications-root')).toBeNull()
  await userEvent.click(page.getByRole('alert').getByRole('button'))
  await expect.element(said).not.toBeInTheDocument()
})
