import type { AnalysisForm } from '#shared/contracts/printables.ts'
import type { Consultation } from '#shared/domain/bureau.ts'
import { day, pastDaySchema } from '#shared/domain/calendar.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { unsignedCentavosSchema } from '#shared/domain/money.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { buildCustomer, buildLaboratory, taxId, uuidOf } from '#tests/support/build.ts'

export const TODAY = day('2026-11-22')
export const amount = (centavos: number) => unsignedCentavosSchema.parse(centavos)
const SHA = 'a'.repeat(64)

export function buildItem(overrides: Partial<ChecklistItem> & { id: string }): ChecklistItem {
  return {
    title: `Documento ${overrides.id}`,
    hint: 'Confira a foto, a data e se o número é o mesmo do cadastro.',
    weight: 3,
    mandatory: true,
    validityDays: 180,
    evidence: 'file',
    ...overrides,
  }
}

export const CHECKLIST: ChecklistItem[] = [
  buildItem({ id: 'rg', title: 'Documento de identidade com foto', validityDays: null }),
  buildItem({ id: 'cro', title: 'CRO ativo, conferido no site do conselho', weight: 5, evidence: 'date' }),
  buildItem({ id: 'endereco', title: 'Comprovante de endereço do consultório', mandatory: false }),
]

export function buildRegistration(overrides: Partial<Registration> = {}): Registration {
  return {
    customerId: uuidOf(1, 17),
    bornOn: pastDaySchema.parse('1984-03-09'),
    maritalStatus: 'married',
    spouseName: 'Paulo Prado Souza',
    segment: 'Implantodontia',
    expectedMonthly: amount(432_100),
    profile: 'Compra mais em março; paga dia 10.',
    channels: [
      {
        id: uuidOf(5, 1),
        kind: 'whatsapp',
        value: '+5511912345678',
        label: 'Secretária Bia',
        preferredTime: 'morning',
        preferred: true,
        invalid: false,
      },
      {
        id: uuidOf(5, 2),
        kind: 'email',
        value: 'financeiro@clinica.example.com',
        label: 'Financeiro',
        preferredTime: 'any',
        preferred: false,
        invalid: true,
      },
    ],
    thirdPartiesForbidden: true,
    people: [
      {
        id: uuidOf(5, 3),
        name: 'Rita Moura',
        taxId: taxId('111.444.777-35'),
        relation: 'guarantor',
        phone: '+551122223333',
      },
    ],
    references: [
      {
        id: uuidOf(5, 4),
        kind: 'supplier',
        name: 'Dental Paulista',
        phone: '+551144445555',
        opinion: 'good',
        askedOn: day('2026-10-14'),
        note: 'Compra há 4 anos',
      },
    ],
    evidence: [
      {
        itemId: 'rg',
        verifiedOn: day('2026-10-12'),
        dated: day('2015-06-01'),
        note: 'Igual ao original',
        attachments: [{ id: uuidOf(5, 5), name: 'rg-ana.pdf', extension: 'pdf', bytes: 1000, sha256: SHA }],
      },
      { itemId: 'cro', verifiedOn: day('2026-01-12'), dated: null, note: '', attachments: [] },
    ],
    status: 'submitted',
    statusBy: 'Carla Dias',
    statusOn: day('2026-10-15'),
    statusNote: 'Falta o endereço',
    revalidatedOn: day('2026-10-16'),
    contactConfirmedOn: day('2026-10-17'),
    ...overrides,
  }
}

export const COMPLETENESS: Completeness = {
  basisPoints: 7250,
  items: [
    {
      itemId: 'rg',
      title: 'Documento de identidade com foto',
      mandatory: true,
      state: 'done',
      validUntil: null,
    },
    {
      itemId: 'cro',
      title: 'CRO ativo, conferido no site do conselho',
      mandatory: true,
      state: 'stale',
      validUntil: day('2026-07-11'),
    },
    {
      itemId: 'endereco',
      title: 'Comprovante de endereço do consultório',
      mandatory: false,
      state: 'missing',
      validUntil: null,
    },
  ],
  revalidateOn: day('2027-04-14'),
}

export function buildConsultation(overrides: Partial<Consultation> = {}): Consultation {
  return {
    id: uuidOf(5, 6),
    customerId: uuidOf(1, 17),
    bureau: 'other',
    bureauName: 'Quod',
    on: day('2026-10-13'),
    result: 'restricted',
    score: 612,
    band: 'Médio risco',
    restrictions: 7,
    restrictedAmount: amount(123_456),
    cost: amount(1890),
    note: 'Protesto antigo em Campinas',
    attachments: [{ id: uuidOf(5, 7), name: 'quod-1310.pdf', extension: 'pdf', bytes: 1000, sha256: SHA }],
    by: 'Carla Dias',
    withdrawal: null,
    ...overrides,
  }
}

type Filled = NonNullable<AnalysisForm['filled']>

/** The form of a dentist with something in every field, not decided yet. */
export function buildAnalysisForm(
  overrides: Partial<Omit<AnalysisForm, 'filled'>> = {},
  filled: Partial<Filled> | null = {},
): AnalysisForm {
  return {
    kind: 'analysis-form',
    laboratory: buildLaboratory(),
    on: TODAY,
    customerKind: 'dentist',
    checklist: CHECKLIST,
    filled: filled && {
      customer: buildCustomer({
        number: 17,
        tradeName: 'Dra. Ana',
        notes: 'Prefere falar à tarde.',
        externalCode: 'CLI-0017',
      }),
      registration: buildRegistration(),
      completeness: COMPLETENESS,
      consultations: [buildConsultation()],
      decided: null,
      ...filled,
    },
    ...overrides,
  }
}
