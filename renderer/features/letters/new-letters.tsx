import type { LetterCandidate } from '#shared/contracts/letters.ts'
import { sum } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { bucketsFromSlugs } from '#renderer/lib/bucket-slugs.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { Button, Text } from '@mantine/core'
import { IconMail, IconMailOff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { candidateColumns } from './candidate-columns.tsx'
import { CandidateFilters } from './candidate-filters.tsx'
import { LettersIssued } from './letters-issued.tsx'
import { LetterPane } from './letter-pane.tsx'
import { useCandidates } from './queries.ts'
import { customersOf, type LettersSearch, toneOf, toneSlug } from './search.ts'
import { ToneChoice } from './tone-choice.tsx'
import { useIssuing } from './use-issuing.ts'

type NewLettersProps = { search: LettersSearch; onChange: (change: Partial<LettersSearch>) => void }

const NOBODY: LetterCandidate[] = []

/** Chooses tone and customers, shows each letter before it exists, and issues them. */
export function NewLetters({ search, onChange }: NewLettersProps) {
  const today = useToday()
  const tone = toneOf(search)
  const query = useCandidates({
    on: today,
    tone,
    buckets: bucketsFromSlugs(search.faixas),
    search: search.busca ?? '',
  })
  const only = useMemo(() => customersOf(search), [search])
  const rows = useMemo(() => {
    const all = query.data ?? NOBODY
    return only ? all.filter((row) => only.has(row.customerId)) : all
  }, [query.data, only])
  const [marked, setMarked] = useState<ReadonlySet<string>>(only ?? new Set())
  const [active, setActive] = useState<LetterCandidate | null>(null)
  const columns = useMemo(() => candidateColumns(rows, today), [rows, today])
  // What a filter hides is not issued: the count and the sum on the button are of what is seen.
  const chosen = rows.filter((row) => marked.has(row.customerId))
  const issuing = useIssuing({ tone, today, onIssued: () => setMarked(new Set()) })
  const shown = rows.find((row) => row.customerId === active?.customerId) ?? null
  return (
    <>
      <ToneChoice value={tone} onChange={(next) => onChange({ tom: toneSlug(next), faixas: undefined })} />
      <div className={styles['split']} style={{ marginTop: 'var(--mantine-spacing-sm)' }}>
        <div className={styles['side']}>
          <CandidateFilters search={search} tone={tone} onChange={onChange} />
          <div className={styles['table']}>
            <DataTable
              label={letters.table}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.customerId}
              selection={{ selected: marked, onChange: setMarked, nameOf: (row) => row.name }}
              onActive={setActive}
              loading={query.isPending}
              error={query.error}
              onRetry={() => void query.refetch()}
              rowHeight={34}
              dense
              empty={
                <EmptyState icon={IconMailOff} title={letters.empty.title} message={letters.empty.message} />
              }
            />
          </div>
          <IssueBar chosen={chosen} pending={issuing.pending} onIssue={() => issuing.issue(chosen)} />
        </div>
        <LetterPane
          source={shown && { kind: 'draft', customerId: shown.customerId, tone, on: today }}
          label={letters.preview.label(shown?.name ?? '')}
          none={letters.preview.none}
        />
      </div>
      <LettersIssued batch={issuing.batch} onClose={issuing.close} />
    </>
  )
}

type IssueBarProps = { chosen: readonly LetterCandidate[]; pending: boolean; onIssue: () => void }

function IssueBar({ chosen, pending, onIssue }: IssueBarProps) {
  const mayIssue = useMay('issueLetters')
  const total = sum(chosen.map((row) => row.total))
  return (
    <div className={styles['bar']}>
      <Text size="sm" aria-live="polite">
        {mayIssue
          ? chosen.length
            ? letters.selected(chosen.length, formatMoney(total))
            : letters.noneSelected
          : letters.issueNotAllowed}
      </Text>
      <Button
        flex="none"
        leftSection={<IconMail size={17} />}
        loading={pending}
        disabled={!mayIssue || chosen.length === 0}
        onClick={onIssue}
      >
        {letters.issue(chosen.length)}
      </Button>
    </div>
  )
}
