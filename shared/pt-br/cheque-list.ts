import { formatCount } from './format.ts'

/** The *relação de cheques* on paper. */
export const chequeListWords = {
  title: 'Relação de cheques',
  subject: 'Cheques recebidos, com o dia combinado para o depósito',
  lead: 'Cheques pré-datados têm dia combinado: depositar antes gera dano moral (Súmula 370 do STJ).',
  section: 'Cheques',
  save: 'Salvar PDF',
  saved: 'Relação de cheques salva.',
  count: (count: number) => formatCount(count, 'cheque', 'cheques'),
  columns: {
    position: 'Nº',
    depositOn: 'Bom para',
    bank: 'Banco e número',
    issuer: 'Emitente',
    customer: 'Cliente e OS',
    status: 'Situação',
    amount: 'Valor',
  },
  order: (number: number) => `OS ${number}`,
  total: (amount: string) => `Total: ${amount}`,
  handedOver: 'Entregue por',
  received: 'Recebido por',
  remark: 'Confira cada cheque com esta relação antes de assinar.',
}
