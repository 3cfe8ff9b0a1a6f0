import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import type { PlannedCheque } from '#shared/domain/cheque-plan.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { cheques as chequeTexts } from '#shared/pt-br/cheques.ts'
import { chequeWords as words } from '#shared/pt-br/order-page.ts'
import { Button, Group, Table, Text, TextInput } from '@mantine/core'
import { type Ref, useEffect, useRef, useState } from 'react'
import { cmc7Digits, cmc7Problem, followers, type PaperCheque } from './paper-cheques.ts'
import { takeView } from './use-step.ts'

const columns = ['cmc7', 'bank', 'number', 'issuer'] as const
const needed = ['bank', 'number', 'issuer'] as const
const longest = { cmc7: 40, bank: 40, number: 20, issuer: 120 }

/** Takes in the cheques of the plan: the first one typed, the others follow it and can be changed. */
export function ReceiveCheques({ view, focus }: { view: OrderView; focus: boolean }) {
  const plan = view.order.chequePlan
  const [papers, setPapers] = useState<PaperCheque[]>(() =>
    plan.map(() => ({ cmc7: '', bank: '', number: '', issuer: '' })),
  )
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const mayReceive = useMay('receivePayment')
  useEffect(() => {
    if (focus) first.current?.focus()
  }, [focus])
  const { run, pending, error } = useCommand(storeClient.orders.receiveCheques, {
    onDone: (saved) => {
      takeView(saved)
      notifyDone(words.received)
    },
  })
  const whole = papers.every(
    (paper) => needed.every((column) => paper[column].trim() !== '') && cmc7Problem(paper) === null,
  )
  const submit = () => {
    setTried(true)
    if (!whole) return
    const cheques = plan.map((planned, at) => {
      const paper = papers[at]!
      return { ...paper, ...planned, cmc7: cmc7Digits(paper) }
    })
    run({ id: view.order.id, cheques })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Text size="sm" c="dimmed">
        {words.receiveHint}
      </Text>
      <PaperTable plan={plan} papers={papers} firstRef={first} onChange={setPapers} />
      {error ? <ErrorNotice error={error} /> : null}
      <Group justify="flex-end" mt="xs" mb="xs">
        {tried && !whole ? (
          <Text size="sm" c="red" role="alert">
            {words.missing}
          </Text>
        ) : null}
        <Button type="submit" loading={pending} disabled={!mayReceive}>
          {words.receive(plan.length)}
        </Button>
      </Group>
    </form>
  )
}

type PaperTableProps = {
  plan: readonly PlannedCheque[]
  papers: readonly PaperCheque[]
  firstRef: Ref<HTMLInputElement>
  onChange: (papers: PaperCheque[]) => void
}

function PaperTable({ plan, papers, firstRef, onChange }: PaperTableProps) {
  return (
    <Table verticalSpacing={4} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{chequeTexts.columns.depositOn}</Table.Th>
          <Table.Th ta="end">{chequeTexts.columns.amount}</Table.Th>
          {columns.map((column) => (
            <Table.Th key={column}>{words[column]}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.map(({ depositOn, amount }, index) => (
          <Table.Tr key={depositOn}>
            <Table.Td className="em-figures">{formatDay(depositOn)}</Table.Td>
            <Table.Td ta="end" className="em-figures">
              {formatMoney(amount)}
            </Table.Td>
            {columns.map((column) => (
              <Table.Td key={column}>
                <TextInput
                  {...(index === 0 && column === 'cmc7' ? { ref: firstRef } : {})}
                  size="xs"
                  aria-label={words.of(words[column], index + 1)}
                  maxLength={longest[column]}
                  error={column === 'cmc7' ? papers[index] && cmc7Problem(papers[index]) : null}
                  value={papers[index]?.[column] ?? ''}
                  onChange={(event) =>
                    onChange(followers(papers, index, { [column]: event.currentTarget.value }))
                  }
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
