import { EmptyState } from '#renderer/components/empty-state.tsx'
import { OfferDesk } from '#renderer/features/agreements/desk/offer-desk.tsx'
import { AgreementView } from '#renderer/features/agreements/page/agreement-view.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { agreementDesk, agreementList } from '#shared/pt-br/agreements.ts'
import { IconSignature } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'

const newRoute = getRouteApi('/acordos/novo')
const oneRoute = getRouteApi('/acordos/$agreementId')

/** The desk where an offer is made. */
export function NewAgreementPage() {
  const { cliente } = newRoute.useSearch()
  usePageTitle(agreementDesk.title)
  if (cliente) return <OfferDesk customerId={cliente} />
  return <EmptyState icon={IconSignature} title={agreementDesk.title} message={agreementDesk.noCustomer} />
}

/** One agreement. */
export function AgreementPage() {
  const { agreementId } = oneRoute.useParams()
  usePageTitle(agreementList.label)
  return <AgreementView key={agreementId} id={agreementId} />
}
