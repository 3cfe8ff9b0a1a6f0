import { channelLabels, personLabels, referenceLabels } from '#shared/pt-br/analysis-form.ts'
import { detailsWords as words, registrationWords } from '#shared/pt-br/registration.ts'
import type { DetailsFields } from './details-fields.ts'

const { sections } = registrationWords

/** What the summary of problems calls each field, the lines of lists by their place. */
export function labelsOf({ channels, people, references }: DetailsFields): Record<string, string> {
  return {
    bornOn: words.born.person,
    maritalStatus: words.marital,
    spouseName: words.spouse,
    segment: words.segment,
    expectedMonthly: words.expected,
    profile: words.profile,
    channels: sections.canais,
    people: sections.pessoas,
    references: sections.referencias,
    ...lines('channels', channels.length, sections.canais, channelLabels),
    ...lines('people', people.length, sections.pessoas, personLabels),
    ...lines('references', references.length, sections.referencias, referenceLabels),
  }
}

function lines(name: string, count: number, title: string, labels: Record<string, string>) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) =>
      Object.entries(labels).map(([field, label]) => [
        `${name}.${at}.${field}`,
        `${title}, ${at + 1}: ${label}`,
      ]),
    ).flat(),
  )
}
