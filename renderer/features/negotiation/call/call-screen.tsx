import { ButtonLink } from '#renderer/components/links.tsx'
import type { CallDesk } from '#shared/contracts/contacts.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { AgreementButton } from '#renderer/components/agreement-button.tsx'
import { TicketButton } from '#renderer/components/ticket-button.tsx'
import type { Customer } from '#shared/domain/customer.ts'
import { callMode as words, contactForm } from '#shared/pt-br/contact-form.ts'
import { Skeleton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { CallStep } from '#renderer/lib/call-step.ts'
import { type ReactNode, useState } from 'react'
import { ContactForm } from '../contact/contact-form.tsx'
import type { Proposed } from '../contact/use-contact-form.ts'
import { useCallDesk } from '../queries.ts'
import { ApproachCard } from './approach-card.tsx'
import styles from './call-screen.module.css'
import { CallWarnings } from './call-warnings.tsx'
import { DeskPanels } from './desk-panels.tsx'
import { PhoneLine } from './phone-line.tsx'
import { ScriptPanel } from './script-panel.tsx'
import { StepTaken } from './step-taken.tsx'

type CallScreenProps = {
  customerId: string
  /** The Raio-X in short, from its own feature. */
  xray: (customer: Customer) => ReactNode
  /** The step of the policy that this call takes; null when no policy asked for it. */
  step: CallStep | null
  /** True when somebody is called after this one. */
  more: boolean
  onLogged: () => void
}

/** One screen for a call (I12, R06): what is known at the left, what to say in the middle, what came of it at the right. */
export function CallScreen({ customerId, ...rest }: CallScreenProps) {
  const { data, error, refetch } = useCallDesk(customerId)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={480} />
  return <Desk desk={data} {...rest} />
}

function Desk({
  desk,
  xray,
  step,
  more,
  onLogged,
}: Omit<CallScreenProps, 'customerId'> & { desk: CallDesk }) {
  const [proposed, setProposed] = useState<Proposed | null>(null)
  const { customer } = desk
  return (
    <div className={styles['screen']}>
      <PageHeader
        title={words.title(customer.name)}
        subtitle={words.subtitle}
        actions={
          <>
            <TicketButton customer={customer} />
            <AgreementButton customerId={customer.id} />
            <ButtonLink
              variant="default"
              leftSection={<IconArrowLeft size={17} />}
              to="/clientes/$customerId"
              params={{ customerId: customer.id }}
              search={{ aba: 'negociacao' }}
            >
              {words.back}
            </ButtonLink>
          </>
        }
      />
      <CallWarnings desk={desk} />
      <div className={styles['columns']}>
        {/* Scrolled by keys as well. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles['column']} aria-label={words.known} tabIndex={0}>
          <DeskPanels desk={desk} />
          {xray(customer)}
        </section>
        {/* Scrolled by keys as well. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles['column']} aria-label={words.saying} tabIndex={0}>
          {step ? <StepTaken step={step} /> : null}
          <PhoneLine desk={desk} />
          <ScriptPanel desk={desk} onOutcome={(outcome) => setProposed({ outcome })} />
          <ApproachCard desk={desk} />
        </section>
        <section className={styles['form']} aria-label={words.form}>
          <ContactForm
            desk={desk}
            proposed={proposed}
            timed
            step={step}
            saveLabel={more ? contactForm.saveNext : contactForm.save}
            onLogged={onLogged}
          />
        </section>
      </div>
    </div>
  )
}
