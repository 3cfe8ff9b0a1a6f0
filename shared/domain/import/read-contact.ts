import { emailSchema, formatZip, normalizePhone, type State, states } from '../contact.ts'
import { foldText } from '../search.ts'
import { BLANK, type Reading, refused, value } from './reading.ts'

const NOTHING = /^[\s\-–—.0]*$|^(n\/?[ad]|nao tem|null)$/i

/** The first Brazilian phone of a cell, which may list several. */
export function readPhone(text: string): Reading<string> {
  if (NOTHING.test(text)) return BLANK
  for (const part of [text, ...text.split(/[/;,|]|\s(?:e|ou)\s/)]) {
    const phone = normalizePhone(part)
    if (phone) return value(phone)
  }
  return refused('phone')
}

/** The first e-mail address of a cell, which may list several. */
export function readEmail(text: string): Reading<string> {
  if (NOTHING.test(text)) return BLANK
  for (const part of text.split(/[;,|\s]+|\/(?=\S+@)/)) {
    if (part.includes('@') && emailSchema.safeParse(part).success) return value(part)
  }
  return refused('email')
}

/** Eight digits; a first zero that a spreadsheet took is put back with a warning. */
export function readZip(text: string): Reading<string> {
  if (NOTHING.test(text)) return BLANK
  const digits = text.replace(/[\s.\-–]/g, '')
  if (/^\d{8}$/.test(digits)) return value(digits)
  if (!/^\d{7}$/.test(digits)) return refused('zip')
  const padded = `0${digits}`
  return value(padded, { code: 'zip', suggestion: formatZip(padded) })
}

const names: Record<string, State> = {
  acre: 'AC',
  alagoas: 'AL',
  amazonas: 'AM',
  amapa: 'AP',
  bahia: 'BA',
  ceara: 'CE',
  'distrito federal': 'DF',
  'espirito santo': 'ES',
  goias: 'GO',
  maranhao: 'MA',
  'minas gerais': 'MG',
  'mato grosso do sul': 'MS',
  'mato grosso': 'MT',
  para: 'PA',
  paraiba: 'PB',
  pernambuco: 'PE',
  piaui: 'PI',
  parana: 'PR',
  'rio de janeiro': 'RJ',
  'rio grande do norte': 'RN',
  rondonia: 'RO',
  roraima: 'RR',
  'rio grande do sul': 'RS',
  'santa catarina': 'SC',
  sergipe: 'SE',
  'sao paulo': 'SP',
  tocantins: 'TO',
}

/** A state by its two letters or its name. */
export function readState(text: string): Reading<State> {
  if (NOTHING.test(text)) return BLANK
  const folded = foldText(text)
  const byLetters = states.find((state) => state.toLowerCase() === folded.replaceAll('.', ''))
  const found = byLetters ?? names[folded]
  return found ? value(found) : refused('state')
}
