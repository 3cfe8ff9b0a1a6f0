import { TextAreaField } from '#renderer/components/form-fields.tsx'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import type { BlockRow } from '#shared/contracts/blocks.ts'
import { blockWords as words } from '#shared/pt-br/blocks.ts'
import { z } from 'zod'

const schema = z.object({ reason: z.string().trim().min(10).max(500) })
type Fields = z.input<typeof schema>
const labels = { reason: words.exitReason }

/** The decision that takes somebody off the block list. */
export function ExitModal({ block, onClose }: { block: BlockRow; onClose: () => void }) {
  return (
    <FormModal
      title={words.exitTitle}
      intro={words.exitIntro(block.name)}
      labels={labels}
      schema={schema}
      toInput={(fields: Fields) => fields}
      defaults={{ reason: '' }}
      draft={`block-exit:${block.id}`}
      command={storeClient.blocks.exit}
      toCommand={({ reason }) => ({ id: block.id, reason })}
      saveLabel={words.exitSave}
      done={words.exitDone}
      onClose={onClose}
    >
      <TextAreaField
        name="reason"
        label={words.exitReason}
        description={words.reasonHint}
        maxLength={500}
        required
        data-autofocus
      />
    </FormModal>
  )
}
