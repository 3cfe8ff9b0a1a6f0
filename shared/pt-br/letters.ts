import type { ChargeTerms } from '#shared/domain/charges.ts'
import type { LetterTone } from '#shared/domain/letter.ts'
import { formatBasisPoints, formatDays } from './format.ts'

/** The wording of collection letters (domain rules 3.2–3.4, R2.1–R2.5): true, lawful, and never a threat. */

export const letterSubjects: Record<LetterTone, string> = {
  reminder: 'Lembrete de pagamento',
  firm: 'Cobrança de títulos vencidos',
  notice: 'Aviso de registro em órgão de proteção ao crédito e de protesto',
}

export const letterLabels = {
  document: 'Carta de cobrança',
  draft: 'PRÉVIA',
  draftNumber: 'Prévia, ainda sem número',
  subject: 'Assunto',
  to: 'Para',
  customerNumber: (number: number) => `Cliente nº ${number}`,
  technicalResponsible: (name: string) => `Resp. técnico: ${name}`,
  greeting: 'Prezado(a) cliente,',
  farewell: 'Atenciosamente,',
  department: 'Crédito e cobrança',
  creditor: 'Credor (art. 42-A do Código de Defesa do Consumidor)',
  calculatedOn: (day: string) => `Calculada em ${day}`,
  page: (page: number, pages: number) => `Página ${page} de ${pages}`,
  notFiscal: 'Documento sem valor fiscal',
  hash: (hash: string) => `Código de integridade (SHA-256): ${hash}`,
  shortHash: (hash: string) => `Integridade ${hash}`,
}

export const letterTableLabels = {
  title: 'Título',
  issuedOn: 'Emissão',
  dueOn: 'Vencimento',
  daysLate: 'Atraso',
  originalAmount: 'Original',
  principal: 'Saldo',
  lateFee: 'Multa',
  lateInterest: 'Juros',
  total: 'Atualizado',
  sum: 'Total',
  noDueDate: 'sem vencimento',
}

export const letterTotalLabels = {
  total: (day: string) => `Total em ${day}`,
}

export const letterPixLabels = {
  heading: 'Pague com Pix',
  explanation: 'No aplicativo do seu banco, pela câmera ou copia e cola. Confira quem vai receber.',
  receiver: 'Recebedor',
  key: 'Chave',
  txid: 'Identificador',
  code: 'Pix copia\ne cola',
}

export type LetterFacts = {
  titles: number
  /** Money and days already written out. */
  total: string
  principal: string
  lateFee: string
  lateInterest: string
  charged: boolean
  on: string
  firstDueOn: string | null
  lastDueOn: string | null
  /** Whether every title is past its due date. */
  overdue: boolean
  replyBy: string | null
  /** The day after `replyBy`. */
  measuresFrom: string | null
  /** Phone and e-mail of the laboratory. */
  contact: string
  pix: boolean
}

export type LetterText = { opening: string[]; measures: string[]; closing: string[] }

/** What a letter of each tone says before its table (`opening`, with the `measures` of a notice) and after it. */
export const letterTexts: Record<LetterTone, (facts: LetterFacts) => LetterText> = {
  reminder: (facts) => ({
    opening: [
      `Passamos para lembrar, com toda a cordialidade, ${facts.titles === 1 ? 'do título abaixo' : `dos ${facts.titles} títulos abaixo`}${due(facts)}, no valor total de ${facts.total}.`,
      'Se já pagou, desconsidere este lembrete. Se puder, envie-nos o comprovante.',
    ],
    measures: [],
    closing: [
      `${facts.pix ? 'Se preferir outra forma de pagamento ou tiver qualquer dúvida' : 'Para combinar a forma de pagamento ou tirar qualquer dúvida'}, fale conosco: ${facts.contact}. Obrigado pela confiança.`,
    ],
  }),
  firm: (facts) => ({
    opening: [
      `Até ${facts.on} não identificamos o pagamento ${concerned(facts)}. ${balance(facts)}`,
      `Pedimos que pague, ou fale conosco, ${deadline(facts)}. Se esse prazo não for possível, queremos negociar: podemos combinar outra data ou um parcelamento.`,
    ],
    measures: [],
    closing: [talk(facts), ALREADY_PAID],
  }),
  notice: (facts) => ({
    opening: [
      `Até ${facts.on} não identificamos o pagamento ${concerned(facts)}. ${balance(facts)}`,
      `Se não houver pagamento nem acordo ${deadline(facts)}, poderemos adotar, ${facts.measuresFrom ? `a partir de ${facts.measuresFrom}` : 'depois desse prazo'}, uma ou as duas medidas que a lei põe à disposição do credor:`,
    ],
    measures: [
      'pedido de registro do débito em órgão de proteção ao crédito. Antes de qualquer registro, o próprio órgão envia um comunicado ao devedor (art. 43, § 2º, do Código de Defesa do Consumidor; Súmula 359 do STJ);',
      'apresentação dos títulos a protesto em cartório (Lei nº 9.492/1997), que também avisa o devedor e dá prazo para pagar antes do registro.',
    ],
    closing: [
      `As duas medidas podem ser evitadas pelo pagamento ou por um acordo, inclusive parcelado. ${talk(facts)}`,
      ALREADY_PAID,
    ],
  }),
}

