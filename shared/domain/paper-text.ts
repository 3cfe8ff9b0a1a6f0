import type { Block } from './template.ts'

/** The words of a block, for who looks for them; nothing for what is drawn from facts. */
export function blockText(block: Block): string {
  if (block.kind === 'clause') return `${block.heading} ${block.text}`
  return 'text' in block ? block.text : ''
}
