import { pieces } from '#shared/pt-br/shell.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'

type ErrorNoticeProps = {
  /** What was thrown; described in Portuguese. */
  error: unknown
  title?: string
  onRetry?: () => void
}

/** A failure where its answer would have stood: what happened, what to do, and a way to try again. */
export function ErrorNotice({ error, title, onRetry }: ErrorNoticeProps) {
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle />} title={title} variant="light">
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
