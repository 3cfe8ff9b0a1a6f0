import { LettersScreen } from '#renderer/features/letters/letters-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/cartas')

export function LettersPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.letters)
  return (
    <LettersScreen
      search={route.useSearch()}
      onSearch={(search, { replace = false } = {}) => void navigate({ search, replace })}
    />
  )
}
