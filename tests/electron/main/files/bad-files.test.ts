import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOf, importsDesk, today } from './desk.ts'

async function findings(name: string) {
  const { client, commits } = importsDesk()
  const file = fileOf(name, new Uint8Array(readFileSync(path.resolve('tests/fixtures/import', name))))
  const { token, suggestedKind, mappings } = await client.open({ file })
  const check = await client.check({ token, kind: suggestedKind, mapping: mappings[suggestedKind], today })
  await client.close({ token })
  expect(commits).toEqual([])
  return {
    kind: suggestedKind,
    toCreate: check.toCreate,
    found: check.issues.map(({ line, column, code, severity, suggestion }) =>
      [line, column, severity === 'error' ? code : `(${code})`, suggestion]
        .filter((part) => part !== null)
        .join(' '),
    ),
  }
}

describe('bad input is answered with place, reason and remedy', () => {
  it.each([
    [
      'digitos-errados.csv',
      {
        kind: 'customers',
        toCreate: 1,
        found: [
          '2 CPF/CNPJ tax-id',
          '3 CPF/CNPJ tax-id',
          '4 CPF/CNPJ tax-id',
          '5 CPF/CNPJ tax-id',
          '6 CPF/CNPJ (tax-id-lost-zeros) 012.345.678-90',
        ],
      },
    ],
    [
      'datas-impossiveis.csv',
      {
        kind: 'receivables',
        toCreate: 0,
        found: [
          '2 Vencimento day 30/11/2026',
          '3 Emissão day 28/02/2026',
          '4 Vencimento day-out-of-range',
          '5 Vencimento due-before-issue',
          '6 Vencimento day',
        ],
      },
    ],
    [
      'valores-absurdos.csv',
      {
        kind: 'receivables',
        toCreate: 5,
        found: [
          '2 Valor amount-negative',
          '3 Valor amount-zero',
          '4 Valor amount-negative',
          '5 Valor amount-too-large',
          '6 Valor amount',
          '7 Valor (amount-unusual)',
        ],
      },
    ],
    ['pagamento-acima-do-saldo.csv', { kind: 'payments', toCreate: 1, found: [] }],
    ['titulo-de-cliente-desconhecido.csv', { kind: 'receivables', toCreate: 1, found: [] }],
    ['clientes.csv', { kind: 'customers', toCreate: 2, found: [] }],
    ['titulos.csv', { kind: 'receivables', toCreate: 2, found: [] }],
    ['unicode.txt', { kind: 'customers', toCreate: 1, found: [] }],
  ])('%s', async (name, expected) => {
    expect(await findings(name)).toEqual(expected)
  })
})
