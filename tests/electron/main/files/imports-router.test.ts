import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOf, importsDesk, refusalOf, rowsOf, today } from './desk.ts'

const customers = `Nome;CPF/CNPJ;Telefone;E-mail
Clínica Sorriso Ltda;11.222.333/0001-81;(11) 95555-0001;contato@example.com
Dr. João Exemplo;529.982.247-25;(11) 5555-0002;
`
const commandId = '01940000-0000-7000-8000-000000000001'

async function finish<T, R>(iterator: AsyncIterator<T, R>): Promise<{ seen: T[]; result: R }> {
  const seen: T[] = []
  for (;;) {
    const step = await iterator.next()
    if (step.done) return { seen, result: step.value }
    seen.push(step.value)
  }
}

describe('importing a file', () => {
  it('opens, checks, commits, and remembers the mapping', async () => {
    const { client, commits } = importsDesk()
    const opened = await client.open({ file: fileOf('clientes.csv', customers) })
    expect(opened).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      separator: ';',
      rows: 2,
      suggestedKind: 'customers',
      remembered: false,
      mappings: { customers: { name: 0, taxId: 1, phone: 2, email: 3 } },
    })
    const mapping = { name: 0, taxId: 1, phone: 2 }
    const check = await client.check({ token: opened.token, kind: 'customers', mapping, today })
    expect(check).toMatchObject({ rows: 2, toCreate: 2, errors: 0, warnings: 0, issues: [] })
    expect(check.preview[0]).toEqual({
      line: 2,
      action: 'create',
      values: {
        name: 'Clínica Sorriso Ltda',
        taxId: '11.222.333/0001-81',
        kind: 'Clínica',
        phone: '(11) 95555-0001',
      },
    })
    const { seen, result } = await finish(await client.commit({ token: opened.token, commandId, today }))
    expect(seen).toEqual([
      { done: 0, total: 2 },
      { done: 2, total: 2 },
    ])
    expect(result).toEqual({ importId: commandId, created: 2, updated: 0 })
    const retry = await finish(await client.commit({ token: opened.token, commandId, today }))
    expect(retry).toEqual({ seen: [], result })
    const another = '01940000-0000-7000-8000-000000000002'
    const twice = async () => finish(await client.commit({ token: opened.token, commandId: another, today }))
    expect(await refusalOf(twice())).toMatchObject({ code: 'import-stale' })
    expect(commits).toHaveLength(1)
    expect(commits[0]).toMatchObject({ clientId: 'window', fileName: 'clientes.csv', kind: 'customers' })
    const again = await client.open({ file: fileOf('outros.csv', customers) })
    expect(again).toMatchObject({ remembered: true, mappings: { customers: mapping } })
    await client.close({ token: again.token })
  })

  it('writes nothing when the person leaves before the store begins', async () => {
    const { client, commits } = importsDesk()
    const { token, mappings } = await client.open({ file: fileOf('clientes.csv', customers) })
    await client.check({ token, kind: 'customers', mapping: mappings.customers, today })
    const leaving = new AbortController()
    const iterator = await client.commit({ token, commandId, today }, { signal: leaving.signal })
    expect(await iterator.next()).toMatchObject({ value: { done: 0, total: 2 } })
    leaving.abort()
    expect(await refusalOf(Promise.resolve(iterator.next()))).toMatchObject({ code: 'cancelled' })
    expect(commits).toEqual([])
    const second = await client.commit({ token, commandId, today })
    await second.next()
    await second.return?.({ importId: commandId, created: 0, updated: 0 })
    expect(commits).toEqual([])
  })

  it('refuses to commit unchecked, with errors, or from another window', async () => {
    const { client, stranger, commits } = importsDesk()
    const bad = customers.replace('529.982.247-25', '529.982.247-26')
    const { token, mappings } = await client.open({ file: fileOf('clientes.csv', bad) })
    const commit = async () => finish(await client.commit({ token, commandId, today }))
    expect(await refusalOf(commit())).toMatchObject({ code: 'import-stale' })
    const check = await client.check({ token, kind: 'customers', mapping: mappings.customers, today })
    expect(check).toMatchObject({ errors: 1, toCreate: 1 })
    expect(check.issues[0]).toMatchObject({
      line: 3,
      column: 'CPF/CNPJ',
      value: '529.982.247-26',
      code: 'tax-id',
    })
    expect(check.preview.map(({ action }) => action)).toEqual(['create', 'refused'])
    expect(await refusalOf(commit())).toMatchObject({ code: 'import-has-errors' })
    const input = { token, kind: 'customers' as const, mapping: mappings.customers, today }
    expect(await refusalOf(stranger.check(input))).toMatchObject({ code: 'import-expired' })
    await stranger.close({ token })
    expect(await client.check(input)).toMatchObject({ errors: 1 })
    await client.close({ token })
    expect(await refusalOf(client.check(input))).toMatchObject({ code: 'import-expired' })
    expect(commits).toEqual([])
  })

  it('puts the header and the cell where the store named a field, and saves every finding', async () => {
    const finding = {
      line: 2,
      column: 'customerTaxId',
      value: '',
      code: 'customer-unknown',
      severity: 'error',
      suggestion: null,
    } as const
    const { client, folder } = importsDesk([finding], '')
    const csv =
      'CNPJ do cliente;Título;Vencimento;Valor\n11.222.333/0001-81;=1+1;22/11/2026;10\n11222333000181;7;22/11/2026;1,00\n'
    const { token, mappings, suggestedKind } = await client.open({ file: fileOf('titulos.csv', csv) })
    expect(suggestedKind).toBe('receivables')
    const check = await client.check({ token, kind: 'receivables', mapping: mappings.receivables, today })
    expect(check.issues.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
      [1, '', '', 'issue-day-assumed'],
      [2, 'Título', '=1+1', 'formula'],
      [2, 'CNPJ do cliente', '11.222.333/0001-81', 'customer-unknown'],
    ])
    const { path: saved } = await client.saveReport({ token })
    expect(saved).toBe(path.join(folder, 'titulos – conferência.csv'))
    const report = readFileSync(saved!, 'utf8')
    expect(report.startsWith('\ufeffLinha;Coluna;Valor lido;')).toBe(true)
    expect(report).toContain("2;Título;'=1+1;Erro;A célula tem uma fórmula")
    expect(report.trimEnd().split('\r\n')).toHaveLength(4)
  })

  it('gives up a check, and can check again; of two at once the later counts', async () => {
    const { client } = importsDesk()
    const rows = Array.from({ length: 60_000 }, (_, i) => `Cliente ${i};(11) 95555-0001`)
    const { token, mappings } = await client.open({
      file: fileOf('muitos.csv', ['Nome;Telefone', ...rows].join('\n')),
    })
    const leaving = new AbortController()
    const input = { token, kind: 'customers' as const, mapping: mappings.customers, today }
    const first = client.check(input, { signal: leaving.signal })
    setTimeout(() => leaving.abort(), 5)
    expect(await refusalOf(first)).toMatchObject({ code: 'cancelled' })
    const [earlier, later] = await Promise.allSettled([client.check(input), client.check(input)])
    expect(earlier).toMatchObject({ status: 'rejected', reason: { data: { code: 'cancelled' } } })
    expect(later).toMatchObject({ value: { rows: 60_000, toCreate: 60_000 } })
    await client.close({ token })
  })

  it('refuses 200 MB by its size, and by its content what its name denies', async () => {
    const { client } = importsDesk()
    const huge = fileOf('enorme.csv', new Uint8Array(1))
    Object.defineProperty(huge, 'size', { value: 200 * 1024 * 1024 })
    expect(await refusalOf(client.open({ file: huge }))).toMatchObject({
      code: 'file-too-large',
      details: { limit: '50 MB' },
    })
    expect(await refusalOf(client.open({ file: fileOf('x.xlsx', customers) }))).toMatchObject({
      code: 'file-not-supported',
    })
    expect(await refusalOf(client.open({ file: fileOf('x.csv', '') }))).toMatchObject({ code: 'file-empty' })
  })

  it('names the columns that a mapping lacks', async () => {
    const { client } = importsDesk()
    const { token } = await client.open({ file: fileOf('clientes.csv', customers) })
    const check = await client.check({ token, kind: 'receivables', mapping: { customerName: 0 }, today })
    expect(check.issues.map(({ code, value }) => [code, value])).toEqual([
      ['columns-missing', 'number,externalCode'],
      ['columns-missing', 'issuedOn,dueOn'],
      ['columns-missing', 'amount'],
    ])
    expect(check.toCreate).toBe(0)
  })

  it('hands the store what a person would have typed', async () => {
    const { client, commits } = importsDesk()
    const { token, mappings } = await client.open({ file: fileOf('clientes.csv', customers) })
    await client.check({ token, kind: 'customers', mapping: mappings.customers, today })
    await finish(await client.commit({ token, commandId, today }))
    expect(rowsOf('customers', commits[0]!.candidates as never)[1]!.details).toEqual({
      kind: 'dentist',
      name: 'Dr. João Exemplo',
      tradeName: null,
      taxId: '52998224725',
      email: null,
      phone: '+551155550002',
      address: null,
      cro: null,
      notes: '',
      externalCode: null,
    })
  })
})
