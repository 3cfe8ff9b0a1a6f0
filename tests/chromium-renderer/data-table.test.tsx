import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { IconUsers } from '@tabler/icons-react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { mount, violations } from './mount.tsx'

type Row = { id: string; name: string; amount: number }

const rows: Row[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `r${index}`,
  name: `Cliente ${index}`,
  amount: index,
}))
const columns: DataColumn<Row>[] = [
  { id: 'name', header: 'Nome', grow: 1, sortable: true, cell: (row) => row.name, footer: 'Total' },
  { id: 'amount', header: 'Valor', align: 'end', cell: (row) => row.amount, footer: 49_995_000 },
]

const table = (props: Partial<Parameters<typeof DataTable<Row>>[0]> = {}) => (
  <div style={{ height: 400 }}>
    <DataTable label="Clientes" columns={columns} rows={rows} rowKey={(row) => row.id} {...props} />
  </div>
)

test('draws only what is in view of ten thousand rows, and says how many there are', async () => {
  await mount(table())
  await expect.element(page.getByText('Cliente 0', { exact: true })).toBeVisible()
  expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(60)
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '10001')
})

test('goes through the rows and opens one without the mouse', async () => {
  const onOpen = vi.fn()
  await mount(table({ onOpen }))
  document.querySelector<HTMLElement>('[role="grid"]')!.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(onOpen).toHaveBeenLastCalledWith(rows[2])
  await userEvent.keyboard('{End}{Enter}')
  expect(onOpen).toHaveBeenLastCalledWith(rows[9999])
  await expect.element(page.getByText('Cliente 9999')).toBeVisible()
  await userEvent.keyboard('{Home}{ArrowUp}{Enter}')
  expect(onOpen).toHaveBeenLastCalledWith(rows[0])
})

test('marks rows with the space bar and all of them with the box of the header', async () => {
  const onChange = vi.fn()
  const selection = { selected: new Set<string>(), onChange, nameOf: (row: Row) => row.name }
  await mount(table({ selection, rows: rows.slice(0, 3) }))
  document.querySelector<HTMLElement>('[role="grid"]')!.focus()
  await userEvent.keyboard('{ArrowDown} ')
  expect(onChange).toHaveBeenLastCalledWith(new Set(['r1']))
  await page.getByLabelText('Selecionar todas as linhas').click()
  expect(onChange).toHaveBeenLastCalledWith(new Set(['r0', 'r1', 'r2']))
})

test('asks for more near the end of what it has, and not before', async () => {
  const onNeedMore = vi.fn()
  await mount(table({ rows: rows.slice(0, 200), total: 10_000, onNeedMore }))
  await expect.element(page.getByText('Cliente 0', { exact: true })).toBeVisible()
  expect(onNeedMore).not.toHaveBeenCalled()
  document.querySelector<HTMLElement>('[role="grid"]')!.focus()
  await userEvent.keyboard('{End}')
  await vi.waitFor(() => expect(onNeedMore).toHaveBeenCalled())
})

test('says why there is nothing, and tells a sortable column from the others', async () => {
  const onSort = vi.fn()
  const empty = <EmptyState icon={IconUsers} title="Ninguém ainda" message="Importe a planilha." />
  await mount(table({ rows: [], onSort, sort: { by: 'name', descending: true }, empty }))
  await expect.element(page.getByText('Ninguém ainda')).toBeVisible()
  const name = page.getByRole('columnheader', { name: 'Nome' })
  await expect.element(name).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('button', { name: 'Nome' }).click()
  expect(onSort).toHaveBeenCalledWith('name')
  expect(await violations()).toEqual([])
})

test.for(['light', 'dark'] as const)('axe finds nothing in a full table, %s', async (scheme) => {
  await mount(
    table({ selection: { selected: new Set(['r1']), onChange: vi.fn(), nameOf: (row) => row.name } }),
    scheme,
  )
  await expect.element(page.getByText('Cliente 0', { exact: true })).toBeVisible()
  expect(await violations()).toEqual([])
})
