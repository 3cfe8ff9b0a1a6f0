import type { Block } from '#shared/domain/template.ts'

/** `{{key}}`, spaces allowed. */
const MARK = /\{\{\s*([^{}]*?)\s*\}\}/g

function textsOf(block: Block): string[] {
  if (block.kind === 'clause') return [block.heading, block.text]
  return 'text' in block ? [block.text] : []
}

/** The keys of the fields that a block names, as they are written. */
export function namedFields(block: Block): string[] {
  return textsOf(block).flatMap((text) => [...text.matchAll(MARK)].map(([, key]) => key!))
}

/** A text with each field in the place of its mark. */
export function fillIn(text: string, valueOf: (key: string) => string): string {
  return text.replaceAll(MARK, (_mark, key: string) => valueOf(key))
}

/** A mark that was opened and not closed, or closed and not opened. */
export function hasBrokenMark(block: Block): boolean {
  return textsOf(block).some((text) => /\{\{|\}\}/.test(text.replaceAll(MARK, '')))
}
