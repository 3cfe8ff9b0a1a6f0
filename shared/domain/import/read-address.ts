import { type State, states } from '../contact.ts'

/** The pieces of an address as found, any of them empty. */
export type AddressParts = {
  street: string
  number: string
  complement: string
  district: string
  city: string
  state: string
  zip: string
}

const ZIP = /(?:cep:?\s*)?\b(\d{2}\.?\d{3}[-\s]?\d{3})\b\s*$|(?:cep:?\s*)(\d{2}\.?\d{3}-?\d{3})\b/i
const NUMBER = /^(?:n[º°.o]?\s*)?(\d+\s?[A-Za-z]?|s\/?n[º°]?)$/i

/** The state at the end of a text such as `Campinas - SP`, and what stands before it. */
export function splitState(text: string): { rest: string; state: State } | null {
  const match = /^(.*?)[\s,/(–-]+([A-Za-z]{2})\)?$/.exec(text.trim())
  const state = states.find((letters) => letters === match?.[2]?.toUpperCase())
  return match && state ? { rest: match[1]!.trim(), state } : null
}

/**
 * The parts of an address on one line: `Rua das Flores, 123, sala 4 - Centro - São Paulo/SP - 01310-100`. From the right:
 * zip, state, city, district; from the left: street, number; what is left between is the complement.
 */
export function splitAddress(text: string): AddressParts {
  const zip = ZIP.exec(text)
  const withoutZip = (zip ? text.slice(0, zip.index) + text.slice(zip.index + zip[0].length) : text)
    .replace(/[\s,;–-]+$/, '')
    .trim()
  const ending = splitState(withoutZip)
  const pieces = (ending?.rest ?? withoutZip)
    .split(/\s*[,;|]\s*|\s+[-–]\s+|\s*\/\s*(?!n\b)/i)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const [street = '', ...others] = pieces
  const { name, number, left } = splitNumber(street, others)
  const city = ending ? (left.pop() ?? '') : ''
  const district = left.pop() ?? ''
  return {
    street: name,
    number,
    complement: left.join(', '),
    district,
    city,
    state: ending?.state ?? '',
    zip: zip?.[1] ?? zip?.[2] ?? '',
  }
}

function splitNumber(street: string, others: string[]): { name: string; number: string; left: string[] } {
  const [next = '', ...rest] = others
  const separate = NUMBER.exec(next)
  if (separate) return { name: street, number: separate[1]!, left: rest }
  const joined = /^(.*\D)\s+(?:n[º°.o]?\s*)?(\d+[A-Za-z]?)$/.exec(street)
  return joined
    ? { name: joined[1]!.trim(), number: joined[2]!, left: others }
    : { name: street, number: '', left: others }
}
