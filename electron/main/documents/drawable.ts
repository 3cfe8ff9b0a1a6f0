import { collectionLetter } from '#shared/documents/collection-letter.ts'
import type { DrawQr } from '#shared/documents/draw-qr.ts'
import { printableDefinition } from '#shared/documents/printable.ts'
import type { Printable } from '#shared/contracts/printables.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import type { Letter } from '#shared/domain/letter.ts'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'

/** Whatever the press sets on pages. */
export type Drawable = { kind: 'letter'; letter: Letter } | Printable

/** What it looks like; pdfmake writes into a definition, so each is used once. `drawQr` may draw codes better than pdfmake does. */
export function definitionOf(drawable: Drawable, drawQr?: DrawQr): TDocumentDefinitions {
  return drawable.kind === 'letter'
    ? collectionLetter(drawable.letter, drawQr)
    : printableDefinition(drawable, drawQr)
}

/** Whose paper it is drawn on. */
export function laboratoryOf(drawable: Drawable): Laboratory {
  return drawable.kind === 'letter' ? drawable.letter.creditor : drawable.laboratory
}

/** The day it is dated. */
export function dayOfIssue(drawable: Drawable): Day {
  return drawable.kind === 'letter' ? drawable.letter.on : drawable.on
}

export function withoutLogo(drawable: Drawable): Drawable {
  const laboratory = { ...laboratoryOf(drawable), logo: null }
  return drawable.kind === 'letter'
    ? { kind: 'letter', letter: { ...drawable.letter, creditor: laboratory } }
    : { ...drawable, laboratory }
}
