import type { Bureau, ConsultationDetails } from '#shared/domain/bureau.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ChecklistItem, evidenceKinds } from '#shared/domain/checklist.ts'
import type { Address } from '#shared/domain/contact.ts'
import type { CustomerDetails, CustomerKind } from '#shared/domain/customer.ts'
import type { Analysis } from '#shared/domain/decision.ts'
import type {
  Channel,
  ChannelKind,
  Evidence,
  maritalStatuses,
  preferredTimes,
  Reference,
  referenceKinds,
  referenceOpinions,
  RegistrationDetails,
  RegistrationStatus,
  RelatedPerson,
  Relation,
} from '#shared/domain/registration.ts'
import { formatBasisPoints, formatCount, formatDay, formatDays } from './format.ts'

/** The words of the *ficha de análise* (E06). A field without a label does not compile. */

type Labels<T> = Record<keyof Omit<T, 'id' | 'itemId'>, string>

export const analysisFormWords = {
  title: 'Ficha de análise de crédito',
  blankLead: 'Preencha à mão; depois passe para o assistente de análise, que tem os mesmos campos.',
  filledLead: 'Impressa do cadastro; o que está em branco ainda falta.',
  documentTitle: (name: string | null) =>
    name === null ? 'Ficha de análise de crédito (em branco)' : `Ficha de análise de crédito – ${name}`,
  subject: 'Análise de crédito',
  registeredOn: (on: Day) => `Cadastrado em ${formatDay(on)}`,
  blankIdentity: ['Cliente nº _______________', 'Data ____/____/________'],
  remark:
    'Documento sem valor fiscal  ·  Contém dados pessoais: guarde em lugar seguro e use só na análise (LGPD, art. 7º, X)',
  consumer:
    'Prótese dentária é vendida a dentistas e clínicas. Venda a consumidor só em casos raros: confirme com a gerência.',
  parts: {
    identity: 'Identificação',
    registration: 'Perfil e garantias',
    channels: 'Canais de contato',
    people: 'Sócios e pessoas ligadas',
    references: 'Referências',
    checklist: 'Verificação do cadastro',
    bureau: 'Consultas a birôs de crédito',
    decision: 'Resultado da análise',
  },
  hints: {
    channels: 'além do telefone e do e-mail principais',
    people: 'um bloqueio no documento de qualquer delas alcança o cliente',
    bureau: 'sem consulta no prazo não há venda a prazo',
    decision: 'o score vem do sistema',
  },
  yes: 'Sim',
  no: 'Não',
}

export const formKindNames: Record<CustomerKind, string> = {
  dentist: 'Dentista',
  clinic: 'Clínica',
  laboratory: 'Outro laboratório',
  consumer: 'Consumidor',
}

type IdentityLabels = Labels<Omit<CustomerDetails, 'address'>>

const person: IdentityLabels = {
  kind: 'Tipo de cliente',
  name: 'Nome completo',
  tradeName: 'Como o laboratório chama',
  taxId: 'CPF ou CNPJ',
  email: 'E-mail',
  phone: 'Telefone com DDD',
  cro: 'CRO',
  notes: 'Observações (nunca escreva dados de pacientes)',
  externalCode: 'Código no sistema anterior',
}
const company: IdentityLabels = {
  ...person,
  name: 'Razão social',
  tradeName: 'Nome fantasia',
  taxId: 'CNPJ',
  cro: 'CRO da empresa ou do responsável',
}
export const identityLabels: Record<CustomerKind, IdentityLabels> = {
  dentist: person,
  clinic: company,
  laboratory: company,
  consumer: { ...person, taxId: 'CPF', cro: 'CRO (se tiver)' },
}

export const addressLabels: Labels<Address> = {
  street: 'Endereço',
  number: 'Número',
  complement: 'Complemento',
  district: 'Bairro',
  city: 'Cidade',
  state: 'UF',
  zip: 'CEP',
}

type ProfileLabels = Labels<Omit<RegistrationDetails, 'channels' | 'people' | 'references'>>
const personProfile: ProfileLabels = {
  bornOn: 'Nascimento',
  maritalStatus: 'Estado civil (vale para garantias)',
  spouseName: 'Nome do cônjuge',
  segment: 'Especialidade',
  expectedMonthly: 'Compra mensal prevista (R$)',
  profile: 'Como compra: épocas, dia de pagamento, hábitos (sem saúde, opinião ou família)',
  thirdPartiesForbidden: 'Falar da dívida só com o próprio cliente, sem recado a terceiros',
}
const companyProfile: ProfileLabels = {
  ...personProfile,
  bornOn: 'Fundação',
  maritalStatus: 'Estado civil de quem garante',
  spouseName: 'Cônjuge de quem garante',
  segment: 'Ramo ou especialidades',
}
export const profileLabels: Record<CustomerKind, ProfileLabels> = {
  dentist: personProfile,
  clinic: companyProfile,
  laboratory: companyProfile,
  consumer: { ...personProfile, segment: 'Profissão' },
}

export const maritalNames: Record<(typeof maritalStatuses)[number], string> = {
  single: 'Solteiro(a)',
  married: 'Casado(a)',
  'stable-union': 'União estável',
  separated: 'Separado(a)',
  divorced: 'Divorciado(a)',
  widowed: 'Viúvo(a)',
}

