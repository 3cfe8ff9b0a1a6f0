import { ButtonLink } from '#renderer/components/links.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { broken } from '#shared/pt-br/shell.ts'
import { IconMapSearch } from '@tabler/icons-react'

export function NotFound() {
  return (
    <EmptyState
      icon={IconMapSearch}
      title={broken.notFound}
      message={broken.notFoundMessage}
      actions={<ButtonLink to="/">{broken.home}</ButtonLink>}
    />
  )
}
