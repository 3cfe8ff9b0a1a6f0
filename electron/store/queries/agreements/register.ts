import type { AgreementLine, AgreementView } from '#shared/contracts/agreements.ts'
import type { AgreementState } from '#shared/domain/agreements/agreement-standing.ts'
import type { SettlementAgreement } from '#shared/domain/agreements/settlement-agreement.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import { foldText, makeSearch } from '#shared/domain/search.ts'
import { agreementLine, agreementOfTitle } from '../../agreements/agreements-of.ts'
import { refusal } from '../../refuse.ts'
import type { StoreState } from '../../store-state.ts'
import { paperWords } from '../papers/paper-words.ts'

type RegisterQuery = {
  on: Day
  customerId: string | null
  states: AgreementState[]
  search: string
  offset: number
  limit: number
}

/** A page of the register, newest first; a search looks in numbers, names, reasons and the words of the terms (E33). */
export async function listAgreements(
  state: StoreState,
  { on, customerId, states, search, offset, limit }: RegisterQuery,
): Promise<{ rows: AgreementLine[]; total: number }> {
  const { rows, database } = state
  await rows.load(database)
  const all =
    customerId === null ? [...rows.all('agreements').values()] : rows.ofCustomer('agreements', customerId)
  const words = search.trim() === '' ? null : await paperWords(state)
  const matches = makeSearch(search)
  const found = all
    .map((agreement) => lineOf(state, agreement, on))
    .filter(
      (line) =>
        (states.length === 0 || states.includes(line.state)) &&
        (words === null || matches(haystackOf(line, words.get(line.agreement.paperId ?? '') ?? ''))),
    )
    .sort((one, other) => newestFirst(one.agreement, other.agreement))
  return { rows: found.slice(offset, offset + limit), total: found.length }
}

function lineOf(state: StoreState, agreement: SettlementAgreement, on: Day): AgreementLine {
  const { customers } = state.ledger
  const at = customers.ids.indexOf(agreement.customerId)
  return {
    ...agreementLine(state, agreement, on).line,
    customerName: (at < 0 ? null : customers.rows[at])?.name ?? '',
  }
}

function haystackOf({ agreement, customerName }: AgreementLine, text: string) {
  const { number, by, broken, cancellation, override } = agreement
  const said = [number, customerName, by, broken?.reason, cancellation?.reason, override?.reason]
  return {
    words: `${foldText(said.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')} ${text}`,
    codes: number.replace(/[^\dA-Z]/g, '').toLowerCase(),
  }
}

function newestFirst(one: SettlementAgreement, other: SettlementAgreement): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1
  return one.number < other.number ? 1 : -1
}

/** One agreement with its titles and what is left of each instalment. Refuses `agreement-unknown`. */
export async function getAgreement(
  state: StoreState,
  { id, on }: { id: string; on: Day },
): Promise<AgreementView> {
  const { rows, database } = state
  await rows.load(database)
  const agreement = rows.all('agreements').get(id)
  if (!agreement) throw refusal('agreement-unknown')
  const titles = await database.receivables.bulkGet(agreement.titles.map(({ receivableId }) => receivableId))
  return {
    ...lineOf(state, agreement, on),
    titles: titles.flatMap((title) =>
      title
        ? [
            {
              receivableId: title.id,
              label: titleLabel(title),
              description: title.description,
              dueOn: title.dueOn,
            },
          ]
        : [],
    ),
    instalments: agreementLine(state, agreement, on).instalments.map(({ number, left, daysLate }) => ({
      number,
      left: centavos(left),
      daysLate,
    })),
  }
}

/** The agreement in force that a title is in; null for any other. */
export async function agreementAtTitle(
  state: StoreState,
  { receivableId, on }: { receivableId: string; on: Day },
): Promise<AgreementLine | null> {
  const { rows, database } = state
  await rows.load(database)
  const title = await database.receivables.get(receivableId)
  const agreement = title && agreementOfTitle(state, title)
  return agreement ? lineOf(state, agreement, on) : null
}
