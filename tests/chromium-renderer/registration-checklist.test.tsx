import { CustomerRegistration } from '#renderer/features/registration/customer-registration.tsx'
import { currentDay } from '#renderer/lib/today.ts'
import { addDays, day } from '#shared/domain/calendar.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { violations } from './mount.tsx'
import { ANA, connectRegistration, forgetDrafts, open, sent } from './registration-ends.tsx'

const screen = (focus?: string) => () => (
  <CustomerRegistration customer={ANA} form={<p>Formulário do cliente</p>} focus={focus} />
)
const row = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`), expanded: false })
const titles = () =>
  [...document.querySelectorAll('[data-item]')].map((element) => (element as HTMLElement).dataset['item'])

beforeEach(async () => {
  await page.viewport(1366, 768)
  sent.mockClear()
  forgetDrafts()
})

test('shows what is missing and mandatory first, and how complete it is', async () => {
  connectRegistration({
    registration: {
      evidence: [{ itemId: 'foto', verifiedOn: currentDay(), dated: null, note: 'x', attachments: [] }],
    },
  })
  await open(screen())
  // A note does not show an item that asks for a file.
  await expect.element(page.getByText('0 de 4 itens em ordem.', { exact: false })).toBeVisible()
  expect(titles()).toEqual(['foto', 'cro', 'contrato', 'extra'])
  await expect.element(page.getByRole('img', { name: 'Cadastro 0% completo' })).toBeVisible()
  expect(await violations()).toEqual([])
})

test('is worked through by keys alone, from the first item missing to handing it in', async () => {
  const attachment = {
    id: crypto.randomUUID(),
    name: 'rg.pdf',
    extension: 'pdf' as const,
    bytes: 1200,
    sha256: 'a'.repeat(64),
  }
  const { ends } = await import('./fake-ends.ts')
  connectRegistration({
    desktop: {
      attachments: {
        missing: ends.desktop.attachments.missing.handler(() => ({ ids: [] })),
        choose: ends.desktop.attachments.choose.handler(() => ({ attachments: [attachment], leftOut: [] })),
      },
    },
  })
  await open(screen('pendente'))
  await expect.element(page.getByRole('button', { name: 'Arquivos: Escolher arquivos…' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('rg.pdf')).toBeVisible()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByLabelText('O que foi conferido')).toHaveFocus()
  await userEvent.keyboard('Ativo no site do CRO{Control>}{Enter}{/Control}')
  await expect.element(page.getByLabelText('Data do documento')).toHaveFocus()
  await userEvent.keyboard('090384{Control>}{Enter}{/Control}')
  await expect.element(page.getByLabelText('O que foi conferido')).toHaveFocus()
  await userEvent.keyboard('Dra. Bia{Control>}{Enter}{/Control}')
  await expect.element(page.getByRole('button', { name: /^Enviar para análise/ })).toHaveFocus()
  await expect.element(page.getByText('4 de 4 itens em ordem.', { exact: false })).toBeVisible()
  expect(sent.mock.calls.map(([, input]) => (input as { evidence: unknown }).evidence)).toMatchObject([
    { itemId: 'foto', attachments: [{ name: 'rg.pdf' }], verifiedOn: currentDay() },
    { itemId: 'cro', note: 'Ativo no site do CRO' },
    { itemId: 'contrato', dated: '1984-03-09' },
    { itemId: 'extra', note: 'Dra. Bia' },
  ])
})

test('moves between items with the arrows, opens with Enter and closes with Esc, back on the item', async () => {
  connectRegistration()
  await open(screen())
  await expect.element(row('Documento com foto')).toBeVisible()
  row('Documento com foto').element().focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(row('CRO ativo')).toHaveFocus()
  await userEvent.keyboard('{End}')
  await expect.element(row('Indicação')).toHaveFocus()
  await userEvent.keyboard('{Home}{ArrowDown}{Enter}')
  await expect.element(page.getByLabelText('O que foi conferido')).toHaveFocus()
  expect(await violations()).toEqual([])
  await userEvent.keyboard('{Escape}')
  await expect.element(row('CRO ativo')).toHaveFocus()
})

test('says at the field what an item lacks, before anything is sent', async () => {
  connectRegistration()
  await open(screen('item-foto'))
  await expect.element(page.getByRole('button', { name: 'Arquivos: Escolher arquivos…' })).toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText('Anexe o arquivo que comprova este item.')).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
})

test('lands a refusal of the store at its field, and keeps what was typed over a closed window', async () => {
  connectRegistration({
    refuse: { code: 'verified-in-future', details: {}, field: 'evidence.verifiedOn' },
  })
  const first = await open(screen('item-cro'))
  await page.getByLabelText('O que foi conferido').fill('Liguei no CRO')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect
    .element(page.getByText('A data da conferência está no futuro.', { exact: false }))
    .toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Conferido em' })).toHaveFocus()
  await expect
    .poll(() => localStorage.getItem(`em-dia:draft:evidence-${ANA.id}-cro`))
    .toContain('Liguei no CRO')
  await first.unmount()
  connectRegistration()
  await open(screen('item-cro'))
  await expect.element(page.getByText('Recuperamos o que você estava digitando.')).toBeVisible()
  await expect.element(page.getByLabelText('O que foi conferido')).toHaveValue('Liguei no CRO')
})

test('says since when an item is stale, and sees to it again today', async () => {
  const verifiedOn = addDays(currentDay(), -400)
  connectRegistration({
    registration: { evidence: [{ itemId: 'cro', verifiedOn, dated: null, note: 'Ativo', attachments: [] }] },
  })
  await open(screen('item-cro'))
  await expect.element(page.getByText(/Vencido/)).toBeVisible()
  await expect.element(page.getByText(/venceu em/)).toBeVisible()
  await expect.element(page.getByLabelText('O que foi conferido')).toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() =>
    expect(sent).toHaveBeenCalledWith(
      'putEvidence',
      expect.objectContaining({
        evidence: expect.objectContaining({ verifiedOn: currentDay(), note: 'Ativo' }) as unknown,
      }),
    ),
  )
})

test('takes evidence away only with a reason', async () => {
  connectRegistration({
    registration: {
      evidence: [{ itemId: 'cro', verifiedOn: currentDay(), dated: null, note: 'Ativo', attachments: [] }],
    },
  })
  await open(screen('item-cro'))
  await page.getByRole('button', { name: 'Retirar comprovação' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Retirar comprovação' }).click()
  await expect.element(page.getByText('Escreva o motivo em ao menos 3 letras.')).toBeVisible()
  await dialog.getByLabelText('Motivo').fill('era de outro dentista')
  await dialog.getByRole('button', { name: 'Retirar comprovação' }).click()
  await vi.waitFor(() =>
    expect(sent).toHaveBeenCalledWith(
      'removeEvidence',
      expect.objectContaining({ itemId: 'cro', reason: 'era de outro dentista' }),
    ),
  )
})

test('shows how to verify on demand', async () => {
  connectRegistration()
  await open(screen('item-foto'))
  await expect.element(page.getByText('Compare o rosto.')).not.toBeVisible()
  await page.getByRole('button', { name: 'Como conferir' }).click()
  await expect.element(page.getByText('Compare o rosto.')).toBeVisible()
  await page.getByRole('button', { name: 'Como conferir' }).click()
})

test('revalidates, confirms the contact and hands in with one key each, but not while somebody types', async () => {
  connectRegistration()
  await open(screen('item-cro'))
  await expect.element(page.getByLabelText('O que foi conferido')).toHaveFocus()
  await userEvent.keyboard('vce')
  expect(sent).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}v')
  await expect.element(page.getByText(/^Revalidar até/)).toBeVisible()
  await userEvent.keyboard('c')
  await expect.element(page.getByText(/^Contato confirmado em/)).toBeVisible()
  await userEvent.keyboard('e')
  await page.getByLabelText('Recado para quem analisa').fill('Traz o contrato na sexta')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(page.getByText('Enviado para análise')).toBeVisible()
  await expect.element(page.getByText(/“Traz o contrato na sexta”/)).toBeVisible()
  expect(sent.mock.calls.map(([command]) => command)).toEqual(['revalidate', 'confirmContact', 'submit'])
})

test('says why it was sent back, and by whom', async () => {
  connectRegistration({
    registration: {
      status: 'returned',
      statusBy: 'Marta Lima',
      statusOn: day('2026-11-20'),
      statusNote: 'Falta o contrato',
    },
  })
  await open(screen())
  await expect
    .element(page.getByText('Devolvido por Marta Lima em 20/11/2026: “Falta o contrato”'))
    .toBeVisible()
})
