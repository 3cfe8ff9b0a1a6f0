import { analysisForm } from '#shared/documents/analysis-form.ts'
import { consultationDetailsSchema } from '#shared/domain/bureau.ts'
import { day } from '#shared/domain/calendar.ts'
import { checklistItemSchema } from '#shared/domain/checklist.ts'
import { addressSchema } from '#shared/domain/contact.ts'
import { customerDetailsSchema, customerKinds } from '#shared/domain/customer.ts'
import { analysisSchema } from '#shared/domain/decision.ts'
import { DEFAULT_CHECKLISTS } from '#shared/domain/default-checklists.ts'
import {
  channelSchema,
  evidenceSchema,
  referenceSchema,
  registrationDetailsSchema,
  registrationSchema,
  relatedPersonSchema,
} from '#shared/domain/registration.ts'
import {
  addressLabels,
  channelLabels,
  consultationLabels,
  evidenceLabels,
  identityLabels,
  personLabels,
  profileLabels,
  referenceLabels,
} from '#shared/pt-br/analysis-form.ts'
import { describe, expect, it } from 'vitest'
import { amount, buildAnalysisForm, buildConsultation, buildItem } from './build-analysis-form.ts'
import { definitionText } from './definition-text.ts'

const textOf = (...form: Parameters<typeof buildAnalysisForm>) =>
  definitionText(analysisForm(buildAnalysisForm(...form)))

/** Where a field is on the form: its label when blank, what stands there when filled; null for what no hand fills in. */
type Place = { label: string; filled: string } | null
type Shape = Record<string, unknown>

const identity = identityLabels.dentist
const profile = profileLabels.dentist
const CHECKLIST_PLACE = { label: 'O que conferir, e como' }

