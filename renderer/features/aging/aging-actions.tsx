import { ButtonLink } from '#renderer/components/links.tsx'
import type { AgingTotals } from '#shared/contracts/aging.ts'
import { aging } from '#shared/pt-br/aging.ts'
import { notifySaved } from '#renderer/components/notify-saved.tsx'
import { slugsOfBuckets } from '#renderer/lib/bucket-slugs.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { Button, Menu } from '@mantine/core'
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { IconDownload, IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { type AgingQuery, exportAging } from './export-aging.ts'
import { type AgingPrintout, PrintAging } from './print-aging.tsx'
import { allCustomers, allTitles } from './queries.ts'

type AgingActionsProps = { request: AgingQuery; totals: AgingTotals | undefined }

async function readPrintout(request: AgingQuery, totals: AgingTotals): Promise<AgingPrintout> {
  return request.by === 'customer'
    ? { request, totals, by: 'customer', rows: await allCustomers(request.query) }
    : { request, totals, by: 'title', rows: await allTitles(request.query) }
}

/** Prints and exports what the filter says: every row of it. Ctrl+P prints too. */
export function AgingActions({ request, totals }: AgingActionsProps) {
  const [busy, setBusy] = useState<'export' | 'print' | null>(null)
  const [printout, setPrintout] = useState<AgingPrintout | null>(null)
  const during = async (what: 'export' | 'print', work: () => Promise<void>) => {
    if (busy) return
    setBusy(what)
    try {
      await work()
    } catch (error) {
      notifyProblem(describeError(error))
    } finally {
      setBusy(null)
    }
  }
  const exportAs = (format: 'csv' | 'xlsx') =>
    during('export', async () => {
      const path = await exportAging(request, format)
      if (path !== null) notifySaved(aging.exported, path)
    })
  const print = () =>
    during('print', async () => {
      if (totals) setPrintout(await readPrintout(request, totals))
    })
  useHotkeys([['mod+P', () => void print()]])
  // The native menu asks before it prints the window as it is.
  useWindowEvent('em-dia:print', (event: Event) => {
    event.preventDefault()
    void print()
  })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        loading={busy === 'print'}
        disabled={!totals}
        onClick={() => void print()}
      >
        {aging.print}
      </Button>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} />} loading={busy === 'export'}>
            {aging.export}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void exportAs('xlsx')}>{aging.exportXlsx}</Menu.Item>
          <Menu.Item onClick={() => void exportAs('csv')}>{aging.exportCsv}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ButtonLink
        variant="light"
        leftSection={<IconMail size={16} />}
        to="/cartas"
        search={{ faixas: slugsOfBuckets(request.query.buckets) }}
      >
        {aging.letters}
      </ButtonLink>
      {printout ? <PrintAging printout={printout} onPrinted={() => setPrintout(null)} /> : null}
    </>
  )
}
