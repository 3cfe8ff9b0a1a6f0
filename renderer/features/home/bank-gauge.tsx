import { TextLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Explained } from '#renderer/components/explained.tsx'
import { Meter } from '#renderer/components/meter.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { portfolioWords } from '#shared/pt-br/credit.ts'
import { homeCredit } from '#shared/pt-br/credit-day.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Group, Skeleton, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Portfolio } from '#shared/contracts/credit.ts'

const words = portfolioWords.bank
const partNames = new Set(Object.values(words.parts))
const partIds = ['openTitles', 'unbilledDelivered', 'chequesToClear', 'committed'] as const

/** *Banco do laboratório*: what is lent, against its ceiling, and what is lost if nobody pays (E24). */
export function BankGauge() {
  const today = useToday()
  const { data, error, refetch } = useQuery(store.credit.portfolio.queryOptions({ input: { today } }))
  return (
    <Panel
      title={homeCredit.bank}
      actions={
        <TextLink size="sm" to="/credito">
          {homeCredit.bankAll}
        </TextLink>
      }
    >
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={110} /> : null}
      {data ? <Figures portfolio={data} /> : null}
    </Panel>
  )
}

function Figures({
  portfolio: { exposure, ceiling, useBasisPoints, daysFinanced, uncoveredCost },
}: {
  portfolio: Portfolio
}) {
  const parts = partIds.map(
    (id) => [words.parts[id], words.partFormulas[id], formatMoney(exposure[id])] as const,
  )
  const over = useBasisPoints !== null && useBasisPoints >= 10_000
  const lines = [
    [words.lent, words.formula, formatMoney(exposure.total)],
    ...parts,
    [words.uncovered, words.uncoveredFormula, formatMoney(uncoveredCost)],
    ...(daysFinanced === null
      ? []
      : [[words.days, words.daysFormula, words.daysValue(daysFinanced)] as const]),
  ] as const
  return (
    <Stack gap={6}>
      {lines.map(([label, formula, value]) => (
        <Group key={label} justify="space-between" wrap="nowrap">
          <Text size="sm" component="span" pl={partNames.has(label) ? 'md' : 0}>
            <Explained formula={formula}>{label}</Explained>
          </Text>
          <Text
            fw={partNames.has(label) ? 400 : 700}
            size={partNames.has(label) ? 'sm' : 'md'}
            className="em-figures"
            component="span"
          >
            {value}
          </Text>
        </Group>
      ))}
      {ceiling !== null && useBasisPoints !== null ? (
        <>
          <Meter
            label={words.ceiling(formatMoney(ceiling))}
            value={exposure.total}
            most={ceiling}
            text={words.use(useBasisPoints)}
            height={12}
            {...(over ? { color: 'var(--em-bad)' } : {})}
          />
          <Text size="xs" c={over ? 'var(--em-bad)' : 'dimmed'}>
            {words.use(useBasisPoints)} · {over ? words.overCeiling : words.ceiling(formatMoney(ceiling))}
          </Text>
        </>
      ) : (
        <Text size="xs" c="dimmed">
          {words.noCeiling}{' '}
          <TextLink size="xs" underline="always" to="/ajustes/$section" params={{ section: 'credito' }}>
            {words.setCeiling}
          </TextLink>
        </Text>
      )}
    </Stack>
  )
}
