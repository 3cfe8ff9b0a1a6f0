import type { Title } from '#shared/contracts/receivables.ts'
import type { Centavos } from '#shared/domain/money.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { receivables, receiving } from '#shared/pt-br/receivables.ts'
import { MoneyInput } from '#renderer/components/money-input.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { Button, Fieldset, SimpleGrid, Stack, Text } from '@mantine/core'
import type { Pardoned, ReceiptDraft, ReceiptPreview } from './receipt-terms.ts'

type PardonProps = {
  standing: Title['standing']
  draft: ReceiptDraft
  preview: ReceiptPreview
  onChange: (change: Partial<ReceiptDraft>) => void
}

/** How much of the fine and of the interest is pardoned; who may not pardon reads why and whom to ask. */
export function Pardon({ standing, draft, preview, onChange }: PardonProps) {
  const allowed = useMay('forgiveCharges')
  if (standing.lateFee + standing.lateInterest === 0) return null
  return (
    <Fieldset legend={receiving.forgive} p="sm" pt={4}>
      {allowed ? (
        <SimpleGrid cols={2} spacing="sm">
          <PardonField
            label={receiving.forgiveFee}
            most={standing.lateFee}
            value={draft.forgivenFee}
            refused={preview.problem === 'forgives-too-much-fee'}
            onChange={(forgivenFee) => onChange({ forgivenFee })}
          />
          <PardonField
            label={receiving.forgiveInterest}
            most={standing.lateInterest}
            value={draft.forgivenInterest}
            refused={preview.problem === 'forgives-too-much-interest'}
            onChange={(forgivenInterest) => onChange({ forgivenInterest })}
          />
        </SimpleGrid>
      ) : (
        <Text size="sm" c="dimmed">
          {receivables.notAllowed.forgive}
        </Text>
      )}
    </Fieldset>
  )
}

type PardonFieldProps = {
  label: string
  most: Centavos
  value: Pardoned
  refused: boolean
  onChange: (value: Pardoned) => void
}

function PardonField({ label, most, value, refused, onChange }: PardonFieldProps) {
  return (
    <Stack gap={4}>
      <MoneyInput
        label={label}
        placeholder="0,00"
        value={value === 'all' ? most : value}
        disabled={most === 0}
        error={refused ? receiving.forgivesTooMuch(formatMoney(most)) : undefined}
        onChange={onChange}
      />
      {most > 0 && value !== most && value !== 'all' ? (
        <Button
          size="compact-xs"
          variant="subtle"
          style={{ alignSelf: 'flex-end' }}
          aria-label={`${receiving.forgiveAllOf(label)} (${formatMoney(most)})`}
          onClick={() => onChange('all')}
        >
          {receiving.forgiveAll} ({formatMoney(most)})
        </Button>
      ) : null}
    </Stack>
  )
}
