import { DataTable, type DataColumn } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { SearchField } from '#renderer/components/search-field.tsx'
import styles from '#renderer/components/tabbed-screen.module.css'
import { useMay } from '#renderer/lib/session.ts'
import type { CaseRow } from '#shared/contracts/cases.ts'
import { type CaseRoute, caseRoutes } from '#shared/domain/escalation/escalation-case.ts'
import { caseRouteNames, caseStageNames } from '#shared/pt-br/escalation-names.ts'
import { casesWords as words } from '#shared/pt-br/escalation.ts'
import { formatAmount } from '#shared/pt-br/format.ts'
import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconGavel, IconPlus } from '@tabler/icons-react'
import { CaseDrawer } from './case-drawer.tsx'
import { NextClock } from './clock-text.tsx'
import { OpenCaseModal } from './open-case-modal.tsx'
import { useCases } from './queries.ts'

const states = ['open', 'closed', 'all'] as const
type State = (typeof states)[number]

/** What the page's address says of this tab. */
export type CasesSearch = {
  busca?: string | undefined
  ver?: string | undefined
  /** The case in view. */
  caso?: string | undefined
  /** The customer, and the route, a new case begins with. */
  abrir?: string | undefined
  rota?: string | undefined
}
type CasesTabProps = { search: CasesSearch; onChange: (part: CasesSearch) => void }

/** Every case, those whose clocks run out first, first. */
export function CasesTab({ search, onChange }: CasesTabProps) {
  const state: State = states.find((name) => name === search.ver) ?? 'open'
  const cases = useCases({ search: search.busca ?? '', routes: [], state, customerId: null })
  const may = useMay('escalate')
  return (
    <>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={words.state}
          value={state}
          onChange={(ver) => onChange({ ver: ver === 'open' ? undefined : ver })}
          data={states.map((value) => ({ value, label: words.states[value] }))}
        />
        <Group>
          <SearchField
            label={words.search}
            clearLabel={words.clear}
            value={search.busca ?? ''}
            onChange={(busca) => onChange({ busca: busca === '' ? undefined : busca })}
          />
          {may ? (
            <Button leftSection={<IconPlus size={17} />} onClick={() => onChange({ abrir: 'novo' })}>
              {words.open}
            </Button>
          ) : null}
        </Group>
      </Group>
      <div className={styles['table']}>
        <DataTable
          label={words.label}
          columns={columns}
          {...cases.table}
          rowKey={(row) => row.case.id}
          onOpen={(row) => onChange({ caso: row.case.id })}
          empty={<EmptyState icon={IconGavel} title={words.none.title} message={words.none.message} />}
        />
      </div>
      {search.caso ? <CaseDrawer id={search.caso} onClose={() => onChange({ caso: undefined })} /> : null}
      {search.abrir ? (
        <OpenCaseModal
          customerId={search.abrir === 'novo' ? null : search.abrir}
          route={routeOf(search.rota)}
          onClose={() => onChange({ abrir: undefined, rota: undefined })}
        />
      ) : null}
    </>
  )
}

function routeOf(text: string | undefined): CaseRoute {
  return caseRoutes.find((route) => route === text) ?? 'bureau'
}

const columns: DataColumn<CaseRow>[] = [
  { id: 'number', header: words.columns.number, width: 60, cell: (row) => row.case.number },
  { id: 'customer', header: words.columns.customer, width: 130, grow: 2, cell: (row) => row.customerName },
  { id: 'route', header: words.columns.route, width: 150, cell: (row) => caseRouteNames[row.case.route] },
  { id: 'stage', header: words.columns.stage, width: 165, cell: (row) => caseStageNames[row.case.stage] },
  {
    id: 'owed',
    header: words.columns.owed,
    align: 'end',
    width: 92,
    cell: (row) => <strong>{formatAmount(row.owed)}</strong>,
  },
  {
    id: 'clock',
    header: words.columns.clock,
    width: 240,
    grow: 1,
    cell: (row) => <NextClock clocks={row.clocks} />,
  },
  { id: 'partner', header: words.columns.partner, width: 130, cell: (row) => row.partnerName ?? '–' },
]
