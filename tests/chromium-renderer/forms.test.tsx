import { PixKeyField } from '#renderer/components/pix-key-field.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { DocumentField, PhoneField, SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { forgetDraft, useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { phoneSchema } from '#shared/domain/contact.ts'
import { taxIdSchema } from '#shared/domain/tax-id.ts'
import { FormProvider, useForm } from 'react-hook-form'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { z } from 'zod'
import { mount, violations } from './mount.tsx'

const schema = z.object({ name: z.string().trim().min(2).max(120), taxId: taxIdSchema, phone: phoneSchema })
type Fields = { name: string; taxId: string; phone: string; pix: string }
const resolver = formResolver<Fields, typeof schema>(schema, (fields) => fields)
const labels = { name: 'Nome', taxId: 'CPF ou CNPJ', phone: 'Telefone' }

function Form({ onValid }: { onValid: (values: z.infer<typeof schema>) => void }) {
  const form = useForm<Fields, unknown, z.infer<typeof schema>>({
    resolver,
    defaultValues: { name: '', taxId: '', phone: '', pix: '' },
  })
  const { recovered } = useDraft(form, 'test')
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(onValid)(event)}>
        {recovered ? <p>Recuperado</p> : null}
        <ErrorSummary labels={labels} />
        <TextField name="name" label="Nome" />
        <DocumentField name="taxId" label="CPF ou CNPJ" />
        <PhoneField name="phone" label="Telefone" />
        <PixKeyField name="pix" />
        <button type="submit">Salvar</button>
      </form>
    </FormProvider>
  )
}

afterEach(() => forgetDraft('test'))

test('sums the problems up, each with a way to its field, and focuses the first', async () => {
  const onValid = vi.fn()
  await mount(<Form onValid={onValid} />)
  await page.getByLabelText('CPF ou CNPJ').fill('111.111.111-11')
  await page.getByRole('button', { name: 'Salvar' }).click()
  await expect.element(page.getByText('Falta corrigir 3 campos')).toBeVisible()
  await expect.element(page.getByText('CPF ou CNPJ não confere.', { exact: false }).first()).toBeVisible()
  await expect.element(page.getByLabelText('Nome')).toHaveFocus()
  await page.getByRole('button', { name: 'Telefone' }).click()
  await expect.element(page.getByLabelText('Telefone')).toHaveFocus()
  expect(await violations()).toEqual([])
  expect(onValid).not.toHaveBeenCalled()
})

test('masks documents and phones when they are left, and stores them bare', async () => {
  const onValid = vi.fn()
  await mount(<Form onValid={onValid} />)
  await page.getByLabelText('Nome').fill('Ana')
  await page.getByLabelText('CPF ou CNPJ').fill('12abc34501de35')
  await page.getByLabelText('Telefone').fill('11987654321')
  await userEvent.tab()
  await expect.element(page.getByLabelText('CPF ou CNPJ')).toHaveValue('12.ABC.345/01DE-35')
  await expect.element(page.getByLabelText('Telefone')).toHaveValue('(11) 98765-4321')
  await page.getByRole('button', { name: 'Salvar' }).click()
  await vi.waitFor(() => expect(onValid).toHaveBeenCalled())
  expect(onValid.mock.calls[0]![0]).toMatchObject({
    name: 'Ana',
    taxId: '12ABC34501DE35',
    phone: '+5511987654321',
  })
})

test('finds what was being typed again after the window went away', async () => {
  const first = await mount(<Form onValid={vi.fn()} />)
  await page.getByLabelText('Nome').fill('Meio digit')
  await expect.poll(() => localStorage.getItem('em-dia:draft:test')).toContain('Meio digit')
  await first.unmount()
  await mount(<Form onValid={vi.fn()} />)
  await expect.element(page.getByText('Recuperado')).toBeVisible()
  await expect.element(page.getByLabelText('Nome')).toHaveValue('Meio digit')
})

test('reads a Pix key while it is typed, and asks when it is two', async () => {
  await mount(<Form onValid={vi.fn()} />)
  const key = page.getByLabelText('Chave Pix')
  await key.fill('Contato@Lab.com.br')
  await expect.element(page.getByText('Chave reconhecida: e-mail contato@lab.com.br')).toBeVisible()
  // Eleven digits with the check digits of a CPF and the shape of a mobile phone.
  await key.fill('11900000083')
  await page.getByRole('button', { name: 'É o celular' }).click()
  await expect.element(page.getByText('Chave reconhecida: celular +5511900000083')).toBeVisible()
  await key.fill('11900000083')
  await page.getByRole('button', { name: 'É o CPF' }).click()
  await expect.element(page.getByText('Chave reconhecida: CPF 11900000083')).toBeVisible()
  await key.fill('chave nenhuma')
  await expect.element(page.getByText('Chave reconhecida', { exact: false })).not.toBeInTheDocument()
})

function StateForm({ onValid }: { onValid: (values: { state: string }) => void }) {
  const form = useForm({ defaultValues: { state: '' } })
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void form.handleSubmit(onValid)(event)}>
        <SelectField name="state" label="UF" data={['PR', 'RJ', 'SP']} searchable />
        <button type="submit">Salvar</button>
      </form>
    </FormProvider>
  )
}

test('takes the option that was typed whole, and leaves what names none', async () => {
  const onValid = vi.fn()
  await mount(<StateForm onValid={onValid} />)
  const sent = async (typed: string) => {
    await page.getByRole('combobox', { name: 'UF' }).fill(typed)
    await userEvent.tab()
    await page.getByRole('button', { name: 'Salvar' }).click()
    return onValid.mock.lastCall?.[0] as unknown
  }
  expect(await sent('r')).toEqual({ state: '' })
  expect(await sent('sp')).toEqual({ state: 'SP' })
  await expect.element(page.getByRole('combobox', { name: 'UF' })).toHaveValue('SP')
  expect(await sent('XX')).toEqual({ state: 'SP' })
})
