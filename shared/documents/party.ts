import { type Address, formatZip } from '#shared/domain/contact.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { formatTaxId, type TaxId } from '#shared/domain/tax-id.ts'
import type { Content } from 'pdfmake/interfaces'
import { printable } from './print-characters.ts'

/** `CNPJ 12.ABC.345/01DE-35` or `CPF 529.982.247-25`. */
export function labelledTaxId(taxId: TaxId): string {
  return `${taxId.length === 11 ? 'CPF' : 'CNPJ'} ${formatTaxId(taxId)}`
}

/** `Avenida Brasil, 500, sala 2, Jardim América`. */
export function streetLine(address: Address): string {
  const parts = [address.street, address.number, address.complement, address.district]
  return printable(parts.filter((part) => part !== '').join(', '))
}

/** `01430-000 São Paulo/SP`. */
export function cityLine(address: Address): string {
  const zip = address.zip === null ? '' : `${formatZip(address.zip)} `
  return printable(`${zip}${address.city}/${address.state}`)
}

/** Whom a letter of the house is written to. */
export function addressee({ name, taxId, address }: Pick<Customer, 'name' | 'taxId' | 'address'>): Content {
  const lines = [
    ...(taxId ? [labelledTaxId(taxId)] : []),
    ...(address ? [streetLine(address), cityLine(address)] : []),
  ]
  return {
    stack: [{ text: printable(name), bold: true }, ...lines.map((text) => ({ text, fontSize: 9 }))],
    margin: [0, 2, 0, 12],
  }
}
