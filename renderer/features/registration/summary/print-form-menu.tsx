import { registrationWords as words } from '#shared/pt-br/registration.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { AnalysisFormDrawer } from './analysis-form-drawer.tsx'

type PrintFormMenuProps = { customer: Customer; registration: Registration; completeness: Completeness }

/** *Ficha de análise* (E06), with what is known or blank. */
export function PrintFormMenu({ customer, registration, completeness }: PrintFormMenuProps) {
  const [shown, setShown] = useState<'filled' | 'blank' | null>(null)
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
      {shown ? (
        <AnalysisFormDrawer
          customer={customer}
          known={shown === 'filled' ? { registration, completeness } : null}
          onClose={() => setShown(null)}
        />
      ) : null}
    </>
  )
}
