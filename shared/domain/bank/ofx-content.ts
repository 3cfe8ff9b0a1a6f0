import { type Day, daySchema } from '../calendar.ts'
import { type Centavos, centavos } from '../money.ts'
import type { BankFileContent, BankFileIssue, BankMovement } from './bank-file.ts'
import { apart, type BankFileRefusal, taxIdIn, txidIn } from './cnab.ts'

/** A statement's tree as a parser leaves it: leaves are texts, repeated parts are lists. */
export type OfxNode = string | { [tag: string]: OfxNode | OfxNode[] | undefined }

/** The node under a path of tags, the first where there are many; null when there is none. */
function at(node: OfxNode | null, ...path: string[]): OfxNode | null {
  let found = node
  for (const tag of path) {
    if (found === null || typeof found === 'string') return null
    const next: OfxNode | OfxNode[] | undefined = found[tag]
    found = (Array.isArray(next) ? next[0] : next) ?? null
  }
  return found
}

function all(node: OfxNode | null, tag: string): OfxNode[] {
  if (node === null || typeof node === 'string') return []
  const found = node[tag]
  return found === undefined ? [] : Array.isArray(found) ? found : [found]
}

function text(node: OfxNode | null, tag: string): string {
  const found = at(node, tag)
  return typeof found === 'string' ? found.trim() : ''
}

/**
 * A bank statement of OFX (7.4). `lines` are those on which each movement begins. Refuses statements of credit cards, and files of
 * more than one account: what is settled must be known to have come in on one.
 */
export function ofxContent(root: OfxNode, lines: readonly number[]): BankFileContent | BankFileRefusal {
  const answers = all(root, 'BANKMSGSRSV1').flatMap((messages) => all(messages, 'STMTTRNRS'))
  const statements = answers.flatMap((answer) => all(answer, 'STMTRS'))
  if (statements.length === 0)
    return at(root, 'CREDITCARDMSGSRSV1') === null
      ? { refusal: 'bank-file-not-recognised', details: {} }
      : { refusal: 'bank-file-credit-card', details: {} }
  if (statements.length > 1)
    return { refusal: 'bank-file-many-accounts', details: { accounts: statements.length } }
  const [statement] = statements as [OfxNode]
  const account = at(statement, 'BANKACCTFROM')
  const list = at(statement, 'BANKTRANLIST')
  const lists = all(statement, 'BANKTRANLIST')
  const read = readTransactions(
    lists.flatMap((one) => all(one, 'STMTTRN')),
    lines,
  )
  const bank = text(account, 'BANKID').replace(/^0+(?=\d{3})/, '')
  const name = text(at(root, 'SIGNONMSGSRSV1', 'SONRS', 'FI'), 'ORG')
  return {
    format: 'ofx',
    bank,
    layout: name ? `${name}, OFX` : 'OFX',
    agency: text(account, 'BRANCHID'),
    account: text(account, 'ACCTID'),
    companyTaxId: null,
    companyName: '',
    fileNumber: null,
    createdOn: dayIn(text(at(root, 'SIGNONMSGSRSV1', 'SONRS'), 'DTSERVER')),
    from: dayIn(text(list, 'DTSTART')),
    to: dayIn(text(list, 'DTEND')),
    balance: amountIn(text(at(statement, 'LEDGERBAL'), 'BALAMT')),
    ...read,
  }
}

function readTransactions(
  nodes: readonly OfxNode[],
  lines: readonly number[],
): Pick<BankFileContent, 'movements' | 'issues'> {
  const movements: BankMovement[] = []
  const issues: BankFileIssue[] = []
  for (const [index, node] of nodes.entries()) {
    const line = lines[index] ?? 1
    const on = dayIn(text(node, 'DTPOSTED'))
    const amount = amountIn(text(node, 'TRNAMT'))
    if (on === null || amount === null || (amount > 0 && text(node, 'TRNTYPE') === 'DEBIT')) {
      // A debit without its sign would count as money that came in.
      const [code, tag] =
        on === null
          ? ['not-a-day', 'DTPOSTED']
          : [amount === null ? 'not-an-amount' : 'debit-without-sign', 'TRNAMT']
      issues.push({ line, column: null, code, details: { text: text(node, tag).slice(0, 40) } })
    } else movements.push(movementOf(node, { line, on, amount }))
  }
  return { movements: apart(movements), issues }
}

function movementOf(
  node: OfxNode,
  { line, on, amount }: { line: number; on: Day; amount: Centavos },
): BankMovement {
  const memo = text(node, 'MEMO')
  const name = text(node, 'NAME')
  const fitid = text(node, 'FITID')
  const size = centavos(Math.abs(amount))
  return {
    kind: amount > 0 ? 'credit' : amount < 0 ? 'debit' : 'notice',
    line,
    // Some banks begin anew with every file: what bears the same id on another day or for another amount is another one.
    // Day and amount stand first: of a long text the end is cut, and they must not go with it.
    key: [on, amount, fitid || memo || name].join('|').slice(0, 190),
    on,
    amount: size,
    occurrence: null,
    ourNumber: null,
    documentNumber: text(node, 'CHECKNUM') || text(node, 'REFNUM') || null,
    txid: txidIn(`${memo} ${name} ${fitid}`),
    dueOn: null,
    nominal: null,
    charges: centavos(0),
    discount: centavos(0),
    fee: centavos(0),
    creditedOn: on,
    payerName: name === memo ? '' : name,
    payerTaxId: taxIdOf(`${memo} ${name}`),
    memo: memo || name,
  }
}

function taxIdOf(said: string): string | null {
  for (const [run] of said.matchAll(/\d[\d./-]{9,16}\d/g)) {
    const found = taxIdIn(run.replaceAll(/\D/g, ''))
    if (found) return found
  }
  return null
}

/** `20261120`, `20261120103000`, `20261120000000[-3:GMT]`: the day as the bank writes it. */
function dayIn(said: string): Day | null {
  const [, year, month, on] = /^(\d{4})(\d{2})(\d{2})/.exec(said) ?? []
  return daySchema.safeParse(`${year}-${month}-${on}`).data ?? null
}

const DECIMALS = String.raw`\d{1,2}|\d{2}00+`
/** Plain, or with thousands apart by the other mark: `1.250` alone may be either, and is neither. */
const AMOUNTS = [
  new RegExp(String.raw`^(\d+)(?:[.,](${DECIMALS}))?$`),
  new RegExp(String.raw`^(\d{1,3}(?:\.\d{3})+),(${DECIMALS})$`),
  new RegExp(String.raw`^(\d{1,3}(?:,\d{3})+)\.(${DECIMALS})$`),
]

/**
 * An amount as banks write it: a sign, thousands apart or not, and a comma or a dot before the centavos; null when it is
 * none, and when it says more than centavos.
 */
function amountIn(said: string): Centavos | null {
  const [, sign, digits = ''] = /^([+-]?)\s*(\S+)$/.exec(said) ?? []
  const found = AMOUNTS.map((pattern) => pattern.exec(digits)).find((match) => match !== null)
  if (!found) return null
  const [, whole = '', decimals = ''] = found
  const value = Number(whole.replaceAll(/\D/g, '')) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  if (!Number.isSafeInteger(value)) return null
  return centavos(sign === '-' ? -value : value)
}
