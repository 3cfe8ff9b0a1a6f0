import type { DataColumn } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useToday } from '#renderer/lib/today.ts'
import type { CreditRow } from '#shared/contracts/credit.ts'
import { yellowWords as words } from '#shared/pt-br/credit.ts'
import { signSentence } from '#shared/pt-br/score.ts'
import { Text } from '@mantine/core'
import { IconMoodSmile } from '@tabler/icons-react'
import { useMemo } from 'react'
import { creditColumns } from './columns.tsx'
import { CreditTable } from './credit-table.tsx'
import { type CreditSearch, filterOf, sortedBy, sortOf } from './search.ts'

const signsColumn: DataColumn<CreditRow> = {
  id: 'signs',
  header: words.columns.signs,
  hint: words.signsHint,
  width: 380,
  grow: 4,
  cell: (row) => {
    const sentences = row.signs.map(signSentence)
    return <span title={sentences.join('\n')}>{sentences.join(' · ')}</span>
  },
}

const shown = new Set(['name', 'score', 'use', 'overdue'])
const [name, ...others] = creditColumns.filter(({ id }) => shown.has(id))
const columns = [name!, signsColumn, ...others]

type YellowTabProps = { search: CreditSearch; onChange: (change: Partial<CreditSearch>) => void }

/** *Sinal amarelo* (I02): who gave a sign, and which. */
export function YellowTab({ search, onChange }: YellowTabProps) {
  const today = useToday()
  const query = useMemo(
    () => ({
      ...filterOf({ ...search, lista: undefined, classes: undefined, sinais: 'amarelo' }, today),
      ...sortOf({ ...search, lista: undefined }),
    }),
    [search, today],
  )
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <div className={styles['table']}>
        <CreditTable
          query={query}
          columns={columns}
          label={words.label}
          onSort={(column) => onChange(sortedBy(column, query))}
          empty={<EmptyState icon={IconMoodSmile} title={words.empty.title} message={words.empty.message} />}
        />
      </div>
    </>
  )
}
