import { ButtonLink } from '#renderer/components/links.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import { PrintableButton } from '#renderer/components/printable-button.tsx'
import { WhoMay } from '#renderer/components/who-may.tsx'
import { store, storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { PlanRow } from '#shared/contracts/recovery.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { missingSentence, recoveryPlanWords, trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { EndPlanModal } from './end-plan-modal.tsx'
import { ForgiveModal } from './forgive-modal.tsx'
import { PlanStages } from './plan-stages.tsx'

const drawer = () => ({
  title: recoveryPlanWords.title,
  hint: recoveryPlanWords.hint,
  save: recoveryPlanWords.save,
  saved: recoveryPlanWords.saved,
})

/** One plan: where it stands, what is missing, its relapses, and its paper. */
export function PlanDrawer({ opened, onClose }: { opened: PlanRow; onClose: () => void }) {
  const row = usePlan(opened)
  const { plan, standing, customerName } = row
  const today = useToday()
  const mayPlan = useMay('planRecovery')
  const [ending, setEnding] = useState(false)
  const [forgiving, setForgiving] = useState<Day | null>(null)
  useReturnFocus()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={560}
      title={words.details(customerName)}
      // Escape is the dialog's while one is open over it.
      closeOnEscape={!ending && forgiving === null}
    >
      <Stack gap="md">
        <div>
          <Title order={3}>{missingSentence(standing)}</Title>
          <Text size="sm" c="dimmed" mb={6}>
            {words.progress(standing.progressBasisPoints)}
          </Text>
          <Meter
            label={words.progressOf(customerName)}
            value={standing.progressBasisPoints}
            most={10_000}
            text={words.progress(standing.progressBasisPoints)}
            height={12}
          />
        </div>
        <PlanStages standing={standing} />
        <Relapses row={row} forgiving={forgiving} onForgive={setForgiving} />
        <Text size="sm" c="dimmed">
          {words.startedBy(plan.startedOn, plan.by)}. {words.rule(plan.relapseAfterDays)}.
          {plan.ended ? ` ${words.endedOn(plan.ended.on, plan.ended.by)}. ${plan.ended.note}` : ''}
        </Text>
        <Group gap="xs">
          <PrintableButton
            leftSection={<IconFileText size={17} />}
            load={() => storeClient.recovery.page({ id: plan.id, today })}
            wordsOf={drawer}
          >
            {words.print}
          </PrintableButton>
          {plan.paperId ? (
            <ButtonLink
              variant="default"
              to="/documentos"
              search={{ aba: 'acordos', documento: plan.paperId }}
            >
              {words.openPaper}
            </ButtonLink>
          ) : null}
          <ButtonLink variant="default" to="/clientes/$customerId" params={{ customerId: plan.customerId }}>
            {words.openCustomer}
          </ButtonLink>
          {plan.ended ? null : (
            <Button variant="default" disabled={!mayPlan} onClick={() => setEnding(true)}>
              {words.end}
            </Button>
          )}
        </Group>
        {plan.ended ? null : <WhoMay permission="planRecovery" />}
      </Stack>
      {ending ? <EndPlanModal row={row} onClose={() => setEnding(false)} /> : null}
    </Drawer>
  )
}

type RelapsesProps = { row: PlanRow; forgiving: Day | null; onForgive: (relapse: Day | null) => void }

function Relapses({ row: { plan, standing }, forgiving, onForgive }: RelapsesProps) {
  const mayForgive = useMay('forgiveRelapse')
  if (standing.relapses.length === 0) return null
  return (
    <div>
      <Text fw={600} size="sm">
        {words.relapsesTitle}
      </Text>
      {standing.relapses.map(({ on, forgiven }) => (
        <Group key={on} justify="space-between" wrap="nowrap">
          <Text size="sm">{forgiven ? words.forgivenRelapse(on) : words.relapse(on)}</Text>
          {forgiven || plan.ended ? null : (
            <Button size="xs" variant="light" disabled={!mayForgive} onClick={() => onForgive(on)}>
              {words.forgive}
            </Button>
          )}
        </Group>
      ))}
      {plan.ended ? null : <WhoMay permission="forgiveRelapse" />}
      {forgiving ? (
        <ForgiveModal planId={plan.id} relapseOn={forgiving} onClose={() => onForgive(null)} />
      ) : null}
    </div>
  )
}

/** Of one customer, as many plans as he will ever have. */
const MOST = 100

/** The plan that was opened, as it stands now. */
function usePlan(opened: PlanRow): PlanRow {
  const today = useToday()
  const { data } = useQuery(
    store.recovery.plans.queryOptions({
      input: {
        today,
        state: 'all',
        customerId: opened.plan.customerId,
        search: '',
        offset: 0,
        limit: MOST,
      },
    }),
  )
  return data?.rows.find(({ plan }) => plan.id === opened.plan.id) ?? opened
}
