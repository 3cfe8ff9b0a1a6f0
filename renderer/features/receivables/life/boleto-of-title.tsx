import type { Boleto } from '#shared/domain/boleto.ts'
import { boletoDifferences } from '#shared/domain/boleto-line.ts'
import { maskedBoletoLine } from '#shared/domain/boleto-line-mask.ts'
import type { Receivable } from '#shared/domain/receivable.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import { Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'

const words = titleLife.boleto
type Read = Pick<Boleto, 'bank' | 'amount' | 'dueOn'>

/** The bank's boleto of a title: its line to copy, and where it differs. */
export function BoletoOfTitle({ boleto, receivable }: { boleto: Boleto; receivable: Receivable }) {
  return (
    <Stack gap={2}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {maskedBoletoLine(boleto.line)}
        </Text>
        <CopyButton value={boleto.line}>
          {({ copied, copy }) => (
            <Button
              size="compact-xs"
              variant="light"
              flex="none"
              leftSection={copied ? <IconCheck size={13} /> : <IconCopy size={13} />}
              onClick={copy}
            >
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
      <BoletoFacts boleto={boleto} receivable={receivable} />
    </Stack>
  )
}

/** What a line says, and how that differs from its title. */
export function BoletoFacts({ boleto, receivable }: { boleto: Read; receivable: Receivable }) {
  const { bank, amount, dueOn } = boleto
  const own = receivable.dueOn ? formatDay(receivable.dueOn) : words.noDay
  return (
    <div role="status">
      <Text size="sm">
        {words.reads(
          bank,
          amount === null ? words.noAmount : formatMoney(amount),
          dueOn === null ? words.noDay : formatDay(dueOn),
        )}
      </Text>
      {boletoDifferences(boleto, receivable).map((difference) => (
        <Text key={difference.kind} size="sm" fw={600} c="var(--em-bad)">
          {difference.kind === 'amount'
            ? words.differs.amount(formatMoney(difference.boleto), formatMoney(receivable.amount))
            : words.differs.dueOn(formatDay(difference.boleto), own)}
        </Text>
      ))}
    </div>
  )
}
