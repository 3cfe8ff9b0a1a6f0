import { Panel } from '#renderer/components/panel.tsx'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import { agreementPage, planNames } from '#shared/pt-br/agreements.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Table } from '@mantine/core'

const words = agreementPage.debt

/** The debt, what was waived of it, and what is to be paid. */
export function AgreementSums({ agreement }: { agreement: SettlementAgreement }) {
  const { owed, waived, interest, total, uncoveredCost, plan, rateBasisPoints } = agreement
  const lines = [
    [words.owed, owed],
    [words.waived, waived],
    [words.interest, interest],
    [words.total, total],
    [words.cost, uncoveredCost],
  ] as const
  return (
    <Panel title={words.title} hint={agreementPage.plan(planNames[plan], rateBasisPoints)}>
      <Table aria-label={words.title} verticalSpacing={3} className="em-figures">
        <Table.Tbody>
          {lines.map(([label, amount]) => (
            <Table.Tr key={label}>
              <Table.Td>{label}</Table.Td>
              <Table.Td ta="end">{formatMoney(amount)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
