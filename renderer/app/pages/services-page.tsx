import { ServicesScreen } from '#renderer/features/services/services-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/catalogo')

/** The catalogue of services. */
export function ServicesPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.services)
  return (
    <ServicesScreen
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
