import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Customer, CustomerDetails } from '#shared/domain/customer.ts'
import { customerForm as words } from '#shared/pt-br/customers.ts'
import type { UseFormReturn } from 'react-hook-form'
import { type CustomerFields, customerFields } from './customer-fields.ts'

type Saving = {
  form: UseFormReturn<CustomerFields, unknown, CustomerDetails>
  customer: Customer | null
  onSaved: (customer: Customer) => void
  /** After the store has it, before `onSaved`. */
  onDone: () => void
}

/** Saves the form as a new customer or over the one it began with. */
export function useSaveCustomer({ form, customer, onSaved, onDone }: Saving) {
  const done = (saved: Customer) => {
    form.reset(customerFields(saved))
    onDone()
    notifyDone(customer ? words.updated : words.registered(saved.name))
    onSaved(saved)
  }
  const options = { form: { setError: form.setError, prefix: 'details.' }, onDone: done }
  const register = useCommand(storeClient.customers.register, options)
  const update = useCommand(storeClient.customers.update, options)
  return {
    submit: (details: CustomerDetails) =>
      customer ? update.run({ id: customer.id, details }) : register.run({ details }),
    pending: register.pending || update.pending,
    error: register.error ?? update.error,
  }
}
