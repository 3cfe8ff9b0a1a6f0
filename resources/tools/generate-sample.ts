import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { laboratorySchema } from '#shared/domain/laboratory.ts'
import { writeAmount } from '#shared/domain/import/read-amount.ts'
import { writeDay } from '#shared/domain/import/read-day.ts'
import { centavos } from '#shared/domain/money.ts'
import { seededRandom } from '#tests/support/random.ts'
import { writeXlsx } from 'hucre/xlsx'
import { sampleCatalogue, type SampleService } from './sample-catalogue.ts'
import { type SampleCustomer, sampleCustomers } from './sample-customers.ts'
import { type SamplePayment, samplePayments, type SampleTitle, sampleTitles } from './sample-ledger.ts'
import { sampleLogo } from './sample-logo.ts'

/**
 * Writes the files of resources/sample: a laboratory that does not exist, its 120 customers, 18 months of titles and payments,
 * and its catalogue, as its old system would export them. Equal runs write equal bytes. `node resources/tools/generate-sample.ts [folder]`
 */
const SEED = 2026_11_22
const folder = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../sample'))

const csv = (rows: string[][]) =>
  rows
    .map((row) =>
      row.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'),
    )
    .join('\r\n') + '\r\n'

const customerHeaders =
  'Código;Razão Social;Nome Fantasia;CPF/CNPJ;Tipo;Celular;E-mail;Endereço;Número;Complemento;Bairro;Cidade;UF;CEP;CRO;Observações'.split(
    ';',
  )
const customerRow = (c: SampleCustomer) => [
  c.code,
  c.name,
  c.tradeName,
  c.taxId,
  c.kind,
  c.phone,
  c.email,
  c.street,
  c.number,
  c.complement,
  c.district,
  c.city,
  c.state,
  c.zip,
  c.cro,
  c.notes,
]

const titleHeaders =
  'Título;Parcela;Código do cliente;Cliente;CPF/CNPJ;Emissão;Vencimento;Valor;Histórico'.split(';')
const titleRow = (t: SampleTitle) => [
  t.number,
  `${t.instalment}/${t.instalments}`,
  t.customer.code,
  t.customer.name,
  t.customer.taxId,
  writeDay(t.issuedOn),
  t.dueOn === null ? '' : writeDay(t.dueOn),
  writeAmount(centavos(t.amount)),
  t.description,
]

const paymentHeaders =
  'Título;Parcela;Código do cliente;Cliente;Data do pagamento;Valor pago;Forma de pagamento;Observação'.split(
    ';',
  )
const paymentRow = ({ title, paidOn, amount, means, note }: SamplePayment) => [
  title.number,
  `${title.instalment}/${title.instalments}`,
  title.customer.code,
  title.customer.name,
  writeDay(paidOn),
  `R$ ${writeAmount(centavos(amount))}`,
  means,
  note,
]

const serviceHeaders = 'Código;Serviço;Custo;Preço padrão;Tabela cheia;Tabela VIP;Etapas;Prazo (dias)'.split(
  ';',
)
const serviceRow = (s: SampleService) => [
  s.code,
  s.name,
  ...[s.cost, s.standard, s.full, s.vip].map((amount) => writeAmount(centavos(amount))),
  s.stages,
  String(s.days),
]

const laboratory = laboratorySchema.parse({
  name: 'Laboratório Modelo de Prótese Dentária Ltda',
  tradeName: 'Laboratório Modelo',
  taxId: '11.222.333/0001-81',
  cro: 'CRO-SP LB 99001',
  technicalResponsible: 'TPD Amélia Exemplo da Silva, CRO-SP TPD 99002',
  address: {
    street: 'Rua do Exemplo',
    number: '100',
    complement: 'Sala 1',
    district: 'Jardim Modelo',
    city: 'Campinas',
    state: 'SP',
    zip: '13010-000',
  },
  phone: '(19) 5555-0100',
  email: 'contato@example.com',
  pix: { key: 'financeiro@example.com', name: 'Laboratório Modelo', city: 'Campinas' },
  logo: `data:image/png;base64,${sampleLogo().toString('base64')}`,
})

/** Every file of the sample, by name. */
async function generateSample(): Promise<Map<string, Uint8Array>> {
  const random = seededRandom(SEED)
  const customers = sampleCustomers(random)
  const titles = sampleTitles(random, customers)
  const payments = samplePayments(random, titles)
  const customerTable = [customerHeaders, ...customers.map(customerRow)]
  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'Clientes',
        rows: customerTable,
        columns: customerHeaders.map(() => ({ autoWidth: true })),
        freezePane: { rows: 1 },
      },
    ],
    // The only clock in the file: without it two runs would differ.
    properties: { created: new Date('2026-11-22T12:00:00Z'), modified: new Date('2026-11-22T12:00:00Z') },
  })
  return new Map<string, Uint8Array>([
    // As an old system on Windows writes it; every letter of it is in Latin 1.
    ['clientes.csv', Buffer.from(csv(customerTable), 'latin1')],
    ['clientes.xlsx', workbook],
    ['titulos.csv', Buffer.from(`\ufeff${csv([titleHeaders, ...titles.map(titleRow)])}`)],
    ['pagamentos.csv', Buffer.from(csv([paymentHeaders, ...payments.map(paymentRow)]))],
    ['catalogo.csv', Buffer.from(`\ufeff${csv([serviceHeaders, ...sampleCatalogue.map(serviceRow)])}`)],
    ['laboratorio.json', Buffer.from(`${JSON.stringify(laboratory, null, 2)}\n`)],
  ])
}

mkdirSync(folder, { recursive: true })
for (const [name, bytes] of await generateSample()) {
  writeFileSync(path.join(folder, name), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
