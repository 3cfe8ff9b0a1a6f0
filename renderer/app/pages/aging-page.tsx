import { AgingScreen } from '#renderer/features/aging/aging-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/aging')

export function AgingPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.aging)
  return (
    <AgingScreen
      search={route.useSearch()}
      onSearch={(search, { replace = false } = {}) => void navigate({ search, replace })}
    />
  )
}
