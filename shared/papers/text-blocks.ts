import type { Block } from '#shared/domain/template.ts'

/** The blocks of a text, as the house writes its own. */
export const title = (text: string): Block => ({ kind: 'title', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const clause = (element: string | null, name: string, text: string): Block => ({
  kind: 'clause',
  heading: name,
  text,
  element,
})
export const table = (of: Extract<Block, { kind: 'table' }>['table']): Block => ({ kind: 'table', table: of })
export const pix: Block = { kind: 'pix' }
export const pageBreak: Block = { kind: 'page-break' }

type Signatures = Extract<Block, { kind: 'signatures' }>
export const signatures = (
  parties: Signatures['parties'],
  witnesses: Signatures['witnesses'] = 0,
): Block => ({
  kind: 'signatures',
  parties,
  witnesses,
})
