import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { Panel } from '#renderer/components/panel.tsx'
import type { Customer } from '#shared/domain/customer.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { registrationWords as words } from '#shared/pt-br/registration.ts'
import { Skeleton } from '@mantine/core'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Checklist, type ChecklistHandle } from './checklist/checklist.tsx'
import { missingFirst } from './checklist/item-states.ts'
import styles from './customer-registration.module.css'
import { DetailsForm } from './details/details-form.tsx'
import { useChecklist, useRegistration } from './queries.ts'
import { goToSection, readFocus, sectionId } from './sections.ts'
import { SummaryPanel } from './summary/summary-panel.tsx'

type CustomerRegistrationProps = {
  customer: Customer
  /** The form of the customer's own data. */
  form: ReactNode
  /** Where to begin; see `readFocus`. */
  focus: string | undefined
}

/** The tab *Cadastro*: how complete it is, what is missing, and every part of it, filled in one sitting. */
export function CustomerRegistration({ customer, form, focus }: CustomerRegistrationProps) {
  const { data, error, refetch } = useRegistration(customer.id)
  const checklist = useChecklist(customer.kind)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data || !checklist) return <Skeleton height={420} radius="md" aria-label={words.loading} />
  return <Parts customer={customer} form={form} focus={focus} checklist={checklist} {...data} />
}

type PartsProps = CustomerRegistrationProps & {
  checklist: readonly ChecklistItem[]
  registration: Registration
  completeness: Completeness
}

function Parts({ customer, form, focus, checklist, registration, completeness }: PartsProps) {
  const panel = useRef<ChecklistHandle>(null)
  const submit = useRef<HTMLButtonElement>(null)
  const start = useMemo(() => readFocus(focus), [focus])
  const items = useMemo(
    () => missingFirst(checklist, completeness, registration.evidence),
    [checklist, completeness, registration.evidence],
  )
  useEffect(() => {
    if (start.section) goToSection(start.section)
  }, [start])
  return (
    <div className={styles['frame']}>
      <div className={styles['columns']}>
        <SummaryPanel
          customer={customer}
          registration={registration}
          completeness={completeness}
          items={items}
          submitRef={submit}
          onOpen={(item) => panel.current?.open(item)}
        />
        <div className={styles['parts']}>
          <div id={sectionId('checklist')} tabIndex={-1}>
            <Panel title={words.sections.checklist}>
              <Checklist
                ref={panel}
                customerId={customer.id}
                items={items}
                startAt={start.item}
                onComplete={() => submit.current?.focus()}
              />
            </Panel>
          </div>
          <div id={sectionId('dados')} tabIndex={-1}>
            <Panel title={words.sections.dados}>{form}</Panel>
          </div>
          <DetailsForm kind={customer.kind} registration={registration} />
        </div>
      </div>
    </div>
  )
}
