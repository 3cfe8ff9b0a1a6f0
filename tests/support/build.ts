import { day } from '#shared/domain/calendar.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { type Centavos, centavos, ZERO } from '#shared/domain/money.ts'
import type { Payment } from '#shared/domain/payment.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { type TaxId, taxIdSchema } from '#shared/domain/tax-id.ts'

/** A valid uuid (v4 form) of a count, the same in every run; `space` keeps kinds of rows apart. */
export function uuidOf(space: number, count: number): string {
  return `${space.toString(16).padStart(8, '0')}-0000-4000-8000-${count.toString(16).padStart(12, '0')}`
}

export function taxId(text: string): TaxId {
  return taxIdSchema.parse(text)
}

/** A dentist of São Paulo; each call is another customer unless the overrides say which. */
export function buildCustomer(overrides: Partial<Customer> = {}): Customer {
  const number = overrides.number ?? ++customersBuilt
  return {
    id: uuidOf(1, number),
    number,
    kind: 'dentist',
    name: 'Ana Souza',
    tradeName: null,
    taxId: taxId('529.982.247-25'),
    email: 'ana.souza@example.com',
    phone: '+5511987654321',
    address: {
      street: 'Rua das Flores',
      number: '100',
      complement: '',
      district: 'Centro',
      city: 'São Paulo',
      state: 'SP',
      zip: '01001000',
    },
    cro: 'CRO-SP CD 12345',
    notes: '',
    externalCode: null,
    createdOn: day('2024-01-02'),
    importId: null,
    ...overrides,
  }
}

/** A title of R$ 1.000,00 issued on 1 and due on Monday 5 October 2026, alone in its number. */
export function buildReceivable(overrides: Partial<Receivable> = {}): Receivable {
  const count = ++receivablesBuilt
  return {
    id: uuidOf(2, count),
    customerId: uuidOf(1, 1),
    number: String(1000 + count),
    instalment: 1,
    instalments: 1,
    description: 'Prótese',
    issuedOn: day('2026-10-01'),
    dueOn: day('2026-10-05'),
    amount: centavos(100_000),
    terms: null,
    externalCode: null,
    importId: null,
    cancellation: null,
    ...overrides,
  }
}

/** A payment by Pix on 5 October 2026, all of it principal unless the overrides say how it was imputed. */
export function buildPayment(overrides: Partial<Payment> = {}): Payment {
  const amount: Centavos = overrides.amount ?? centavos(100_000)
  return {
    id: uuidOf(3, ++paymentsBuilt),
    receivableId: uuidOf(2, 1),
    paidOn: day('2026-10-05'),
    amount,
    settled: { lateFee: ZERO, lateInterest: ZERO, principal: amount },
    forgiven: { lateFee: ZERO, lateInterest: ZERO },
    means: 'pix',
    note: '',
    externalCode: null,
    importId: null,
    reversal: null,
    ...overrides,
  }
}

export function buildLaboratory(overrides: Partial<Laboratory> = {}): Laboratory {
  return {
    name: 'Laboratório Sorriso Ltda',
    tradeName: 'Sorriso',
    taxId: taxId('12.ABC.345/01DE-35'),
    cro: 'CRO-SP LB 1234',
    technicalResponsible: 'Carlos Lima, CRO-SP TPD 567',
    address: {
      street: 'Avenida Brasil',
      number: '500',
      complement: 'sala 2',
      district: 'Jardim América',
      city: 'São Paulo',
      state: 'SP',
      zip: '01430000',
    },
    phone: '+551133334444',
    email: 'contato@example.com',
    pix: { key: '12ABC34501DE35', name: 'Laboratório Sorriso Ltda', city: 'São Paulo' },
    logo: null,
    ...overrides,
  }
}

let customersBuilt = 0
let receivablesBuilt = 0
let paymentsBuilt = 0
