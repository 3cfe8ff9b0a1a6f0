import { readCmc7 } from '#shared/domain/cmc7.ts'
import { cheques } from '#shared/pt-br/cheques.ts'

/** What is written on a cheque besides its day and amount; `cmc7` as typed or read, empty when it was not. */
export type PaperCheque = { cmc7: string; bank: string; number: string; issuer: string }

/** What is wrong with a magnetic line, null when it is right or was left out. */
export function cmc7Problem({ cmc7 }: PaperCheque): string | null {
  if (cmc7.trim() === '') return null
  const read = readCmc7(cmc7)
  if (!('refusal' in read)) return null
  return read.refusal === 'cmc7-digit'
    ? cheques.receive[read.refusal](read.group)
    : cheques.receive[read.refusal]
}

/** The digits to keep of a magnetic line; null when it was left out or is wrong. */
export function cmc7Digits({ cmc7 }: PaperCheque): string | null {
  const read = readCmc7(cmc7)
  return 'refusal' in read ? null : read.digits
}

/** What a change of the magnetic line says of bank and number as well. */
function readInto(change: Partial<PaperCheque>): Partial<PaperCheque> {
  if (change.cmc7 === undefined) return change
  const read = readCmc7(change.cmc7)
  return 'refusal' in read ? change : { ...change, bank: read.bank, number: read.number }
}

/** The number after, with its zeros in front; what does not end in digits has none. */
function nextNumber(number: string, steps: number): string {
  const digits = /\d+$/.exec(number)?.[0]
  if (!digits) return ''
  const next = String(BigInt(digits) + BigInt(steps)).padStart(digits.length, '0')
  return number.slice(0, -digits.length) + next
}

/** What a cheque after the first has while nobody writes another thing on it. */
function followerOf(first: PaperCheque, steps: number): PaperCheque {
  return { cmc7: '', bank: first.bank, issuer: first.issuer, number: nextNumber(first.number, steps) }
}

/** The cheques after one was written on: those that followed the first one's bank, issuer and numbers still do. */
export function followers(
  papers: readonly PaperCheque[],
  at: number,
  typed: Partial<PaperCheque>,
): PaperCheque[] {
  const change = readInto(typed)
  const first = papers[0]
  if (!first) return []
  if (at > 0) return papers.map((paper, index) => (index === at ? { ...paper, ...change } : paper))
  const changed = { ...first, ...change }
  return papers.map((paper, index) => {
    if (index === 0) return changed
    const [was, is] = [followerOf(first, index), followerOf(changed, index)]
    return {
      // Each cheque has a line of its own.
      cmc7: paper.cmc7,
      bank: paper.bank === was.bank ? is.bank : paper.bank,
      issuer: paper.issuer === was.issuer ? is.issuer : paper.issuer,
      number: paper.number === was.number ? is.number : paper.number,
    }
  })
}
