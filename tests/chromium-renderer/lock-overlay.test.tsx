import { LockOverlay } from '#renderer/features/people/lock-overlay.tsx'
import { Modal, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount, violations } from './mount.tsx'

let lock: (locked: boolean) => void

function Window({ onKey, onClose }: { onKey: () => void; onClose: () => void }) {
  const [locked, setLocked] = useState(false)
  lock = setLocked
  useHotkeys([['ctrl+K', onKey]], [])
  return (
    <>
      <Modal opened onClose={onClose} title="Receber" closeButtonProps={{ 'aria-label': 'Fechar' }}>
        <TextInput label="Valor" data-autofocus />
      </Modal>
      {locked ? (
        <LockOverlay>
          <main>
            <h1>Tela bloqueada</h1>
            <TextInput label="PIN" autoFocus />
          </main>
        </LockOverlay>
      ) : null}
    </>
  )
}

test('keeps what is typed in a dialog below, out of reach of keys and eyes, and gives the focus back', async () => {
  const [onKey, onClose] = [vi.fn(), vi.fn()]
  await mount(<Window onKey={onKey} onClose={onClose} />)
  const amount = page.getByLabelText('Valor')
  await amount.fill('150,00')
  lock(true)
  await expect.element(page.getByLabelText('PIN')).toHaveFocus()
  await userEvent.keyboard('{Escape}{Control>}k{/Control}12')
  await userEvent.tab()
  await userEvent.keyboard('34')
  expect(onClose).not.toHaveBeenCalled()
  expect(onKey).not.toHaveBeenCalled()
  expect(document.querySelectorAll('body > [inert]').length).toBeGreaterThan(0)
  expect(await violations()).toEqual([])
  lock(false)
  await expect.element(amount).toHaveValue('150,00')
  await expect.element(amount).toHaveFocus()
  expect(document.querySelectorAll('body > [inert]').length).toBe(0)
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalled()
})
