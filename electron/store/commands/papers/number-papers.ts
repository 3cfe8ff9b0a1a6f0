import type { Patch } from '#shared/contracts/changes.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Paper, PaperEntry } from '#shared/domain/paper.ts'
import { type PaperKind, paperPrefixes } from '#shared/domain/template.ts'
import { sha256 } from '../../change-hash.ts'
import type { PaperTextRow } from '../../database.ts'
import { created } from '../../patches.ts'
import type { DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { keptLogo } from '../kept-logo.ts'

/** A paper as drafted, before it is one of the register. */
export type Unnumbered = Omit<Paper, 'number' | 'hash' | 'by'>

/** Numbers papers of a kind in the register and freezes what they say. The laboratory has to be set up. */
export async function numberPapers(
  context: DecisionContext,
  drafts: readonly Unnumbered[],
  { kind, today }: { kind: PaperKind; today: Day },
): Promise<{ made: PaperEntry[]; patches: Patch[] }> {
  const year = today.slice(0, 4)
  const { first, patch } = await nextInCounter(context.database, `papers:${kind}:${year}`, drafts.length)
  const { laboratory } = context.settings
  const logo = await keptLogo(context, laboratory!)
  const made = await Promise.all(
    drafts.map((draft, at) =>
      frozen(draft, {
        number: `${paperPrefixes[kind]}-${year}-${String(first + at).padStart(6, '0')}`,
        by: context.actor!.name,
        laboratory: laboratory!,
        logo: logo.key,
      }),
    ),
  )
  return {
    made: made.map(({ entry }) => entry),
    patches: [...made.flatMap(({ patches }) => patches), ...logo.patches, patch],
  }
}

type Frame = { number: string; by: string; laboratory: Laboratory; logo: string | null }

/** The register's line and what the paper says; the hash is of all that is printed, letterhead and logo included. */
async function frozen(
  draft: Unnumbered,
  { number, by, laboratory, logo }: Frame,
): Promise<{ entry: PaperEntry; patches: Patch[] }> {
  const { blocks, tables, pix, ...life } = draft
  const { kind, customerId, customerName, on, rules, subject, templateVersion, validUntil } = draft
  const said = { number, kind, customerId, customerName, on, rules, subject, templateVersion, validUntil }
  const hash = await sha256(canonicalJson({ ...said, blocks, tables, pix, laboratory }))
  const entry: PaperEntry = { ...life, number, by, hash }
  const text: PaperTextRow = {
    id: draft.id,
    blocks,
    tables,
    pix,
    logo,
    laboratory: { ...laboratory, logo: null },
  }
  return { entry, patches: [created('papers', entry), created('paperTexts', text)] }
}
