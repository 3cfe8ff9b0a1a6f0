import { ButtonLink } from '#renderer/components/links.tsx'
import type { ImportKind } from '#shared/domain/import/import.ts'
import { imports } from '#shared/pt-br/imports-screen.ts'
import { Alert, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { kindSlug } from './search.ts'
import type { ImportOutcome } from './use-import.ts'

const following: Record<ImportKind, ImportKind | null> = {
  customers: 'receivables',
  receivables: 'payments',
  payments: 'services',
  services: null,
}

/** Where what was stored is seen. */
const stored = {
  customers: { to: '/clientes', label: imports.done.customers },
  receivables: { to: '/aging', label: imports.done.aging },
  payments: { to: '/aging', label: imports.done.aging },
  services: { to: '/catalogo', label: imports.done.catalogue },
} as const satisfies Record<ImportKind, { to: string; label: string }>

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
            <ButtonLink autoFocus to="/importar" search={{ tipo: kindSlug(next) }}>
              {imports.done.nextStep[kind]}
            </ButtonLink>
          ) : null}
          <ButtonLink variant={next ? 'default' : 'filled'} to={stored[kind].to}>
            {stored[kind].label}
          </ButtonLink>
        </Group>
      </Stack>
    </Alert>
  )
}
