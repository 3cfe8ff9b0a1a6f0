import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount } from './mount.tsx'

/** A form longer than its column, saved by its button at the end, as the form of a call is. */
function LongForm({ onRetry }: { onRetry?: () => void }) {
  const [error, setError] = useState<Error | null>(null)
  return (
    <section style={{ height: 300, overflowY: 'auto' }}>
      {error ? <ErrorNotice error={error} {...(onRetry ? { onRetry } : {})} /> : null}
      <div style={{ height: 900 }}>Campos</div>
      <button type="button" onClick={() => setError(new Error('refused'))}>
        Salvar
      </button>
    </section>
  )
}

test('why it was refused comes into view, however far below it was asked for', async () => {
  await mount(<LongForm />)
  for (let time = 0; time < 2; time++) {
    await userEvent.click(page.getByRole('button', { name: 'Salvar' }))
    await expect.element(page.getByRole('alert')).toBeInViewport({ ratio: 1 })
  }
})

test('what failed by itself moves nothing', async () => {
  await mount(<LongForm onRetry={vi.fn()} />)
  await userEvent.click(page.getByRole('button', { name: 'Salvar' }))
  await expect.element(page.getByRole('alert')).toBeInTheDocument()
  await expect.element(page.getByRole('alert')).not.toBeInViewport()
})
