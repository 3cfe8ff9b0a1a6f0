import type { Consultation } from '#shared/domain/bureau.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import type { Channel, Reference, RelatedPerson } from '#shared/domain/registration.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import {
  analysisFormWords as words,
  channelLabels,
  channelNames,
  checklistWords,
  consultationLabels,
  formBureauNames,
  opinionNames,
  personLabels,
  referenceLabels,
  referenceNames,
  relationNames,
  resultNames,
  timeNames,
} from '#shared/pt-br/analysis-form.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import type { Content } from 'pdfmake/interfaces'
import { formList, tickText } from './form-grid.ts'

/** Rows to write in: some on a blank form, one where nothing is known yet, none under what is. */
function blanks(rows: readonly unknown[] | null, onBlankForm: number): number {
  if (rows === null) return onBlankForm
  return rows.length === 0 ? 1 : 0
}

const choices = (names: Record<string, string>) =>
  tickText(Object.values(names).map((text) => ({ text, ticked: false })))
const box = (ticked: boolean) => ({ text: ticked ? '☑' : '☐' })

/** Ways to reach the customer beside the main ones (R02). */
export function channelsList(channels: readonly Channel[] | null): Content {
  return formList({
    title: words.parts.channels,
    hint: words.hints.channels,
    columns: [
      { label: channelLabels.kind, width: 68 },
      { label: channelLabels.value, width: '*' },
      { label: channelLabels.label, width: 105 },
      { label: channelLabels.preferredTime, width: 68 },
      { label: channelLabels.preferred, width: 38, alignment: 'center' },
      { label: channelLabels.invalid, width: 38, alignment: 'center' },
    ],
    rows: (channels ?? []).map(({ kind, value, label, preferredTime, preferred, invalid }) => [
      channelNames[kind],
      kind === 'email' ? value : formatPhone(value),
      label,
      timeNames[preferredTime],
      box(preferred),
      box(invalid),
    ]),
    blanks: blanks(channels, 2),
    blank: ['', '', '', '', '☐', '☐'],
  })
}

/** Partners and whoever is tied to the customer: a block on any of them reaches it (E08). */
export function peopleList(people: readonly RelatedPerson[] | null): Content {
  return formList({
    title: words.parts.people,
    hint: words.hints.people,
    columns: [
      { label: personLabels.name, width: '*' },
      { label: personLabels.taxId, width: 92 },
      {
        label: `${personLabels.relation} (${Object.values(relationNames).join(', ').toLowerCase()})`,
        width: 112,
      },
      { label: personLabels.phone, width: 78 },
    ],
    rows: (people ?? []).map(({ name, taxId, relation, phone }) => [
      name,
      taxId ? formatTaxId(taxId) : '',
      relationNames[relation],
      phone ? formatPhone(phone) : '',
    ]),
    blanks: blanks(people, 2),
  })
}

/** Who was asked about how the customer pays. */
export function referencesList(references: readonly Reference[] | null): Content {
  return formList({
    title: words.parts.references,
    columns: [
      {
        label: `${referenceLabels.kind} (${Object.values(referenceNames).join(', ').toLowerCase()})`,
        width: 78,
      },
      { label: referenceLabels.name, width: '*' },
      { label: referenceLabels.phone, width: 70 },
      { label: referenceLabels.opinion, width: 96 },
      { label: referenceLabels.askedOn, width: 48 },
      { label: referenceLabels.note, width: 82 },
    ],
    rows: (references ?? []).map(({ kind, name, phone, opinion, askedOn, note }) => [
      referenceNames[kind],
      name,
      phone ? formatPhone(phone) : '',
      opinionNames[opinion],
      askedOn ? formatDay(askedOn) : '',
      note,
    ]),
    blanks: blanks(references, 2),
    blank: ['', '', '', choices({ good: opinionNames.good, fair: opinionNames.fair, bad: opinionNames.bad })],
  })
}

/** What the bureaus said, newest first; consultations that were taken back are not shown. */
export function consultationsList(consultations: readonly Consultation[] | null): Content {
  const standing = consultations?.filter(({ withdrawal }) => withdrawal === null) ?? null
  return formList({
    title: words.parts.bureau,
    hint: words.hints.bureau,
    columns: [
      { label: consultationLabels.bureau, width: 54 },
      { label: consultationLabels.on, width: 45 },
      { label: consultationLabels.result, width: 58 },
      { label: `${consultationLabels.score} · ${consultationLabels.band}`, width: 56 },
      { label: consultationLabels.restrictions, width: 38 },
      { label: consultationLabels.restrictedAmount, width: 54 },
      { label: consultationLabels.cost, width: 34 },
      { label: `${consultationLabels.note} · ${consultationLabels.attachments}`, width: '*' },
    ],
    rows: (standing ?? []).map((consultation) => [
      bureauName(consultation),
      formatDay(consultation.on),
      resultNames[consultation.result],
      [consultation.score ?? '', consultation.band].filter((value) => value !== '').join(' · '),
      String(consultation.restrictions),
      formatAmount(consultation.restrictedAmount),
      formatAmount(consultation.cost),
      noteAndFiles(consultation),
    ]),
    blanks: blanks(standing, 2),
    blank: ['', '', choices(resultNames)],
  })
}

function bureauName({ bureau, bureauName }: Consultation): string {
  return bureau === 'other' ? bureauName : formBureauNames[bureau]
}

function noteAndFiles({ note, attachments, by }: Consultation): string {
  const files = attachments.length === 0 ? '' : checklistWords.files(attachments.length, namesOf(attachments))
  return [note, files, by].filter(Boolean).join(' · ')
}

/** Names of files, the first few of many. */
export function namesOf(attachments: readonly { name: string }[]): string {
  const names = attachments.slice(0, MOST_NAMES).map(({ name }) => name)
  return names.join(', ') + (attachments.length > MOST_NAMES ? '…' : '')
}
const MOST_NAMES = 3
