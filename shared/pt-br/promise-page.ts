import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

/** A promise to pay on paper (E34). */
export const promisePageWords = {
  title: 'Promessa de pagamento',
  subject: 'Confirmação por escrito de uma promessa de pagamento',
  lead: 'Confirmação por escrito do que foi combinado',
  greeting: (customer: string) => `Prezado(a) ${customer},`,
  opening: (on: Day, person: string) =>
    person === ''
      ? `Obrigado pela conversa de ${formatDay(on)}. Confirmamos por escrito o que ficou combinado:`
      : `Obrigado pela conversa de ${formatDay(on)}. Confirmamos por escrito o que ${person} combinou conosco:`,
  promised: (dueOn: Day, means: string) => `Pagamento até ${formatDay(dueOn)} (${means})`,
  titles: 'Títulos a que se refere',
  until: (dueOn: Day) => `Até ${formatDay(dueOn)} não voltamos a falar deste assunto.`,
  unchanged:
    'Esta promessa não altera o valor nem o vencimento dos títulos e não constitui acordo nem novação: o que for pago abate a dívida, e os encargos seguem como contratados até o pagamento.',
  wrong: (phone: string) => `Se algo não estiver certo, fale conosco: ${phone}.`,
  signed: 'Ao assinar, o cliente confirma a promessa e reconhece os títulos relacionados.',
  laboratory: 'Laboratório',
  customer: 'Cliente, em ____/____/______',
  foot: (dueOn: string) => `Para pagamento até ${dueOn}`,
  remark: 'Modelo a ser conferido pelo advogado do laboratório.',
  fileName: (dueOn: Day, customer: string) => `Promessa ${dueOn} – ${customer}`,
  open: 'Papel para assinar…',
  hint: 'O que foi prometido, com o que os títulos devem hoje. Assinado, guarde a foto como confirmação.',
  save: 'Salvar promessa em PDF',
  saved: 'Promessa salva.',
} as const