export const channelLabels: Labels<Channel> = {
  kind: 'Tipo',
  value: 'Número ou e-mail',
  label: 'De quem é',
  preferredTime: 'Melhor horário',
  preferred: 'Preferido',
  invalid: 'Não usar',
}
export const channelNames: Record<ChannelKind, string> = {
  phone: 'Telefone',
  whatsapp: 'WhatsApp',
  email: 'E-mail',
}
export const timeNames: Record<(typeof preferredTimes)[number], string> = {
  any: 'Qualquer',
  morning: 'Manhã',
  afternoon: 'Tarde',
  evening: 'Noite',
}

export const personLabels: Labels<RelatedPerson> = {
  name: 'Nome',
  taxId: 'CPF ou CNPJ',
  relation: 'Vínculo',
  phone: 'Telefone',
}
export const relationNames: Record<Relation, string> = {
  partner: 'Sócio(a)',
  spouse: 'Cônjuge',
  guarantor: 'Fiador(a)',
  representative: 'Representante',
  relative: 'Parente',
  other: 'Outro',
}

export const referenceLabels: Labels<Reference> = {
  kind: 'Tipo',
  name: 'Quem',
  phone: 'Telefone',
  opinion: 'O que disse de como o cliente paga',
  askedOn: 'Perguntado em',
  note: 'Observação',
}
export const referenceNames: Record<(typeof referenceKinds)[number], string> = {
  supplier: 'Fornecedor',
  laboratory: 'Laboratório',
  bank: 'Banco',
  personal: 'Pessoal',
}
export const opinionNames: Record<(typeof referenceOpinions)[number], string> = {
  pending: 'A perguntar',
  good: 'Boa',
  fair: 'Regular',
  bad: 'Ruim',
  'no-answer': 'Não respondeu',
}

export const evidenceLabels: Labels<Evidence> = {
  verifiedOn: 'Verificado em',
  dated: 'Data do papel',
  note: 'Anotação',
  attachments: 'Arquivos',
}
export const checklistLabels = {
  title: 'O que conferir, e como',
  validUntil: 'Vale até',
}
export const evidenceNames: Record<(typeof evidenceKinds)[number], string> = {
  file: 'cópia',
  note: 'anotação',
  date: 'data do papel',
  any: 'cópia, anotação ou data',
}
export const checklistWords = {
  complete: (basisPoints: number) => `cadastro ${formatBasisPoints(basisPoints)} completo`,
  particulars: ({ mandatory, weight, validityDays, evidence }: ChecklistItem) =>
    [
      mandatory ? 'Obrigatório' : 'Opcional',
      `peso ${weight}`,
      validityDays === null ? 'não vence' : `vale ${formatDays(validityDays)}`,
      `prova: ${evidenceNames[evidence]}`,
    ].join(' · '),
  stale: 'vencido',
  files: (count: number, names: string) => `${formatCount(count, 'arquivo', 'arquivos')}: ${names}`,
  noExpiry: 'não vence',
  none: 'Nenhum item na lista de verificação deste tipo de cliente.',
}

export const consultationLabels: Labels<ConsultationDetails> = {
  bureau: 'Birô',
  bureauName: 'Qual',
  on: 'Data',
  result: 'Resultado',
  score: 'Score',
  band: 'Faixa',
  restrictions: 'Restrições',
  restrictedAmount: 'Valor (R$)',
  cost: 'Custo (R$)',
  note: 'Observação',
  attachments: 'Relatório',
}
export const formBureauNames: Record<Bureau, string> = {
  serasa: 'Serasa',
  spc: 'SPC',
  scpc: 'SCPC',
  'boa-vista': 'Boa Vista',
  cdl: 'CDL',
  other: 'Outro',
}
export const resultNames: Record<ConsultationDetails['result'], string> = {
  clear: 'Nada consta',
  restricted: 'Com restrição',
}

export const decisionLabels = {
  outcome: 'Parecer',
  score: 'Score (0 a 1.000)',
  class: 'Classe',
  grantedLimit: 'Limite concedido (R$)',
  policy: 'Política de pagamento',
  note: 'Motivos e condições',
  number: 'Análise nº',
  on: 'Data',
  filledBy: 'Preenchido por (nome e data)',
  approvedBy: 'Aprovado por (nome e data)',
  decidedBy: 'Decidido por (nome e data)',
  nameAndDay: (name: string, on: Day) => `${name}, ${formatDay(on)}`,
}
export const outcomeNames: Record<Analysis['outcome'], string> = {
  approved: 'Aprovado',
  returned: 'Devolvido para completar',
  refused: 'Recusado',
}

/** Where the registration stands, as the line under the heading says it. */
export const statusWords = {
  names: {
    draft: 'Em preenchimento',
    submitted: 'Entregue para análise',
    approved: 'Aprovado',
    returned: 'Devolvido',
  } satisfies Record<RegistrationStatus, string>,
  status: 'Situação do cadastro',
  sentence: (status: string, by: string, on: Day | null) =>
    [status, by === '' ? '' : `por ${by}`, on === null ? '' : `em ${formatDay(on)}`]
      .filter(Boolean)
      .join(' '),
  revalidatedOn: 'Última revisão completa',
  revalidateOn: 'Próxima revisão',
  contactConfirmedOn: 'Contato confirmado em',
}
