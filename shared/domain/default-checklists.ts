import type { Checklists } from './checklist.ts'

/** What the house asks of each kind until the manager changes it (K04, E01). */
export const DEFAULT_CHECKLISTS: Checklists = { dentist: [], clinic: [], laboratory: [], consumer: [] }
