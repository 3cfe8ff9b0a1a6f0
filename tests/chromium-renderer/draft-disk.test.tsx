import { forgetDraft, useDraft } from '#renderer/lib/draft.ts'
import { restoreDrafts } from '#renderer/lib/draft-disk.ts'
import { useForm } from 'react-hook-form'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { mount } from './mount.tsx'

const KEY = 'em-dia:draft:killed'

function Form() {
  const form = useForm({ defaultValues: { note: '' } })
  useDraft(form, 'killed')
  return <input aria-label="Nota" {...form.register('note')} />
}

/** A killed app keeps of localStorage what was written down before: here, `text`. */
function killed(text: string | null): void {
  sessionStorage.clear()
  localStorage.clear()
  if (text !== null) localStorage.setItem(KEY, text)
}

beforeEach(() => killed(null))

test('what was typed last comes back, though the app was killed before it was in localStorage', async () => {
  const first = await mount(<Form />)
  await page.getByLabelText('Nota').fill('pela metade')
  await first.unmount()
  killed(null)
  await restoreDrafts()
  await mount(<Form />)
  await expect.element(page.getByLabelText('Nota')).toHaveValue('pela metade')
})

test('what was saved does not come back as a draft', async () => {
  const first = await mount(<Form />)
  await page.getByLabelText('Nota').fill('pela metade')
  await first.unmount()
  const kept = localStorage.getItem(KEY)
  expect(kept).toContain('pela metade')
  forgetDraft('killed')
  killed(kept)
  await restoreDrafts()
  expect(localStorage.getItem(KEY)).toBeNull()
})

test('within a run a page that is loaded again believes localStorage', async () => {
  await restoreDrafts()
  forgetDraft('killed')
  localStorage.setItem(KEY, '{"note":"outra"}')
  await restoreDrafts()
  expect(localStorage.getItem(KEY)).toBe('{"note":"outra"}')
})