/** A field that is added to a schema, and to no form, fails the test below under its own name. */
const places: { name: string; shape: Shape; places: Record<string, Place> }[] = [
  {
    name: 'customerDetailsSchema',
    shape: customerDetailsSchema.shape,
    places: {
      kind: { label: identity.kind, filled: '☑ Dentista' },
      name: { label: identity.name, filled: 'Ana Souza' },
      tradeName: { label: identity.tradeName, filled: 'Dra. Ana' },
      taxId: { label: identity.taxId, filled: '529.982.247-25' },
      email: { label: identity.email, filled: 'ana.souza@example.com' },
      phone: { label: identity.phone, filled: '(11) 98765-4321' },
      address: { label: addressLabels.street, filled: 'Rua das Flores' },
      cro: { label: identity.cro, filled: 'CRO-SP CD 12345' },
      notes: { label: identity.notes, filled: 'Prefere falar à tarde.' },
      externalCode: { label: identity.externalCode, filled: 'CLI-0017' },
    },
  },
  {
    name: 'addressSchema',
    shape: addressSchema.shape,
    places: {
      street: { label: addressLabels.street, filled: 'Rua das Flores' },
      number: { label: addressLabels.number, filled: '100' },
      complement: { label: addressLabels.complement, filled: 'sala 31' },
      district: { label: addressLabels.district, filled: 'Centro' },
      city: { label: addressLabels.city, filled: 'São Paulo' },
      state: { label: addressLabels.state, filled: 'SP' },
      zip: { label: addressLabels.zip, filled: '01001-000' },
    },
  },
  {
    name: 'registrationDetailsSchema',
    shape: registrationDetailsSchema.shape,
    places: {
      bornOn: { label: profile.bornOn, filled: '09/03/1984' },
      maritalStatus: { label: profile.maritalStatus, filled: '☑\u00a0Casado(a)' },
      spouseName: { label: profile.spouseName, filled: 'Paulo Prado Souza' },
      segment: { label: profile.segment, filled: 'Implantodontia' },
      expectedMonthly: { label: profile.expectedMonthly, filled: '4.321,00' },
      profile: { label: profile.profile, filled: 'Compra mais em março; paga dia 10.' },
      channels: { label: 'Canais de contato', filled: 'WhatsApp' },
      thirdPartiesForbidden: { label: profile.thirdPartiesForbidden, filled: '☑\u00a0Sim' },
      people: { label: 'Sócios e pessoas ligadas', filled: 'Rita Moura' },
      references: { label: 'Referências', filled: 'Dental Paulista' },
    },
  },
  {
    name: 'registrationSchema',
    shape: registrationSchema.shape,
    places: {
      customerId: null,
      evidence: { label: 'Verificação do cadastro', filled: 'Igual ao original' },
      status: { label: '', filled: 'Entregue para análise' },
      statusBy: { label: '', filled: 'por Carla Dias' },
      statusOn: { label: '', filled: 'em 15/10/2026' },
      statusNote: { label: '', filled: 'Falta o endereço' },
      revalidatedOn: { label: '', filled: '16/10/2026' },
      contactConfirmedOn: { label: '', filled: '17/10/2026' },
    },
  },
  {
    name: 'channelSchema',
    shape: channelSchema.in.shape,
    places: {
      id: null,
      kind: { label: channelLabels.kind, filled: 'WhatsApp' },
      value: { label: channelLabels.value, filled: '(11) 91234-5678' },
      label: { label: channelLabels.label, filled: 'Secretária Bia' },
      preferredTime: { label: channelLabels.preferredTime, filled: 'Manhã' },
      preferred: { label: channelLabels.preferred, filled: 'Manhã\n☑\n☐' },
      invalid: { label: channelLabels.invalid, filled: 'Qualquer\n☐\n☑' },
    },
  },
  {
    name: 'relatedPersonSchema',
    shape: relatedPersonSchema.shape,
    places: {
      id: null,
      name: { label: personLabels.name, filled: 'Rita Moura' },
      taxId: { label: personLabels.taxId, filled: '111.444.777-35' },
      relation: { label: personLabels.relation, filled: 'Fiador(a)' },
      phone: { label: personLabels.phone, filled: '(11) 2222-3333' },
    },
  },
  {
    name: 'referenceSchema',
    shape: referenceSchema.shape,
    places: {
      id: null,
      kind: { label: referenceLabels.kind, filled: 'Fornecedor' },
      name: { label: referenceLabels.name, filled: 'Dental Paulista' },
      phone: { label: referenceLabels.phone, filled: '(11) 4444-5555' },
      opinion: { label: referenceLabels.opinion, filled: '\nBoa\n' },
      askedOn: { label: referenceLabels.askedOn, filled: '14/10/2026' },
      note: { label: referenceLabels.note, filled: 'Compra há 4 anos' },
    },
  },
  {
    name: 'evidenceSchema',
    shape: evidenceSchema.shape,
    places: {
      itemId: { ...CHECKLIST_PLACE, filled: 'Documento de identidade com foto' },
      verifiedOn: { label: evidenceLabels.verifiedOn, filled: '12/10/2026' },
      dated: { label: evidenceLabels.dated, filled: '01/06/2015' },
      note: { ...CHECKLIST_PLACE, filled: 'Igual ao original' },
      attachments: { ...CHECKLIST_PLACE, filled: '1 arquivo: rg-ana.pdf' },
    },
  },
  {
    name: 'checklistItemSchema',
    shape: checklistItemSchema.shape,
    places: {
      id: null,
      title: { ...CHECKLIST_PLACE, filled: 'Documento de identidade com foto' },
      hint: { ...CHECKLIST_PLACE, filled: 'é o mesmo do cadastro' },
      weight: { label: 'peso 5', filled: 'peso 5' },
      mandatory: { label: 'Opcional', filled: 'Opcional' },
      validityDays: { label: 'vale 180 dias', filled: 'vale 180 dias' },
      evidence: { label: 'prova: data do papel', filled: 'prova: data do papel' },
    },
  },
  {
    name: 'consultationDetailsSchema',
    shape: consultationDetailsSchema.shape,
    places: {
      bureau: { label: consultationLabels.bureau, filled: 'Serasa' },
      bureauName: { label: consultationLabels.bureau, filled: 'Quod' },
      on: { label: consultationLabels.on, filled: '13/10/2026' },
      result: { label: '☐\u00a0Nada\u00a0consta', filled: 'Com restrição' },
      score: { label: consultationLabels.score, filled: '612' },
      band: { label: consultationLabels.band, filled: 'Médio risco' },
      restrictions: { label: consultationLabels.restrictions, filled: '\n7\n' },
      restrictedAmount: { label: consultationLabels.restrictedAmount, filled: '1.234,56' },
      cost: { label: consultationLabels.cost, filled: '18,90' },
      note: { label: consultationLabels.note, filled: 'Protesto antigo em Campinas' },
      attachments: { label: consultationLabels.attachments, filled: 'quod-1310.pdf' },
    },
  },
  {
    name: 'analysisSchema',
    shape: analysisSchema.shape,
    places: {
      id: null,
      customerId: null,
      // The instant and the facts are kept with the analysis; paper has its day and its score.
      at: null,
      facts: null,
      number: { label: '', filled: 'Análise nº AC-2026-000012' },
      on: { label: 'Data', filled: '20/11/2026' },
      by: { label: 'Aprovado por', filled: 'Marta Reis' },
      outcome: { label: '☐ Aprovado', filled: '☑ Devolvido para completar' },
      grantedLimit: { label: 'Limite concedido', filled: '1.500,00' },
      paymentPolicyId: { label: 'Política de pagamento', filled: 'B · Custo na entrada' },
      note: { label: 'Motivos e condições', filled: 'Volta com o endereço.' },
      score: { label: 'Score', filled: '712' },
      class: { label: '☐ B', filled: '☑ B' },
      policyVersion: { label: '', filled: 'Política de crédito v3' },
      // Papers that go with the decision are filed with this one.
      attachments: null,
    },
  },
]

