import { useSettings } from '#renderer/lib/use-settings.ts'
import type { ReceiptView } from '#shared/contracts/receipts.ts'
import { receiptWords as words } from '#shared/pt-br/receipts.ts'
import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { useToday } from '#renderer/lib/today.ts'
import { useSyncExternalStore } from 'react'

// Beside the components: the toast that offers a receipt outlives the form it came from.
type Shown = { view: ReceiptView; secondCopy: boolean }

let shown: Shown | null = null
const listeners = new Set<() => void>()

function show(next: Shown | null): void {
  shown = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    // Nobody is left to show it: it does not wait for the next screen.
    if (listeners.size === 0) shown = null
  }
}

/** Opens a receipt, as it is issued or as a second copy. */
export function showReceipt(view: ReceiptView, secondCopy = false): void {
  show({ view, secondCopy })
}

/** The receipt that was asked for, as it will be printed; a screen shows it once. */
export function ReceiptOnScreen() {
  const today = useToday()
  const now = useSyncExternalStore(subscribe, () => shown)
  const { data: settings } = useSettings()
  if (!now || !settings?.laboratory) return null
  const { view, secondCopy } = now
  return (
    <PrintableDrawer
      title={words.title(view.receipt.number)}
      hint={words.hint}
      label={words.title(view.receipt.number)}
      printable={{ kind: 'receipt', laboratory: settings.laboratory, on: today, view, secondCopy }}
      saveLabel={words.save}
      saved={words.saved}
      onClose={() => show(null)}
    />
  )
}
