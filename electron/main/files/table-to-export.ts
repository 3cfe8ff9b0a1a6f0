/** A table as `exports.table` gets it: money in centavos, days as `YYYY-MM-DD`. */
export type TableToExport = {
  format: 'csv' | 'xlsx'
  title: string
  columns: { header: string; kind: 'text' | 'money' | 'integer' | 'day' }[]
  rows: (string | number | null)[][]
}
