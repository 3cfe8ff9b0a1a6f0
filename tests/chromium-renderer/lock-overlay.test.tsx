import { LockOverlay } from '#renderer/features/people/lock-overlay.tsx'
import { Modal, TextInput } from '@mantine/core'
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount, violations } from './mount.tsx'

type WindowProps = { onKey: () => void; onClose: () => void }

/** A page with a dialog open; the event `lock` locks and unlocks it, as the gate would. */
function Window({ onKey, onClose }: WindowProps) {
  const [locked, setLocked] = useState(false)
  useWindowEvent('lock', () => setLocked((now) => !now))
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

const toggleLock = () => window.dispatchEvent(new Event('lock'))

test('keeps what is typed in a dialog below, out of reach of keys and eyes, and gives the focus back', async () => {
  const [onKey, onClose] = [vi.fn(), vi.fn()]
  await mount(<Window onKey={onKey} onClose={onClose} />)
  const amount = page.getByLabelText('Valor')
  await amount.fill('150,00')
  toggleLock()
  await expect.element(page.getByLabelText('PIN')).toHaveFocus()
  await userEvent.keyboard('{Escape}{Control>}k{/Control}12')
  await userEvent.tab()
  await userEvent.keyboard('34')
  expect(onClose).not.toHaveBeenCalled()
  expect(onKey).not.toHaveBeenCalled()
  expect(document.querySelectorAll('body > [inert]').length).toBeGreaterThan(0)
  expect(await violations()).toEqual([])
  toggleLock()
  await expect.element(amount).toHaveValue('150,00')
  await expect.element(amount).toHaveFocus()
  expect(document.querySelectorAll('body > [inert]').length).toBe(0)
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalled()
})
