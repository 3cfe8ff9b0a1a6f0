import { formResolver } from '#renderer/lib/form-resolver.ts'
import { templateDraftSchema, type TemplateDraft, type TemplateVersion } from '#shared/contracts/papers.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Block } from '#shared/domain/template.ts'

/** What the editor's form holds; a block's fields are the block's own. */
export type EditorFields = {
  kind: TemplateDraft['kind']
  name: string
  validFrom: Day | null
  note: string
  blocks: Block[]
}

export const editorResolver = formResolver<EditorFields, typeof templateDraftSchema>(
  templateDraftSchema,
  (fields) => fields as TemplateDraft,
)

/** The form of a new version, beginning with one that exists. */
export function editorFields({ kind, name, blocks }: TemplateVersion, today: Day): EditorFields {
  return { kind, name, validFrom: today, note: '', blocks: structuredClone(blocks) }
}

/** A new block of a kind, empty. */
export function emptyBlock(kind: Block['kind']): Block {
  switch (kind) {
    case 'clause':
      return { kind, heading: '', text: '', element: null }
    case 'table':
      return { kind, table: 'titles' }
    case 'signatures':
      return { kind, parties: ['laboratory', 'customer'], witnesses: 2 }
    case 'pix':
    case 'page-break':
      return { kind }
    case 'title':
    case 'heading':
    case 'paragraph':
      return { kind, text: '' }
    default:
      return kind
  }
}
