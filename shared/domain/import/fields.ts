import type { ImportKind } from './import.ts'

/** How a field's cells are read. */
export type FieldType = 'text' | 'taxId' | 'amount' | 'day' | 'instalment' | 'integer' | 'choice'

type Field = { readonly key: string; readonly type: FieldType }

const customerReference = [
  { key: 'customerTaxId', type: 'taxId' },
  { key: 'customerName', type: 'text' },
  { key: 'customerCode', type: 'text' },
] as const satisfies readonly Field[]

/** What can be imported of each kind, in the order in which screens list it. */
export const importFields = {
  customers: [
    { key: 'name', type: 'text' },
    { key: 'tradeName', type: 'text' },
    { key: 'taxId', type: 'taxId' },
    { key: 'kind', type: 'choice' },
    { key: 'phone', type: 'text' },
    { key: 'email', type: 'text' },
    { key: 'address', type: 'text' },
    { key: 'street', type: 'text' },
    { key: 'addressNumber', type: 'text' },
    { key: 'complement', type: 'text' },
    { key: 'district', type: 'text' },
    { key: 'city', type: 'text' },
    { key: 'state', type: 'text' },
    { key: 'zip', type: 'text' },
    { key: 'cro', type: 'text' },
    { key: 'notes', type: 'text' },
    { key: 'externalCode', type: 'text' },
  ],
  receivables: [
    ...customerReference,
    { key: 'number', type: 'text' },
    { key: 'instalment', type: 'instalment' },
    { key: 'instalments', type: 'integer' },
    { key: 'description', type: 'text' },
    { key: 'issuedOn', type: 'day' },
    { key: 'dueOn', type: 'day' },
    { key: 'amount', type: 'amount' },
    { key: 'externalCode', type: 'text' },
  ],
  payments: [
    { key: 'number', type: 'text' },
    { key: 'instalment', type: 'instalment' },
    { key: 'receivableCode', type: 'text' },
    ...customerReference,
    { key: 'paidOn', type: 'day' },
    { key: 'amount', type: 'amount' },
    { key: 'means', type: 'choice' },
    { key: 'note', type: 'text' },
    { key: 'externalCode', type: 'text' },
  ],
  services: [
    { key: 'code', type: 'text' },
    { key: 'serviceName', type: 'text' },
    { key: 'cost', type: 'amount' },
    { key: 'priceStandard', type: 'amount' },
    { key: 'priceFull', type: 'amount' },
    { key: 'priceVip', type: 'amount' },
    { key: 'stages', type: 'text' },
    { key: 'productionDays', type: 'integer' },
  ],
} as const satisfies Record<ImportKind, readonly Field[]>

export type ImportFieldKey = (typeof importFields)[ImportKind][number]['key']

/** Of each group at least one field must have a column. */
export const requiredGroups: Record<ImportKind, readonly (readonly ImportFieldKey[])[]> = {
  customers: [['name']],
  receivables: [
    ['customerTaxId', 'customerName', 'customerCode'],
    ['number', 'externalCode'],
    ['issuedOn', 'dueOn'],
    ['amount'],
  ],
  payments: [['number', 'receivableCode'], ['paidOn'], ['amount']],
  services: [['code'], ['serviceName'], ['cost'], ['priceStandard', 'priceFull']],
}
