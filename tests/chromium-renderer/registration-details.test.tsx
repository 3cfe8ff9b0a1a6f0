import { CustomerRegistration } from '#renderer/features/registration/customer-registration.tsx'
import { currentDay } from '#renderer/lib/today.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { violations } from './mount.tsx'
import { ANA, connectRegistration, forgetDrafts, open, paste, sent } from './registration-ends.tsx'

const screen = () => (
  <CustomerRegistration customer={ANA} form={<p>Formulário do cliente</p>} focus={undefined} />
)
const save = () => page.getByRole('button', { name: /^Salvar perfil/ }).click()
const details = () => (sent.mock.lastCall![1] as { details: Record<string, unknown> }).details

beforeEach(async () => {
  await page.viewport(1366, 768)
  sent.mockClear()
  forgetDrafts()
})

test('reads a birth of the last century, and says one after today is in the future', async () => {
  connectRegistration()
  await open(screen)
  const born = page.getByLabelText('Nascimento')
  await born.fill(formatDay(addDays(currentDay(), 1)))
  await save()
  await expect.element(page.getByText('Esta data está no futuro. Confira o ano.').first()).toBeVisible()
  expect(sent).not.toHaveBeenCalled()
  await born.fill('09/03/84')
  await save()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(details()).toMatchObject({ bornOn: '1984-03-09' })
})

test('cleans what is pasted: documents and phones out of any text, names without tabs', async () => {
  connectRegistration()
  await open(screen)
  await page.getByRole('button', { name: 'Acrescentar pessoa' }).click()
  const name = page.getByRole('textbox', { name: 'Nome', exact: true })
  await expect.element(name).toHaveFocus()
  paste(name.element(), '\tPaulo \u00a0 Prado\r\n')
  await expect.element(name).toHaveValue('Paulo Prado')
  const taxId = page.getByLabelText('CPF ou CNPJ')
  paste(taxId.element(), 'CNPJ: 12.abc.345/01de–35\tAtivo')
  await expect.element(taxId).toHaveValue('12.ABC.345/01DE-35')
  const phone = page.getByLabelText('Telefone')
  paste(phone.element(), 'Tel.: +55 (11) 98765-4321 - falar com Ana')
  await expect.element(phone).toHaveValue('(11) 98765-4321')
  await save()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(details()).toMatchObject({
    people: [{ name: 'Paulo Prado', taxId: '12ABC34501DE35', phone: '+5511987654321', relation: 'partner' }],
  })
})

test('says which line of which list is wrong, and leads there', async () => {
  connectRegistration()
  await open(screen)
  await page.getByRole('button', { name: 'Acrescentar pessoa' }).click()
  await page.getByRole('textbox', { name: 'Nome', exact: true }).fill('Paulo')
  await page.getByLabelText('CPF ou CNPJ').fill('111.111.111-11')
  await save()
  await expect.element(page.getByText('Falta corrigir um campo')).toBeVisible()
  await page.getByRole('button', { name: 'Sócios e pessoas ligadas, 1: CPF ou CNPJ' }).click()
  await expect.element(page.getByLabelText('CPF ou CNPJ')).toHaveFocus()
  expect(await violations()).toEqual([])
  expect(sent).not.toHaveBeenCalled()
})

test('lands the refusal of the store at the field', async () => {
  connectRegistration({ refuse: { code: 'born-in-future', details: {}, field: 'details.bornOn' } })
  await open(screen)
  await page.getByLabelText('Nascimento').fill('09/03/1984')
  await save()
  await expect
    .element(page.getByText('A data de nascimento ou fundação está no futuro.', { exact: false }).first())
    .toBeVisible()
  await expect.element(page.getByLabelText('Nascimento')).toHaveFocus()
})

test('says in the summary what is refused of a whole list', async () => {
  connectRegistration({
    refuse: { code: 'block-evaded', details: { name: 'Paulo' }, field: 'details.people' },
  })
  await open(screen)
  await page.getByRole('button', { name: 'Acrescentar pessoa' }).click()
  await page.getByRole('textbox', { name: 'Nome', exact: true }).fill('Paulo')
  await save()
  await expect.element(page.getByText('Falta corrigir um campo')).toBeVisible()
  await expect
    .element(page.getByText('Este documento está na lista de bloqueio, em nome de Paulo.', { exact: false }))
    .toBeVisible()
})

test('keeps channels, people and references being typed when the window closes', async () => {
  connectRegistration()
  const first = await open(screen)
  await page.getByRole('button', { name: 'Acrescentar referência' }).click()
  await page.getByRole('textbox', { name: 'Quem' }).fill('Dental Boa')
  await page.getByRole('button', { name: 'Liguei hoje para Dental Boa' }).click()
  await expect.element(page.getByLabelText('Perguntado em')).toHaveValue(formatDay(currentDay()))
  await expect.element(page.getByRole('combobox', { name: 'O que disse' })).toHaveFocus()
  await page.getByRole('button', { name: 'Acrescentar canal' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Número ou e-mail' })).toHaveFocus()
  await userEvent.keyboard('11912345678')
  await expect
    .poll(() => localStorage.getItem(`em-dia:draft:registration-${ANA.id}`))
    .toContain('11912345678')
  await first.unmount()
  await open(screen)
  await expect.element(page.getByText('Recuperamos o que você estava digitando.')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Quem' })).toHaveValue('Dental Boa')
  await save()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(details()).toMatchObject({
    references: [{ name: 'Dental Boa', askedOn: currentDay(), opinion: 'pending' }],
    channels: [{ kind: 'whatsapp', value: '+5511912345678' }],
  })
  expect(localStorage.getItem(`em-dia:draft:registration-${ANA.id}`)).toBeNull()
})

test('keeps one preferred channel, and says what forbidding third parties means', async () => {
  connectRegistration()
  await open(screen)
  await expect.element(page.getByText(/só pode ser tratada com o próprio cliente/)).toBeVisible()
  for (const value of ['11912345678', '11912345679']) {
    await page.getByRole('button', { name: 'Acrescentar canal' }).click()
    await page.getByRole('textbox', { name: 'Número ou e-mail' }).last().fill(value)
    await page.getByLabelText('Preferido').last().click()
  }
  await expect.element(page.getByLabelText('Preferido').first()).not.toBeChecked()
  await expect.element(page.getByLabelText('Preferido').last()).toBeChecked()
  await page.getByLabelText('Não usar').first().click()
  await page.getByRole('switch', { name: /^Proibido falar com terceiros/ }).click()
  await expect.element(page.getByText(/quem o cliente autorizou/)).toBeVisible()
  await save()
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(details()).toMatchObject({
    thirdPartiesForbidden: false,
    channels: [
      { preferred: false, invalid: true },
      { preferred: true, invalid: false },
    ],
  })
})
