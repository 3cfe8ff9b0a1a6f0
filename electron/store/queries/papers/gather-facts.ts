import type { Day } from '#shared/domain/calendar.ts'
import { collectable } from '#shared/domain/disputed.ts'
import { paperStateOn } from '#shared/domain/paper-life.ts'
import { ZERO } from '#shared/domain/money.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { customerTxid } from '#shared/domain/title-txid.ts'
import type { PaperCustomer, PaperFacts } from '#shared/papers/facts.ts'
import { factsFrame } from '../../credit/facts-of-customer.ts'
import { memberAt } from '../../credit/everybody.ts'
import { restingTitles } from '../../dunning/resting-titles.ts'
import { policyForEveryone, policyOf } from '../../dunning/policy-of.ts'
import { runningPlan } from '../../recovery/plan-standing.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { titlesWithPayments } from '../receivables.ts'
import { textInForce } from './templates.ts'

type Asked = {
  customerId: string | null
  on: Day
  answers: Readonly<Record<string, string>>
}

const byCode = new Intl.Collator('pt-BR', { numeric: true })

/**
 * What a paper may say, as the ledger has it on a day: its figures are those of the screens. Refuses `not-set-up` and
 * `customer-unknown`.
 */
export async function paperFacts(state: StoreState, { customerId, on, answers }: Asked): Promise<PaperFacts> {
  const { settings, rows, database } = state
  if (!settings.laboratory) throw refusal('not-set-up')
  await rows.load(database)
  return {
    on,
    laboratory: settings.laboratory,
    customer: customerId === null ? null : await customerFacts(state, customerId, on),
    principles: textInForce(state, 'principles', on).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    ),
    services: [...rows.all('services').values()]
      .filter(({ active }) => active)
      .sort((one, other) => byCode.compare(one.code, other.code)),
    terms: settings.terms,
    calendar: settings.calendar,
    policy: settings.credit,
    dunning:
      customerId === null ? policyForEveryone(state, on) : (await policyOf(state, customerId, on)).policy,
    answers,
    plan: customerId === null ? null : runningPlan(state, customerId),
    txid: customerId === null ? '' : customerTxid(customerId),
  }
}

async function customerFacts(state: StoreState, customerId: string, on: Day): Promise<PaperCustomer> {
  const { database, ledger, rows, settings } = state
  const customer = await database.customers.get(customerId)
  const at = ledger.customers.ids.indexOf(customerId)
  if (!customer || at < 0) throw refusal('customer-unknown')
  const titles = await titlesWithPayments(database, customerId)
  const disputes = rows.ofCustomer('disputes', customerId)
  const rests = await restingTitles(state, on)
  return {
    customer,
    registration: rows.all('registrations').get(customerId) ?? null,
    titles: titles
      .map(({ receivable, payments }) => {
        const { title, disputed } = collectable(receivable, disputes, on)
        return {
          receivable,
          payments,
          standing: standingOf(receivable, payments, settings, on),
          claimable: disputed > 0 ? standingOf(title, payments, settings, on) : undefined,
          rests: rests(ledger.titles.ids.indexOf(receivable.id)),
        }
      })
      .filter(({ standing }) => standing.status !== 'cancelled' && standing.status !== 'notIssued')
      .sort((one, other) => ((one.receivable.dueOn ?? '') < (other.receivable.dueOn ?? '') ? -1 : 1)),
    orders: rows
      .ofCustomer('orders', customerId)
      .filter(({ cancellation }) => !cancellation)
      .sort((one, other) => other.number - one.number),
    grantedLimit: rows.all('creditProfiles').get(customerId)?.limit ?? ZERO,
    standing: memberAt(state, factsFrame(state, on), at).standing,
    contract:
      rows
        .ofCustomer('papers', customerId)
        .find((paper) => paper.kind === 'contract' && paperStateOn(paper, on) === 'signed') ?? null,
  }
}
