import type { Printable } from '#shared/contracts/printables.ts'

/** What a dossier says. */
export type DossierPage = Extract<Printable, { kind: 'dossier' }>
