import { store } from '#renderer/lib/clients.ts'
import { lock } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { foldText } from '#shared/domain/search.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { palette as words, shell } from '#shared/pt-br/shell.ts'
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconClipboardPlus, IconLock, IconSearch, IconUser, IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { navigation } from './navigation.ts'
import styles from './palette.module.css'
import { paletteState } from './palette-state.ts'

const MOST_CUSTOMERS = 8

const matches = (query: string, label: string) => foldText(label).includes(foldText(query))

/** Ctrl+K: goes to a screen, or straight to a customer found by name, document, phone or number. */
export function Palette() {
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const screens = navigation.map(
    ({ to, label, icon: Icon }): SpotlightActionData => ({
      id: to,
      label,
      leftSection: <Icon size={20} stroke={1.6} />,
      onClick: () => void navigate({ to }),
    }),
  )
  const doings: SpotlightActionData[] = [
    {
      id: 'new-customer',
      label: words.newCustomer,
      leftSection: <IconUserPlus size={20} stroke={1.6} />,
      onClick: () => void navigate({ to: '/clientes/novo' }),
    },
    {
      id: 'new-order',
      label: words.newOrder,
      leftSection: <IconClipboardPlus size={20} stroke={1.6} />,
      onClick: () => void navigate({ to: '/pedidos/novo' }),
    },
    {
      id: 'lock',
      label: shell.lock,
      leftSection: <IconLock size={20} stroke={1.6} />,
      onClick: () => void lock(),
    },
  ]
  const found = (actions: SpotlightActionData[]) => actions.filter(({ label = '' }) => matches(query, label))
  const groups: SpotlightActionGroupData[] = [
    { group: words.screens, actions: found(screens) },
    { group: words.actions, actions: found(doings) },
    // Last: they arrive a moment later, and what is selected meanwhile must not move under the finger on Enter.
    { group: words.customers, actions: useCustomerActions(query) },
  ]
  useFirstSelected(query, groups)
  return (
    <Spotlight
      store={paletteState}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      // The store and `matches` have searched already.
      filter={(_query, actions) => actions}
      query={query}
      onQueryChange={setQuery}
      nothingFound={words.nothing}
      attributes={{ content: { 'aria-label': shell.search } }}
      classNames={styles}
      yOffset="12vh"
      centered={false}
      highlightQuery
      scrollable
      maxHeight={460}
      shortcut="mod + K"
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: words.placeholder,
        'aria-label': shell.search,
      }}
    />
  )
}

/** Selects the first result when none is: customers arrive after what was typed, which alone selects. */
function useFirstSelected(query: string, groups: readonly SpotlightActionGroupData[]) {
  const shown = groups.flatMap(({ actions }) => actions.map(({ id }) => id)).join()
  useEffect(() => {
    const { listId } = paletteState.getState()
    const list = shown === '' || query === '' ? null : document.getElementById(listId)
    if (!list || list.querySelector('[data-selected]')) return
    list.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
    paletteState.updateState((state) => ({ ...state, selected: 0 }))
  }, [query, shown])
}

function useCustomerActions(query: string): SpotlightActionData[] {
  const today = useToday()
  const navigate = useNavigate()
  const search = query.trim()
  const input = { search, today, offset: 0, limit: MOST_CUSTOMERS, sort: 'name', descending: false } as const
  const { data } = useQuery({
    ...store.customers.list.queryOptions({ input }),
    enabled: search.length > 0,
  })
  if (!search) return []
  return (data?.rows ?? []).map((customer) => ({
    id: customer.id,
    label: customer.name,
    description: [
      customer.taxId && formatTaxId(customer.taxId),
      customer.balance.outstanding
        ? words.owes(formatMoney(customer.balance.outstanding))
        : words.owesNothing,
    ]
      .filter(Boolean)
      .join(' · '),
    leftSection: <IconUser size={20} stroke={1.6} />,
    onClick: () => void navigate({ to: '/clientes/$customerId', params: { customerId: customer.id } }),
  }))
}
