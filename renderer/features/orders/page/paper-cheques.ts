/** What is written on a cheque besides its day and amount. */
export type PaperCheque = { bank: string; number: string; issuer: string }

/** The number after, with its zeros in front; what does not end in digits has none. */
function nextNumber(number: string, steps: number): string {
  const digits = /\d+$/.exec(number)?.[0]
  if (!digits) return ''
  const next = String(BigInt(digits) + BigInt(steps)).padStart(digits.length, '0')
  return number.slice(0, -digits.length) + next
}

/** What a cheque after the first has while nobody writes another thing on it. */
function followerOf(first: PaperCheque, steps: number): PaperCheque {
  return { bank: first.bank, issuer: first.issuer, number: nextNumber(first.number, steps) }
}

/** The cheques after one was written on: those that followed the first one's bank, issuer and numbers still do. */
export function followers(
  papers: readonly PaperCheque[],
  at: number,
  change: Partial<PaperCheque>,
): PaperCheque[] {
  const first = papers[0]
  if (!first) return []
  if (at > 0) return papers.map((paper, index) => (index === at ? { ...paper, ...change } : paper))
  const changed = { ...first, ...change }
  return papers.map((paper, index) => {
    if (index === 0) return changed
    const [was, is] = [followerOf(first, index), followerOf(changed, index)]
    return {
      bank: paper.bank === was.bank ? is.bank : paper.bank,
      issuer: paper.issuer === was.issuer ? is.issuer : paper.issuer,
      number: paper.number === was.number ? is.number : paper.number,
    }
  })
}
