/** Sites the app itself links to. Anything else could be a letter's or an import's text leading somebody astray. */
const allowedHosts = new Set([
  'wa.me',
  'www.planalto.gov.br',
  'planalto.gov.br',
  'www.bcb.gov.br',
  'www.gov.br',
  'www.consumidor.gov.br',
])

/** Empty when it is written wrong. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const mailParts = new Set(['subject', 'body'])

/** One recipient, a subject and a text: no copies to others, no attachments off the disk. */
function isPlainMail(url: URL): boolean {
  const names = [...url.searchParams.keys()]
  return (
    /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/.test(decoded(url.pathname)) &&
    names.every((name) => mailParts.has(name)) &&
    new Set(names).size === names.length
  )
}

/** Whether a link may be handed to the system: `https:` to a known host with nothing hidden in it, or a plain `mailto:`. */
export function mayOpen(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol === 'mailto:') return isPlainMail(url)
  if (url.protocol !== 'https:') return false
  return allowedHosts.has(url.host) && url.username === '' && url.password === ''
}
