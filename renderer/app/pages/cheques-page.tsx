import { ChequesScreen } from '#renderer/features/cheques/cheques-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/cheques')

/** The cheque portfolio. */
export function ChequesPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.cheques)
  return (
    <ChequesScreen
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
