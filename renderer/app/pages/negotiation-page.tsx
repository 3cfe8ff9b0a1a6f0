import { AgreementsTab } from '#renderer/features/agreements/agreements-tab.tsx'
import { NegotiationScreen } from '#renderer/features/negotiation/negotiation-screen.tsx'
import { OmbudsmanTab } from '#renderer/features/ombudsman/ombudsman-tab.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/negociacao')

export function NegotiationPage() {
  const navigate = route.useNavigate()
  const search = route.useSearch()
  usePageTitle(screens.negotiation)
  return (
    <NegotiationScreen
      search={search}
      onSearch={(search, { replace = false } = {}) => void navigate({ search, replace })}
      others={{
        acordos: (
          <AgreementsTab
            search={search}
            onChange={(part) => void navigate({ search: { ...search, ...part }, replace: true })}
          />
        ),
        ouvidoria: (
          <OmbudsmanTab
            search={search}
            onChange={(part) => void navigate({ search: { ...search, ...part }, replace: true })}
          />
        ),
      }}
    />
  )
}
