import { ButtonLink } from '#renderer/components/links.tsx'
import { type DataColumn, DataTable } from '#renderer/components/data-table.tsx'
import { useMay } from '#renderer/lib/session.ts'
import type { TemplateLine } from '#shared/contracts/papers.ts'
import { formatDay, formatNumber } from '#shared/pt-br/format.ts'
import { paperKindNames, paperKindUses } from '#shared/pt-br/paper-kinds.ts'
import { libraryWords as words } from '#shared/pt-br/papers-screen.ts'
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useMemo } from 'react'
import styles from '../papers-screen.module.css'
import { useTemplates } from '../queries.ts'
import { kindSlug } from '../search.ts'

type LibraryTabProps = { onOpen: (line: TemplateLine) => void }

/** Every kind of paper with the version of its text, what it is for, and the rules it answers. */
export function LibraryTab({ onOpen }: LibraryTabProps) {
  const { data, isPending, error, refetch } = useTemplates()
  const mayEdit = useMay('editTemplates')
  const columns = useMemo(() => columnsFor(mayEdit, onOpen), [mayEdit, onOpen])
  const adopted = data?.find(({ kind }) => kind === 'contract')?.current.version !== 0
  return (
    <div className={styles['tab']}>
      {data && !adopted ? (
        <Alert color="yellow" icon={<IconInfoCircle />} title={words.adopt.title}>
          {words.adopt.message}
        </Alert>
      ) : null}
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          rows={data ?? []}
          rowKey={({ kind }) => kind}
          rowHeight={58}
          onOpen={onOpen}
          loading={isPending}
          error={error}
          onRetry={() => void refetch()}
        />
      </div>
      <Text size="xs" c="dimmed">
        {words.legal}
      </Text>
    </div>
  )
}

function columnsFor(mayEdit: boolean, onOpen: (line: TemplateLine) => void): DataColumn<TemplateLine>[] {
  return [
    { id: 'kind', header: words.columns.kind, width: 260, grow: 2, cell: (line) => <Kind line={line} /> },
    { id: 'version', header: words.columns.version, width: 130, cell: (line) => <Version line={line} /> },
    {
      id: 'validFrom',
      header: words.columns.validFrom,
      width: 104,
      cell: ({ current }) => (current.validFrom ? formatDay(current.validFrom) : words.always),
    },
    {
      id: 'rules',
      header: words.columns.rules,
      width: 104,
      cell: ({ rules }) => (
        <Text span size="xs" c="dimmed">
          {rules.join(', ')}
        </Text>
      ),
    },
    {
      id: 'made',
      header: words.columns.made,
      align: 'end',
      width: 66,
      cell: ({ made }) => formatNumber(made),
    },
    {
      id: 'actions',
      header: '',
      width: 178,
      cell: (line) => <Actions line={line} mayEdit={mayEdit} onOpen={onOpen} />,
    },
  ]
}

function Kind({ line: { kind } }: { line: TemplateLine }) {
  return (
    <div style={{ minWidth: 0 }}>
      <Text size="sm" fw={650} truncate>
        {paperKindNames[kind]}
      </Text>
      <Text size="xs" c="dimmed" truncate title={paperKindUses[kind]}>
        {paperKindUses[kind]}
      </Text>
    </div>
  )
}

function Version({ line: { current, coming } }: { line: TemplateLine }) {
  return (
    <div>
      <Text size="sm">{words.version(current.version)}</Text>
      {coming?.validFrom ? (
        <Text size="xs" c="dimmed">
          {words.coming(coming.version, coming.validFrom)}
        </Text>
      ) : null}
    </div>
  )
}

type ActionsProps = { line: TemplateLine; mayEdit: boolean; onOpen: (line: TemplateLine) => void }

function Actions({ line, mayEdit, onOpen }: ActionsProps) {
  const name = paperKindNames[line.kind]
  const open = mayEdit ? words.edit : words.read
  return (
    // The row opens the text too: a button must not do both.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div onClick={(event) => event.stopPropagation()}>
      <Group gap={6} wrap="nowrap">
        <ButtonLink
          size="compact-xs"
          variant="light"
          aria-label={`${words.make}: ${name}`}
          to="/documentos"
          search={{ aba: 'fazer', tipo: kindSlug(line.kind) }}
        >
          {words.make}
        </ButtonLink>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${open}: ${name}`}
          onClick={() => onOpen(line)}
        >
          {open}
        </Button>
      </Group>
    </div>
  )
}
