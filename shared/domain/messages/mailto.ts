/** Windows hands a program no longer address than this. */
const LONGEST = 2000

/**
 * A link that opens the text in the person's mail program, everything but recipient, subject and text left out; null when
 * it would be too long for Windows to hand over.
 */
export function mailtoLink({
  to,
  subject,
  text,
}: {
  to: string
  subject: string
  text: string
}): string | null {
  // A mail program expects lines to end in CRLF (RFC 6068).
  const body = text.replace(/\r?\n/g, '\r\n')
  const link = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return link.length <= LONGEST ? link : null
}
