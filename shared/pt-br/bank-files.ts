import type { BankFileIssue } from '#shared/domain/bank/bank-file.ts'

const sentences: Record<string, (said: string, issue: BankFileIssue) => string> = {
  'not-an-amount': (said) => `o valor “${said}” não é um número.`,
  'debit-without-sign': (said) =>
    `o banco diz que é um débito, mas o valor ${said} está sem o sinal de menos. Confira no extrato.`,
  'not-a-day': (said) => (said ? `a data “${said}” não existe.` : 'falta a data.'),
  'line-too-long': (_, { details }) =>
    `a linha tem ${details['length']} posições, e deveria ter ${details['width']}.`,
  'line-truncated': (_, { details }) =>
    `a linha foi cortada: tem ${details['length']} posições, e deveria ter ${details['width']}.`,
  'segment-missing': (_, { details }) => `falta o segmento ${details['segment']} deste título.`,
  'segments-differ': (said) => `os segmentos T e U não falam da mesma ocorrência (${said}).`,
  'unknown-occurrence': (said) =>
    `a ocorrência ${said} traz um valor pago, mas não é uma liquidação conhecida. Confira no banco.`,
  'settled-for-nothing': (said) => `a ocorrência ${said} é de liquidação, mas o valor pago é zero.`,
  'unknown-record': (said) => `o tipo de registro ${said} não é conhecido.`,
}

/** What of a bank's file could not be trusted, with line and column, and that nothing of it was taken. */
export function bankIssueSentence(issue: BankFileIssue): string {
  const { line, column, code, details } = issue
  const where = column === null ? `Linha ${line}` : `Linha ${line}, coluna ${column}`
  const what = sentences[code]?.(String(details['text'] ?? ''), issue) ?? 'não pôde ser lida.'
  return `${where}: ${what} Nada desta linha foi importado.`
}
