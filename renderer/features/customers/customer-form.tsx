import { AddressFields } from '#renderer/components/address-fields.tsx'
import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { ErrorSummary } from '#renderer/components/error-summary.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { useMay } from '#renderer/lib/session.ts'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import { type Customer, type CustomerDetails, customerDetailsSchema } from '#shared/domain/customer.ts'
import { customerForm as words } from '#shared/pt-br/customers.ts'
import { forms } from '#shared/pt-br/shell.ts'
import { Button, Fieldset, Group, Stack } from '@mantine/core'
import { FormProvider, useForm } from 'react-hook-form'
import { Contact, Identity, OtherData } from './customer-form-parts.tsx'
import { type CustomerFields, customerFields, customerInput, customerLabels } from './customer-fields.ts'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { useSaveCustomer } from './use-save-customer.ts'

type CustomerFormProps = {
  /** Null to register a new one. */
  customer: Customer | null
  onSaved: (customer: Customer) => void
}

const resolver = formResolver<CustomerFields, typeof customerDetailsSchema>(
  customerDetailsSchema,
  customerInput,
)

/** Registers or changes a customer. What is typed is kept until it is saved, over a reload or a closed window. */
export function CustomerForm({ customer, onSaved }: CustomerFormProps) {
  const form = useForm<CustomerFields, unknown, CustomerDetails>({
    resolver,
    defaultValues: customerFields(customer),
  })
  const draft = useDraft(form, `customer-${customer?.id ?? 'new'}`)
  const save = useSaveCustomer({ form, customer, onSaved, onDone: draft.clear })
  const mayRegister = useMay('registerCustomer')
  const discard = () => {
    form.reset(customerFields(customer))
    draft.clear()
  }
  const shownAtField = refusalOf(save.error)?.field
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        noValidate
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => void form.handleSubmit(save.submit)(event)}
      >
        <Stack gap="md" maw={980}>
          {draft.recovered ? <DraftNotice onDiscard={discard} /> : null}
          <ErrorSummary labels={customerLabels} />
          {save.error && !shownAtField ? <ErrorNotice error={save.error} /> : null}
          <Identity autoFocus={customer === null} />
          <Contact />
          <DuplicateNotice customerId={customer?.id ?? null} />
          <Fieldset legend={forms.address.title}>
            <AddressFields name="address" />
          </Fieldset>
          <OtherData />
          <Group>
            <Button type="submit" loading={save.pending} disabled={!mayRegister}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormProvider>
  )
}
