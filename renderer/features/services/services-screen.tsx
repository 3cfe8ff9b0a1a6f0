import { ButtonLink } from '#renderer/components/links.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useListKeys } from '#renderer/lib/use-list-keys.ts'
import type { Service } from '#shared/domain/service.ts'
import { serviceForm, services as words } from '#shared/pt-br/services.ts'
import { Button, Drawer, Group, Switch, Text } from '@mantine/core'
import { IconFileImport, IconListSearch, IconPlus, IconListDetails } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ServicesSearch } from './search.ts'
import { serviceColumns } from './service-columns.tsx'
import { ServiceForm } from './service-form.tsx'
import styles from './services-screen.module.css'

type ServicesScreenProps = { search: ServicesSearch; onSearch: (search: ServicesSearch) => void }

/** The services with cost, prices and stages; Enter opens one, N makes a new one, / goes to the search. */
export function ServicesScreen({ search, onSearch }: ServicesScreenProps) {
  const [open, setOpen] = useState<Service | 'new' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const mayChange = useMay('changeCatalogue')
  const input = { search: search.busca ?? '', includeInactive: search.inativos ?? false }
  const list = useQuery({
    ...store.services.list.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
  const rows = list.data ?? []
  const create = () => {
    if (mayChange) setOpen('new')
  }
  useListKeys({ find: () => field.current?.focus(), create })
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={words.title}
        subtitle={list.data ? words.count(rows.length) : ' '}
        actions={<Actions mayChange={mayChange} onCreate={create} />}
      />
      <Group>
        <SearchField
          ref={field}
          label={words.search}
          clearLabel={words.clear}
          value={search.busca ?? ''}
          onChange={(text) => onSearch({ ...search, busca: text || undefined })}
          onDown={() => grid.current?.focus()}
        />
        <Switch
          label={words.inactive}
          checked={search.inativos ?? false}
          onChange={(event) => onSearch({ ...search, inativos: event.currentTarget.checked || undefined })}
        />
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          gridRef={grid}
          columns={serviceColumns}
          rows={rows}
          rowKey={({ id }) => id}
          rowHeight={48}
          onOpen={setOpen}
          loading={list.isPending}
          error={list.error}
          onRetry={() => void list.refetch()}
          empty={search.busca ? <NotFound /> : <Nothing mayChange={mayChange} onCreate={create} />}
        />
      </div>
      <ServiceDrawer open={open} onClose={() => setOpen(null)} />
    </div>
  )
}

type CreateProps = { mayChange: boolean; onCreate: () => void }

function Actions({ mayChange, onCreate }: CreateProps) {
  return (
    <>
      <ImportButton variant="default" />
      <Button
        leftSection={<IconPlus size={18} />}
        aria-keyshortcuts="N"
        disabled={!mayChange}
        onClick={onCreate}
      >
        {words.create}
      </Button>
    </>
  )
}

function ImportButton({ variant }: { variant: 'default' | 'filled' }) {
  return (
    <ButtonLink
      variant={variant}
      leftSection={<IconFileImport size={18} />}
      to="/importar"
      search={{ tipo: 'catalogo' }}
    >
      {words.import}
    </ButtonLink>
  )
}

function ServiceDrawer({ open, onClose }: { open: Service | 'new' | null; onClose: () => void }) {
  const service = open === 'new' ? null : open
  return (
    <Drawer
      opened={open !== null}
      onClose={onClose}
      position="right"
      size={640}
      title={
        <Text fw={650} size="lg" span>
          {service ? serviceForm.editTitle(service.name) : serviceForm.createTitle}
        </Text>
      }
    >
      {open ? <ServiceForm key={service?.id ?? 'new'} service={service} onSaved={onClose} /> : null}
    </Drawer>
  )
}

function NotFound() {
  return <EmptyState icon={IconListSearch} title={words.notFound.title} message={words.notFound.message} />
}

function Nothing({ mayChange, onCreate }: CreateProps) {
  return (
    <EmptyState
      icon={IconListDetails}
      title={words.none.title}
      message={words.none.message}
      actions={
        mayChange ? (
          <>
            <Button onClick={onCreate}>{words.create}</Button>
            <ImportButton variant="default" />
          </>
        ) : (
          words.managersOnly
        )
      }
    />
  )
}
