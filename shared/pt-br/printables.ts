import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

/** Words that forms, reports and sheets share. */
export const sheetWords = {
  issuedOn: (on: Day) => `Emitido em ${formatDay(on)}`,
  policyVersion: (version: number) =>
    version === 0 ? 'Política de crédito padrão' : `Política de crédito v${version}`,
  internal: 'USO INTERNO',
  customerNumber: (number: number) => `Cliente nº ${number}`,
  none: '–',
}
