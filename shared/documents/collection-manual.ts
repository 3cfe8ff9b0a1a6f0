import type { Printable } from '#shared/contracts/printables.ts'
import { roles } from '#shared/domain/access.ts'
import { collectionManualWords as words } from '#shared/pt-br/collection-manual.ts'
import { channelNames, dunningToneNames, preconditionNames } from '#shared/pt-br/dunning-names.ts'
import { scopeWords, stepTextName, stepWhen } from '#shared/pt-br/dunning-policy.ts'
import { lowerFirst, paperVersion } from '#shared/pt-br/dunning-policy-paper.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { roleNames } from '#shared/pt-br/people.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { sayings } from './fact-list.ts'
import { fitting } from './fitting.ts'
import { formList } from './form-grid.ts'
import { ACCENT, MUTED } from './house-style.ts'
import { part, sheet, sheetHeading } from './sheet.ts'

type CollectionManual = Extract<Printable, { kind: 'collection-manual' }>

/** *Manual de cobrança* (M04): roles, steps, limits and texts of one version, for the team. */
export function collectionManual(manual: CollectionManual): TDocumentDefinitions {
  const { laboratory, on, policy } = manual
  const version = paperVersion(policy.name, policy.version)
  return sheet({
    laboratory,
    title: words.title,
    subject: words.subject,
    content: [
      sheetHeading({ title: words.title, lead: words.lead, aside: [version, words.asOf(on)] }),
      part(words.policy),
      policyFacts(manual),
      stepList(manual),
      roleList(manual),
      part(words.limits),
      lines(limitLines(manual)),
      part(words.stops),
      lines(words.stopLines),
      part(words.never),
      lines(words.neverLines),
      ...texts(manual),
    ],
    foot: [words.title, version, words.asOf(on)],
    remark: words.remark,
  })
}

const lines = (sentences: readonly string[]): Content => ({
  ul: sentences.map((sentence) => fitting(sentence, 60)),
  fontSize: 9,
  margin: [0, 0, 0, 2],
})

function policyFacts({ policy, customerNames }: CollectionManual): Content {
  const isHouse = policy.version === 0
  return sayings([
    { label: words.scope, sentences: [scopeWords(policy.scope, customerNames)] },
    {
      label: words.period,
      sentences: [isHouse ? words.house : words.periodOf(policy.validFrom, policy.validUntil)],
    },
    ...(policy.tolerance > 0 ? [{ label: words.tolerance, sentences: [formatMoney(policy.tolerance)] }] : []),
    ...(isHouse
      ? []
      : [{ label: words.published, sentences: [words.publishedBy(policy.by, policy.publishedOn)] }]),
    ...(policy.note === '' ? [] : [{ label: words.note, sentences: [policy.note] }]),
  ])
}

function stepList({ policy: { steps } }: CollectionManual): Content {
  if (steps.length === 0) return { stack: [part(words.steps), { text: words.nothing }] }
  const { columns } = words
  return formList({
    title: words.steps,
    hint: words.stepsHint,
    columns: [
      { label: columns.when, width: 78 },
      { label: columns.step, width: '*' },
      { label: columns.how, width: 132 },
      { label: columns.who, width: 62 },
      { label: columns.before, width: 96 },
    ],
    rows: steps.map(({ offset, name, channel, fallback, tone, who, preconditions }) => [
      stepWhen(offset),
      name,
      words.how(channelNames[channel], fallback ? channelNames[fallback] : null, dunningToneNames[tone]),
      roleNames[who],
      preconditions.map((asked) => lowerFirst(preconditionNames[asked])).join('; '),
    ]),
  })
}

function roleList({ policy: { steps } }: CollectionManual): Content {
  const { roleColumns } = words
  return formList({
    title: words.roles,
    columns: [
      { label: roleColumns.role, width: 78 },
      { label: roleColumns.what, width: '*' },
      { label: roleColumns.steps, width: 190 },
    ],
    rows: roles.map((role) => [
      roleNames[role],
      words.duties[role],
      steps
        .filter(({ who }) => who === role)
        .map(({ name }) => name)
        .join('; ') || words.noSteps,
    ]),
  })
}

function limitLines({ contact }: CollectionManual): string[] {
  return [
    words.hours(words.everywhere, contact.hours),
    ...Object.entries(contact.byState).map(([state, hours]) => words.hours(state, hours)),
    words.caps(contact.maxPerDay, contact.maxPerWeek),
    words.afterPromise(contact.afterPromiseDays),
    words.afterPayment(contact.afterPaymentDays),
    words.oneMessage,
    words.harsh,
  ]
}

/** Each text as it is written, its fields in brackets; a text is kept together where a page holds it. */
function texts(manual: CollectionManual): Content[] {
  const [first, ...others] = manual.texts.map(
    ({ textId, channel, version, subject, text }): Content => ({
      unbreakable: true,
      margin: [0, 4, 0, 4],
      stack: [
        {
          text: words.textHead(stepTextName(textId), channelNames[channel], version),
          bold: true,
          fontSize: 9,
          color: ACCENT,
        },
        ...(channel === 'email' || channel === 'letter'
          ? [{ ...fitting(words.textSubject(withFields(subject)), 60), fontSize: 8, color: MUTED }]
          : []),
        ...paragraphs(text).map(
          (line): Content => Object.assign(fitting(withFields(line), 60), { fontSize: 8.5 }),
        ),
      ],
    }),
  )
  if (!first) return []
  // The heading never stands alone at the end of a page.
  return [{ unbreakable: true, stack: [part(words.texts, words.textsHint), first] }, ...others]
}

/** The lines of a text; fields that have a line each share one, so that a page holds more of what is said. */
function paragraphs(text: string): string[] {
  const written: string[] = []
  for (const line of text.split('\n')) {
    const alone = /^\{\{[^{}]*\}\}$/.test(line.trim())
    const last = written.at(-1)
    if (alone && last !== undefined && /^\{\{[^{}]*\}\}(  \{\{[^{}]*\}\})*$/.test(last))
      written[written.length - 1] = `${last}  ${line.trim()}`
    else if (line.trim() !== '') written.push(line.trim())
  }
  return written
}

function withFields(text: string): string {
  return text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (_mark, key: string) => words.field(key))
}
