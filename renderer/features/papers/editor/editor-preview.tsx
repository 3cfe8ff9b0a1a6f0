import { type Block, blockSchema, type PaperKind } from '#shared/domain/template.ts'
import { CustomerSelect } from '#renderer/components/customer-select.tsx'
import { isOfTheHouse } from '#shared/domain/paper-life.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import styles from '../papers-screen.module.css'
import type { EditorFields } from './editor-fields.ts'
import { LivePreview } from './live-preview.tsx'

const blocksSchema = z.array(blockSchema).min(1)
const NO_ANSWERS: Record<string, string> = {}

/** The paper that the text makes, with a customer's facts or an example's. While a block is empty, the last one stays. */
export function EditorPreview({ kind }: { kind: PaperKind }) {
  const typed = useWatch<EditorFields, 'blocks'>({ name: 'blocks' })
  const [customerId, setCustomerId] = useState<string | null>(null)
  const [whole, setWhole] = useState<Block[] | null>(null)
  const [known, setKnown] = useState<Block[] | null>(null)
  if (typed !== known) {
    setKnown(typed)
    const parsed = blocksSchema.safeParse(typed)
    if (parsed.success) setWhole(parsed.data)
  }
  return (
    <div className={styles['column']}>
      {isOfTheHouse(kind) ? null : (
        <CustomerSelect
          label={words.previewWith}
          placeholder={words.exampleCustomer}
          value={customerId}
          onChange={setCustomerId}
        />
      )}
      <div className={styles['preview']}>
        <LivePreview
          kind={kind}
          customerId={customerId}
          blocks={whole}
          answers={NO_ANSWERS}
          label={`${words.preview}: ${paperKindNames[kind]}`}
        />
      </div>
    </div>
  )
}
