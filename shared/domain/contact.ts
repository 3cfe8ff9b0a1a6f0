import { z } from 'zod'

export const states = [
  'AC',
  'AL',
  'AM',
  'AP',
  'BA',
  'CE',
  'DF',
  'ES',
  'GO',
  'MA',
  'MG',
  'MS',
  'MT',
  'PA',
  'PB',
  'PE',
  'PI',
  'PR',
  'RJ',
  'RN',
  'RO',
  'RR',
  'RS',
  'SC',
  'SE',
  'SP',
  'TO',
] as const
export type State = (typeof states)[number]

const AREA_CODES = /^(1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])$/

/** The `+55` form of a Brazilian phone typed in any usual way, or null when it is none (R4.3). */
export function normalizePhone(text: string): string | null {
  const digits = text
    .replace(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/^55(?=\d{10,11}$)/, '')
  const [areaCode, number] = [digits.slice(0, 2), digits.slice(2)]
  return AREA_CODES.test(areaCode) && /^(9\d{8}|[2-5]\d{7})$/.test(number) ? `+55${digits}` : null
}

/** A Brazilian phone in E.164, `+55DDNNNNNNNNN` (R4.3). */
export const phoneSchema = z.string().transform((text, context) => {
  const normal = normalizePhone(text)
  if (normal) return normal
  context.addIssue({ code: 'custom', message: 'phone' })
  return z.NEVER
})

/** `(11) 98765-4321` of an E.164 Brazilian phone; other text unchanged. */
export function formatPhone(value: string): string {
  const match = /^\+55(\d{2})(\d{4,5})(\d{4})$/.exec(value)
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : value
}

/** Eight digits, no check digit (R4.4). */
export const zipSchema = z
  .string()
  .transform((text) => text.replace(/\D/g, ''))
  .refine((digits) => /^\d{8}$/.test(digits), { error: 'zip' })

/** `00000-000`. */
export function formatZip(value: string): string {
  return value.replace(/^(\d{5})(\d{3})$/, '$1-$2')
}

const line = (max: number) => z.string().trim().max(max)

export const addressSchema = z.object({
  street: line(120).min(2),
  number: line(20),
  complement: line(60),
  district: line(80),
  city: line(80).min(2),
  state: z.enum(states),
  zip: zipSchema.nullable(),
})
export type Address = z.infer<typeof addressSchema>

export const emailSchema = z.email({ error: 'email' }).max(120)
