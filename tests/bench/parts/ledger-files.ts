import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import type { Customer } from '#shared/domain/customer.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { type GeneratedLedger, generateLedger } from '#tests/support/generate-ledger.ts'

const brazilian = (on: string | null) => on?.split('-').toReversed().join('/') ?? ''
const reais = (centavos: number) => (centavos / 100).toFixed(2).replace('.', ',')

function customerTable(customers: readonly Customer[]): string[][] {
  const seen = new Set<string>()
  // Generated documents collide now and then; a file that repeats one is refused, so the second goes without.
  const document = ({ taxId }: Customer) => {
    if (!taxId || seen.has(taxId)) return ''
    seen.add(taxId)
    return formatTaxId(taxId)
  }
  return [
    'Código;Nome;CPF/CNPJ;Celular;E-mail'.split(';'),
    ...customers.map((customer) => {
      const { number, name, phone, email } = customer
      return [String(number), name, document(customer), phone ?? '', email ?? '']
    }),
  ]
}

function titleTable({ receivables }: GeneratedLedger, codes: ReadonlyMap<string, Customer>): string[][] {
  return [
    'Título;Parcela;Código do cliente;Cliente;Emissão;Vencimento;Valor;Descrição'.split(';'),
    ...receivables.map((title) => {
      const customer = codes.get(title.customerId)
      const part = `${title.instalment}/${title.instalments}`
      const days = [brazilian(title.issuedOn), brazilian(title.dueOn)]
      const who = [String(customer?.number), customer?.name ?? '']
      return [title.number, part, ...who, ...days, reais(title.amount), title.description]
    }),
  ]
}

/** Only what settled principal: an imported title has the laboratory's terms, not the ones it was generated with. */
function paymentTable(
  { receivables, payments }: GeneratedLedger,
  codes: ReadonlyMap<string, Customer>,
): string[][] {
  const titles = new Map(receivables.map((title) => [title.id, title]))
  const rows = payments
    .filter(({ reversal, settled }) => !reversal && settled.principal > 0)
    .flatMap((payment) => {
      const title = titles.get(payment.receivableId)
      const customer = title && codes.get(title.customerId)
      if (!title || !customer) return []
      const part = `${title.instalment}/${title.instalments}`
      const who = [String(customer.number), customer.name]
      return [
        [title.number, part, ...who, brazilian(payment.paidOn), reais(payment.settled.principal), 'Pix'],
      ]
    })
  const header = 'Título;Parcela;Código do cliente;Cliente;Data do pagamento;Valor pago;Forma de pagamento'
  return [header.split(';'), ...rows]
}

async function writeCsv(folder: string, name: string, table: string[][]): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, Papa.unparse(table, { delimiter: ';' }))
  return file
}

/** Files of so many customers, as a spreadsheet programme would have saved them. */
export async function writeCustomers(folder: string, count: number) {
  const { customers } = generateLedger({ seed: 7, customers: count, titles: 0 })
  const rows = customerTable(customers)
  const csv = await writeCsv(folder, 'clientes.csv', rows)
  const xlsx = path.join(folder, 'clientes.xlsx')
  await writeFile(xlsx, await writeXlsx({ sheets: [{ name: 'Clientes', rows }] }))
  return { csv, xlsx }
}

/** The three files of a ledger, in the order in which they must be imported. */
export async function writeLedger(folder: string, size: { customers: number; titles: number }) {
  const ledger = generateLedger({ seed: 7, ...size })
  const codes = new Map(ledger.customers.map((customer) => [customer.id, customer]))
  return [
    await writeCsv(folder, 'clientes.csv', customerTable(ledger.customers)),
    await writeCsv(folder, 'titulos.csv', titleTable(ledger, codes)),
    await writeCsv(folder, 'pagamentos.csv', paymentTable(ledger, codes)),
  ]
}
