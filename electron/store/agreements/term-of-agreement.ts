import type { Offer } from '#shared/domain/agreements/build-offer.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { CashMeans } from '#shared/domain/payment.ts'
import { fieldCalled } from '#shared/papers/fields.ts'
import type { PaperFacts } from '#shared/papers/facts.ts'
import type { DecisionContext } from '../commands/command.ts'
import { numberPapers } from '../commands/papers/number-papers.ts'
import { draftedPaper } from '../queries/papers/draft.ts'
import { paperFacts } from '../queries/papers/gather-facts.ts'
import { textInForce } from '../queries/papers/templates.ts'
import { refusal } from '../refuse.ts'

type Term = { customerId: string; offer: Offer; today: Day }

/** How a plan is paid, as the term says it. */
const meansInWords: Record<CashMeans, string> = {
  pix: 'Pix na chave do laboratório',
  boleto: 'boleto bancário',
  transfer: 'transferência bancária',
  cash: 'dinheiro, contra recibo',
  card: 'cartão',
  cheque: 'cheques pré-datados',
  other: 'meio combinado entre as partes',
}

/**
 * The term of an agreement (§ 3.6), drafted from its own figures: titles, debt, discount, schedule. It is numbered and
 * frozen as any paper; its number is the agreement's. Refuses `not-set-up` and `agreement-term-lacks`.
 */
export async function termOfAgreement(context: DecisionContext, { customerId, offer, today }: Term) {
  const { state, newId } = context
  const text = textInForce(state, 'agreement', today)
  const facts = onlyAgreed(await paperFacts(state, { customerId, on: today, answers: {} }), offer)
  const drafted = draftedPaper(facts, {
    id: newId(),
    kind: 'agreement',
    templateId: text.id,
    templateVersion: text.version,
    blocks: text.blocks,
  })
  if ('lacks' in drafted) {
    const [lack] = drafted.lacks
    const what = fieldCalled(lack?.field ?? '')?.label ?? lack?.field ?? ''
    throw refusal('agreement-term-lacks', { what: what.toLowerCase() })
  }
  const { made, patches } = await numberPapers(context, [drafted.paper], { kind: 'agreement', today })
  return { term: made[0]!, patches }
}

/** The facts with no other debt than the agreement's, without what is contested of it. */
function onlyAgreed(
  facts: PaperFacts,
  { titles, owed, waived, interest, terms, instalments }: Offer,
): PaperFacts {
  const chosen = new Set(titles.map(({ receivableId }) => receivableId))
  return {
    ...facts,
    customer: {
      ...facts.customer!,
      titles: facts
        .customer!.titles.filter(({ receivable }) => chosen.has(receivable.id))
        .map(({ receivable, payments, standing, claimable = standing }) => ({
          receivable,
          payments,
          standing: claimable,
        })),
    },
    agreed: {
      gross: owed,
      discount: waived,
      net: centavos(owed - waived),
      interest,
      rateBasisPoints: terms.plan === 'linear' ? terms.rateBasisPoints : 0,
      means: meansInWords[terms.means],
      instalments,
    },
  }
}
