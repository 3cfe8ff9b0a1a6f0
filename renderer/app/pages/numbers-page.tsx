import { NumbersScreen } from '#renderer/features/metrics/numbers-screen.tsx'
import { StatementBatchButton } from '#renderer/features/statements/statement-batch.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/numeros')

/** The laboratory in figures. */
export function NumbersPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.numbers)
  return (
    <NumbersScreen
      search={route.useSearch()}
      ofOpen={<StatementBatchButton />}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
