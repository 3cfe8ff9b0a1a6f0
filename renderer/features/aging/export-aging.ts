import type { AgingCustomerRow, AgingTitleRow } from '#shared/contracts/aging.ts'
import { agingBuckets } from '#shared/domain/aging.ts'
import { aging, bucketLabels } from '#shared/pt-br/aging.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { desktopClient } from '#renderer/lib/clients.ts'
import { allCustomers, allTitles, type CustomersQuery, type TitlesQuery } from './queries.ts'

type Table = Parameters<typeof desktopClient.exports.table>[0]
type Format = Table['format']

const money = (header: string) => ({ header, kind: 'money' as const })
const text = (header: string) => ({ header, kind: 'text' as const })
const integer = (header: string) => ({ header, kind: 'integer' as const })
const onDay = (header: string) => ({ header, kind: 'day' as const })

const charges = [
  money(aging.principal),
  money(aging.lateFee),
  money(aging.lateInterest),
  money(aging.updated),
]
const chargeCells = (row: AgingCustomerRow | AgingTitleRow) => [
  row.principal,
  row.lateFee,
  row.lateInterest,
  row.total,
]

function customersTable(rows: readonly AgingCustomerRow[]): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: [
      integer('Nº'),
      text(aging.columns.customer),
      text('CPF/CNPJ'),
      integer(aging.columns.titles),
      integer('Dias de atraso'),
      ...agingBuckets.map((bucket) => money(bucketLabels[bucket])),
      ...charges,
    ],
    rows: rows.map((row) => [
      row.number,
      row.name,
      row.taxId && formatTaxId(row.taxId),
      row.titles,
      row.worstDaysLate,
      ...row.buckets,
      ...chargeCells(row),
    ]),
  }
}

function titlesTable(rows: readonly AgingTitleRow[]): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: [
      text(aging.columns.customer),
      text(aging.columns.title),
      onDay(aging.columns.issuedOn),
      onDay(aging.columns.dueOn),
      integer('Dias de atraso'),
      text(aging.columns.bucket),
      money(aging.columns.original),
      ...charges,
    ],
    rows: rows.map((row) => [
      row.customerName,
      row.title,
      row.issuedOn,
      row.dueOn,
      row.daysLate,
      bucketLabels[row.bucket],
      row.originalAmount,
      ...chargeCells(row),
    ]),
  }
}

export type AgingQuery = { by: 'customer'; query: CustomersQuery } | { by: 'title'; query: TitlesQuery }

/** Saves every row of the filter where the person says; answers the path, null when the person gave up. */
export async function exportAging(request: AgingQuery, format: Format): Promise<string | null> {
  const table =
    request.by === 'customer'
      ? customersTable(await allCustomers(request.query))
      : titlesTable(await allTitles(request.query))
  const { asOf } = request.query
  const view = request.by === 'customer' ? 'clientes' : 'titulos'
  const { path } = await desktopClient.exports.table({
    ...table,
    format,
    suggestedName: aging.document.fileName(view, asOf),
    title: `${aging.document.page} · ${aging.document.asOf(formatDay(asOf))}`,
  })
  return path
}
