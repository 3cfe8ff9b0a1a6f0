import { TrustRecoveryScreen } from '#renderer/features/trust-recovery/trust-recovery-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/reconquista')

/** The way back of who owed. */
export function TrustRecoveryPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.trustRecovery)
  return (
    <TrustRecoveryScreen
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}
