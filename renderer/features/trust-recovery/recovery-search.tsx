import { SearchField } from '#renderer/components/search-field.tsx'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { type RefObject, useRef } from 'react'
import type { RecoverySearch } from './search.ts'

type RecoverySearchFieldProps = {
  search: RecoverySearch
  onSearch: (search: RecoverySearch) => void
  grid: RefObject<HTMLDivElement | null>
}

/** The search of a list; `/` comes here, the arrow down goes to the list. */
export function RecoverySearchField({ search, onSearch, grid }: RecoverySearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useListKeys({ find: () => field.current?.focus() })
  return (
    <div style={{ flex: '1 1 280px', maxWidth: 420 }}>
      <SearchField
        ref={field}
        label={words.search}
        clearLabel={words.clear}
        value={search.busca ?? ''}
        onChange={(text) => onSearch({ ...search, busca: text || undefined })}
        onDown={() => grid.current?.focus()}
      />
    </div>
  )
}
