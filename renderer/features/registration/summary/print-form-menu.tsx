import { useSettings } from '#renderer/lib/use-settings.ts'
import { store } from '#renderer/lib/clients.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { registrationWords as words } from '#shared/pt-br/registration.ts'
import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { decidedOf } from '../analysis/decided-of.ts'
import { AnalysisFormDrawer } from './analysis-form-drawer.tsx'

type PrintFormMenuProps = { customer: Customer; registration: Registration; completeness: Completeness }

/** *Ficha de análise* (E06), with what is known or blank. */
export function PrintFormMenu(props: PrintFormMenuProps) {
  const [shown, setShown] = useState<'filled' | 'blank' | null>(null)
  const close = () => setShown(null)
  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconPrinter size={15} />}>
            {words.print}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setShown('filled')}>{words.printFilled}</Menu.Item>
          <Menu.Item onClick={() => setShown('blank')}>{words.printBlank}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {shown === 'filled' ? <FilledForm {...props} onClose={close} /> : null}
      {shown === 'blank' ? (
        <AnalysisFormDrawer customer={props.customer} known={null} onClose={close} />
      ) : null}
    </>
  )
}

/** With the last decision, while it is the registration's: handed in again, the decision is to be written by hand. */
function FilledForm({
  customer,
  registration,
  completeness,
  onClose,
}: PrintFormMenuProps & { onClose: () => void }) {
  const decided = registration.status === 'approved' || registration.status === 'returned'
  const policy = useSettings().data?.credit.policy
  const last = useQuery(
    store.analyses.list.queryOptions({ input: { customerId: customer.id, offset: 0, limit: 1 } }),
  )
  if (!policy || last.isPending) return null
  const [analysis] = last.data?.rows ?? []
  return (
    <AnalysisFormDrawer
      customer={customer}
      known={{ registration, completeness }}
      decided={decided && analysis ? decidedOf(analysis, policy) : null}
      onClose={onClose}
    />
  )
}