const decided = {
  number: 'AC-2026-000012',
  on: day('2026-11-20'),
  by: 'Marta Reis',
  outcome: 'returned',
  class: 'B',
  grantedLimit: amount(150_000),
  note: 'Volta com o endereço.',
  score: 712,
  policyName: 'B · Custo na entrada',
  policyVersion: 3,
} as const

describe('the analysis form', () => {
  const base = buildAnalysisForm().filled!
  const customer = { ...base.customer, address: { ...base.customer.address!, complement: 'sala 31' } }
  const serasa = buildConsultation({ bureau: 'serasa', bureauName: '' })
  const filled = textOf({}, { customer, decided, consultations: [serasa, buildConsultation()] })
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  const blank = textOf({}, null)

  it.each(places)('has a place for every field of $name', ({ shape, places }) => {
    const known = registrationSchema.shape === shape ? Object.keys(registrationDetailsSchema.shape) : []
    const fields = Object.keys(shape).filter((field) => !known.includes(field))
    expect(Object.keys(places).sort()).toEqual(fields.sort())
    for (const [field, place] of Object.entries(places)) {
      if (place === null) continue
      expect(plain(blank), `${field} on the blank form`).toContain(plain(place.label))
      expect(plain(filled), `${field} on the filled form`).toContain(plain(place.filled))
    }
  })

  it('is blank when there is no customer: nothing ticked but the kind, and nothing of anybody', () => {
    for (const customerKind of customerKinds) {
      const text = textOf({ customerKind, checklist: DEFAULT_CHECKLISTS[customerKind] }, null)
      expect(text.match(/☑/g)).toHaveLength(1)
      expect(text).not.toContain('Ana Souza')
      for (const { title } of DEFAULT_CHECKLISTS[customerKind]) expect(text).toContain(title)
    }
  })

  it('asks a company and a person by their own words, and warns about a consumer (R11.1)', () => {
    for (const part of ['Nome completo', 'CPF ou CNPJ', 'Nascimento', 'Especialidade'])
      expect(blank).toContain(part)
    const clinic = textOf({ customerKind: 'clinic' }, null)
    for (const part of ['Razão social', 'Nome fantasia', 'Fundação']) expect(clinic).toContain(part)
    expect(clinic).not.toContain('confirme com a gerência')
    expect(textOf({ customerKind: 'consumer' }, null)).toContain('confirme com a gerência')
  })

  it('ticks what is in order, and says what went stale', () => {
    const rows = filled.slice(filled.indexOf('Verificação do cadastro'))
    expect(rows).toMatch(/☑\nDocumento de identidade com foto/)
    expect(rows).toMatch(/☐\nCRO ativo[\s\S]*11\/07\/2026\nvencido/)
    expect(rows).toMatch(/☐\nComprovante de endereço/)
    expect(filled).toContain('cadastro 72,5% completo')
  })

  it('leaves out a consultation that was taken back', () => {
    const withdrawal = { on: day('2026-10-14'), reason: 'Era de outro CPF' }
    const text = textOf({}, { consultations: [buildConsultation({ withdrawal })] })
    expect(text).not.toContain('Quod')
    expect(text).not.toContain('Era de outro CPF')
  })

  it('prints the decision that was made, and leaves it to a hand before', () => {
    for (const part of ['AC-2026-000012', '712', '☑\u00a0B', 'Marta Reis, 20/11/2026', 'Decidido por'])
      expect(filled).toContain(part)
    expect(filled).toContain('Política de crédito v3')
    const open = textOf()
    expect(open).toContain('Aprovado por')
    expect(open).toContain('Carla Dias, 15/10/2026')
    expect(open.slice(open.indexOf('Resultado da análise'))).not.toContain('☑')
  })

  it('keeps a long checklist whole, and gives the same for the same', () => {
    const checklist = Array.from({ length: 60 }, (_, index) =>
      buildItem({ id: `item-${index}`, title: `Item número ${index}` }),
    )
    const form = buildAnalysisForm({ checklist })
    const before = JSON.stringify(form)
    const once = definitionText(analysisForm(form))
    expect(definitionText(analysisForm(form))).toBe(once)
    expect(JSON.stringify(form)).toBe(before)
    for (const { title } of checklist) expect(once).toContain(title)
  })
})
