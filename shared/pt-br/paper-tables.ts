/** Words of the tables that papers draw from facts. */
export const paperTableWords = {
  titles: ['Título', 'Vencimento', 'Principal', 'Multa', 'Juros', 'Total'],
  payments: ['Título', 'Vencimento', 'Pago em', 'Forma', 'Valor'],
  instalments: ['Parcela', 'Vencimento', 'Valor'],
  orders: ['OS', 'Data', 'Trabalho', 'Valor'],
  prices: ['Código', 'Trabalho', 'Dias úteis', 'Preço'],
  annexes: ['Anexos'],
  total: 'Total',
  noDueDate: 'sem vencimento',
} as const

type Rows = { rows: string[][]; totals: string[] | null }

/** Rows of a paper made out to nobody. */
export const exampleRows: Partial<Record<string, Rows>> = {
  titles: {
    rows: [
      ['1024 1/2', '10/09/2026', '600,00', '12,00', '14,60', '626,60'],
      ['1024 2/2', '10/10/2026', '600,00', '12,00', '8,60', '620,60'],
    ],
    totals: ['Total', '', '1.200,00', '24,00', '23,20', '1.247,20'],
  },
  payments: {
    rows: [['1024', '10/09/2026', '10/09/2026', 'Pix', '600,00']],
    totals: ['Total', '', '', '', '600,00'],
  },
  instalments: {
    rows: [
      ['1/2', '10/12/2026', '600,00'],
      ['2/2', '10/01/2027', '600,00'],
    ],
    totals: ['Total', '', '1.200,00'],
  },
  orders: { rows: [['12', '03/11/2026', '1 × Coroa de zircônia', '800,00']], totals: null },
  prices: { rows: [['CZI', 'Coroa de zircônia', '5', '800,00']], totals: null },
}
