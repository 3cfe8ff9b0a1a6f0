import { PapersScreen } from '#renderer/features/papers/papers-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/documentos')

export function PapersPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.papers)
  return (
    <PapersScreen
      search={route.useSearch()}
      onSearch={(search, { replace = false } = {}) => void navigate({ search, replace })}
    />
  )
}
