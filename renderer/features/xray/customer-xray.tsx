import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { xrayScreen as words } from '#shared/pt-br/xray-screen.ts'
import { Button, Skeleton } from '@mantine/core'
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { MarginCard } from './margin-card.tsx'
import { PurchasesCard } from './purchases-card.tsx'
import { PunctualityCard } from './punctuality-card.tsx'
import { TodayStrip } from './today-strip.tsx'
import { DecisionsCard, WordCard } from './small-cards.tsx'
import { XrayDrawer } from './xray-drawer.tsx'
import styles from './xray.module.css'

type CustomerXrayProps = {
  customer: Customer
  /** True beside another screen: one column, figures only. */
  compact?: boolean
}

/** The whole life of a customer on one page: who, how they buy, how they pay, what they leave, what was decided. */
export function CustomerXray({ customer, compact = false }: CustomerXrayProps) {
  const today = useToday()
  const { data, error, refetch } = useQuery(
    store.credit.xray.queryOptions({ input: { customerId: customer.id, today } }),
  )
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={420} radius="md" />
  return (
    <section
      className={styles['page']}
      data-compact={compact || undefined}
      aria-label={words.label(customer.name)}
    >
      <TodayStrip xray={data} actions={compact ? null : <PrintButton customer={customer} xray={data} />} />
      <PunctualityCard xray={data} />
      <PurchasesCard xray={data} chart={!compact} />
      <MarginCard profitability={data.profitability} />
      <div className={styles['stack']}>
        <WordCard xray={data} />
        <DecisionsCard decisions={data.decisions} />
      </div>
    </section>
  )
}

type PrintButtonProps = { customer: Customer; xray: Parameters<typeof XrayDrawer>[0]['xray'] }

/** Opens the page as a PDF; Ctrl+P too. */
function PrintButton({ customer, xray }: PrintButtonProps) {
  const [open, setOpen] = useState(false)
  useHotkeys([['mod+P', () => setOpen(true)]])
  // The native menu asks before it prints the window as it is.
  useWindowEvent('em-dia:print', (event: Event) => {
    event.preventDefault()
    setOpen(true)
  })
  return (
    <>
      <Button
        size="xs"
        flex="none"
        variant="default"
        leftSection={<IconPrinter size={16} />}
        onClick={() => setOpen(true)}
      >
        {words.print}
      </Button>
      {open ? <XrayDrawer customer={customer} xray={xray} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
