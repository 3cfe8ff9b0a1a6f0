import { type Address, formatPhone, formatZip } from '#shared/domain/contact.ts'
import type { CustomerDetails } from '#shared/domain/customer.ts'
import type { CandidateRows, CustomerReference } from '#shared/domain/import/import.ts'
import type { ServiceDetails } from '#shared/domain/service.ts'
import { formatTaxId, taxIdSchema } from '#shared/domain/tax-id.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { kindNames } from '#shared/pt-br/customers.ts'
import { paymentMeansLabels } from '#shared/pt-br/receivables.ts'

type Values = Record<string, string>

const taxId = (text: string | null) => {
  const parsed = taxIdSchema.safeParse(text)
  return parsed.success ? formatTaxId(parsed.data) : (text ?? '')
}

function ofAddress(address: Address | null): Values {
  if (!address) return {}
  const { street, number, complement, district, city, state, zip } = address
  return { street, addressNumber: number, complement, district, city, state, zip: formatZip(zip ?? '') }
}

function ofCustomer(details: CustomerDetails): Values {
  return {
    name: details.name,
    tradeName: details.tradeName ?? '',
    taxId: taxId(details.taxId),
    kind: kindNames[details.kind],
    phone: formatPhone(details.phone ?? ''),
    email: details.email ?? '',
    ...ofAddress(details.address),
    cro: details.cro ?? '',
    notes: details.notes,
    externalCode: details.externalCode ?? '',
  }
}

function ofReference(customer: CustomerReference): Values {
  return {
    customerTaxId: taxId(customer.taxId),
    customerName: customer.name ?? '',
    customerCode: customer.externalCode ?? '',
  }
}

function ofService({ code, name, cost, prices, stages, productionDays }: ServiceDetails): Values {
  return {
    code,
    serviceName: name,
    cost: formatAmount(cost),
    priceStandard: formatAmount(prices.standard),
    priceFull: formatAmount(prices.full),
    priceVip: formatAmount(prices.vip),
    stages: stages.map((stage) => `${stage.name}${stage.critical ? '*' : ''}`).join(' > '),
    productionDays: String(productionDays),
  }
}

/** Field key → what will be stored, as screens write it; fields that stay empty are left out. */
export function previewValues(candidates: CandidateRows, index: number): Values {
  return Object.fromEntries(Object.entries(valuesOf(candidates, index)).filter(([, text]) => text !== ''))
}

function valuesOf(candidates: CandidateRows, index: number): Values {
  if (candidates.kind === 'customers') return ofCustomer(candidates.rows[index]!.details)
  if (candidates.kind === 'receivables') {
    const { customer, details } = candidates.rows[index]!
    return {
      ...ofReference(customer),
      number: details.number,
      instalment: `${details.instalment}/${details.instalments}`,
      description: details.description,
      issuedOn: formatDay(details.issuedOn),
      dueOn: details.dueOn ? formatDay(details.dueOn) : '',
      amount: formatAmount(details.amount),
      externalCode: details.externalCode ?? '',
    }
  }
  if (candidates.kind === 'services') return ofService(candidates.rows[index]!.details)
  const { receivable, payment } = candidates.rows[index]!
  return {
    receivableCode: receivable.externalCode ?? '',
    number: receivable.number ?? '',
    instalment: receivable.instalment === null ? '' : String(receivable.instalment),
    ...ofReference(receivable.customer),
    paidOn: formatDay(payment.paidOn),
    amount: formatAmount(payment.amount),
    means: paymentMeansLabels[payment.means],
    note: payment.note,
    externalCode: payment.externalCode ?? '',
  }
}
