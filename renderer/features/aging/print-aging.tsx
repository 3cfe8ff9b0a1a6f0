import { useSettings } from '#renderer/lib/use-settings.ts'
import type { AgingCustomerRow, AgingTitleRow, AgingTotals } from '#shared/contracts/aging.ts'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { PrintSheet } from '#renderer/components/print-sheet.tsx'
import { aging, bucketLabels } from '#shared/pt-br/aging.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { customerColumns, titleColumns } from './columns.tsx'
import type { AgingQuery } from './export-aging.ts'
import styles from './print-aging.module.css'

/** All that is printed, already read. */
export type AgingPrintout = { request: AgingQuery; totals: AgingTotals } & (
  | { by: 'customer'; rows: AgingCustomerRow[] }
  | { by: 'title'; rows: AgingTitleRow[] }
)

/** The aging on paper: the laboratory, the day, the filter, the totals and every row, not only those on screen. */
export function PrintAging({ printout, onPrinted }: { printout: AgingPrintout; onPrinted: () => void }) {
  const { data: settings } = useSettings()
  const { request, totals } = printout
  return (
    <PrintSheet paper="landscape" onPrinted={onPrinted}>
      <header className={styles['head']}>
        <div>
          <strong>{settings?.laboratory?.tradeName ?? settings?.laboratory?.name}</strong>
          <h1>{aging.document.page}</h1>
        </div>
        <div className={styles['facts']}>
          <strong>{aging.document.asOf(formatDay(request.query.asOf))}</strong>
          <span>
            {aging.document.filters}: {describeFilter(request)}
          </span>
          <span>{aging.shown(totals.customers, totals.titles)}</span>
        </div>
      </header>
      <PrintTotals totals={totals} />
      {printout.by === 'customer' ? (
        <PrintTable columns={customerColumns(request.query.buckets, totals)} rows={printout.rows} />
      ) : (
        <PrintTable columns={titleColumns(totals)} rows={printout.rows} />
      )}
    </PrintSheet>
  )
}

function describeFilter({ query }: AgingQuery): string {
  const parts = [
    ...query.buckets.map((bucket) => bucketLabels[bucket]),
    ...(query.search ? [aging.document.search(query.search)] : []),
    ...(query.atLeast ? [aging.document.atLeast(formatMoney(query.atLeast))] : []),
  ]
  return parts.length ? parts.join(', ') : aging.document.noFilter
}

function PrintTotals({ totals }: { totals: AgingTotals }) {
  const cells = [
    ...totals.buckets.map(({ bucket, principal }) => [bucketLabels[bucket], principal] as const),
    [aging.principal, totals.principal] as const,
    [aging.charges, totals.total - totals.principal] as const,
    [aging.updated, totals.total] as const,
  ]
  return (
    <dl className={styles['totals']}>
      {cells.map(([label, amount]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{formatMoney(amount as typeof totals.total)}</dd>
        </div>
      ))}
    </dl>
  )
}

type PrintTableProps<Row> = { columns: readonly DataColumn<Row>[]; rows: readonly Row[] }

function PrintTable<Row extends AgingCustomerRow | AgingTitleRow>({ columns, rows }: PrintTableProps<Row>) {
  const side = (column: DataColumn<Row>) => (column.align === 'end' ? styles['end'] : undefined)
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} className={side(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={'receivableId' in row ? row.receivableId : row.customerId}>
            {columns.map((column) => (
              <td key={column.id} className={side(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
        <tr className={styles['sum']}>
          {columns.map((column) => (
            <td key={column.id} className={side(column)}>
              {column.footer}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
