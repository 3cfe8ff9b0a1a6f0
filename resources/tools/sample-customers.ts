import { isCnpj, isCpf } from '#shared/domain/tax-id.ts'
import type { Random } from '#tests/support/random.ts'

/** How a customer pays; the ledger is built from it. */
export type Habit = 'punctual' | 'forgetful' | 'chronic' | 'partial' | 'stopped' | 'big-defaulter'

export type SampleCustomer = {
  code: string
  name: string
  tradeName: string
  taxId: string
  kind: 'Dentista' | 'Clínica' | 'Laboratório'
  phone: string
  email: string
  street: string
  number: string
  complement: string
  district: string
  city: string
  state: string
  zip: string
  cro: string
  notes: string
  habit: Habit
  /** Jobs in a usual month. */
  volume: number
  /** Day of the month on which its closings fall due. */
  dueDay: number
}

const first = [
  'Ana Beatriz',
  'André',
  'Bianca',
  'Bruno',
  'Camila',
  'Carlos Eduardo',
  'Cecília',
  'César',
  'Daniela',
  'Débora',
  'Eduardo',
  'Elisa',
  'Érica',
  'Fábio',
  'Fernanda',
  'Flávio',
  'Gabriela',
  'Guilherme',
  'Helena',
  'Henrique',
  'Inês',
  'Isabel',
  'João Pedro',
  'Joaquim',
  'Júlia',
  'Letícia',
  'Lúcia',
  'Luís Otávio',
  'Marcelo',
  'Mariana',
  'Natália',
  'Otávio',
  'Patrícia',
  'Paulo',
  'Renata',
  'Rodrigo',
  'Sílvia',
  'Sônia',
  'Tatiana',
  'Vinícius',
] as const
/** Which of them are women's names. */
const women = /^(\S+a|Beatriz|Inês|Isabel|Raquel)( |$)/
const last = [
  'Aguiar',
  'Assunção',
  'Barros',
  'Bragança',
  'Camargo',
  'Conceição',
  'Drummond',
  'Esteves',
  'Falcão',
  'Fontes',
  'Galvão',
  'Guimarães',
  'Leitão',
  'Lobão',
  'Magalhães',
  'Moreno',
  'Negrão',
  'Noronha',
  'Paixão',
  'Peçanha',
  'Queirós',
  'Quintão',
  'Rangel',
  'Seixas',
  'Simões',
  'Tavares',
  'Trindade',
  'Uchôa',
  'Valadão',
  'Zanetti',
] as const
const clinics = [
  'Sorriso do Parque',
  'Odonto Alvorada',
  'Bela Boca',
  'Dente & Arte',
  'Vila do Sorriso',
  'Oral Prime',
  'Espaço Riso',
  'Odonto Ipê',
  'Clínica do Largo',
  'Boca Sã',
  'Sorriso Real',
  'Odonto Serra Azul',
  'Instituto Maxilar',
  'Nova Face',
  'Odonto Vale',
  'Casa do Dentista',
  'Ponto do Sorriso',
  'Odonto Aroeira',
  'Centro Oral Paineira',
  'Sorria Mais',
  'Odonto Estação',
  'Clínica Jatobá',
  'Riso Largo',
  'Odonto Horizonte',
  'Clínica Manacá',
  'Dental Praça Nova',
  'Odonto Bem-te-vi',
  'Arte Oral',
  'Sorriso da Serra',
  'Odonto Lago',
  'Clínica Girassol',
  'Oral Quaresmeira',
  'Odonto Jequitibá',
  'Clínica Flamboyant',
  'Sorriso Central',
  'Odonto Cambuí',
  'Clínica Araucária',
  'Dente Novo',
  'Odonto Rio Claro',
  'Clínica Pitangueira',
] as const
const streets = [
  'Rua das Acácias',
  'Rua dos Ipês',
  'Avenida das Paineiras',
  'Rua do Manacá',
  'Alameda das Quaresmeiras',
  'Rua Jequitibá',
  'Avenida Modelo',
  'Rua do Exemplo',
  'Praça do Coreto',
  'Travessa da Estação',
  'Rua da Amostra',
  'Rua Jacarandá',
  'Avenida dos Flamboyants',
  'Rua Pau-Brasil',
  'Rua Aroeira',
] as const
const districts = [
  'Centro',
  'Jardim Modelo',
  'Vila Exemplo',
  'Parque das Flores',
  'Cambuí',
  'Bela Vista',
  'Alto da Serra',
] as const
const cities = [
  { city: 'São Paulo', state: 'SP', area: '11', zip: '01000' },
  { city: 'Campinas', state: 'SP', area: '19', zip: '13010' },
  { city: 'Sorocaba', state: 'SP', area: '15', zip: '18010' },
  { city: 'Jundiaí', state: 'SP', area: '11', zip: '13200' },
  { city: 'Ribeirão Preto', state: 'SP', area: '16', zip: '14010' },
  { city: 'Poços de Caldas', state: 'MG', area: '35', zip: '37700' },
  { city: 'Londrina', state: 'PR', area: '43', zip: '86010' },
] as const

