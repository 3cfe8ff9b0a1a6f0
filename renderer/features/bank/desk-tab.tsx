import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import type { DeskCounts, DeskEntry } from '#shared/contracts/bank.ts'
import type { BankEntry } from '#shared/domain/bank/bank-entry.ts'
import { bank as words, proposalNames } from '#shared/pt-br/bank.ts'
import { Button, Group, Select, Text } from '@mantine/core'
import { IconArrowRight, IconCircleCheck, IconListSearch } from '@tabler/icons-react'
import { type Ref, useEffect, useRef } from 'react'
import styles from './bank-screen.module.css'
import { entryColumns } from './entry-columns.tsx'
import { EntryPane } from './entry-pane.tsx'
import { useEntries } from './queries.ts'
import { type BankSearch, proposalOptions } from './search.ts'
import { useDesk } from './use-desk.ts'

type DeskTabProps = {
  status: BankEntry['status']
  search: BankSearch
  onSearch: (search: BankSearch) => void
}

/** The entries of a status beside what they may have paid; arrows choose, Enter accepts what is proposed. */
export function DeskTab({ status, search, onSearch }: DeskTabProps) {
  const field = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const list = useEntries(search, status)
  const { active, setActive, found, actions } = useDesk(status, list.rows, { field, chooser })
  useEffect(() => {
    // Come from nowhere in particular, the keys go to the list.
    if (document.activeElement === document.body) grid.current?.focus()
  }, [])
  return (
    <div className={styles['grows']}>
      {actions.problem ? <ErrorNotice error={actions.problem} onRetry={actions.forget} /> : null}
      <div className={styles['split']}>
        <div className={styles['side']}>
          <Toolbar
            list={list}
            status={status}
            search={search}
            onSearch={onSearch}
            fieldRef={field}
            onDown={() => grid.current?.focus()}
          />
          <div className={styles['table']}>
            <DataTable<DeskEntry>
              label={words.label}
              gridRef={grid}
              columns={entryColumns[status]}
              rows={list.rows}
              rowKey={({ entry }) => entry.id}
              total={list.last?.total ?? 0}
              rowHeight={48}
              onActive={setActive}
              onNeedMore={list.needMore}
              loading={list.isPending}
              error={list.error}
              onRetry={() => void list.refetch()}
              empty={<Nothing status={status} search={search} />}
            />
          </div>
          {status === 'waiting' ? (
            <Text size="xs" c="dimmed">
              {words.keys}
            </Text>
          ) : null}
        </div>
        <EntryPane row={active} found={found} actions={actions} fieldRef={chooser} />
      </div>
    </div>
  )
}

type ToolbarProps = DeskTabProps & {
  list: ReturnType<typeof useEntries>
  fieldRef: Ref<HTMLInputElement>
  onDown: () => void
}

/** What narrows the list, and how many it leaves. */
function Toolbar({ list, status, search, onSearch, fieldRef, onDown }: ToolbarProps) {
  return (
    <Group gap="sm">
      <div style={{ flex: '1 1 220px', maxWidth: 380 }}>
        <SearchField
          ref={fieldRef}
          label={words.search}
          clearLabel={words.clear}
          value={search.busca ?? ''}
          onChange={(text) => onSearch({ ...search, busca: text || undefined })}
          onDown={onDown}
        />
      </div>
      {status === 'waiting' ? (
        <ProposalFilter counts={list.last?.counts} search={search} onSearch={onSearch} />
      ) : null}
      {search.arquivo ? (
        <Button variant="default" onClick={() => onSearch({ ...search, arquivo: undefined })}>
          {words.allFiles}
        </Button>
      ) : null}
      <Text size="sm" c="dimmed" aria-live="polite">
        {list.last ? words.count(list.last.total) : ' '}
      </Text>
    </Group>
  )
}

type ProposalFilterProps = Pick<DeskTabProps, 'search' | 'onSearch'> & { counts: DeskCounts | undefined }

/** How far the house knows, with how many entries of each. */
function ProposalFilter({ counts, search, onSearch }: ProposalFilterProps) {
  return (
    <Select
      aria-label={words.proposal}
      placeholder={words.anyProposal}
      clearable
      w={190}
      data={proposalOptions.map(({ proposal, slug }) => ({
        value: slug,
        label: words.proposalOption(proposalNames[proposal], counts?.byProposal[proposal] ?? 0),
      }))}
      value={search.proposta ?? null}
      onChange={(slug) =>
        onSearch({ ...search, proposta: proposalOptions.find((option) => option.slug === slug)?.slug })
      }
    />
  )
}

function Nothing({ status, search }: Pick<DeskTabProps, 'status' | 'search'>) {
  const filtered = Boolean(search.busca ?? search.proposta ?? search.arquivo)
  const clean = !filtered && status === 'waiting'
  const said = filtered ? words.notFound : status === 'waiting' ? words.clean : words.noneOf[status]
  return (
    <EmptyState
      icon={filtered ? IconListSearch : IconCircleCheck}
      title={said.title}
      message={said.message}
      actions={
        // Who has paid is known now: who is asked next comes right after the statement (complaint 11).
        clean ? (
          <ButtonLink to="/cobranca" leftSection={<IconArrowRight size={17} />}>
            {words.thenCollect}
          </ButtonLink>
        ) : null
      }
    />
  )
}
