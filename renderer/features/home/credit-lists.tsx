import { TextLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { CreditRow, creditFilterSchema } from '#shared/contracts/credit.ts'
import { holdWords } from '#shared/pt-br/credit.ts'
import { homeCredit as words } from '#shared/pt-br/credit-day.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { signSentence } from '#shared/pt-br/score.ts'
import { Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { KeyedList } from './keyed-list.tsx'

/** Lines of a card. */
const SHOWN = 5

type Filter = Pick<z.infer<typeof creditFilterSchema>, 'lights' | 'list'>

function useShort({ lights, list }: Filter) {
  const today = useToday()
  return useQuery(
    store.credit.list.queryOptions({
      input: {
        today,
        search: '',
        lights,
        list,
        classes: [],
        offset: 0,
        limit: SHOWN,
        sort: 'exposure',
        descending: true,
      },
    }),
  )
}

type CardProps = {
  filter: Filter
  title: string
  none: string
  all: ReactNode
  noteOf: (row: CreditRow) => string
}

function Card({ filter, title, none, all, noteOf }: CardProps) {
  const { data, error, refetch } = useShort(filter)
  const navigate = useNavigate()
  const items = (data?.rows ?? []).map((row) => ({
    id: row.customerId,
    name: row.name,
    note: noteOf(row),
    end: formatMoney(row.exposure),
  }))
  const more = (data?.total ?? 0) - items.length
  return (
    <Panel title={data ? `${title} (${data.total})` : title} actions={items.length > 0 ? all : undefined}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={80} /> : null}
      {data && items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : null}
      {items.length > 0 ? (
        <KeyedList
          label={title}
          items={items}
          onOpen={(customerId) =>
            void navigate({
              to: '/clientes/$customerId',
              params: { customerId },
              search: { aba: 'credito' },
            })
          }
        />
      ) : null}
      {more > 0 ? (
        <Text size="xs" c="dimmed" mt={4}>
          {words.more(more)}
        </Text>
      ) : null}
    </Panel>
  )
}

/** Who gave a sign, most of ours first (I02). */
export function YellowList() {
  return (
    <Card
      filter={{ lights: ['yellow'], list: 'all' }}
      title={words.yellow}
      none={words.yellowNone}
      noteOf={(row) => row.signs.map(signSentence).join(' · ')}
      all={
        <TextLink size="sm" to="/credito" search={{ aba: 'sinal' }}>
          {words.yellowAll}
        </TextLink>
      }
    />
  )
}

/** Whose orders the ladder holds. */
export function HeldList() {
  return (
    <Card
      filter={{ lights: [], list: 'held' }}
      title={words.held}
      none={words.heldNone}
      noteOf={(row) => holdWords[row.hold]}
      all={
        <TextLink size="sm" to="/credito" search={{ lista: 'retidos' }}>
          {words.heldAll}
        </TextLink>
      }
    />
  )
}
