import type { AnalysisForm } from '#shared/contracts/printables.ts'
import { formatPhone, formatZip } from '#shared/domain/contact.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import {
  addressLabels,
  analysisFormWords as words,
  formKindNames,
  identityLabels,
  maritalNames,
  profileLabels,
} from '#shared/pt-br/analysis-form.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { type Box, ticksOf } from './form-grid.ts'

/** Who the customer is: the fields of `customerDetailsSchema`, in the order of the form. */
export function identityRows({ customerKind, filled }: AnalysisForm): Box[][] {
  const customer = filled?.customer
  const labels = identityLabels[customerKind]
  const address = customer?.address
  return [
    [{ label: labels.kind, span: 12, ticks: ticksOf(formKindNames, customer?.kind ?? customerKind) }],
    [
      { label: labels.name, span: 8, value: customer?.name },
      { label: labels.taxId, span: 4, value: customer?.taxId ? formatTaxId(customer.taxId) : '' },
    ],
    [
      { label: labels.tradeName, span: 5, value: customer?.tradeName ?? '' },
      { label: labels.cro, span: 4, value: customer?.cro ?? '' },
      { label: labels.externalCode, span: 3, value: customer?.externalCode ?? '' },
    ],
    [
      { label: labels.phone, span: 4, value: customer?.phone ? formatPhone(customer.phone) : '' },
      { label: labels.email, span: 8, value: customer?.email ?? '' },
    ],
    [
      { label: addressLabels.street, span: 7, value: address?.street },
      { label: addressLabels.number, span: 2, value: address?.number },
      { label: addressLabels.complement, span: 3, value: address?.complement },
    ],
    [
      { label: addressLabels.district, span: 4, value: address?.district },
      { label: addressLabels.city, span: 5, value: address?.city },
      { label: addressLabels.state, span: 1, value: address?.state },
      { label: addressLabels.zip, span: 2, value: address?.zip ? formatZip(address.zip) : '' },
    ],
    [{ label: labels.notes, span: 12, value: customer?.notes ?? '' }],
  ].map((row) => row.map(({ value, ...box }: Loose) => ({ ...box, value: value ?? '' })))
}
type Loose = Omit<Box, 'value'> & { value?: string | undefined }

/** How the customer buys and who stands behind it: the fields of `registrationDetailsSchema` that are not lists. */
export function profileRows({ customerKind, filled }: AnalysisForm): Box[][] {
  const registration = filled?.registration
  const labels = profileLabels[customerKind]
  const { bornOn = null, maritalStatus = null, expectedMonthly = null } = registration ?? {}
  return [
    [
      { label: labels.bornOn, span: 2, value: bornOn ? formatDay(bornOn) : '' },
      { label: labels.segment, span: 6, value: registration?.segment ?? '' },
      {
        label: labels.expectedMonthly,
        span: 4,
        value: expectedMonthly === null ? '' : formatAmount(expectedMonthly),
      },
    ],
    [
      { label: labels.maritalStatus, span: 8, ticks: ticksOf(maritalNames, maritalStatus) },
      { label: labels.spouseName, span: 4, value: registration?.spouseName ?? '' },
    ],
    [
      { label: labels.profile, span: 8, value: registration?.profile ?? '', lines: 2 },
      {
        label: labels.thirdPartiesForbidden,
        span: 4,
        ticks: [
          { text: words.yes, ticked: registration?.thirdPartiesForbidden === true },
          { text: words.no, ticked: registration?.thirdPartiesForbidden === false },
        ],
      },
    ],
  ]
}
