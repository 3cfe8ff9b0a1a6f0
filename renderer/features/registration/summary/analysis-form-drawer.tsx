import { useSettings } from '#renderer/lib/use-settings.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { useToday } from '#renderer/lib/today.ts'
import type { AnalysisForm } from '#shared/contracts/printables.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { registrationWords as words } from '#shared/pt-br/registration.ts'
import { Drawer } from '@mantine/core'
import { useConsultations } from '../queries.ts'

type AnalysisFormDrawerProps = {
  customer: Customer
  /** What is filled in; null draws it blank. */
  known: { registration: Registration; completeness: Completeness } | null
  /** The analysis it is of, once concluded. */
  decided?: NonNullable<AnalysisForm['filled']>['decided']
  onClose: () => void
}

/** The *ficha de análise* as it will be printed; its fields are the screen's, one to one. */
export function AnalysisFormDrawer({ customer, known, decided = null, onClose }: AnalysisFormDrawerProps) {
  const today = useToday()
  const settings = useSettings().data
  const consultations = useConsultations(customer.id)
  if (!settings || (known && !consultations.data && !consultations.error)) return null
  const { laboratory } = settings
  if (!laboratory || consultations.error) {
    return (
      <Drawer opened onClose={onClose} position="right" title={words.print}>
        <ErrorNotice error={laboratory ? consultations.error : words.noLaboratory} />
      </Drawer>
    )
  }
  return (
    <PrintableDrawer
      title={known ? words.printFilled : words.printBlank}
      hint={words.printHint}
      label={words.printLabel(customer.name)}
      saveLabel={words.printSave}
      saved={words.printSaved}
      printable={{
        kind: 'analysis-form',
        laboratory,
        on: today,
        customerKind: customer.kind,
        checklist: settings.checklists[customer.kind],
        filled: known && {
          customer,
          ...known,
          consultations: consultations.data?.consultations ?? [],
          decided,
        },
      }}
      onClose={onClose}
    />
  )
}
