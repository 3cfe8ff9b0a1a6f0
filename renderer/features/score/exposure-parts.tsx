import type { Exposure } from '#shared/domain/credit-facts.ts'
import { portfolioWords } from '#shared/pt-br/credit.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { Text } from '@mantine/core'

const parts = ['openTitles', 'unbilledDelivered', 'chequesToClear', 'committed'] as const
const words = portfolioWords.bank.parts

/** What consumes the limit, part by part; those of nothing are left out. */
export function ExposureParts({ exposure }: { exposure: Exposure }) {
  const used = parts.filter((part) => exposure[part] > 0)
  if (used.length === 0) return null
  return (
    <Text size="sm" mb="xs">
      {used.map((part) => `${words[part]} ${formatMoney(exposure[part])}`).join(' · ')}
    </Text>
  )
}
