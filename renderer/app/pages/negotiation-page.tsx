import { NegotiationScreen } from '#renderer/features/negotiation/negotiation-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/negociacao')

export function NegotiationPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.negotiation)
  return (
    <NegotiationScreen
      search={route.useSearch()}
      onSearch={(search, { replace = false } = {}) => void navigate({ search, replace })}
      others={{}}
    />
  )
}
