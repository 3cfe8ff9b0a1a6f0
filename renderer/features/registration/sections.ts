import { registrationWords } from '#shared/pt-br/registration.ts'

/** The parts of the tab *Cadastro*, in their order. */
export type RegistrationSection = keyof typeof registrationWords.sections
export const registrationSections = Object.keys(registrationWords.sections) as RegistrationSection[]

export function sectionId(section: RegistrationSection): string {
  return `cadastro-${section}`
}

/** Brings a part into view with the focus in it. */
export function goToSection(section: RegistrationSection): void {
  const part = document.getElementById(sectionId(section))
  part?.scrollIntoView({ block: 'start' })
  part?.focus({ preventScroll: true })
}

/**
 * Where the tab begins, as the address says it: `pendente` is the first item missing, `item-<id>` that item, and a
 * part's name that part.
 */
export function readFocus(focus: string | undefined): { item?: string; section?: RegistrationSection } {
  if (focus === 'pendente') return { item: 'pending' }
  if (focus?.startsWith('item-')) return { item: focus.slice('item-'.length) }
  const section = registrationSections.find((name) => name === focus)
  return section ? { section } : {}
}
