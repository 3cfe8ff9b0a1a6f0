import { ButtonLink } from '#renderer/components/links.tsx'
import { PrintableButton } from '#renderer/components/printable-button.tsx'
import { WhoMay } from '#renderer/components/who-may.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import type { AgreementView } from '#shared/contracts/agreements.ts'
import { agreementPage } from '#shared/pt-br/agreements.ts'
import { Button, Group } from '@mantine/core'
import { IconBan, IconFileText, IconHeartBroken, IconSend, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { BreakModal } from './break-modal.tsx'
import { CancelModal } from './cancel-modal.tsx'
import { SendDrawer } from './send-drawer.tsx'
import { SignModal } from './sign-modal.tsx'

const words = agreementPage.actions
type Step = 'send' | 'sign' | 'cancel' | 'break'

/** The term as it was printed. */
async function termOf(paperId: string) {
  const [printed] = await storeClient.papers.get({ ids: [paperId] })
  return { kind: 'paper' as const, on: printed!.paper.on, ...printed! }
}

/** What can be done with an agreement as it stands. */
export function AgreementActions({ view }: { view: AgreementView }) {
  const { agreement, state } = view
  const { paperId, customerId, signature } = agreement
  const [step, setStep] = useState<Step | null>(null)
  const maySign = useMay('signAgreement')
  const mayCancel = useMay('offerAgreement')
  const mayBreak = useMay('breakAgreement')
  const close = () => setStep(null)
  const signable = state === 'proposed' || state === 'expired'
  const breakable = state === 'active' || state === 'late' || state === 'breakable'
  return (
    <Group gap="xs">
      {paperId ? (
        <PrintableButton
          leftSection={<IconFileText size={17} />}
          load={() => termOf(paperId)}
          wordsOf={() => agreementPage.term}
        >
          {words.term}
        </PrintableButton>
      ) : null}
      {state === 'proposed' || breakable ? (
        <Button variant="default" leftSection={<IconSend size={17} />} onClick={() => setStep('send')}>
          {words.send}
        </Button>
      ) : null}
      {signable ? (
        <Button leftSection={<IconSignature size={17} />} disabled={!maySign} onClick={() => setStep('sign')}>
          {words.sign}
        </Button>
      ) : null}
      {signature === null && state !== 'cancelled' ? (
        <Button
          variant="default"
          leftSection={<IconBan size={17} />}
          disabled={!mayCancel}
          onClick={() => setStep('cancel')}
        >
          {words.cancel}
        </Button>
      ) : null}
      {breakable ? (
        <Button
          variant={state === 'breakable' ? 'filled' : 'default'}
          leftSection={<IconHeartBroken size={17} />}
          disabled={!mayBreak}
          onClick={() => setStep('break')}
        >
          {words.break}
        </Button>
      ) : null}
      <ButtonLink variant="default" to="/clientes/$customerId" params={{ customerId }}>
        {words.customer}
      </ButtonLink>
      {signable ? <WhoMay permission="signAgreement" /> : null}
      {breakable ? <WhoMay permission="breakAgreement" /> : null}
      {step === 'send' ? <SendDrawer line={view} onClose={close} /> : null}
      {step === 'sign' ? <SignModal agreement={agreement} onClose={close} /> : null}
      {step === 'cancel' ? <CancelModal agreement={agreement} onClose={close} /> : null}
      {step === 'break' ? <BreakModal agreement={agreement} onClose={close} /> : null}
    </Group>
  )
}
