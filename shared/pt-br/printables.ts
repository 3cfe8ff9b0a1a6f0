import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

/** The list of titles in a letter of the house. */
export const openTitlesWords = {
  hint: (on: Day) => `com encargos até ${formatDay(on)}`,
  columns: { title: 'Título', dueOn: 'Vencimento', principal: 'Valor', total: 'Com encargos' },
  noDay: 'sem vencimento',
  total: (amount: string) => `Total a receber: ${amount}`,
} as const

/** Words that forms, reports and sheets share. */
export const sheetWords = {
  issuedOn: (on: Day) => `Emitido em ${formatDay(on)}`,
  policyVersion: (version: number) =>
    version === 0 ? 'Política de crédito padrão' : `Política de crédito v${version}`,
  internal: 'USO INTERNO',
  customerNumber: (number: number) => `Cliente nº ${number}`,
  none: '–',
}
