import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { useMay } from '#renderer/lib/session.ts'
import type { PaperCandidate } from '#shared/contracts/papers.ts'
import { isOfTheHouse, needsManager } from '#shared/domain/paper-life.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { makeWords as words, registerWords } from '#shared/pt-br/papers-screen.ts'
import { pieces } from '#shared/pt-br/shell.ts'
import { Alert, Button, Text } from '@mantine/core'
import { IconFilePlus, IconListSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { LivePreview } from '../editor/live-preview.tsx'
import styles from '../papers-screen.module.css'
import { customersOf, kindOf, type PapersSearch } from '../search.ts'
import { AnswerFields } from './answer-fields.tsx'
import { candidateColumns } from './candidate-columns.tsx'
import { PapersIssued } from './papers-issued.tsx'
import { MakeFilters } from './make-filters.tsx'
import { useAnswers } from './use-answers.ts'
import { useCandidates } from './use-candidates.ts'
import { useIssuing } from './use-issuing.ts'

type MakeTabProps = { search: PapersSearch; onChange: (part: Partial<PapersSearch>) => void }

/** Makes a paper for one customer or many, shown before it exists. */
export function MakeTab({ search, onChange }: MakeTabProps) {
  const kind = kindOf(search) ?? 'contract'
  const house = isOfTheHouse(kind)
  const only = useMemo(() => customersOf(search), [search])
  const [filter, setFilter] = useState({ search: '', missingOnly: false })
  const list = useCandidates({ kind, ...filter, only, enabled: !house })
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(only))
  const [active, setActive] = useState<PaperCandidate | null>(null)
  const answers = useAnswers(kind, search.titulo)
  const issuing = useIssuing({ kind, answers: answers.values, onIssued: () => setMarked(new Set()) })
  // What a filter hides is not made: the count on the button is of what is seen.
  const chosen = list.rows.filter(({ customerId }) => marked.has(customerId))
  const shown = list.rows.find(({ customerId }) => customerId === active?.customerId) ?? null
  return (
    <>
      <div className={styles['split']}>
        <div className={styles['column']}>
          <MakeFilters
            kind={kind}
            search={search}
            onChange={onChange}
            filter={filter}
            onFilter={setFilter}
            withCustomers={!house && only.length === 0}
          />
          {house ? (
            <Text size="sm" c="dimmed">
              {words.noCustomer}
            </Text>
          ) : (
            <div className={styles['table']}>
              <DataTable
                label={words.customers}
                columns={candidateColumns}
                rows={list.rows}
                rowKey={({ customerId }) => customerId}
                selection={{ selected: marked, onChange: setMarked, nameOf: ({ name }) => name }}
                onActive={setActive}
                loading={list.isPending}
                error={list.error}
                onRetry={list.retry}
                rowHeight={34}
                dense
                empty={
                  <EmptyState
                    icon={IconListSearch}
                    title={pieces.noCustomer}
                    message={registerWords.notFound.message}
                  />
                }
              />
            </div>
          )}
          <AnswerFields answers={answers} />
          <IssueBar
            kind={kind}
            count={house ? 1 : chosen.length}
            pending={issuing.pending}
            onIssue={() => issuing.issue(chosen.map(({ customerId }) => customerId))}
          />
        </div>
        {house || shown ? (
          <LivePreview
            kind={kind}
            customerId={shown?.customerId ?? null}
            blocks={null}
            answers={answers.values}
            label={words.preview(paperKindNames[kind], shown?.name ?? registerWords.house)}
          />
        ) : (
          <div className={styles['nothing']}>{words.chooseCustomer}</div>
        )}
      </div>
      <PapersIssued batch={issuing.batch} onClose={issuing.close} />
    </>
  )
}

type IssueBarProps = { kind: PaperKind; count: number; pending: boolean; onIssue: () => void }

function IssueBar({ kind, count, pending, onIssue }: IssueBarProps) {
  const manager = useMay('issueLetters')
  const may = useMay('makePapers') && (manager || !needsManager(kind))
  return (
    <div className={styles['bar']}>
      {may ? (
        <Text size="sm" c="dimmed">
          {words.frozen}
        </Text>
      ) : (
        <Alert color="gray" p="xs">
          {words.manager}
        </Alert>
      )}
      <Button
        flex="none"
        leftSection={<IconFilePlus size={17} />}
        loading={pending}
        disabled={!may || count === 0}
        onClick={onIssue}
      >
        {words.issue(count)}
      </Button>
    </div>
  )
}
