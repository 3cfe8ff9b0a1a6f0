import { nextStages } from '#shared/domain/escalation/case-stages.ts'
import type { ReturnRow } from '#shared/domain/escalation/agency-return.ts'
import type { EscalationCase } from '#shared/domain/escalation/escalation-case.ts'
import { type Centavos, centavos } from '#shared/domain/money.ts'
import { type FreshRow, returnAgainstCases } from '../../escalation/agency-return.ts'
import { replaced } from '../../patches.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput, DecisionContext } from '../command.ts'
import { nextInCounter } from '../counters.ts'
import { requireStillReady } from './life.ts'

type Remit = CommandInput & { partnerId: string; caseIds: string[] }

/** Hands cases over to their agency, all or none (K13). Refuses `partner-unknown`, `case-unknown`, `stage-not-next`, `case-not-ready`. */
export const remitCases: Command<Remit, { number: string; cases: number }> = {
  name: 'cases.remit',
  permission: 'escalate',
  async decide(context, { partnerId, caseIds, today }) {
    const { state, database, newId, actor } = context
    await requireAgency(context, partnerId)
    const cases = [...new Set(caseIds)].map((id) => {
      const found = state.rows.all('cases').get(id)
      if (found?.partnerId !== partnerId || found.route !== 'agency' || found.closure)
        throw refusal('case-unknown')
      if (!nextStages(found.route, found.stage).includes('sent')) throw refusal('stage-not-next')
      return found
    })
    for (const one of cases) await requireStillReady(context, one, today)
    const year = today.slice(0, 4)
    const { first, patch } = await nextInCounter(database, `remittances:${year}`, 1)
    const number = `RM-${year}-${String(first).padStart(6, '0')}`
    return {
      patches: [
        patch,
        ...cases.map((before) =>
          replaced('cases', before, {
            ...before,
            stage: 'sent' as const,
            events: [
              ...before.events,
              {
                id: newId(),
                on: today,
                by: actor!.name,
                stage: 'sent' as const,
                note: '',
                reference: number,
                attachments: [],
              },
            ],
          }),
        ),
      ],
      details: { reference: number, cases: cases.length },
      customerIds: [...new Set(cases.map(({ customerId }) => customerId))],
      result: { number, cases: cases.length },
    }
  },
}

type TakeReturn = CommandInput & { partnerId: string; fileName: string; rows: ReturnRow[] }
type Taken = { taken: number; known: number; recovered: Centavos }

/**
 * Takes an agency's return file in, whole or not at all: events, and what it recovered. The money itself is received where
 * all money is. Lines known from an earlier file do nothing. Refuses `partner-unknown`, `return-has-issues`.
 */
export const takeAgencyReturn: Command<TakeReturn, Taken> = {
  name: 'cases.takeReturn',
  permission: 'escalate',
  async decide(context, { partnerId, fileName, rows, today }) {
    await requireAgency(context, partnerId)
    const { issues, fresh, recovered } = returnAgainstCases(context.state, { partnerId, rows, today })
    const [issue] = issues
    if (issue) throw refusal('return-has-issues', { line: issue.line })
    const result = { taken: fresh.length, known: rows.length - fresh.length, recovered }
    if (fresh.length === 0) return { patches: [], result }
    const byCase = Map.groupBy(fresh, ({ of }) => of.id)
    const changes = [...byCase.values()].map((news) => told(news, context))
    return {
      patches: changes.map(({ before, after }) => replaced('cases', before, after)),
      details: { name: fileName, lines: fresh.length, recovered },
      customerIds: [...new Set(changes.map(({ before }) => before.customerId))],
      result,
    }
  },
}

/** A case with what its agency tells of it, in the order of the file. */
function told(news: readonly FreshRow[], { newId, actor }: DecisionContext) {
  const before = news[0]!.of
  let { stage, recovered }: Pick<EscalationCase, 'stage' | 'recovered'> = before
  const events = news.map(({ row, key }) => {
    if (row.kind === 'payment') recovered = centavos(recovered + row.amount)
    if (row.kind === 'returned' && nextStages(before.route, stage).includes('returned')) stage = 'returned'
    return {
      id: newId(),
      on: row.on,
      by: actor!.name,
      stage,
      note: row.note,
      reference: '',
      attachments: [],
      source: key,
      told: { kind: row.kind, amount: row.amount },
    }
  })
  return { before, after: { ...before, stage, recovered, events: [...before.events, ...events] } }
}

async function requireAgency({ state, database }: DecisionContext, partnerId: string): Promise<void> {
  await state.rows.load(database)
  if (state.rows.all('partners').get(partnerId)?.kind !== 'agency') throw refusal('partner-unknown')
}
