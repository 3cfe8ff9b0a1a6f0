import { addDays, type Day } from '#shared/domain/calendar.ts'
import { titleLabel } from '#shared/domain/receivable-number.ts'
import type { Centavos } from '#shared/domain/money.ts'
import type { PaperKind } from '#shared/domain/template.ts'
import { amountInWords } from '#shared/domain/words.ts'
import {
  formatBasisPoints,
  formatCount,
  formatDay,
  formatMoney,
  parseDay,
  parseMoney,
} from '#shared/pt-br/format.ts'
import { agreedOn, discountOf, firstDueOf, instalmentsOf } from '../agreement.ts'
import type { PaperFacts } from '../facts.ts'
import type { AskedField, PaperField } from '../field.ts'
import { waits } from './debt.ts'
import { openTitles, owed } from '../money.ts'

type Of = { key: string; label: string; example: string; kinds: readonly PaperKind[] }

const lettersAndDigits = (text: string) => text.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase()

/** The title that was named, once nothing of it is owed: a consent says that it was paid (R3.13). */
function paidTitle({ customer, answers }: PaperFacts): string | null {
  const typed = answers['consent.title']?.trim() ?? ''
  const named = (customer?.titles ?? []).filter(
    ({ receivable }) => lettersAndDigits(titleLabel(receivable)) === lettersAndDigits(typed),
  )
  const paid = named.every((title) => title.standing.total === 0 && !waits(title, customer!))
  return named.length > 0 && paid ? typed : null
}

const asked = (
  field: Of,
  question: Omit<AskedField, 'required' | 'label'> & { label?: string; optional?: boolean },
  value?: (facts: PaperFacts) => string | null,
): PaperField => {
  const { optional = false, label = field.label, ...rest } = question
  return {
    ...field,
    home: 'answers',
    asked: { ...rest, label, required: !optional },
    value: value ?? (({ answers }) => answers[field.key]?.trim() || (optional ? '' : null)),
  }
}

const worked = (field: Of, value: (facts: PaperFacts) => string | null): PaperField => ({
  ...field,
  home: 'answers',
  asked: null,
  value,
})

const agreement: readonly PaperKind[] = ['agreement']
const note: readonly PaperKind[] = ['promissory-note']
const change: readonly PaperKind[] = ['policy-change']

/** Days in which a customer may think about a change of policy before it holds (R3.7). */
const CHANGE_NOTICE_DAYS = 30

const typedMoney = ({ answers }: PaperFacts, key: string): Centavos | null => {
  const amount = parseMoney(answers[key] ?? '')
  return amount !== null && amount > 0 ? amount : null
}
const typedDay = ({ answers, on }: PaperFacts, key: string, notBefore: Day = on): string | null => {
  const day = parseDay(answers[key] ?? '', on)
  return day !== null && day >= notBefore ? formatDay(day) : null
}

/** What was agreed on a debt: figures from the ledger, discount and schedule from the person. */
export const agreementFields: readonly PaperField[] = [
  asked(
    { key: 'agreement.discount', label: 'Desconto do acordo', example: 'R$ 100,00', kinds: agreement },
    {
      label: 'Desconto (R$)',
      hint: 'Vazio quando não há. Perde-se se o acordo for quebrado.',
      optional: true,
    },
    (facts) => {
      const discount = facts.agreed?.discount ?? discountOf(facts, owed(openTitles(facts)).total)
      return discount === null ? null : formatMoney(discount)
    },
  ),
  asked(
    { key: 'agreement.instalments', label: 'Parcelas do acordo', example: '3 parcelas', kinds: agreement },
    { label: 'Em quantas parcelas', hint: 'De 1 a 60, uma por mês.' },
    (facts) => {
      const count = facts.agreed?.instalments.length ?? instalmentsOf(facts)
      return count === null ? null : formatCount(count, 'parcela', 'parcelas')
    },
  ),
  asked(
    { key: 'agreement.firstDueOn', label: 'Primeira parcela', example: '10/12/2026', kinds: agreement },
    { label: 'Primeira parcela em', hint: 'dd/mm/aaaa, de hoje em diante.' },
    (facts) => {
      const day = facts.agreed?.instalments[0]?.dueOn ?? firstDueOf(facts)
      return day === null ? null : formatDay(day)
    },
  ),
  asked(
    { key: 'agreement.means', label: 'Forma de pagamento do acordo', example: 'Pix', kinds: agreement },
    { label: 'Como paga', hint: 'Ex.: Pix na chave do laboratório.' },
    ({ agreed, answers }) => agreed?.means || answers['agreement.means']?.trim() || null,
  ),
  worked(
    { key: 'agreement.net', label: 'Valor do acordo', example: 'R$ 1.134,56', kinds: agreement },
    (facts) => {
      const agreed = agreedOn(facts)
      return agreed ? formatMoney(agreed.net) : null
    },
  ),
  worked(
    {
      key: 'agreement.interest',
      label: 'Juros do parcelamento',
      example: 'com juros simples de 1,00 % ao mês, R$ 42,00 ao todo',
      kinds: agreement,
    },
    (facts) => {
      const agreed = agreedOn(facts)
      if (!agreed) return null
      return agreed.interest === 0
        ? 'sem juros'
        : `com juros simples de ${formatBasisPoints(agreed.rateBasisPoints)} ao mês, ${formatMoney(agreed.interest)} ao todo`
    },
  ),
  worked(
    {
      key: 'agreement.netInWords',
      label: 'Valor do acordo por extenso',
      example: 'mil cento e trinta e quatro reais e cinquenta e seis centavos',
      kinds: agreement,
    },
    (facts) => {
      const agreed = agreedOn(facts)
      return agreed ? amountInWords(agreed.net) : null
    },
  ),
]

