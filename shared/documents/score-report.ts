import type { ScoreReport } from '#shared/contracts/printables.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import { scoreReportWords as words } from '#shared/pt-br/score-report.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import { adviceSentence } from '#shared/pt-br/score.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { MUTED } from './house-style.ts'
import { labelledTaxId } from './party.ts'
import { printable } from './print-characters.ts'
import { scoreFactorsTable } from './score-report-factors.ts'
import { scoreClasses, scoreScale } from './score-report-scale.ts'
import { part, sheet, sheetHeading, signatures } from './sheet.ts'

/**
 * The *relatório ao titular* (LGPD art. 20, X3): what the score is, the criteria and points it came from, what would
 * raise it, where the data came from and how to have a person review it. It names nobody but the holder and the
 * laboratory, and uses no label that is only for inside.
 */
export function scoreReport(report: ScoreReport): TDocumentDefinitions {
  const { laboratory, on, customer, computedOn, policyVersion, score } = report
  const name = printable(laboratory.tradeName ?? laboratory.name)
  const contact = words.contact(
    name,
    [formatPhone(laboratory.phone), laboratory.email].filter(Boolean).join(' ou '),
  )
  return sheet({
    laboratory,
    title: words.documentTitle(customer.name),
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        lead: words.lead,
        aside: [words.requestedBy, sheetWords.issuedOn(on)],
      }),
      holder(report),
      { text: words.intro(name), fontSize: 9, margin: [0, 0, 0, 6] },
      scoreScale(report),
      part(words.sections.factors),
      scoreFactorsTable(score),
      ...adjustment(report),
      { unbreakable: true, stack: [part(words.sections.advice), advice(report)] },
      ...scoreClasses(report),
      {
        unbreakable: true,
        stack: [
          part(words.sections.sources),
          { ul: words.sources, ...SMALL },
          { text: words.notUsed, ...SMALL, margin: [0, 2, 0, 0] },
        ],
      },
      { unbreakable: true, stack: [part(words.sections.rights), { text: words.rights(contact), ...SMALL }] },
      {
        unbreakable: true,
        stack: [part(words.sections.bases), { text: words.bases, ...SMALL, color: MUTED }],
      },
      signatures([{ under: words.delivered }, { under: words.received, name: customer.name }]),
    ],
    foot: [
      words.shortTitle,
      sheetWords.customerNumber(customer.number),
      words.computedOn(computedOn),
      sheetWords.policyVersion(policyVersion),
    ],
    remark: words.remark,
  })
}

const SMALL = { fontSize: 8.5 } as const

function holder({ customer, computedOn, policyVersion }: ScoreReport): Content {
  const particulars = [
    customer.taxId ? labelledTaxId(customer.taxId) : '',
    sheetWords.customerNumber(customer.number),
    words.computedOn(computedOn),
    sheetWords.policyVersion(policyVersion),
  ].filter(Boolean)
  return {
    stack: [
      { text: words.holder, fontSize: 7.5, color: MUTED },
      { ...fitting(customer.name, 40), bold: true, fontSize: 11.5 },
      { text: particulars.join('  ·  '), ...SMALL },
    ],
    margin: [0, 0, 0, 6],
  }
}

/** Who adjusted it stays inside; that it was adjusted, why and until when is the holder's to know. */
function adjustment({ score, adjustment }: ScoreReport): Content[] {
  if (score.adjustment === 0 && adjustment === null) return []
  const told: Content[] =
    adjustment === null
      ? [words.unexplainedAdjustment]
      : [
          words.adjustment(adjustment.points, adjustment.until),
          { ...fitting(adjustment.reason, 60), bold: true },
          adjustment.points === score.adjustment ? '' : ` ${words.capped(score.adjustment)}`,
        ]
  return [
    {
      unbreakable: true,
      stack: [part(words.sections.adjustment), { text: told, ...SMALL }],
    },
  ]
}

function advice({ score }: ScoreReport): Content {
  if (score.advice.length === 0) return { text: words.noAdvice, ...SMALL }
  return {
    ul: score.advice.map((advice) => ({
      text: [adviceSentence(advice), { text: `  ${words.advice(advice.points)}`, bold: true }],
    })),
    ...SMALL,
  }
}
