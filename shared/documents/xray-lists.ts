import { centavos } from '#shared/domain/money.ts'
import type { Xray } from '#shared/domain/xray.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { lostBenefitSentence, signSentence } from '#shared/pt-br/score.ts'
import { xrayWords as words } from '#shared/pt-br/xray.ts'

type Saying = { label: string; sentences: string[]; strong?: boolean }

/** On which lists the customer is, at what prices it buys, and what was suspended. */
export function listSayings({ standing, decisions }: Xray): Saying[] {
  const { vip, signs, lost, priceTable, hold, proposedLimit } = standing
  const labels = words.lists
  const vipState = vip.member ? labels.member : vip.heldByOverdue ? labels.heldByOverdue : labels.notMember
  return [
    {
      label: labels.vip,
      sentences: [`${labels.vipCount(vip)} · ${vipState} · ${labels.table(words.tables[priceTable])}`],
    },
    { label: labels.hold, sentences: [words.holds[hold]], strong: hold !== 'none' },
    { label: labels.signs, sentences: signs.length === 0 ? [labels.noSigns] : signs.map(signSentence) },
    { label: labels.lost, sentences: lost.length === 0 ? [labels.noLost] : lost.map(lostBenefitSentence) },
    ...(proposedLimit === null
      ? []
      : [{ label: labels.proposed, sentences: [formatMoney(centavos(proposedLimit))] }]),
    { label: words.sections.decisions, sentences: [words.decided(decisions)] },
  ]
}
