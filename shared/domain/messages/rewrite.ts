/** The sentence a place lies in, without the spaces around it. */
function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(0, start)
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1
  const line = before.lastIndexOf('\n') + 1
  let first = Math.max(from, line, 0)
  while (first < start && /\s/.test(text[first] ?? '')) first++
  const stop = /[.!?]+(?=\s|$)|\n/.exec(text.slice(end))
  if (!stop) return { start: first, end: text.length }
  return { start: first, end: end + stop.index + (stop[0] === '\n' ? 0 : stop[0].length) }
}

/** The text with the sentence around a place said in another way; said once already, the sentence only goes. */
export function withSentence(
  text: string,
  { start, end }: { start: number; end: number },
  instead: string,
): string {
  const place = sentenceAround(text, start, end)
  const rest = text.slice(0, place.start) + text.slice(place.end)
  const said = rest.includes(instead) ? '' : instead
  return `${text.slice(0, place.start)}${said}${text.slice(place.end)}`
    .replace(/ {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The text with a sentence added where the words end, before the codes of payment and the signature. */
export function withAddition(text: string, addition: string): string {
  const paragraphs = text.split('\n\n')
  const codes = paragraphs.findIndex((one, at) => at > 0 && /^(?:Pix copia|Linha digit|Boleto d)/.test(one))
  const at = codes < 0 ? paragraphs.length : codes
  return paragraphs.toSpliced(at, 0, addition).join('\n\n')
}
