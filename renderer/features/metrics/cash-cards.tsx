import { TextLink } from '#renderer/components/links.tsx'
import { Explained } from '#renderer/components/explained.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { CashForecast } from '#shared/contracts/metrics.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatBasisPoints, formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { cashWords as words, formatDaysLong } from '#shared/pt-br/numbers.ts'
import { Paper, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import styles from './numbers.module.css'

type CashCardsProps = { cash: CashForecast; reserveDays: number }
const money = (amount: number) => formatMoney(centavos(amount))

/** Reserve, red line, what lateness costs, and what the laboratory has lent. */
export function CashCards({ cash, reserveDays }: CashCardsProps) {
  const { reserve, impact, cashOn } = cash
  const { target, covers, belowReserveOn, redLineOn } = reserve
  const unknown = reserve.cash === null ? words.unknownCash : target === null ? words.unknownCost : null
  const dayOr = (day: typeof redLineOn) => (day === null ? words.safe : formatDay(day))
  return (
    <div className={styles['cards']}>
      <Card
        label={words.cash}
        formula={words.cashFormula}
        value={reserve.cash === null ? '–' : money(reserve.cash)}
      >
        {cashOn === null ? words.unknownCash : words.countedOn(cashOn)}
        {covers === null ? '' : ` · ${words.covers(covers)}`}
      </Card>
      <Card
        label={words.reserve}
        formula={words.reserveFormula}
        value={target === null ? '–' : money(target)}
      >
        {target === null ? <SetCost /> : words.target(reserveDays)}
      </Card>
      <Card
        label={words.redLine}
        formula={words.redLineFormula}
        value={unknown === null ? dayOr(redLineOn) : '–'}
        bad={redLineOn !== null}
      >
        {unknown ?? `${words.belowReserve}: ${dayOr(belowReserveOn)}`}
      </Card>
      <Card
        label={words.impact}
        formula={words.impactFormula}
        value={money(impact.missing)}
        bad={impact.missing > 0}
      >
        {words.impactNote(money(impact.late), money(impact.expected))}
        {impact.days === null ? '' : `; ${words.impactDays(formatDaysLong(impact.days))}`}
      </Card>
      <BankCard />
    </div>
  )
}

/** What is lent, as the credit portfolio counts it (E24). */
function BankCard() {
  const today = useToday()
  const { data } = useQuery(store.credit.portfolio.queryOptions({ input: { today } }))
  const use = data?.useBasisPoints ?? null
  return (
    <Card
      label={words.bank}
      formula={words.bankFormula}
      value={
        <TextLink inherit c="inherit" underline="hover" to="/credito">
          {data ? money(data.exposure.total) : '–'}
        </TextLink>
      }
      bad={use !== null && use >= 10_000}
    >
      {use === null ? words.bankNoCeiling : words.bankUse(formatBasisPoints(use))}
      {data?.daysFinanced ? ` · ${words.bankDays(data.daysFinanced)}` : ''}
    </Card>
  )
}

function SetCost() {
  return (
    <TextLink size="xs" underline="always" to="/ajustes/$section" params={{ section: 'credito' }}>
      {words.setCost}
    </TextLink>
  )
}

type CardProps = { label: string; formula: string; value: ReactNode; bad?: boolean; children: ReactNode }

function Card({ label, formula, value, bad = false, children }: CardProps) {
  return (
    <Paper withBorder radius="md" px="md" py="sm">
      <Text size="xs" c="dimmed" fw={600} component="div">
        <Explained formula={formula}>{label}</Explained>
      </Text>
      <div className={`${styles['value']} ${bad ? styles['bad'] : ''}`}>{value}</div>
      <Text size="xs" c="dimmed" component="div">
        {children}
      </Text>
    </Paper>
  )
}
