import { SimpleGrid } from '@mantine/core'
import { BankGauge } from './bank-gauge.tsx'
import { HeldList, YellowList } from './credit-lists.tsx'
import { CreditTasks } from './credit-tasks.tsx'

/** What credit asks for today: tasks, how much is lent, warnings and holds. */
export function CreditCards() {
  return (
    <SimpleGrid cols={2} spacing="md">
      <CreditTasks />
      <BankGauge />
      <YellowList />
      <HeldList />
    </SimpleGrid>
  )
}
