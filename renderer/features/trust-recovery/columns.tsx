import type { DataColumn } from '#renderer/components/data-table.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import type { PlanRow, ReturnRow } from '#shared/contracts/recovery.ts'
import { comebackCauseSentences } from '#shared/pt-br/earned-benefits.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { missingSentence, recoveryStageNames, trustRecovery as words } from '#shared/pt-br/trust-recovery.ts'
import { Badge, Group, Stack, Text } from '@mantine/core'

const { columns } = words

function Name({ name, line }: { name: string; line: string }) {
  return (
    <Stack gap={0} miw={0}>
      <Text size="sm" fw={600} truncate>
        {name}
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {line}
      </Text>
    </Stack>
  )
}

/** Where each plan stands. */
export const planColumns: DataColumn<PlanRow>[] = [
  {
    id: 'customer',
    header: columns.customer,
    width: 200,
    grow: 2,
    cell: ({ customerName, customerNumber }) => (
      <Name name={customerName} line={words.customerLine(customerNumber)} />
    ),
  },
  {
    id: 'stage',
    header: columns.stage,
    width: 230,
    grow: 1,
    cell: ({ plan, standing }) => (
      <Group gap={6} wrap="nowrap">
        <Text size="sm" truncate>
          {plan.ended ? words.ended[plan.ended.outcome] : recoveryStageNames[standing.stage]}
        </Text>
        {standing.relapses.some(({ forgiven }) => !forgiven) ? (
          <Badge variant="outline" color="red" tt="none" flex="none">
            {words.relapses(standing.relapses.filter(({ forgiven }) => !forgiven).length)}
          </Badge>
        ) : null}
      </Group>
    ),
  },
  {
    id: 'progress',
    header: columns.progress,
    width: 170,
    cell: ({ standing, customerName }) => (
      <Stack gap={2}>
        <Meter
          label={words.progressOf(customerName)}
          value={standing.progressBasisPoints}
          most={10_000}
          text={words.progress(standing.progressBasisPoints)}
        />
        <Text size="xs" c="dimmed">
          {words.progress(standing.progressBasisPoints)}
        </Text>
      </Stack>
    ),
  },
  {
    id: 'missing',
    header: columns.missing,
    width: 240,
    grow: 2,
    cell: ({ standing, boughtAgain }) => (
      <Stack gap={0} miw={0}>
        <Text size="sm" truncate>
          {missingSentence(standing)}
        </Text>
        {boughtAgain ? (
          <Text size="xs" c="dimmed">
            {words.boughtAgain}
          </Text>
        ) : null}
      </Stack>
    ),
  },
  {
    id: 'started',
    header: columns.started,
    width: 100,
    cell: ({ plan }) => formatDay(plan.startedOn),
  },
]

const ofCustomer: DataColumn<ReturnRow>[] = [
  {
    id: 'customer',
    header: columns.customer,
    width: 220,
    grow: 2,
    cell: ({ name, number }) => <Name name={name} line={words.customerLine(number)} />,
  },
]
const ofPurchases: DataColumn<ReturnRow>[] = [
  {
    id: 'lastBoughtOn',
    header: columns.lastBoughtOn,
    width: 130,
    cell: ({ lastBoughtOn }) => (lastBoughtOn ? formatDay(lastBoughtOn) : words.never),
  },
  {
    id: 'bought',
    header: columns.bought,
    hint: columns.boughtHint,
    width: 160,
    align: 'end',
    cell: ({ bought }) => formatMoney(bought),
  },
]
const settledOn: DataColumn<ReturnRow> = {
  id: 'settledOn',
  header: columns.settledOn,
  width: 110,
  cell: (row) => (row.settledOn ? formatDay(row.settledOn) : words.never),
}

/** Who owes long late or settled it lately. */
export const candidateColumns: DataColumn<ReturnRow>[] = [
  ...ofCustomer,
  {
    id: 'overdue',
    header: columns.overdue,
    width: 130,
    align: 'end',
    cell: ({ overdue }) => formatMoney(overdue),
  },
  { id: 'late', header: columns.late, width: 100, cell: ({ daysLate }) => words.days(daysLate) },
  settledOn,
  ...ofPurchases,
]

/** Who settled and did not come back. */
export const reactivationColumns: DataColumn<ReturnRow>[] = [
  ...ofCustomer,
  settledOn,
  ...ofPurchases,
  {
    id: 'comeback',
    header: columns.comeback,
    width: 250,
    grow: 2,
    cell: ({ comeback }) =>
      comeback ? (
        <Stack gap={0} miw={0}>
          <Text size="sm" truncate title={comeback.policy.description}>
            {comeback.policy.name}
          </Text>
          <Text size="xs" c="dimmed" truncate title={comebackCauseSentences[comeback.cause]}>
            {comebackCauseSentences[comeback.cause]}
          </Text>
        </Stack>
      ) : (
        words.never
      ),
  },
  {
    id: 'invitedOn',
    header: columns.invitedOn,
    width: 130,
    cell: ({ invitedOn }) => (invitedOn ? formatDay(invitedOn) : words.never),
  },
]