const ALREADY_PAID =
  'Se já pagou, desconsidere esta carta e envie-nos o comprovante. Se não reconhece algum título ou valor, avise-nos, para conferirmos juntos.'

function due(facts: LetterFacts): string {
  if (facts.firstDueOn === null || facts.lastDueOn === null) return ''
  const only = facts.firstDueOn === facts.lastDueOn
  const verb = facts.overdue ? (facts.titles === 1 ? 'vencido' : 'vencidos') : 'com vencimento'
  return only
    ? `, ${verb} em ${facts.firstDueOn}`
    : `, ${verb} entre ${facts.firstDueOn} e ${facts.lastDueOn}`
}

function concerned(facts: LetterFacts): string {
  return facts.titles === 1
    ? 'do título relacionado abaixo'
    : `dos ${facts.titles} títulos relacionados abaixo`
}

function balance(facts: LetterFacts): string {
  return facts.charged
    ? `O valor atualizado nessa data é de ${facts.total}: ${facts.principal} de saldo, ${facts.lateFee} de multa e ${facts.lateInterest} de juros.`
    : `O valor em aberto nessa data é de ${facts.total}.`
}

function deadline(facts: LetterFacts): string {
  return facts.replyBy ? `até ${facts.replyBy}` : 'assim que receber esta carta'
}

function talk(facts: LetterFacts): string {
  return `Para negociar ou conferir valores, fale conosco: ${facts.contact}.`
}

function interestSentence(terms: ChargeTerms, on: string): string {
  const { lateInterestBasisPoints: interest } = terms
  if (terms.interestMode === 'legal')
    return `Sem juros combinados: taxa legal (Código Civil, art. 406) e correção pelo IPCA (art. 389), mês a mês, só sobre o saldo, ${start(terms)} até ${on}; não há juros sobre juros.`
  return interest > 0
    ? `Juros simples de ${formatBasisPoints(interest)} ao mês, por dia corrido (mês de 30 dias), só sobre o saldo, ${start(terms)} até ${on}; não há juros sobre multa nem sobre juros.`
    : 'Sem juros.'
}

/** How the updated amounts came about, sentence by sentence (3.3). `exceptions`: titles marked with an asterisk. */
export function calculationMemory(
  terms: ChargeTerms,
  facts: { on: string; charged: boolean; exceptions: boolean },
): string[] {
  const { lateFeeBasisPoints: fee } = terms
  if (!facts.charged) return [`Valores de ${facts.on}, sem multa nem juros.`]
  return [
    fee > 0 && terms.interestMode !== 'legal'
      ? `Multa de ${formatBasisPoints(fee)} sobre o saldo de cada título, cobrada uma única vez.`
      : 'Sem multa.',
    interestSentence(terms, facts.on),
    terms.correction && terms.interestMode !== 'legal'
      ? 'Os juros trazem a correção do saldo pelo índice combinado, mês a mês.'
      : '',
    terms.graceDays > 0
      ? `Nada é cobrado nos primeiros ${formatDays(terms.graceDays)} depois do vencimento.`
      : '',
    terms.rounding === 'half-up'
      ? 'Valores arredondados ao centavo, título a título.'
      : 'Frações de centavo são desprezadas, título a título.',
    `Depois de ${facts.on} os juros continuam a correr até o pagamento.`,
    facts.exceptions
      ? '* Título com condições próprias ou com pagamento parcial: os encargos seguem o que foi combinado para ele e o saldo de cada período.'
      : '',
  ].filter((sentence) => sentence !== '')
}

function start(terms: ChargeTerms): string {
  return terms.countFrom === 'adjusted'
    ? 'desde o vencimento (ou o dia útil seguinte, se não houve expediente bancário)'
    : 'desde o vencimento original'
}

/** What a letter leaves out, and says so (complaint 23). */
export function contestedSentence(titles: readonly (readonly [title: string, amount: string])[]): string {
  const named = titles.map(([title, amount]) => `${amount} do título ${title}`)
  return `Não cobramos aqui, por estar em contestação: ${new Intl.ListFormat('pt-BR').format(named)}.`
}

/** The bank's own line of one title (I06). */
export const boletoSentence = (title: string, line: string) =>
  `Boleto do título ${title}, linha digitável: ${line}`

export const calculationMemoryLabel = 'Memória de cálculo'

/** What the PDF says of itself to readers and search. */
export const letterTitle = (number: string | null, name: string) =>
  `${letterLabels.document} ${number ?? '(prévia)'} – ${name}`

/** The title of a PDF of several letters. */
export const mergedTitle = (letters: number) => `Cartas de cobrança (${letters})`

export const letterFileWords = {
  chooseFolder: 'Escolha a pasta para as cartas em PDF',
  saveMerged: 'Salvar as cartas em um PDF',
  mergedName: (letters: number) => `Cartas de cobrança (${letters} cartas).pdf`,
}
