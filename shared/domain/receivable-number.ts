import type { Receivable } from './receivable.ts'

/** A title's number as printed: `1024 · 2/3`, or `1024` when it is the only instalment. */
export function titleLabel(title: Pick<Receivable, 'number' | 'instalment' | 'instalments'>): string {
  return title.instalments === 1 ? title.number : `${title.number} · ${title.instalment}/${title.instalments}`
}
