/**
 * Personal data as it looks in free text. Order matters: a CNPJ begins like a CPF with its digits run together, and a phone
 * number is any of what is left.
 */
const patterns: [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]'],
  [/(?<![A-Za-z0-9])[A-Z0-9]{2}\.?[A-Z0-9]{3}\.?[A-Z0-9]{3}\/[A-Z0-9]{4}-?\d{2}(?!\d)/gi, '[cnpj]'],
  [/(?<![A-Za-z0-9-])\d{14}(?![A-Za-z0-9-])/g, '[cnpj]'],
  [/(?<!\d)\d{3}\.\d{3}\.\d{3}-?\d{2}(?!\d)/g, '[cpf]'],
  [/(?<![A-Za-z0-9-])\d{9}-\d{2}(?![A-Za-z0-9-])/g, '[cpf]'],
  [/(?:\+?55[\s-]?)?\(\d{2}\)\s?9?\d{4}[\s-]?\d{4}(?!\d)/g, '[telefone]'],
  [/\+55\s?\d{2}\s?9?\d{4}[\s-]?\d{4}(?!\d)/g, '[telefone]'],
  // Eleven digits alone are a CPF or a mobile number: personal either way.
  [/(?<![A-Za-z0-9-])\d{10,13}(?![A-Za-z0-9-])/g, '[número]'],
]

/** The text without CPF, CNPJ, e-mail addresses and phone numbers, for logs (LGPD). */
export function redact(text: string): string {
  return patterns.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text)
}
