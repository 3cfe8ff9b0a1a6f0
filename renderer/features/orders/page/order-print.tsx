import { useSettings } from '#renderer/lib/use-settings.ts'
import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { useToday } from '#renderer/lib/today.ts'
import type { OrderView } from '#shared/contracts/orders.ts'
import { orderPrint as words } from '#shared/pt-br/order-page.ts'
import { Alert, Drawer } from '@mantine/core'

type OrderPrintProps = { view: OrderView; held: boolean; onClose: () => void }

/** The sheet that goes with the work, or the *ficha de retenção* that stays with it while it is held (X2). */
export function OrderPrint({ view, held, onClose }: OrderPrintProps) {
  const today = useToday()
  const { data } = useSettings()
  const title = held ? words.retention : words.sheet
  if (!data) return null
  if (!data.laboratory) {
    return (
      <Drawer opened onClose={onClose} position="right" title={title}>
        <Alert color="yellow">{words.noLaboratory}</Alert>
      </Drawer>
    )
  }
  return (
    <PrintableDrawer
      title={title}
      hint={held ? words.retentionHint : words.sheetHint}
      label={title}
      printable={{ kind: 'order-sheet', laboratory: data.laboratory, on: today, held, view }}
      saveLabel={words.save}
      saved={words.saved}
      onClose={onClose}
    />
  )
}
