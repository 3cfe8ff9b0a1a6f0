import { ClosingScreen } from '#renderer/features/closing/closing-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/fechamento')

/** The monthly closing. */
export function ClosingPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.closing)
  return (
    <ClosingScreen
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
