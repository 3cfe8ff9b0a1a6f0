import type { AgingCustomerRow, AgingTitleRow, AgingTotals } from '#shared/contracts/aging.ts'
import { type AgingBucket, agingBuckets } from '#shared/domain/aging.ts'
import { type Centavos, ZERO } from '#shared/domain/money.ts'
import { aging, bucketLabels, bucketShortLabels } from '#shared/pt-br/aging.ts'
import { formatAmount, formatDay, formatNumber } from '#shared/pt-br/format.ts'
import type { DataColumn } from '#renderer/components/data-table.tsx'
import { Text } from '@mantine/core'

/** Zero is a dash, so that the eye finds the amounts. */
export function amountText(amount: Centavos): string {
  return amount === 0 ? '–' : formatAmount(amount)
}

/** Pixels of a digit, and of a cell's padding. */
const [DIGIT, PADDING] = [7, 20]

/** Room for the total under a column: a sum is never cut. */
function widthFor(total: Centavos | undefined, least: number): number {
  return Math.max(least, PADDING + DIGIT * amountText(total ?? ZERO).length)
}

type Charged = { principal: Centavos; lateFee: Centavos; lateInterest: Centavos; total: Centavos }

type ChargeColumns<Row> = Record<keyof Charged, DataColumn<Row>>

function chargeColumns<Row extends Charged>(totals: AgingTotals | undefined): ChargeColumns<Row> {
  const column = (id: keyof Charged, header: string, least: number, sortable = false): DataColumn<Row> => ({
    id,
    align: 'end',
    width: widthFor(totals?.[id], least),
    header,
    hint: aging.meaning[id],
    sortable,
    cell: (row) => (id === 'total' ? <strong>{amountText(row[id])}</strong> : amountText(row[id])),
    footer: totals && amountText(totals[id]),
  })
  return {
    principal: column('principal', aging.principal, 96, true),
    lateFee: column('lateFee', aging.lateFee, 80),
    lateInterest: column('lateInterest', aging.lateInterest, 80),
    total: column('total', aging.updated, 128, true),
  }
}

function DaysLate({ days }: { days: number }) {
  return days === 0 ? (
    <Text size="sm" c="dimmed" span>
      {aging.daysLate(0)}
    </Text>
  ) : (
    <>{aging.daysLate(days)}</>
  )
}

function bucketColumn(bucket: AgingBucket, totals: AgingTotals | undefined): DataColumn<AgingCustomerRow> {
  const index = agingBuckets.indexOf(bucket)
  return {
    id: bucket,
    align: 'end',
    width: widthFor(totals?.buckets[index]!.principal, 86),
    header: bucketShortLabels[bucket],
    hint: aging.meaning[bucket],
    sortable: true,
    cell: (row) => amountText(row.buckets[index]!),
    footer: totals && amountText(totals.buckets[index]!.principal),
  }
}

/** The columns by customer; only the chosen buckets have one, so that a narrow window shows them whole. */
export function customerColumns(
  chosen: readonly AgingBucket[],
  totals: AgingTotals | undefined,
): DataColumn<AgingCustomerRow>[] {
  const shown = chosen.length ? chosen : agingBuckets
  const charges = chargeColumns<AgingCustomerRow>(totals)
  // What matters most stands first: a narrow window shows it without scrolling sideways.
  return [
    {
      id: 'name',
      header: aging.columns.customer,
      hint: aging.meaning.customer,
      cell: (row) => row.name,
      width: 200,
      grow: 1,
      sortable: true,
      sticky: true,
      footer: totals && aging.customers(totals.customers),
    },
    charges.total,
    {
      id: 'daysLate',
      header: aging.columns.daysLate,
      hint: aging.meaning.daysLate,
      cell: (row) => <DaysLate days={row.worstDaysLate} />,
      align: 'end',
      width: 82,
      sortable: true,
    },
    ...shown.map((bucket) => bucketColumn(bucket, totals)),
    charges.principal,
    charges.lateFee,
    charges.lateInterest,
    {
      id: 'titles',
      header: aging.columns.titles,
      hint: aging.meaning.titles,
      cell: (row) => row.titles,
      align: 'end',
      width: 64,
      footer: totals && formatNumber(totals.titles),
    },
  ]
}

/** The columns by title. */
export function titleColumns(totals: AgingTotals | undefined): DataColumn<AgingTitleRow>[] {
  const charges = chargeColumns<AgingTitleRow>(totals)
  return [
    {
      id: 'customer',
      header: aging.columns.customer,
      hint: aging.meaning.customer,
      cell: (row) => row.customerName,
      width: 190,
      grow: 1,
      sortable: true,
      sticky: true,
      footer: totals && aging.customers(totals.customers),
    },
    {
      id: 'title',
      header: aging.columns.title,
      hint: aging.meaning.title,
      cell: (row) => row.title,
      width: 96,
      footer: totals && aging.titles(totals.titles),
    },
    {
      id: 'issuedOn',
      header: aging.columns.issuedOn,
      hint: aging.meaning.issuedOn,
      cell: (row) => formatDay(row.issuedOn),
      width: 88,
    },
    {
      id: 'dueOn',
      header: aging.columns.dueOn,
      hint: aging.meaning.dueOn,
      cell: (row) => (row.dueOn ? formatDay(row.dueOn) : aging.noDueDate),
      width: 104,
      sortable: true,
    },
    {
      id: 'daysLate',
      header: aging.columns.daysLate,
      hint: aging.meaning.titleDaysLate,
      cell: (row) => <DaysLate days={row.daysLate} />,
      align: 'end',
      width: 76,
      sortable: true,
    },
    {
      id: 'bucket',
      header: aging.columns.bucket,
      hint: aging.meaning.bucket,
      cell: (row) => bucketLabels[row.bucket],
      width: 116,
    },
    {
      id: 'original',
      align: 'end',
      header: aging.columns.original,
      hint: aging.meaning.original,
      cell: (row) => amountText(row.originalAmount),
      width: 96,
    },
    charges.principal,
    charges.lateFee,
    charges.lateInterest,
    charges.total,
  ]
}
