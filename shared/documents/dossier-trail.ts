import { history } from '#shared/pt-br/customers.ts'
import { dossierWords as words } from '#shared/pt-br/dossier.ts'
import { caseRouteNames, caseStageNames } from '#shared/pt-br/escalation-names.ts'
import { formatAmount, formatDay, formatInstant } from '#shared/pt-br/format.ts'
import { sum } from '#shared/domain/money.ts'
import type { Content } from 'pdfmake/interfaces'
import { dossierList, inEights } from './dossier-papers.ts'
import { MUTED } from './house-style.ts'
import type { DossierPage } from './dossier-page.ts'

const { columns } = words

/** Each case of escalation with what happened in it. */
export function dossierCases({ cases }: DossierPage): Content[] {
  return cases.map(({ number, route, events, costs }) =>
    dossierList(
      words.caseTitle(number, caseRouteNames[route]),
      [
        { label: columns.day, width: 50 },
        { label: columns.state, width: 120 },
        { label: columns.what, width: '*' },
        { label: columns.who, width: 70 },
      ],
      events.map(({ on, stage, note, reference, by }) => [
        formatDay(on),
        caseStageNames[stage],
        [note, reference === '' ? '' : words.reference(reference)].filter((text) => text !== '').join('; '),
        by,
      ]),
      costs.length === 0 ? '' : `R$ ${formatAmount(sum(costs.map(({ amount }) => amount)))}`,
    ),
  )
}

export function dossierFilesList({ attachments }: DossierPage): Content {
  return dossierList(
    words.files,
    [
      { label: columns.of, width: 90 },
      { label: columns.file, width: '*' },
      { label: columns.hash, width: 96 },
    ],
    attachments.map(({ of, attachment }) => [
      of,
      attachment.name,
      { text: inEights(attachment.sha256), fontSize: 6 },
    ]),
  )
}

/** The changes that touched the customer, each with its hash and that of the change before it. */
export function dossierChain({ chain }: DossierPage): Content {
  return dossierList(
    words.chain,
    [
      { label: columns.sequence, width: 34 },
      { label: columns.when, width: 74 },
      { label: columns.who, width: 66 },
      { label: columns.what, width: '*' },
      { label: columns.hash, width: 96 },
    ],
    chain.map((link) => [
      String(link.sequence),
      formatInstant(link.at),
      link.actorName,
      history.sentence(link),
      {
        stack: [
          { text: inEights(link.hash) },
          { text: `${words.previous} ${inEights(link.previousHash)}`, color: MUTED },
        ],
        fontSize: 6,
      },
    ]),
    words.chainHint,
  )
}
