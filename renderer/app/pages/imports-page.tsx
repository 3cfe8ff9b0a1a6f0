import { ImportsScreen } from '#renderer/features/imports/imports-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/importar')

export function ImportsPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.imports)
  return (
    <ImportsScreen
      search={route.useSearch()}
      onSearch={(search, { replace = false } = {}) => void navigate({ search, replace })}
    />
  )
}
