import type { TDocumentDefinitions } from 'pdfmake/interfaces'

/** Every text of a definition in reading order, a line each, with the foot of page 1 of 1 last. */
export function definitionText({ content, footer }: TDocumentDefinitions): string {
  const foot =
    typeof footer === 'function' ? footer(1, 1, { width: 595, height: 842, orientation: 'portrait' }) : footer
  return [...textsOf(content), ...textsOf(foot)].join('\n')
}

function textsOf(node: unknown): string[] {
  if (node === null || node === undefined) return []
  if (typeof node === 'string' || typeof node === 'number') return [String(node)]
  if (Array.isArray(node)) return node.flatMap(textsOf)
  const { text, stack, columns, ul, table } = node as Record<string, unknown>
  if (Array.isArray(text)) return [textsOf(text).join('')]
  const body = (table as { body?: unknown } | undefined)?.body
  return [text, stack, columns, ul, body].flatMap(textsOf)
}
