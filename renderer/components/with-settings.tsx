import type { Settings } from '#shared/contracts/settings.ts'
import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorNotice } from './error-notice.tsx'
import { useSettings } from '#renderer/lib/use-settings.ts'

/** Waits for the settings, says when they fail, and gives them to who shows them. */
export function WithSettings({ children }: { children: (settings: Settings) => ReactNode }) {
  const { data, error, refetch } = useSettings()
  if (data) return children(data)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <Skeleton height={320} />
}
