import { DayField, MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import type { Day } from '#shared/domain/calendar.ts'
import { planCheques } from '#shared/domain/cheque-series.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { chequePlanFaultSentences } from '#shared/pt-br/cheques.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { orderForm } from '#shared/pt-br/order-form.ts'
import { Alert, Button, Fieldset, Group, Select, Stack, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form'
import { chequeProblem, type ChequeTerms, planFault } from './cheque-problems.ts'
import styles from './cheque-plan-editor.module.css'
import type { ChequeFields, OrderFields } from './order-fields.ts'

const words = orderForm.cheques
const intervals = {
  month: { months: 1 },
  d30: { days: 30 },
  d15: { days: 15 },
  d7: { days: 7 },
} as const
type Interval = keyof typeof intervals
const intervalOptions = Object.entries(words.intervals).map(([value, label]) => ({ value, label }))

type Series = { count: number | null; firstOn: Day | null; every: Interval }

function seriesOf({ count, firstOn, every }: Series, terms: ChequeTerms): ChequeFields[] {
  if (!count || !firstOn) return []
  return planCheques({
    amount: terms.amount,
    uncoveredCost: terms.uncoveredCost,
    count: Math.min(Math.max(1, count), terms.maxCheques),
    firstOn,
    every: intervals[every],
  })
}

/** Post-dated cheques (E19): a series made from count, first day and interval, and changed by hand within its laws. */
export function ChequePlanEditor({ terms }: { terms: ChequeTerms }) {
  const { control, setValue, formState } = useFormContext<OrderFields>()
  const plan = useWatch({ control, name: 'chequePlan' })
  const [typed, setTyped] = useState(() => plan.length > 0)
  const series = useForm<Series>({
    defaultValues: { count: Math.min(3, terms.maxCheques), firstOn: terms.orderedOn, every: 'month' },
  })
  const asked = useWatch({ control: series.control }) as Series
  // The series follows amount, count and days until somebody changes a cheque by hand.
  const made = JSON.stringify(seriesOf(asked, terms))
  useEffect(() => {
    if (!typed) setValue('chequePlan', JSON.parse(made) as ChequeFields[], { shouldDirty: true })
  }, [typed, made, setValue])
  if (terms.amount === 0) return <Text size="sm">{words.nothing}</Text>
  const fault = planFault(plan, terms)
  return (
    <Fieldset legend={words.title}>
      <FormProvider {...series}>
        <Group gap="sm" align="flex-end">
          <NumberField name="count" label={words.count} w={84} allowNegative={false} />
          <DayField name="firstOn" label={words.firstOn} w={150} />
          <Select
            label={words.every}
            w={130}
            allowDeselect={false}
            data={intervalOptions}
            value={asked.every}
            onChange={(value) => series.setValue('every', (value ?? 'month') as Interval)}
          />
          <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={() => setTyped(false)}>
            {words.again}
          </Button>
        </Group>
      </FormProvider>
      <Stack gap={4} mt="sm" onInput={() => setTyped(true)}>
        {plan.map((_, index) => (
          <ChequeLine key={`${index + 1}`} index={index} plan={plan} terms={terms} />
        ))}
      </Stack>
      <Sum plan={plan} amount={terms.amount} />
      {fault && formState.submitCount > 0 ? (
        <Alert color="red" mt="xs" role="alert">
          {chequePlanFaultSentences[fault]}
        </Alert>
      ) : null}
    </Fieldset>
  )
}

type ChequeLineProps = { index: number; plan: readonly ChequeFields[]; terms: ChequeTerms }

function ChequeLine({ index, plan, terms }: ChequeLineProps) {
  const problem = chequeProblem(plan, index, terms)
  return (
    <div className={styles['line']}>
      <span className={styles['position']}>{index + 1}</span>
      <DayField name={`chequePlan.${index}.depositOn`} aria-label={words.depositOn(index + 1)} />
      <MoneyField name={`chequePlan.${index}.amount`} aria-label={words.amount(index + 1)} />
      <Text size="xs" c="var(--em-bad)" role={problem ? 'alert' : undefined}>
        {problem}
      </Text>
    </div>
  )
}

function Sum({ plan, amount }: { plan: readonly ChequeFields[]; amount: Centavos }) {
  const sum = plan.reduce((total, cheque) => total + (cheque.amount ?? 0), 0)
  const left = amount - sum
  const standing =
    left === 0
      ? words.right
      : left > 0
        ? words.missing(formatMoney(centavos(left)))
        : words.over(formatMoney(centavos(-left)))
  return (
    <Text size="sm" mt="xs" role="status" {...(left === 0 ? {} : { c: 'var(--em-bad)', fw: 600 })}>
      {words.sum(formatMoney(centavos(sum)), formatMoney(amount))} · {standing}
    </Text>
  )
}
