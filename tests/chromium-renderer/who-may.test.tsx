import { WhoMay } from '#renderer/components/who-may.tsx'
import type { Role } from '#shared/domain/access.ts'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { connectFakes, signedInAs } from './fake-ends.ts'
import { mount } from './mount.tsx'

async function shown(role: Role): Promise<void> {
  connectFakes({ store: signedInAs(role) })
  await mount(
    <>
      <WhoMay permission="breakAgreement" />
      <WhoMay permission="forgiveRelapse" />
    </>,
  )
}
const manager = page.getByText('Só gerente ou proprietário pode quebrar um acordo.')
const owner = page.getByText('Só o proprietário pode perdoar recaídas.')

test('a receptionist reads who may do what she may not', async () => {
  await shown('receptionist')
  await expect.element(manager).toBeVisible()
  await expect.element(owner).toBeVisible()
})

test('nobody is told of what is allowed', async () => {
  await shown('manager')
  await expect.element(owner).toBeVisible()
  await expect.element(manager).not.toBeInTheDocument()
})
