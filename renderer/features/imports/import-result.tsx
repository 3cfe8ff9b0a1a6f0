import type { ImportKind } from '#shared/domain/import/import.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { kindSlug } from './search.ts'
import type { ImportOutcome } from './use-import.ts'

const following: Record<ImportKind, ImportKind | null> = {
  customers: 'receivables',
  receivables: 'payments',
  payments: null,
}

/** What was stored, and the step that usually comes after it. */
export function ImportResult({ outcome }: { outcome: ImportOutcome }) {
  const { kind, created, updated } = outcome
  const next = following[kind]
  return (
    <Alert color="green" icon={<IconCircleCheck />} role="status" title={imports.done.title(kind, created)}>
      <Stack gap="sm">
        <Text size="sm">
          {updated > 0 ? `${imports.done.updated(updated)}. ` : ''}
          {imports.done.undoHint}
        </Text>
        <Group gap="xs">
          {next ? (
            <Button
              autoFocus
              renderRoot={(props) => <Link {...props} to="/importar" search={{ tipo: kindSlug(next) }} />}
            >
              {imports.done.nextStep[kind]}
            </Button>
          ) : null}
          <Button
            variant={next ? 'default' : 'filled'}
            renderRoot={(props) =>
              kind === 'customers' ? <Link {...props} to="/clientes" /> : <Link {...props} to="/aging" />
            }
          >
            {kind === 'customers' ? imports.done.customers : imports.done.aging}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
