import type { TemplateLine, TemplateVersion } from '#shared/contracts/papers.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { templateOn } from '#shared/domain/paper-life.ts'
import { type PaperKind, paperKinds, type Template } from '#shared/domain/template.ts'
import { elementsOf } from '#shared/papers/elements.ts'
import { houseText } from '#shared/papers/house-texts.ts'
import type { StoreState } from '../../store-state.ts'

/** The house's own text of a kind, as it is before anybody published one. */
function houseVersion(kind: PaperKind): TemplateVersion {
  return {
    ...houseText(kind),
    id: null,
    kind,
    version: 0,
    validFrom: null,
    publishedOn: null,
    by: '',
    note: '',
  }
}

/** The text of a kind in force on a day. Call `state.rows.load` first. */
export function textInForce({ rows }: StoreState, kind: PaperKind, on: Day): TemplateVersion {
  return templateOn(rows.all('templates').values(), kind, on) ?? houseVersion(kind)
}

/** Every version that was published of a kind, newest first. Call `state.rows.load` first. */
export function publishedOf({ rows }: StoreState, kind: PaperKind): Template[] {
  return [...rows.all('templates').values()]
    .filter((template) => template.kind === kind)
    .sort((one, other) => other.version - one.version)
}

/** Every version of a kind's text, newest first, the house's own last. */
export async function templateVersions(state: StoreState, kind: PaperKind): Promise<TemplateVersion[]> {
  await state.rows.load(state.database)
  return [...publishedOf(state, kind), houseVersion(kind)]
}

/** The library: a line for each kind. */
export async function templateLines(state: StoreState, on: Day): Promise<TemplateLine[]> {
  await state.rows.load(state.database)
  const made = new Map<PaperKind, number>()
  for (const { kind, cancellation } of state.rows.all('papers').values())
    if (!cancellation) made.set(kind, (made.get(kind) ?? 0) + 1)
  return paperKinds.map((kind) => {
    const published = publishedOf(state, kind)
    const coming = published.findLast(({ validFrom }) => validFrom > on)
    return {
      kind,
      current: withoutBlocks(textInForce(state, kind, on)),
      coming: coming ? withoutBlocks(coming) : null,
      versions: published.length + 1,
      rules: [...new Set(elementsOf(kind).map(({ rule }) => rule))],
      made: made.get(kind) ?? 0,
    }
  })
}

function withoutBlocks({ blocks: _none, ...line }: TemplateVersion): TemplateLine['current'] {
  return line
}
