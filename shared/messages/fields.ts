import { maskedBoletoLine } from '#shared/domain/boleto-line-mask.ts'
import { addDays } from '#shared/domain/calendar.ts'
import { formatPhone } from '#shared/domain/contact.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatTaxId } from '#shared/domain/tax-id.ts'
import { formatDay, formatDays, formatMoney } from '#shared/pt-br/format.ts'
import { earnedSentence } from '#shared/pt-br/earned-benefits.ts'
import { messageFieldWords as say } from '#shared/pt-br/message-fields.ts'
import type { MessageFacts } from './message-facts.ts'

/** Something a text may name as `{{key}}`. */
export type MessageField = {
  key: string
  label: string
  /** Left out, with its line, when there is nothing to say; any other without a value keeps the message from being made. */
  optional: boolean
  value: (facts: MessageFacts) => string | null
}

const field = (
  key: keyof typeof say.labels,
  value: MessageField['value'],
  optional = false,
): MessageField => ({ key, label: say.labels[key], optional, value })

/** The name people are spoken to by: the first, with the title it is registered with; a clinic by its name. */
function firstName({ customer }: MessageFacts): string {
  if (customer.kind !== 'dentist' && customer.kind !== 'consumer') return customer.tradeName ?? customer.name
  const [first = '', second = ''] = customer.name.split(/\s+/)
  return /^(dra?|doutora?)\.?$/i.test(first) ? `${first} ${second}`.trim() : first
}

function creditorLine({ laboratory }: MessageFacts): string {
  const { name, taxId, address } = laboratory
  const street = [address.street, address.number].filter(Boolean).join(', ')
  return say.creditor(name, formatTaxId(taxId), `${street}, ${address.city}/${address.state}`)
}

const boletoLines = ({ letter }: MessageFacts) =>
  letter?.lines.flatMap(({ title, boletoLine }) =>
    boletoLine ? [say.boleto(letter.lines.length > 1 ? title : null, maskedBoletoLine(boletoLine))] : [],
  ) ?? []

/** The days of the titles asked for, first and last. */
function dueSpan({ letter }: MessageFacts): string | null {
  const days = letter?.lines.flatMap(({ dueOn }) => dueOn ?? []).sort() ?? []
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  return first === last ? formatDay(first) : say.between(formatDay(first), formatDay(last))
}

/** Every field, in the order the editor lists them. */
export const messageFields: readonly MessageField[] = [
  field('saudacao', ({ minute }) => say.greeting(minute)),
  field('cliente.primeiroNome', firstName),
  field('cliente.nome', ({ customer }) => customer.tradeName ?? customer.name),
  field('titulos', ({ letter }) =>
    letter === null
      ? null
      : letter.lines
          .map(({ title, dueOn, total }) => say.line(title, dueOn && formatDay(dueOn), formatMoney(total)))
          .join('\n'),
  ),
  field('quantidade', ({ letter }) => letter && say.titles(letter.lines.length)),
  field('total', ({ letter }) => letter && formatMoney(letter.total)),
  field('saldo', ({ letter }) => letter && formatMoney(letter.principal)),
  field(
    'encargos',
    ({ letter }) => {
      if (letter === null) return null
      const charges = centavos(letter.lateFee + letter.lateInterest)
      return charges > 0 ? say.charges(formatMoney(letter.principal), formatMoney(charges)) : null
    },
    true,
  ),
  field('vencimento', dueSpan),
  field(
    'diasAtraso',
    ({ letter }) => letter && formatDays(Math.max(...letter.lines.map((line) => line.daysLate))),
  ),
  field('prazo', ({ letter }) => (letter?.replyBy ? formatDay(letter.replyBy) : null)),
  field('medidasAPartir', ({ letter }) => (letter?.replyBy ? formatDay(addDays(letter.replyBy, 1)) : null)),
  field(
    'proximoVencimento',
    ({ next }) => next && say.next(formatDay(next.on), formatMoney(next.total)),
    true,
  ),
  field('pix', ({ letter }) => (letter?.pix ? say.pix(letter.pix.payload) : null), true),
  field('linha', (facts) => boletoLines(facts).join('\n') || null, true),
  field(
    'contestado',
    ({ letter }) =>
      letter?.disputed
        ? say.contested(letter.disputed.map(({ title, amount }) => say.amountOf(formatMoney(amount), title)))
        : null,
    true,
  ),
  field('laboratorio', ({ laboratory }) => laboratory.tradeName ?? laboratory.name),
  field('credor', creditorLine),
  field(
    'credor.consumidor',
    (facts) => (facts.customer.kind === 'consumer' ? creditorLine(facts) : null),
    true,
  ),
  field('telefone', ({ laboratory }) => formatPhone(laboratory.phone)),
  field('email', ({ laboratory }) => laboratory.email, true),
  field('atendente', ({ attendant }) => attendant || null, true),
  field('promessa.valor', ({ promise }) => promise && formatMoney(promise.amount)),
  field('promessa.data', ({ promise }) => promise && formatDay(promise.on)),
  field('acordo.numero', ({ agreement }) => agreement && agreement.number),
  field('acordo.total', ({ agreement }) => agreement && formatMoney(agreement.total)),
  field('acordo.parcelas', ({ agreement }) => agreement && say.instalments(agreement.instalments)),
  field(
    'acordo.primeira',
    ({ agreement }) =>
      agreement && say.instalment(formatMoney(agreement.first.amount), formatDay(agreement.first.on)),
  ),
  field('acordo.proxima', ({ agreement }) =>
    agreement?.next ? say.instalment(formatMoney(agreement.next.amount), formatDay(agreement.next.on)) : null,
  ),
  field('acordo.validade', ({ agreement }) => agreement && formatDay(agreement.validUntil)),
  field('pagamento.valor', ({ payment }) => payment && formatMoney(payment.amount)),
  field('pagamento.data', ({ payment }) => payment && formatDay(payment.on)),
  field(
    'condicao',
    ({ comeback }) => comeback && say.comeback(comeback.policy.description || comeback.policy.name),
    true,
  ),
  field(
    'beneficios',
    ({ earned }) => (earned.length > 0 ? say.earned(earned.map(earnedSentence)) : null),
    true,
  ),
  field('texto', ({ answers }) => answers['texto']?.trim() || null),
]

const byKey = new Map(messageFields.map((one) => [one.key, one]))

export function messageField(key: string): MessageField | null {
  return byKey.get(key) ?? null
}

/** Amounts that a message of these facts may name, in centavos. */
export function amountsOf({ letter, next, promise, agreement, payment, earned }: MessageFacts): number[] {
  return [
    ...(letter === null
      ? []
      : [
          letter.total,
          letter.principal,
          letter.lateFee,
          letter.lateInterest,
          letter.lateFee + letter.lateInterest,
          ...letter.lines.flatMap((line) => [
            line.total,
            line.principal,
            line.originalAmount,
            line.lateFee,
            line.lateInterest,
          ]),
          ...(letter.disputed ?? []).map(({ amount }) => amount),
        ]),
    ...[next?.total, promise?.amount, payment?.amount].filter((amount) => amount !== undefined),
    ...earned.flatMap((one) => (one.kind === 'limit' ? [one.amount] : [])),
    ...(agreement
      ? [agreement.total, agreement.first.amount, ...(agreement.next ? [agreement.next.amount] : [])]
      : []),
  ]
}
