import { formatBasisPoints } from './format.ts'

/** What is said under a field for the codes that the domain's schemas answer. */
const sentences: Record<string, string> = {
  'tax-id': 'CPF ou CNPJ não confere. Veja se algum dígito foi trocado.',
  phone: 'Telefone não reconhecido. Digite com DDD: (11) 98765-4321.',
  zip: 'CEP não reconhecido. São oito dígitos: 01001-000.',
  'mail-host': 'Servidor não reconhecido. Escreva só o nome, como smtp.seuprovedor.com.br.',
  email: 'E-mail não reconhecido. Confira: nome@clinica.com.br.',
  'pin-format': 'Use de 4 a 8 dígitos.',
  'pin-weak': 'Fácil de adivinhar. Evite dígitos iguais ou em sequência.',
  'pin-differs': 'Os dois PINs não são iguais. Digite de novo.',
  'pix-key': 'Chave Pix não reconhecida. Use CPF, CNPJ, celular com DDD, e-mail ou chave aleatória.',
  'day-out-of-range': 'Use uma data entre 1990 e 2099.',
  'due-before-issue': 'O vencimento é anterior à emissão.',
  'patient-code':
    'Use só o código do paciente, como P-104 ou 2231: letras e algarismos, sem espaço. O nome não entra no sistema: dado de saúde fica protegido (LGPD).',
  'tables-out-of-order': 'A tabela cheia não pode ser menor que a padrão, nem a padrão menor que a VIP.',
  instalment: 'A parcela não pode passar do número de parcelas.',
  'restrictions-mismatch': 'Com restrição, informe quantas; com nada consta, não há nenhuma.',
  'bureau-name': 'Escreva o nome do birô.',
  'window-order': 'O fim precisa vir depois do começo.',
  'weekdays-needed': 'De segunda a sexta é preciso um horário: sem ele, nenhuma etapa poderia ser feita.',
  'ends-before-start': 'O fim é anterior ao início.',
  'discounts-order': 'Cada linha precisa ser mais perto do vencimento e dar menos que a anterior.',
  'weights-sum': 'A soma dos pesos precisa ser 1.000.',
  'bands-order': 'As faixas precisam descer de A até D, entre 1.000 e 1.',
  'ladder-order': 'Cada degrau precisa vir depois do anterior: novas OS, produção, entrega.',
  'cheques-mismatch': 'Informe de 1 a 24 cheques quando o resto é em cheques, e 0 quando não é.',
  'rest-left-open': 'Se nada fica a pagar, a entrada precisa ser 100% do preço.',
}

/** The sentence of a schema's code; a sentence passes as it is. */
export function describeField(message: string): string {
  const share = /^share:(\d+):(\d+)$/.exec(message)
  if (share) return `Use de ${formatBasisPoints(Number(share[1]))} a ${formatBasisPoints(Number(share[2]))}.`
  return sentences[message] ?? message
}

/** The general sentences of fields, for what a schema has no code of its own. */
export const fieldProblems = {
  required: 'Preencha este campo.',
  choose: 'Escolha uma opção.',
  tooShort: (least: number) => `Escreva ao menos ${least} caracteres.`,
  tooLong: (most: number) => `Escreva no máximo ${most} caracteres.`,
  tooSmall: (least: number) => `O mínimo é ${least}.`,
  tooBig: (most: number) => `O máximo é ${most}.`,
  tooMany: (most: number) => `No máximo ${most} itens.`,
  format: 'Formato não reconhecido. Confira o que digitou.',
}
