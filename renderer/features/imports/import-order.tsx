import { type ImportKind, importKinds } from '#shared/domain/import/import.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { store } from '#renderer/lib/clients.ts'
import { Badge, Group, Paper, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import styles from './imports-screen.module.css'

/** The order in which files find what they need, how far the laboratory is in it, and what comes next. */
export function ImportOrder({ wanted }: { wanted: ImportKind | null }) {
  const { data } = useQuery(store.status.queryOptions())
  const next = wanted ?? importKinds.find((kind) => data && data.counts[kind] === 0) ?? null
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4" mb={4}>
        {imports.order}
      </Title>
      <Text size="xs" c="dimmed" mb="sm">
        {imports.orderHint}
      </Text>
      <ol className={styles['steps']}>
        {importKinds.map((kind, index) => (
          <li key={kind} className={styles['step']} data-next={kind === next || undefined}>
            <span className={styles['number']} aria-hidden>
              {index + 1}
            </span>
            <div>
              <Group gap={8}>
                <Text size="sm" fw={650}>
                  {imports.stepOf[kind].title}
                </Text>
                {kind === next ? (
                  <Badge size="sm" tt="none">
                    {imports.next}
                  </Badge>
                ) : null}
              </Group>
              <Text size="xs">{imports.stepOf[kind].text}</Text>
              {data ? (
                <Text size="xs" c="dimmed">
                  {imports.already(kind, data.counts[kind])}
                </Text>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </Paper>
  )
}
