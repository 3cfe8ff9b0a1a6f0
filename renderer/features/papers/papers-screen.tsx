import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { ScreenTabs } from '#renderer/components/screen-tabs.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { store } from '#renderer/lib/clients.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { editorWords, papers as words } from '#shared/pt-br/papers-screen.ts'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { TemplateEditor } from './editor/template-editor.tsx'
import { LibraryTab } from './library/library-tab.tsx'
import { MakeTab } from './make/make-tab.tsx'
import { RegisterTab } from './register/register-tab.tsx'
import { kindOf, kindSlug, type PapersSearch, paperTabs } from './search.ts'

type PapersScreenProps = {
  search: PapersSearch
  /** Puts another search in the address. */
  onSearch: (search: PapersSearch, options?: { replace?: boolean }) => void
}

/** *Documentos*: the texts, the papers made of them, and the register; the address holds the part and its filters. */
export function PapersScreen({ search, onSearch }: PapersScreenProps) {
  const tab = search.aba ?? 'modelos'
  const edited = tab === 'modelos' ? kindOf(search) : null
  const change = (part: Partial<PapersSearch>) => onSearch({ ...search, ...part }, { replace: true })
  if (edited) {
    return (
      <div className={styles['screen']}>
        <PageHeader title={editorWords.title(paperKindNames[edited])} subtitle={words.subtitle} />
        <Editor key={edited} kind={edited} onBack={() => onSearch({})} />
      </div>
    )
  }
  return (
    <div className={styles['screen']}>
      <PageHeader title={words.title} subtitle={words.subtitle} />
      <ScreenTabs
        tabs={paperTabs}
        names={words.tabs}
        tab={tab}
        label={words.tabsLabel}
        onTab={(next) => onSearch(next === 'modelos' ? {} : { aba: next })}
      >
        {tab === 'modelos' ? <LibraryTab onOpen={({ kind }) => onSearch({ tipo: kindSlug(kind) })} /> : null}
        {tab === 'fazer' ? (
          <MakeTab key={`${search.tipo} ${search.clientes}`} search={search} onChange={change} />
        ) : null}
        {tab === 'acordos' ? <RegisterTab search={search} onChange={change} /> : null}
      </ScreenTabs>
    </div>
  )
}

function Editor({ kind, onBack }: { kind: PaperKind; onBack: () => void }) {
  const { data, error, refetch } = useQuery(store.papers.versions.queryOptions({ input: { kind } }))
  if (data) return <TemplateEditor key={data[0]?.version} versions={data} onBack={onBack} />
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <Skeleton height={480} />
}
