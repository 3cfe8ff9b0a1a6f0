import { foldText } from '../search.ts'

/** Beginnings of words that speak of health, family or belief: data the house does not need to collect (LGPD 10 §1, 11). */
const beginnings = [
  'cancer',
  'cirurgi',
  'depress',
  'doenc',
  'doente',
  'gravid',
  'hiv',
  'hospital',
  'internad',
  'separou',
  'divorc',
  'amante',
  'evangelic',
  'catolic',
  'petist',
  'bolsonarist',
  'alcool',
  'drogad',
  'paciente',
]
const sensitive = new RegExp(String.raw`(?<!\p{L})(?:${beginnings.join('|')})\p{L}*`, 'gu')

/** Words in a note that had better not be kept, each once, as they were found without accents. */
export function sensitiveWords(text: string): string[] {
  return [...new Set(foldText(text).match(sensitive) ?? [])]
}
