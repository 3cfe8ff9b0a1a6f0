import { ButtonLink } from '#renderer/components/links.tsx'
import { IssuedModal, LeftOut } from '#renderer/components/issued-modal.tsx'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { queueWords } from '#shared/pt-br/queue.ts'
import { Group, Text } from '@mantine/core'
import type { ApprovedBatch } from './use-approving.ts'

const words = queueWords.approved

/** After messages were prepared: who was left out and why, and where the others wait. Null keeps it shut. */
export function ApprovedModal({ batch, onClose }: { batch: ApprovedBatch | null; onClose: () => void }) {
  return (
    <IssuedModal title={batch && words.title(batch.actions.length)} done={words.done} onClose={onClose}>
      {batch ? <Made batch={batch} /> : null}
    </IssuedModal>
  )
}

function Made({ batch: { actions, leftOut, letterIds } }: { batch: ApprovedBatch }) {
  return (
    <>
      <LeftOut
        title={words.leftOut(leftOut.length)}
        lines={leftOut.map(({ customerId, name, refusal }) => ({
          id: customerId,
          line: `${name}: ${describeRefusal(refusal)}`,
        }))}
      />
      {actions.length > 0 ? <Text size="sm">{words.next}</Text> : null}
      {letterIds.length > 0 ? <Text size="sm">{words.letters(letterIds.length)}</Text> : null}
      <Group>
        {actions.length > 0 ? (
          <ButtonLink variant="light" to="/cobranca" search={{ aba: 'mensagens' }}>
            {words.open}
          </ButtonLink>
        ) : null}
        {letterIds.length > 0 ? (
          <ButtonLink variant="light" to="/cartas" search={{ aba: 'emitidas' }}>
            {words.openLetters}
          </ButtonLink>
        ) : null}
      </Group>
    </>
  )
}
