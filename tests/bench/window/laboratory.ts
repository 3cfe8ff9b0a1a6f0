import type { Day } from '#shared/domain/calendar.ts'
import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'

// Brands asserted, not parsed: a page may not evaluate code, and the store validates what it is given anyway.
export const TODAY = '2026-11-22' as Day
export const PIN = '2580'

export const terms: ChargeTerms = {
  lateFeeBasisPoints: 200,
  lateInterestBasisPoints: 100,
  graceDays: 0,
  countFrom: 'adjusted',
  rounding: 'half-up',
}

export const laboratory = {
  name: 'Laboratório de Prova',
  tradeName: null,
  taxId: '11222333000181',
  cro: null,
  technicalResponsible: null,
  address: {
    street: 'Rua das Flores',
    number: '100',
    complement: '',
    district: 'Centro',
    city: 'São Paulo',
    state: 'SP',
    zip: '01001000',
  },
  phone: '+5511987654321',
  email: null,
  pix: null,
  logo: null,
} as unknown as Laboratory
