import type { AnalysisForm } from '#shared/contracts/printables.ts'
import { analysisFormWords as words, statusWords } from '#shared/pt-br/analysis-form.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { analysisChecklist } from './analysis-form-checklist.ts'
import { analysisDecision } from './analysis-form-decision.ts'
import { channelsList, consultationsList, peopleList, referencesList } from './analysis-form-lists.ts'
import { identityRows, profileRows } from './analysis-form-boxes.ts'
import { formGrid } from './form-grid.ts'
import { ACCENT, MUTED } from './house-style.ts'
import { printable } from './print-characters.ts'
import { part, sheet, sheetHeading } from './sheet.ts'

/**
 * The *ficha de análise* (E06): every field of the wizard in its order, with what is known printed and room to write in
 * what is not. Without a customer it is blank, to be filled by hand for one of `customerKind`.
 */
export function analysisForm(form: AnalysisForm): TDocumentDefinitions {
  const { laboratory, on, customerKind, filled } = form
  const decided = filled?.decided ?? null
  return sheet({
    laboratory,
    title: words.documentTitle(filled?.customer.name ?? null),
    subject: words.subject,
    content: [
      heading(form),
      ...(customerKind === 'consumer'
        ? [
            {
              text: words.consumer,
              bold: true,
              fontSize: 8.5,
              color: ACCENT,
              margin: [0, 0, 0, 2],
            } satisfies Content,
          ]
        : []),
      part(words.parts.identity),
      formGrid(identityRows(form)),
      part(words.parts.registration),
      formGrid(profileRows(form)),
      channelsList(filled?.registration.channels ?? null),
      peopleList(filled?.registration.people ?? null),
      referencesList(filled?.registration.references ?? null),
      analysisChecklist(form),
      consultationsList(filled?.consultations ?? null),
      analysisDecision(form),
    ],
    foot: [
      words.title,
      ...(filled ? [sheetWords.customerNumber(filled.customer.number)] : []),
      sheetWords.issuedOn(on),
      ...(decided ? [sheetWords.policyVersion(decided.policyVersion)] : []),
    ],
    remark: words.remark,
  })
}

function heading({ filled, on }: AnalysisForm): Content {
  if (!filled) {
    return sheetHeading({
      title: words.title,
      lead: words.blankLead,
      mark: sheetWords.internal,
      aside: words.blankIdentity,
    })
  }
  const { customer, registration, completeness } = filled
  const { status, statusBy, statusOn, statusNote, revalidatedOn, contactConfirmedOn } = registration
  const standing: [string, string][] = [
    [
      statusWords.status,
      [statusWords.sentence(statusWords.names[status], statusBy, statusOn), statusNote]
        .filter(Boolean)
        .join(': '),
    ],
    [statusWords.contactConfirmedOn, contactConfirmedOn ? formatDay(contactConfirmedOn) : ''],
    [statusWords.revalidatedOn, revalidatedOn ? formatDay(revalidatedOn) : ''],
    [statusWords.revalidateOn, completeness.revalidateOn ? formatDay(completeness.revalidateOn) : ''],
  ]
  return {
    stack: [
      sheetHeading({
        title: words.title,
        lead: words.filledLead,
        mark: sheetWords.internal,
        aside: [
          `${sheetWords.customerNumber(customer.number)}, ${words.registeredOn(customer.createdOn).toLowerCase()}`,
          sheetWords.issuedOn(on),
        ],
      }),
      {
        text: standing.flatMap(([label, value]) => [
          { text: `${label}: `, color: MUTED },
          { text: `${printable(value) || '–'}    `, bold: true },
        ]),
        fontSize: 8,
      },
    ],
  }
}
