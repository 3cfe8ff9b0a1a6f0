import { pieces } from '#shared/pt-br/shell.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'

type ErrorNoticeProps = {
  /** What was thrown; described in Portuguese. */
  error: unknown
  title?: string
  onRetry?: () => void
}

/**
 * A failure where its answer would have stood: what happened, what to do, and a way to try again. One of something that
 * was asked for is brought into view: the button that asked may be far below.
 */
export function ErrorNotice({ error, title, onRetry }: ErrorNoticeProps) {
  const notice = useRef<HTMLDivElement>(null)
  const asked = onRetry === undefined
  useEffect(() => {
    if (asked && error) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [asked, error])
  return (
    <Alert ref={notice} role="alert" color="red" icon={<IconAlertTriangle />} title={title} variant="light">
      <Group justify="space-between" align="center" wrap="nowrap">
        <Text size="sm">{typeof error === 'string' ? error : describeError(error)}</Text>
        {onRetry ? (
          <Button variant="default" size="xs" flex="none" onClick={onRetry}>
            {pieces.tryAgain}
          </Button>
        ) : null}
      </Group>
    </Alert>
  )
}
