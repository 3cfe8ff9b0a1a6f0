import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import { paperStates } from '#shared/domain/paper.ts'
import { paperKinds } from '#shared/domain/template.ts'
import { paperKindNames, paperStateNames } from '#shared/pt-br/paper-kinds.ts'
import { registerWords as words } from '#shared/pt-br/papers-screen.ts'
import { Group, Select } from '@mantine/core'
import { IconFileText, IconListSearch } from '@tabler/icons-react'
import { type Ref, useRef } from 'react'
import styles from '../papers-screen.module.css'
import { kindOf, kindSlug, type PapersSearch, stateOf, stateSlug } from '../search.ts'
import { PaperTable } from './paper-table.tsx'

type RegisterTabProps = { search: PapersSearch; onChange: (part: Partial<PapersSearch>) => void }

/** *Acordos*: every paper that was made, found by whatever is written in it (E33). */
export function RegisterTab({ search, onChange }: RegisterTabProps) {
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  useListKeys({ find: () => field.current?.focus() })
  const [kind, state] = [kindOf(search), stateOf(search)]
  const filtered = kind !== null || state !== null || Boolean(search.busca)
  return (
    <div className={styles['tab']}>
      <Filters search={search} onChange={onChange} fieldRef={field} onDown={() => grid.current?.focus()} />
      <div className={styles['table']}>
        <PaperTable
          customerId={null}
          kinds={kind === null ? [] : [kind]}
          states={state === null ? [] : [state]}
          search={search.busca ?? ''}
          open={search.documento ?? null}
          onOpen={(id) => onChange({ documento: id ?? undefined })}
          gridRef={grid}
          empty={<Nothing filtered={filtered} />}
        />
      </div>
    </div>
  )
}

type FiltersProps = RegisterTabProps & { fieldRef: Ref<HTMLInputElement>; onDown: () => void }

function Filters({ search, onChange, fieldRef, onDown }: FiltersProps) {
  const [kind, state] = [kindOf(search), stateOf(search)]
  return (
    <Group gap="sm">
      <div style={{ flex: '1 1 320px' }}>
        <SearchField
          ref={fieldRef}
          label={words.search}
          clearLabel={words.clear}
          value={search.busca ?? ''}
          onChange={(text) => onChange({ busca: text || undefined })}
          onDown={onDown}
        />
      </div>
      <Select
        aria-label={words.kind}
        placeholder={words.kind}
        w={250}
        clearable
        value={kind}
        data={paperKinds.map((value) => ({ value, label: paperKindNames[value] }))}
        onChange={(value) => onChange({ tipo: value === null ? undefined : kindSlug(value) })}
      />
      <Select
        aria-label={words.state}
        placeholder={words.state}
        w={160}
        clearable
        value={state}
        data={paperStates.map((value) => ({ value, label: paperStateNames[value] }))}
        onChange={(value) => onChange({ situacao: value === null ? undefined : stateSlug(value) })}
      />
    </Group>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState icon={IconListSearch} title={words.notFound.title} message={words.notFound.message} />
  ) : (
    <EmptyState icon={IconFileText} title={words.none.title} message={words.none.message} />
  )
}
