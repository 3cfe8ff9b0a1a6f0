import { IssuedModal, LeftOut } from '#renderer/components/issued-modal.tsx'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { letters } from '#shared/pt-br/letters-screen.ts'
import { Text } from '@mantine/core'
import { OutputChoice } from './output-choice.tsx'
import type { LetterBatch } from './use-issuing.ts'

/** After letters were issued: who was left out and why, and what to do with the others. Null keeps it shut. */
export function LettersIssued({ batch, onClose }: { batch: LetterBatch | null; onClose: () => void }) {
  const leftOut = batch?.leftOut ?? []
  return (
    <IssuedModal title={batch?.title ?? null} done={letters.issued.done} onClose={onClose}>
      <LeftOut
        title={letters.issued.leftOut(leftOut.length)}
        lines={leftOut.map(({ customerId, name, code }) => ({
          id: customerId,
          line: describeRefusal({ code, details: { name }, field: null }),
        }))}
      />
      {batch && batch.letterIds.length > 0 ? (
        <>
          <Text size="sm">{letters.issued.next}</Text>
          <OutputChoice letterIds={batch.letterIds} />
        </>
      ) : null}
    </IssuedModal>
  )
}
