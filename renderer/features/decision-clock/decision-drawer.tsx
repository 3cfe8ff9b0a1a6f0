import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { LossRoute } from '#shared/domain/escalation/route-priors.ts'
import { decisionClock as words } from '#shared/pt-br/decision-clock.ts'
import { routeNames } from '#shared/pt-br/endings.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Alert, Button, Drawer, Group, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DecideForm } from './decide-form.tsx'
import { EndRelationshipModal } from './end-relationship-modal.tsx'
import { LoseModal } from './lose-modal.tsx'
import { RouteFormula } from './route-formula.tsx'
import { RouteLinks } from './route-links.tsx'
import { RouteTable } from './route-table.tsx'

type DecisionDrawerProps = { customer: { id: string; name: string }; onClose: () => void }

/** One case: every route with its account, the choice, and the ways on. */
export function DecisionDrawer({ customer, onClose }: DecisionDrawerProps) {
  const today = useToday()
  const [chosen, setChosen] = useState<LossRoute | null>(null)
  const [ending, setEnding] = useState<Ending | null>(null)
  useReturnFocus()
  const { data, error, refetch } = useQuery(
    store.endings.routes.queryOptions({ input: { customerId: customer.id, today } }),
  )
  // Paid or given up meanwhile: what was on screen is of before.
  const nothingLeft = refusalOf(error)?.code === 'nothing-overdue'
  const route = chosen ?? data?.estimates[0]?.route ?? null
  const estimate = data?.estimates.find((one) => one.route === route)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(820px, 94vw)"
      title={words.details(customer.name)}
      // Escape is the dialog's while one is open over it.
      closeOnEscape={ending === null}
    >
      {nothingLeft ? <Text>{words.nothingLeft}</Text> : null}
      {error && !nothingLeft ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {data && !nothingLeft && route && estimate ? (
        <Stack gap="md">
          <Text fw={600}>{words.summary(formatMoney(data.amount), data.titles.length, data.daysLate)}</Text>
          {data.prescribed > 0 ? (
            <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
              {words.prescribed(data.prescribed)}
            </Alert>
          ) : null}
          {data.superindebted ? (
            <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
              {words.superindebted}
            </Alert>
          ) : null}
          <RouteTable estimates={data.estimates} chosen={route} onChoose={setChosen} />
          <RouteFormula estimate={estimate} hourCost={data.hourCost} />
          <DecideForm customerId={customer.id} route={route} />
          <RouteLinks customerId={customer.id} route={route} />
          <Endings customer={customer} titles={data.titles} open={ending} onOpen={setEnding} />
          {data.decisions.length > 0 ? (
            <div>
              <Text fw={600} size="sm">
                {words.history}
              </Text>
              {data.decisions.map(({ id, on, by, reason, route: before, reversal }) => (
                <Text key={id} size="sm" c="dimmed" {...(reversal ? { td: 'line-through' } : {})}>
                  {words.past(before ? routeNames[before] : '', on, by, reason)}
                </Text>
              ))}
            </div>
          ) : null}
        </Stack>
      ) : error ? null : (
        <Skeleton height={420} radius="md" aria-label={words.loading} />
      )}
    </Drawer>
  )
}

type Ending = 'loss' | 'relationship'

type EndingsProps = {
  open: Ending | null
  onOpen: (ending: Ending | null) => void
  customer: { id: string; name: string }
  titles: readonly { receivableId: string; label: string; amount: number }[]
}

/** What only the owner ends: the collection of titles, and the relationship. */
function Endings({ customer, titles, open, onOpen }: EndingsProps) {
  const may = useMay('writeOff')
  if (!may) return null
  const close = () => onOpen(null)
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => onOpen('loss')}>
        {words.lose}
      </Button>
      <Button variant="default" onClick={() => onOpen('relationship')}>
        {words.end}
      </Button>
      {open === 'loss' ? <LoseModal customer={customer} titles={titles} onClose={close} /> : null}
      {open === 'relationship' ? <EndRelationshipModal customer={customer} onClose={close} /> : null}
    </Group>
  )
}
