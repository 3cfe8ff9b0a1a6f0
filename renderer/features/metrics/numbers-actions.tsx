import { notifySaved } from '#renderer/components/notify-saved.tsx'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { NumbersSettings } from '#shared/domain/numbers-settings.ts'
import { numbersWords as words } from '#shared/pt-br/numbers.ts'
import { Button, Menu } from '@mantine/core'
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { IconAdjustments, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { exportNumbers } from './export-numbers.ts'
import type { Figure } from './figure-list.ts'
import { NumbersSettingsModal } from './numbers-settings-modal.tsx'
import { PrintNumbers } from './print-numbers.tsx'

type NumbersActionsProps = {
  figures: readonly Figure[]
  asOf: Day
  settings: NumbersSettings | undefined
}

/** Prints and exports every figure, and changes what they are worked out with. Ctrl+P prints too. */
export function NumbersActions({ figures, asOf, settings }: NumbersActionsProps) {
  const [printing, setPrinting] = useState(false)
  const [adjusting, setAdjusting] = useState(false)
  const may = useMay('changeSettings')
  const empty = figures.length === 0
  const print = () => {
    if (!empty) setPrinting(true)
  }
  const exportAs = async (format: 'csv' | 'xlsx') => {
    try {
      const path = await exportNumbers(figures, asOf, format)
      if (path !== null) notifySaved(words.exported, path)
    } catch (error) {
      notifyProblem(describeError(error))
    }
  }
  useHotkeys([['mod+P', print]])
  // The native menu asks before it prints the window as it is.
  useWindowEvent('em-dia:print', (event: Event) => {
    event.preventDefault()
    print()
  })
  return (
    <>
      {may ? (
        <Button
          variant="default"
          leftSection={<IconAdjustments size={16} />}
          disabled={!settings}
          onClick={() => setAdjusting(true)}
        >
          {words.adjust}
        </Button>
      ) : null}
      <Button variant="default" leftSection={<IconPrinter size={16} />} disabled={empty} onClick={print}>
        {words.print}
      </Button>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} />} disabled={empty}>
            {words.export}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void exportAs('xlsx')}>{words.exportXlsx}</Menu.Item>
          <Menu.Item onClick={() => void exportAs('csv')}>{words.exportCsv}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {printing ? <PrintNumbers figures={figures} asOf={asOf} onPrinted={() => setPrinting(false)} /> : null}
      {adjusting && settings ? (
        <NumbersSettingsModal settings={settings} onClose={() => setAdjusting(false)} />
      ) : null}
    </>
  )
}
