import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { useToday } from '#renderer/lib/today.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { xrayScreen as words } from '#shared/pt-br/xray-screen.ts'
import { Drawer } from '@mantine/core'

type XrayDrawerProps = { customer: Customer; xray: Xray; onClose: () => void }

/** The Raio-X as a PDF, made of the very object on the screen. */
export function XrayDrawer({ customer, xray, onClose }: XrayDrawerProps) {
  const today = useToday()
  const settings = useSettings().data
  if (!settings) return null
  if (!settings.laboratory) {
    return (
      <Drawer opened onClose={onClose} position="right" title={words.title}>
        <ErrorNotice error={words.noLaboratory} />
      </Drawer>
    )
  }
  return (
    <PrintableDrawer
      title={words.title}
      hint={words.hint}
      label={words.label(customer.name)}
      saveLabel={words.save}
      saved={words.saved}
      printable={{ kind: 'xray', laboratory: settings.laboratory, on: today, customer, xray }}
      onClose={onClose}
    />
  )
}
