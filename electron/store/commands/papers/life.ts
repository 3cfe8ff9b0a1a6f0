import type { PaperLine } from '#shared/contracts/papers.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { PaperEntry } from '#shared/domain/paper.ts'
import { isSignedByCustomer, paperStateOn } from '#shared/domain/paper-life.ts'
import type { Patch } from '#shared/contracts/changes.ts'
import { decideAgain, isHeld } from '../../orders/decide-again.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, Decision, DecisionContext } from '../command.ts'

type OfPaper = CommandInput & { id: string }

/** Notes that a paper left the house. Refuses `paper-unknown`, `paper-closed` and `sent-outside`. */
export const markPaperSent: Command<OfPaper & { sentOn: Day }, PaperLine> = {
  name: 'papers.markSent',
  permission: 'makePapers',
  async decide(context, { id, sentOn, today }) {
    const before = await openPaper(context, id, today)
    if (sentOn > today || sentOn < before.on)
      throw refusal('sent-outside', { from: before.on, until: today }, 'sentOn')
    return changed(before, { ...before, sentOn }, today)
  },
}

type Signing = OfPaper & { signedOn: Day; scans: Attachment[] }

/**
 * Keeps the signed copy of a paper. A contract takes the place of the customer's earlier ones, and his held orders are
 * decided about again (E02). Refuses `paper-unknown`, `paper-closed`, `paper-not-signed`, `paper-of-agreement`,
 * `scan-missing` and `signed-outside`.
 */
export const signPaper: Command<Signing, PaperLine> = {
  name: 'papers.sign',
  permission: 'makePapers',
  async decide(context, { id, signedOn, scans, today }) {
    const before = await openPaper(context, id, today)
    if (!isSignedByCustomer(before.kind)) throw refusal('paper-not-signed')
    if (before.signedOn !== null) throw refusal('paper-closed')
    requireNoTerm(context, before)
    if (scans.length === 0) throw refusal('scan-missing', {}, 'scans')
    if (signedOn > today || signedOn < before.on)
      throw refusal('signed-outside', { from: before.on, until: today }, 'signedOn')
    const decided = changed(before, { ...before, signedOn, scans, sentOn: before.sentOn ?? signedOn }, today)
    if (before.kind !== 'contract') return decided
    return {
      ...decided,
      patches: [
        ...decided.patches,
        ...replacedBy(context, before),
        ...(await ordersAgain(context, before, today)),
      ],
    }
  },
}

/** Withdraws a paper, with a reason; it stays in the register. Refuses `paper-unknown`, `paper-closed` and `paper-of-agreement`. */
export const cancelPaper: Command<OfPaper & { reason: string }, PaperLine> = {
  name: 'papers.cancel',
  permission: 'editTemplates',
  async decide(context, { id, reason, today }) {
    const before = await keptPaper(context, id)
    if (before.cancellation) throw refusal('paper-closed')
    requireNoTerm(context, before)
    return changed(before, { ...before, cancellation: { on: today, reason } }, today, { reason })
  },
}

async function keptPaper({ state, database }: DecisionContext, id: string): Promise<PaperEntry> {
  await state.rows.load(database)
  const paper = state.rows.all('papers').get(id)
  if (!paper) throw refusal('paper-unknown')
  return paper
}

/** The term of an agreement lives as the agreement does: signed alone, it would freeze nothing. */
function requireNoTerm({ state }: DecisionContext, { id, number, kind }: PaperEntry): void {
  if (kind !== 'agreement') return
  for (const { paperId } of state.rows.all('agreements').values())
    if (paperId === id) throw refusal('paper-of-agreement', { number })
}

/** A paper whose life goes on: neither cancelled nor replaced nor past its validity. */
async function openPaper(context: DecisionContext, id: string, today: Day): Promise<PaperEntry> {
  const paper = await keptPaper(context, id)
  const state = paperStateOn(paper, today)
  if (state === 'cancelled' || state === 'replaced' || state === 'expired') throw refusal('paper-closed')
  return paper
}

function changed(
  before: PaperEntry,
  paper: PaperEntry,
  today: Day,
  told: Record<string, string> = {},
): Decision<PaperLine> {
  return {
    patches: [replaced('papers', before, paper)],
    details: { number: paper.number, kind: paper.kind, ...told },
    customerIds: paper.customerId === null ? [] : [paper.customerId],
    result: { ...paper, state: paperStateOn(paper, today) },
  }
}

/** The customer's other contracts, those that were never signed too: one is in force. */
function replacedBy({ state }: DecisionContext, signed: PaperEntry): Patch[] {
  return state.rows
    .ofCustomer('papers', signed.customerId!)
    .filter(({ id, kind, cancellation, replacedById }) => {
      return id !== signed.id && kind === 'contract' && !cancellation && replacedById === null
    })
    .map((paper) => replaced('papers', paper, { ...paper, replacedById: signed.id }))
}

function ordersAgain(context: DecisionContext, { customerId }: PaperEntry, today: Day): Promise<Patch[]> {
  const held = context.state.rows.ofCustomer('orders', customerId!).filter(isHeld)
  return decideAgain(context, today, held, {
    trigger: 'sign',
    adjust: (facts) => ({ ...facts, contract: 'signed' }),
  })
}
