import { EmptyState } from '#renderer/components/empty-state.tsx'
import { broken } from '#shared/pt-br/shell.ts'
import { Button } from '@mantine/core'
import { IconMapSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'

export function NotFound() {
  return (
    <EmptyState
      icon={IconMapSearch}
      title={broken.notFound}
      message={broken.notFoundMessage}
      actions={<Button renderRoot={(props) => <Link {...props} to="/" />}>{broken.home}</Button>}
    />
  )
}
