import { PageHeader } from '#renderer/components/page-header.tsx'
import { CustomerForm } from '#renderer/features/customers/customer-form.tsx'
import { CustomersScreen } from '#renderer/features/customers/customers-screen.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { customerForm } from '#shared/pt-br/customers.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi, useNavigate } from '@tanstack/react-router'

const route = getRouteApi('/clientes')

export function CustomersPage() {
  const navigate = route.useNavigate()
  usePageTitle(screens.customers)
  return (
    <CustomersScreen
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true })}
    />
  )
}

export function NewCustomerPage() {
  const navigate = useNavigate()
  usePageTitle(customerForm.createTitle)
  return (
    <>
      <PageHeader title={customerForm.createTitle} />
      <CustomerForm
        customer={null}
        // From the first page straight to what is missing: one sitting.
        onSaved={({ id }) =>
          void navigate({
            to: '/clientes/$customerId',
            params: { customerId: id },
            search: { aba: 'cadastro', foco: 'pendente' },
          })
        }
      />
    </>
  )
}
