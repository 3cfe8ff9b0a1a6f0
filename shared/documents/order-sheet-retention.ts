import type { OrderSheet } from '#shared/contracts/printables.ts'
import { benchReasons, retentionWords as words } from '#shared/pt-br/order-sheet.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import type { Content, CustomTableLayout } from 'pdfmake/interfaces'
import { ACCENT, MUTED } from './house-style.ts'
import { printable } from './print-characters.ts'

type View = OrderSheet['view']

/** A frame that is seen from the other end of the bench, also where colours are printed grey. */
const frame: CustomTableLayout = {
  hLineWidth: () => 2,
  vLineWidth: () => 2,
  hLineColor: () => ACCENT,
  vLineColor: () => ACCENT,
  fillColor: (row) => (row === 0 ? ACCENT : null),
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: (row) => (row === 0 ? 3 : 6),
  paddingBottom: (row) => (row === 0 ? 3 : 7),
}

/** What must not be done until the order is released, then what the office has to settle: reasons, never reproaches. */
export function retentionBand(view: View): Content {
  return band(words.band, [
    {
      text: [{ text: `${words.lead} ` }, { text: forbidden(view), bold: true }],
      fontSize: 12,
      wordBreak: (view.nextStage ?? '').length > LONGEST_STAGE ? 'break-all' : 'normal',
    },
    { text: words.keep, fontSize: 9, margin: [0, 3, 0, 0] },
    { text: words.why, fontSize: 7.5, color: MUTED, margin: [0, 6, 0, 0] },
    { ul: reasons(view), fontSize: 9.5 },
    { text: words.silence, fontSize: 9, margin: [0, 5, 0, 0] },
    {
      text: `${words.decidedOn(view.decision.on)} · ${sheetWords.policyVersion(view.decision.policyVersion)}`,
      fontSize: 7.5,
      color: MUTED,
      margin: [0, 3, 0, 0],
    },
  ])
}

export function cancelledBand(): Content {
  return band(words.cancelledBand, [{ text: words.cancelled, bold: true, fontSize: 11 }])
}

function band(title: string, content: Content[]): Content {
  return {
    unbreakable: true,
    margin: [0, 0, 0, 9],
    layout: frame,
    table: {
      widths: ['*'],
      body: [
        [{ text: title, bold: true, fontSize: 20, color: '#ffffff', characterSpacing: 3, lineHeight: 0.9 }],
        [{ stack: content }],
      ],
    },
  }
}

const LONGEST_STAGE = 40

function forbidden({ phase, nextStage }: View): string {
  if (phase === 'registered') return words.forbidden.registered
  if (phase !== 'producing') return words.forbidden.ready
  return nextStage === null ? words.finish : words.stage(printable(nextStage))
}

/** The refusals, or the conditions that are not met when nothing refuses; each said once. */
function reasons({ decision }: View): string[] {
  const { reasons } = decision.decision
  const refusals = reasons.filter(({ weight }) => weight === 'refuse')
  const stopping = refusals.length > 0 ? refusals : reasons.filter(({ weight }) => weight === 'condition')
  const said = new Set(stopping.map(({ code }) => benchReasons[code]))
  return said.size > 0 ? [...said] : [words.unknown]
}
