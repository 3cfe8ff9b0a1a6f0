import { type Address, formatPhone, formatZip } from '#shared/domain/contact.ts'
import { formatTaxId, type TaxId } from '#shared/domain/tax-id.ts'
import { formatDay, formatDayInWords } from '#shared/pt-br/format.ts'
import type { PaperFacts } from '../facts.ts'
import type { PaperField } from '../field.ts'

/** `CNPJ 12.ABC.345/01DE-35` or `CPF 529.982.247-25`. */
export function labelledTaxId(taxId: TaxId): string {
  return `${taxId.length === 11 ? 'CPF' : 'CNPJ'} ${formatTaxId(taxId)}`
}

/** `Avenida Brasil, 500, sala 2, Jardim América, 01430-000 São Paulo/SP`. */
export function addressLine(address: Address): string {
  const zip = address.zip === null ? '' : `${formatZip(address.zip)} `
  const parts = [address.street, address.number, address.complement, address.district]
  return [...parts, `${zip}${address.city}/${address.state}`].filter((part) => part !== '').join(', ')
}

const of = (
  key: string,
  label: string,
  example: string,
  value: (laboratory: PaperFacts['laboratory'], facts: PaperFacts) => string | null,
): PaperField => ({
  key: `laboratory.${key}`,
  label,
  example,
  kinds: null,
  home: 'laboratory',
  asked: null,
  value: (facts) => value(facts.laboratory, facts),
})

/** Who makes the paper, where and when. */
export const laboratoryFields: readonly PaperField[] = [
  of('name', 'Nome do laboratório', 'Laboratório Sorriso Ltda.', ({ name }) => name),
  of('taxId', 'CNPJ ou CPF do laboratório', 'CNPJ 11.222.333/0001-81', ({ taxId }) => labelledTaxId(taxId)),
  of('address', 'Endereço do laboratório', 'Rua das Flores, 10, Centro, São Paulo/SP', ({ address }) =>
    addressLine(address),
  ),
  of('city', 'Cidade do laboratório', 'São Paulo/SP', ({ address }) => `${address.city}/${address.state}`),
  of(
    'registration',
    'CRO e responsável técnico, se houver',
    ', CRO-SP LB 1234, responsável técnico Marta Lima',
    (laboratory) => {
      const { cro, technicalResponsible } = laboratory
      return [cro && `, ${cro}`, technicalResponsible && `, responsável técnico ${technicalResponsible}`]
        .filter(Boolean)
        .join('')
    },
  ),
  of('cro', 'CRO do laboratório', 'CRO-SP LB 1234', ({ cro }) => cro || null),
  of(
    'responsible',
    'Responsável técnico',
    'Marta Lima, TPD',
    ({ technicalResponsible }) => technicalResponsible || null,
  ),
  of('phone', 'Telefone do laboratório', '(11) 98765-4321', ({ phone }) => formatPhone(phone)),
  of('email', 'E-mail do laboratório', 'contato@sorriso.com.br', ({ email }) => email),
  of('pixKey', 'Chave Pix do laboratório', '11222333000181', ({ pix }) => pix?.key ?? null),
  {
    key: 'paper.date',
    label: 'Data do documento por extenso',
    example: '22 de novembro de 2026',
    kinds: null,
    home: 'laboratory',
    asked: null,
    value: ({ on }) => formatDayInWords(on),
  },
  {
    key: 'paper.day',
    label: 'Data do documento',
    example: '22/11/2026',
    kinds: null,
    home: 'laboratory',
    asked: null,
    value: ({ on }) => formatDay(on),
  },
  {
    key: 'paper.place',
    label: 'Lugar do documento',
    example: 'São Paulo/SP',
    kinds: null,
    home: 'laboratory',
    asked: null,
    value: ({ laboratory: { address } }) => `${address.city}/${address.state}`,
  },
]
