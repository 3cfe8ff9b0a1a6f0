import { formatDay } from '#shared/pt-br/format.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { BankNews } from '#renderer/components/bank-news.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useToday } from '#renderer/lib/today.ts'
import { Box, SegmentedControl } from '@mantine/core'
import { IssuedLetters } from './issued-letters.tsx'
import { NewLetters } from './new-letters.tsx'
import type { LettersSearch } from './search.ts'

export type LettersScreenProps = {
  search: LettersSearch
  /** Puts another search in the address. */
  onSearch: (search: LettersSearch, options?: { replace?: boolean }) => void
}

/** Collection letters: choose and issue new ones, or find those issued; the address holds tone and filters. */
export function LettersScreen({ search, onSearch }: LettersScreenProps) {
  const today = useToday()
  const change = (part: Partial<LettersSearch>) => onSearch({ ...search, ...part }, { replace: true })
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={letters.title}
        subtitle={letters.subtitle(formatDay(today))}
        actions={
          <SegmentedControl
            aria-label={letters.tabsLabel}
            value={search.aba ?? 'nova'}
            onChange={(tab) => onSearch(tab === 'emitidas' ? { aba: 'emitidas' } : {})}
            data={[
              { value: 'nova', label: letters.tabs.new },
              { value: 'emitidas', label: letters.tabs.issued },
            ]}
          />
        }
      />
      {search.aba === 'emitidas' ? (
        <IssuedLetters search={search} onChange={change} />
      ) : (
        <>
          <Box mb="sm">
            <BankNews charging />
          </Box>
          <NewLetters key={search.clientes ?? ''} search={search} onChange={change} />
        </>
      )}
    </div>
  )
}
