import { BankScreen } from '#renderer/features/bank/bank-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/banco')

/** What the bank says came in. */
export function BankPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.bank)
  return (
    <BankScreen search={route.useSearch()} onSearch={(search) => void navigate({ search, replace: true })} />
  )
}
