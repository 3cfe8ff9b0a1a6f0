import { ButtonLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { Customer } from '#shared/domain/customer.ts'
import type { Completeness, Registration } from '#shared/domain/registration.ts'
import { registrationWords as words } from '#shared/pt-br/registration.ts'
import { Button, Kbd, Stack } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPhoneCheck, IconRefresh, IconScale, IconSend } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import { PrintFormMenu } from './print-form-menu.tsx'
import { SubmitModal } from './submit-modal.tsx'

type SummaryActionsProps = {
  customer: Customer
  registration: Registration
  completeness: Completeness
  submitRef: Ref<HTMLButtonElement>
}

/** A command about this customer that says when it was done, and why not. */
function useOneKey(command: typeof storeClient.registrations.revalidate, done: string) {
  return useCommand(command, { onDone: () => notifyDone(done) })
}

const noDialog = () => document.querySelector('[role="dialog"]') === null

/** Hands in, revalidates, confirms the contact, prints: each a key, when nobody is typing. */
export function SummaryActions({ customer, registration, completeness, submitRef }: SummaryActionsProps) {
  const { customerId, status } = registration
  const may = useMay('fillRegistration')
  const mayConclude = useMay('concludeAnalysis')
  const [submitting, setSubmitting] = useState(false)
  const revalidation = useOneKey(storeClient.registrations.revalidate, words.revalidated)
  const confirmation = useOneKey(storeClient.registrations.confirmContact, words.contactConfirmed)
  const run = (command: typeof revalidation) => {
    if (may && !command.pending) command.run({ customerId })
  }
  const problem = revalidation.error ?? confirmation.error
  useHotkeys([
    ['v', () => noDialog() && run(revalidation)],
    ['c', () => noDialog() && run(confirmation)],
    ['e', () => noDialog() && may && setSubmitting(true)],
  ])
  return (
    <Stack gap={6}>
      {problem ? <ErrorNotice error={problem} /> : null}
      <Button
        ref={submitRef}
        size="xs"
        variant={status === 'approved' ? 'default' : 'filled'}
        leftSection={<IconSend size={15} />}
        rightSection={<Kbd size="xs">E</Kbd>}
        aria-keyshortcuts="E"
        disabled={!may}
        onClick={() => setSubmitting(true)}
      >
        {status === 'draft' ? words.submit : words.submitAgain}
      </Button>
      <ButtonLink
        size="xs"
        variant={mayConclude && status === 'submitted' ? 'filled' : 'default'}
        leftSection={<IconScale size={15} />}
        to="/clientes/$customerId"
        params={{ customerId }}
        search={{ aba: 'analise' }}
      >
        {words.analysis}
      </ButtonLink>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPhoneCheck size={15} />}
        rightSection={<Kbd size="xs">C</Kbd>}
        aria-keyshortcuts="C"
        loading={confirmation.pending}
        disabled={!may}
        onClick={() => run(confirmation)}
      >
        {words.confirmContact}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconRefresh size={15} />}
        rightSection={<Kbd size="xs">V</Kbd>}
        aria-keyshortcuts="V"
        loading={revalidation.pending}
        disabled={!may}
        onClick={() => run(revalidation)}
      >
        {words.revalidate}
      </Button>
      <PrintFormMenu customer={customer} registration={registration} completeness={completeness} />
      {submitting ? (
        <SubmitModal
          customerId={customerId}
          completeness={completeness}
          onClose={() => setSubmitting(false)}
        />
      ) : null}
    </Stack>
  )
}
