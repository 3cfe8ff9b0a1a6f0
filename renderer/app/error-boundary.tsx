import { broken, pieces } from '#shared/pt-br/shell.ts'
import { Button, Code, Group, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

/** What stands in the place of a broken part, with ways out that do not need it. */
export function Broken({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Stack role="alert" maw={560} p="xl" gap="sm">
      <Title order={1} size="h2">
        {broken.title}
      </Title>
      <Text>{broken.message}</Text>
      <Group>
        <Button onClick={onRetry}>{pieces.tryAgain}</Button>
        <Button
          variant="default"
          onClick={() => {
            location.hash = '#/'
            onRetry()
          }}
        >
          {broken.home}
        </Button>
      </Group>
      <details>
        <summary>{broken.details}</summary>
        <Code block mt="xs">
          {error instanceof Error ? (error.stack ?? error.message) : String(error)}
        </Code>
      </details>
    </Stack>
  )
}

/** Catches what a part throws while it is drawn, so that the rest of the window stays. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Broken error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}
