import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { store } from '#renderer/lib/clients.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { editorWords, papers as words } from '#shared/pt-br/papers-screen.ts'
import { Skeleton, Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { TemplateEditor } from './editor/template-editor.tsx'
import { LibraryTab } from './library/library-tab.tsx'
import { MakeTab } from './make/make-tab.tsx'
import styles from './papers-screen.module.css'
import { RegisterTab } from './register/register-tab.tsx'
import { kindOf, kindSlug, type PapersSearch, type PaperTab, paperTabs } from './search.ts'

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
      <Tabs
        value={tab}
        keepMounted={false}
        className={styles['screen']}
        onChange={(next) => onSearch(next === 'modelos' ? {} : { aba: next as PaperTab })}
      >
        <Tabs.List aria-label={words.tabsLabel}>
          {paperTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {words.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="modelos" className={tab === 'modelos' ? styles['panel'] : undefined}>
          <LibraryTab onOpen={({ kind }) => onSearch({ tipo: kindSlug(kind) })} />
        </Tabs.Panel>
        <Tabs.Panel value="fazer" className={tab === 'fazer' ? styles['panel'] : undefined}>
          <MakeTab key={`${search.tipo} ${search.clientes}`} search={search} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="acordos" className={tab === 'acordos' ? styles['panel'] : undefined}>
          <RegisterTab search={search} onChange={change} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function Editor({ kind, onBack }: { kind: PaperKind; onBack: () => void }) {
  const { data, error, refetch } = useQuery(store.papers.versions.queryOptions({ input: { kind } }))
  if (data) return <TemplateEditor key={data[0]?.version} versions={data} onBack={onBack} />
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <Skeleton height={480} />
}
