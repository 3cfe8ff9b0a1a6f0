import { NAME_BASIS } from '#renderer/components/page-header.tsx'
import { StatCard } from '#renderer/components/stat-card.tsx'
import type { CustomerBalance } from '#shared/contracts/customers.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { customerPage as words, kindNames } from '#shared/pt-br/customers.ts'
import { formatDays, formatMoney } from '#shared/pt-br/format.ts'
import { ActionIcon, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type CustomerHeaderProps = { customer: Customer; balance: CustomerBalance; actions?: ReactNode }

/** Who the customer is, in two lines in all but the narrowest window, and what is owed today: above every part of the page. */
export function CustomerHeader({ customer, balance, actions }: CustomerHeaderProps) {
  const facts = [
    words.number(customer.number),
    kindNames[customer.kind],
    customer.tradeName,
    customer.taxId && formatTaxId(customer.taxId),
    customer.phone && formatPhone(customer.phone),
    customer.email,
    words.since(customer.createdOn),
  ]
  const said = facts.filter(Boolean).join(' · ')
  return (
    <>
      <Stack gap={2} pb="sm">
        <Group justify="space-between" gap="xs">
          <Group gap={4} wrap="nowrap" miw={0} flex={NAME_BASIS}>
            <ActionIcon
              variant="subtle"
              size="lg"
              ml={-8}
              aria-label={words.back}
              title={words.back}
              renderRoot={(props) => <Link {...props} to="/clientes" />}
            >
              <IconChevronLeft size={22} aria-hidden />
            </ActionIcon>
            <Title order={1} size="h2" lineClamp={1} title={customer.name}>
              {customer.name}
            </Title>
          </Group>
          {actions ? <Group gap="xs">{actions}</Group> : null}
        </Group>
        <Text c="dimmed" size="sm" truncate title={said}>
          {said}
        </Text>
      </Stack>
      <Balance balance={balance} />
    </>
  )
}

function Balance({ balance }: { balance: CustomerBalance }) {
  const { outstanding, overdue, charges, openTitles, overdueTitles, worstDaysLate } = balance
  return (
    <SimpleGrid cols={4} spacing="sm" mb="md">
      <StatCard
        label={words.balance.outstanding}
        value={formatMoney(outstanding)}
        note={words.balance.titles(openTitles)}
      />
      <StatCard
        label={words.balance.overdue}
        value={formatMoney(overdue)}
        note={words.balance.titles(overdueTitles)}
        {...(overdue > 0 ? { tone: 'bad' as const } : {})}
      />
      <StatCard label={words.balance.charges} value={formatMoney(charges)} />
      <StatCard
        label={words.balance.worst}
        value={worstDaysLate > 0 ? formatDays(worstDaysLate) : words.balance.onTime}
        {...(worstDaysLate > 0 ? {} : { tone: 'good' as const })}
      />
    </SimpleGrid>
  )
}
