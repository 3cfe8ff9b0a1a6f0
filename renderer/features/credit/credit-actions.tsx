import { ButtonLink } from '#renderer/components/links.tsx'
import { notifySaved } from '#renderer/components/notify-saved.tsx'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { CreditRow } from '#shared/contracts/credit.ts'
import { credit } from '#shared/pt-br/credit.ts'
import { Button, Menu } from '@mantine/core'
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { IconDownload, IconPrinter, IconSettings } from '@tabler/icons-react'
import { useState } from 'react'
import { exportCredit } from './export-credit.ts'
import { PrintCredit } from './print-credit.tsx'
import { allCredit, type CreditQuery } from './queries.ts'

/** Prints and exports what the filter says: every row of it. Ctrl+P prints too. */
export function CreditActions({ query }: { query: CreditQuery }) {
  const [busy, setBusy] = useState<'export' | 'print' | null>(null)
  const [printout, setPrintout] = useState<{ query: CreditQuery; rows: CreditRow[] } | null>(null)
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
      const path = await exportCredit(query, format)
      if (path !== null) notifySaved(credit.exported, path)
    })
  const print = () => during('print', async () => setPrintout({ query, rows: await allCredit(query) }))
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
        onClick={() => void print()}
      >
        {credit.print}
      </Button>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} />} loading={busy === 'export'}>
            {credit.export}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void exportAs('xlsx')}>{credit.exportXlsx}</Menu.Item>
          <Menu.Item onClick={() => void exportAs('csv')}>{credit.exportCsv}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ButtonLink
        variant="light"
        leftSection={<IconSettings size={16} />}
        to="/ajustes/$section"
        params={{ section: 'credito' }}
      >
        {credit.policy}
      </ButtonLink>
      {printout ? <PrintCredit {...printout} onPrinted={() => setPrintout(null)} /> : null}
    </>
  )
}
