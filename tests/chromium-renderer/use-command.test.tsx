import { useCommand } from '#renderer/lib/use-command.ts'
import { UNEXPECTED } from '#shared/pt-br/errors.ts'
import type { Refusal } from '#shared/contracts/refusal.ts'
import { ORPCError } from '@orpc/client'
import { useForm } from 'react-hook-form'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { mount } from './mount.tsx'

type Input = { commandId: string; today: string; details: { name: string } }

const refused = (data: Refusal) => new ORPCError('REFUSED', { defined: true, data })
const TAKEN: Refusal = { code: 'tax-id-taken', details: { name: 'Ana', number: 7 }, field: 'details.name' }

function Form({
  command,
  onDone,
}: {
  command: (input: Input) => Promise<string>
  onDone: (answer: string) => void
}) {
  const form = useForm({ defaultValues: { name: 'Bia' } })
  const save = useCommand(command, { form: { setError: form.setError, prefix: 'details.' }, onDone })
  return (
    <form onSubmit={(event) => void form.handleSubmit((details) => save.run({ details }))(event)}>
      <input aria-label="Nome" {...form.register('name')} />
      <p>{form.formState.errors.name?.message}</p>
      <p role="alert">{save.problem}</p>
      <button type="submit">Salvar</button>
    </form>
  )
}

test('sends the same command again with the same id, and another input with another', async () => {
  const sent: Input[] = []
  const command = vi.fn((input: Input) => {
    sent.push(input)
    return sent.length < 3 ? Promise.reject(new Error('the port was lost')) : Promise.resolve('ok')
  })
  const onDone = vi.fn()
  await mount(<Form command={command} onDone={onDone} />)
  const save = page.getByRole('button', { name: 'Salvar' })
  await save.click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(UNEXPECTED)
  await save.click()
  await page.getByLabelText('Nome').fill('Clara')
  await save.click()
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('ok'))
  const [first, second, third] = sent.map(({ commandId }) => commandId)
  expect(second).toBe(first)
  expect(third).not.toBe(first)
  expect(sent[0]!.today).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('pressed twice before the answer came, it is sent and told once', async () => {
  const answer = Promise.withResolvers<string>()
  const command = vi.fn((_input: Input) => answer.promise)
  const onDone = vi.fn()
  const name = 'Bia'
  function Buttons() {
    const save = useCommand(command, { onDone })
    return (
      <>
        <button type="button" onClick={() => save.run({ details: { name } })}>
          Salvar
        </button>
        <button type="button" onClick={() => void save.runAsync({ details: { name } }).then(told)}>
          Salvar e seguir
        </button>
      </>
    )
  }
  const told = vi.fn()
  await mount(<Buttons />)
  await page.getByRole('button', { name: 'Salvar', exact: true }).dblClick()
  await page.getByRole('button', { name: 'Salvar e seguir' }).click()
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(null))
  answer.resolve('ok')
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(command).toHaveBeenCalledOnce()
  // What is asked again after the answer is another matter.
  await page.getByRole('button', { name: 'Salvar', exact: true }).click()
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(2))
  expect(command.mock.calls[1]![0].commandId).not.toBe(command.mock.calls[0]![0].commandId)
})

test('pressed again after the answer and before it is drawn, it is not sent again', async () => {
  const command = vi.fn((_input: Input) => Promise.resolve('ok'))
  const details = { name: 'Bia' }
  const told = vi.fn()
  function Button() {
    const save = useCommand(command)
    const press = async () => {
      await save.runAsync({ details })
      save.run({ details })
      told()
    }
    return (
      <button type="button" onClick={() => void press()}>
        Salvar
      </button>
    )
  }
  await mount(<Button />)
  for (const times of [1, 2]) {
    await page.getByRole('button', { name: 'Salvar' }).click()
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(times))
    expect(command).toHaveBeenCalledTimes(times)
  }
})

test('shows a refusal about a field under the field, which takes the focus', async () => {
  await mount(<Form command={() => Promise.reject(refused(TAKEN))} onDone={vi.fn()} />)
  await page.getByRole('button', { name: 'Salvar' }).click()
  await expect
    .element(page.getByText('Este CPF/CNPJ já é de Ana (cliente nº 7).', { exact: false }).first())
    .toBeVisible()
  await expect.element(page.getByLabelText('Nome')).toHaveFocus()
})