/** The one pair of check digits that makes a base valid; the house's own rule decides. */
function withCheckDigits(base: string): string {
  for (let digits = 0; digits < 100; digits++) {
    const candidate = `${base}${String(digits).padStart(2, '0')}`
    if (isCpf(candidate) || isCnpj(candidate)) return candidate
  }
  throw new Error(`no check digits for ${base}`)
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '')
const maskCpf = (cpf: string) => cpf.replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4')
const maskCnpj = (cnpj: string) => cnpj.replace(/^(..)(...)(...)(....)(..)$/, '$1.$2.$3/$4-$5')

const habitOf = (random: Random): Habit => {
  const draw = random.next()
  if (draw < 0.55) return 'punctual'
  if (draw < 0.76) return 'forgetful'
  if (draw < 0.88) return 'chronic'
  return draw < 0.93 ? 'partial' : 'stopped'
}

function contact(random: Random, index: number) {
  const { city, state, area, zip } = random.pick(cities)
  const serial = String(index).padStart(4, '0')
  return {
    phone: random.chance(0.8) ? `(${area}) 95555-${serial}` : `(${area}) 5555-${serial}`,
    street: random.pick(streets),
    number: String(random.int(1, 1800)),
    complement: random.chance(0.4) ? `Sala ${random.int(1, 140)}` : '',
    district: random.pick(districts),
    city,
    state,
    zip: `${zip}-${String(random.int(0, 39) * 10).padStart(3, '0')}`,
  }
}

/** 78 dentists, 39 clinics and 3 laboratories; documents have right digits and roots that nobody has (`999…`, `99…`, `EX…`). */
export function sampleCustomers(random: Random): SampleCustomer[] {
  const names = new Set<string>()
  return Array.from({ length: 120 }, (_, i) => {
    const index = i + 1
    const serial = String(index).padStart(3, '0')
    const common = {
      code: `C${serial}`,
      ...contact(random, index),
      habit: i === 2 ? ('big-defaulter' as const) : habitOf(random),
      dueDay: random.pick([5, 10, 10, 10, 15, 20]),
      notes: random.chance(0.12) ? 'Prefere contato por WhatsApp à tarde.' : '',
    }
    const isCompany = i % 3 === 2
    if (!isCompany) {
      let person = ''
      while (person === '' || names.has(person)) person = `${random.pick(first)} ${random.pick(last)}`
      names.add(person)
      const hasTaxId = index % 29 !== 0
      return {
        ...common,
        name: `${women.test(person) ? 'Dra.' : 'Dr.'} ${person}`,
        tradeName: '',
        taxId: hasTaxId ? maskCpf(withCheckDigits(`999${String(index).padStart(6, '0')}`)) : '',
        kind: 'Dentista' as const,
        email: random.chance(0.85) ? `${plain(person)}@example.com` : '',
        cro: `CRO-${common.state} CD 99${serial}`,
        volume: random.int(1, 4),
      }
    }
    const trade = clinics[Math.floor(i / 3)]!
    const laboratory = index % 40 === 0
    const root = index % 5 === 0 ? `EX000${serial}0001` : `99000${serial}0001`
    return {
      ...common,
      name: laboratory
        ? `${trade} Laboratório de Prótese Ltda`
        : `${trade} ${trade.startsWith('Odonto') ? 'Serviços Odontológicos' : 'Odontologia'} Ltda`,
      tradeName: trade,
      taxId: maskCnpj(withCheckDigits(root)),
      kind: laboratory ? ('Laboratório' as const) : ('Clínica' as const),
      email: `financeiro.${plain(trade)}@example.com`,
      cro: `CRO-${common.state} EPAO 99${serial}`,
      volume: common.habit === 'big-defaulter' ? 16 : random.int(3, 9),
    }
  })
}
