import type { CustomerDetails } from '#shared/domain/customer.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { ReceivableDetails } from '#shared/domain/receivable.ts'
import type { Day } from '#shared/domain/calendar.ts'

// Plain values with the brands asserted: the page may not evaluate code, and the store validates them anyway.
export const today = '2026-11-20' as Day
export const pin = '2580'
export const instalments = 3

export const terms: ChargeTerms = {
  lateFeeBasisPoints: 200,
  lateInterestBasisPoints: 100,
  graceDays: 0,
  countFrom: 'adjusted',
  rounding: 'half-up',
}

const address = {
  street: 'Rua das Flores',
  number: '100',
  complement: '',
  district: 'Centro',
  city: 'São Paulo',
  state: 'SP' as const,
  zip: '01001000',
}

export const laboratory = {
  name: 'Laboratório de Prova',
  tradeName: null,
  taxId: '11222333000181',
  cro: null,
  technicalResponsible: null,
  address,
  phone: '+5511987654321',
  email: null,
  pix: null,
  logo: null,
} as unknown as Laboratory

export function customerDetails(name: string): CustomerDetails {
  const nothing = { tradeName: null, taxId: null, email: null, phone: null, address: null, cro: null }
  return { kind: 'dentist', name, ...nothing, notes: 'x'.repeat(200), externalCode: null }
}

/** Three instalments that are one command: all of them or none. */
export function titlesOf(customerId: string): ReceivableDetails[] {
  return Array.from({ length: instalments }, (_, index) => ({
    customerId,
    number: '1',
    instalment: index + 1,
    instalments,
    description: 'Prótese total',
    issuedOn: today,
    dueOn: '2026-12-10' as Day,
    amount: 12_345 as ReceivableDetails['amount'],
    terms: null,
    externalCode: null,
  }))
}
