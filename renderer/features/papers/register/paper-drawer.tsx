import { ButtonLink } from '#renderer/components/links.tsx'
import { AttachmentList } from '#renderer/components/attachment-list.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PdfPreview } from '#renderer/components/pdf-preview.tsx'
import { WhoMay } from '#renderer/components/who-may.tsx'
import { useMay } from '#renderer/lib/session.ts'
import { useReturnFocus } from '#renderer/lib/use-return-focus.ts'
import type { PaperLine } from '#shared/contracts/papers.ts'
import { isSignedByCustomer } from '#shared/domain/paper-life.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { lifeWords as words } from '#shared/pt-br/papers-screen.ts'
import { Button, Drawer, Group, Modal, Stack, Text } from '@mantine/core'
import { IconBan, IconPrinter, IconSend, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { usePaperPdf } from '../queries.ts'
import { StateBadge } from '../state-badge.tsx'
import { CancelModal, SendModal, SignModal } from './life-modals.tsx'
import styles from './paper-drawer.module.css'
import { PaperOutput } from './paper-output.tsx'

type Step = 'send' | 'sign' | 'cancel' | 'output'

/** A paper as it was made, where its life stands, and its next step. */
export function PaperDrawer({ paper, onClose }: { paper: PaperLine; onClose: () => void }) {
  const [step, setStep] = useState<Step | null>(null)
  const { data, error, refetch } = usePaperPdf(paper.id)
  useReturnFocus()
  const close = () => setStep(null)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(900px, 94vw)"
      title={
        <Group gap="sm">
          <Text fw={650} span>
            {`${paper.number} · ${paperKindNames[paper.kind]}`}
          </Text>
          <StateBadge paper={paper} />
        </Group>
      }
      classNames={{ content: styles['content'] ?? '', body: styles['body'] ?? '' }}
    >
      <Stack gap="xs" mb="sm">
        <Facts paper={paper} />
        <Actions paper={paper} onStep={setStep} />
      </Stack>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <PdfPreview pdf={data ?? null} label={words.preview(paper.number)} />
      )}
      {step === 'send' ? <SendModal paper={paper} onClose={close} /> : null}
      {step === 'sign' ? <SignModal paper={paper} onClose={close} /> : null}
      {step === 'cancel' ? <CancelModal paper={paper} onClose={close} /> : null}
      <Modal opened={step === 'output'} onClose={close} title={words.actions.output} size="lg">
        <Stack>
          <Text size="sm">{words.outputHint}</Text>
          <PaperOutput paperIds={[paper.id]} />
        </Stack>
      </Modal>
    </Drawer>
  )
}

function Facts({ paper }: { paper: PaperLine }) {
  const { cancellation, sentOn, signedOn, validUntil } = paper
  const told = [
    `${words.madeBy(paper.by, paper.on)}, ${words.version(paper.templateVersion)}`,
    sentOn && words.sentOn(sentOn),
    signedOn && words.signedOn(signedOn),
    validUntil && words.validUntil(validUntil),
    words.hash(paper.hash),
  ]
  return (
    <div>
      <Text size="sm" fw={600}>
        {paper.customerId === null ? paper.subject : `${paper.customerName} · ${paper.subject}`}
      </Text>
      <Text size="sm" c="dimmed">
        {told.filter(Boolean).join(' · ')}
      </Text>
      {cancellation ? <Text size="sm">{words.cancelled(cancellation.on, cancellation.reason)}</Text> : null}
      {paper.state === 'replaced' ? <Text size="sm">{words.replaced}</Text> : null}
      {paper.scans.length > 0 ? (
        <section aria-label={words.scans}>
          <Text size="sm" fw={600} mt={6}>
            {words.scans}
          </Text>
          <AttachmentList attachments={paper.scans} />
        </section>
      ) : null}
    </div>
  )
}

function Actions({ paper, onStep }: { paper: PaperLine; onStep: (step: Step) => void }) {
  const mayMake = useMay('makePapers')
  const mayCancel = useMay('editTemplates')
  const { state, kind, customerId } = paper
  const open = state === 'draft' || state === 'sent'
  return (
    <Group gap="xs">
      {open && isSignedByCustomer(kind) ? (
        <Button
          size="xs"
          disabled={!mayMake}
          leftSection={<IconSignature size={16} />}
          onClick={() => onStep('sign')}
        >
          {words.actions.sign}
        </Button>
      ) : null}
      {state === 'draft' ? (
        <Button
          size="xs"
          variant="light"
          disabled={!mayMake}
          leftSection={<IconSend size={16} />}
          onClick={() => onStep('send')}
        >
          {words.actions.send}
        </Button>
      ) : null}
      <Button
        size="xs"
        variant="light"
        leftSection={<IconPrinter size={16} />}
        onClick={() => onStep('output')}
      >
        {words.actions.output}
      </Button>
      {state === 'cancelled' || state === 'replaced' ? null : (
        <Button
          size="xs"
          variant="default"
          disabled={!mayCancel}
          leftSection={<IconBan size={16} />}
          onClick={() => onStep('cancel')}
        >
          {words.actions.cancel}
        </Button>
      )}
      {customerId === null ? null : (
        <ButtonLink size="xs" variant="subtle" to="/clientes/$customerId" params={{ customerId }}>
          {words.openCustomer}
        </ButtonLink>
      )}
      {state === 'cancelled' || state === 'replaced' ? null : <WhoMay permission="editTemplates" />}
    </Group>
  )
}
