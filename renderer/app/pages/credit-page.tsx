import { BlockListPanel } from '#renderer/features/blocks/block-list-panel.tsx'
import { CreditScreen } from '#renderer/features/credit/credit-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/credito')

/** The portfolio of credit, with the block list as one of its tabs. */
export function CreditPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.credit)
  return (
    <CreditScreen
      search={route.useSearch()}
      onSearch={(search, { replace = false } = {}) => void navigate({ search, replace })}
      blocks={<BlockListPanel />}
    />
  )
}
