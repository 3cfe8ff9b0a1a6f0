import type { AnalysisForm } from '#shared/contracts/printables.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import {
  analysisFormWords as words,
  checklistLabels,
  checklistWords,
  evidenceLabels,
} from '#shared/pt-br/analysis-form.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import type { Content } from 'pdfmake/interfaces'
import { namesOf } from './analysis-form-lists.ts'
import { fitting, inGroups } from './fitting.ts'
import { formList } from './form-grid.ts'
import { ACCENT, INK, MUTED } from './house-style.ts'
import { printable } from './print-characters.ts'

/** The checklist of the kind, in its order: what to see to and how, whether it was, when, and until when it holds. */
export function analysisChecklist(form: AnalysisForm): Content {
  const { checklist, filled } = form
  return formList({
    title: words.parts.checklist,
    hint: filled
      ? checklistWords.complete(filled.completeness.basisPoints)
      : checklist.length === 0
        ? checklistWords.none
        : '',
    columns: [
      { label: '', width: 9, alignment: 'center' },
      { label: checklistLabels.title, width: '*' },
      { label: evidenceLabels.verifiedOn, width: 45 },
      { label: evidenceLabels.dated, width: 45 },
      ...(filled ? [{ label: checklistLabels.validUntil, width: 45 }] : []),
    ],
    // By hand the last day is not worked out: the item says for how long it serves.
    rows: checklist.map((item) => rowOf(item, form).slice(0, filled ? 5 : 4)),
  })
}

function rowOf(item: ChecklistItem, { filled }: AnalysisForm): Exclude<Content, string>[] {
  const evidence = filled?.registration.evidence.find(({ itemId }) => itemId === item.id)
  const state = filled?.completeness.items.find(({ itemId }) => itemId === item.id)
  const isStale = state?.state === 'stale'
  const shown = [
    evidence?.note ?? '',
    evidence && evidence.attachments.length > 0
      ? checklistWords.files(evidence.attachments.length, namesOf(evidence.attachments))
      : '',
  ]
    .filter(Boolean)
    .join(' · ')
  return [
    { text: state?.state === 'done' ? '☑' : '☐', fontSize: 10 },
    {
      stack: [
        { ...fitting(item.title), bold: true, fontSize: 8.3 },
        {
          text: inGroups(`${checklistWords.particulars(item)}. ${printable(item.hint)}`.trim()),
          fontSize: 6.5,
          color: MUTED,
          lineHeight: 0.86,
          wordBreak: fitting(item.hint).wordBreak,
        },
        ...(shown === ''
          ? []
          : [{ ...fitting(shown), fontSize: 7.5, color: INK, margin: [0, 1, 0, 0] } satisfies Content]),
      ],
    },
    { text: evidence ? formatDay(evidence.verifiedOn) : '' },
    { text: evidence?.dated ? formatDay(evidence.dated) : '' },
    isStale
      ? {
          stack: [
            { text: state.validUntil ? formatDay(state.validUntil) : '' },
            { text: checklistWords.stale, bold: true, fontSize: 7, color: ACCENT },
          ],
        }
      : {
          text: state?.validUntil
            ? formatDay(state.validUntil)
            : state?.state === 'done'
              ? checklistWords.noExpiry
              : '',
        },
  ]
}