/** What only a person can say of the other papers. */
export const typedFields: readonly PaperField[] = [
  asked(
    { key: 'note.amount', label: 'Valor da nota promissória', example: 'R$ 1.000,00', kinds: note },
    { label: 'Valor (R$)' },
    (facts) => {
      const amount = typedMoney(facts, 'note.amount')
      return amount === null ? null : formatMoney(amount)
    },
  ),
  worked(
    { key: 'note.amountInWords', label: 'Valor da nota por extenso', example: 'mil reais', kinds: note },
    (facts) => {
      const amount = typedMoney(facts, 'note.amount')
      return amount === null ? null : amountInWords(amount)
    },
  ),
  asked(
    { key: 'note.dueOn', label: 'Vencimento da nota', example: '10/12/2026', kinds: note },
    { label: 'Vence em', hint: 'dd/mm/aaaa' },
    (facts) => typedDay(facts, 'note.dueOn'),
  ),
  asked(
    {
      key: 'note.agreement',
      label: 'Acordo a que a nota se vincula',
      example: 'AC-2026-000001',
      kinds: note,
    },
    { label: 'Número do acordo' },
  ),
  asked(
    {
      key: 'notice.measure',
      label: 'Medida anunciada',
      example: 'inscrição no cadastro de inadimplentes da Serasa',
      kinds: ['notice'],
    },
    { hint: 'Só o que será mesmo feito. Ex.: protesto no cartório de São Paulo.' },
  ),
  asked(
    { key: 'notice.from', label: 'Dia da medida', example: '10/12/2026', kinds: ['notice'] },
    { label: 'A partir de', hint: 'dd/mm/aaaa' },
    (facts) => typedDay(facts, 'notice.from'),
  ),
  asked(
    {
      key: 'notification.deadline',
      label: 'Prazo da notificação',
      example: '02/12/2026',
      kinds: ['notification'],
    },
    { label: 'Pagar até', hint: 'dd/mm/aaaa; o usual são dez dias.' },
    (facts) => typedDay(facts, 'notification.deadline'),
  ),
  asked(
    { key: 'change.what', label: 'O que muda', example: 'Prazo de 30 para 21 dias', kinds: change },
    { multiline: true },
  ),
  asked(
    { key: 'change.from', label: 'Mudança a partir de', example: '01/01/2027', kinds: change },
    { hint: `dd/mm/aaaa; pelo menos ${CHANGE_NOTICE_DAYS} dias à frente, como o contrato promete.` },
    (facts) => typedDay(facts, 'change.from', addDays(facts.on, CHANGE_NOTICE_DAYS)),
  ),
  asked(
    {
      key: 'change.why',
      label: 'Motivo da mudança',
      example: 'Aumento do custo dos materiais',
      kinds: change,
    },
    { multiline: true },
  ),
  asked(
    { key: 'consent.title', label: 'Título protestado', example: '1024-1/3', kinds: ['consent'] },
    {
      label: 'Número do título',
      hint: 'Como está em Títulos, e só depois de pago: a carta declara o pagamento.',
    },
    paidTitle,
  ),
  asked(
    {
      key: 'consent.registry',
      label: 'Cartório do protesto',
      example: '2º Tabelião de Protesto de São Paulo',
      kinds: ['consent'],
    },
    { label: 'Cartório' },
  ),
  asked(
    {
      key: 'delivery.items',
      label: 'O que foi entregue',
      example: 'OS 12: coroa de zircônia, dente 11',
      kinds: ['delivery-protocol'],
    },
    { multiline: true, hint: 'Sem nome de paciente: use o código.' },
  ),
  asked(
    { key: 'delivery.to', label: 'Quem recebeu', example: 'Secretária Marina', kinds: ['delivery-protocol'] },
    {},
  ),
]
