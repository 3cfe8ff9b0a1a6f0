import type { HistoryEntry } from '#shared/contracts/customers.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'

const customers = (count: number) => formatCount(count, 'cliente', 'clientes')

/** The monthly closing's screen. */
export const closings = {
  intro: 'Um título e um demonstrativo por cliente para tudo o que foi entregue e ainda não foi pago.',
  tabs: { fechar: 'Fechar o mês', feitos: 'Fechamentos feitos' },
  cutOff: 'Entregas até',
  cutOffHint: 'Entra o que foi entregue até este dia e não está em título nem em cheque.',
  cutOffFuture: 'Escolha hoje ou um dia anterior.',
  review: 'Clientes a fechar',
  search: 'Buscar cliente',
  clear: 'Limpar busca',
  columns: {
    customer: 'Cliente',
    orders: 'OS',
    delivered: 'Entregue',
    credit: 'Crédito',
    toPay: 'A pagar',
    dueOn: 'Vencimento',
    notes: 'Observações',
  },
  creditHint: 'Saldo de crédito do cliente usado no título: notas de crédito, adiantamentos e sobras.',
  ordersOf: (chosen: number, all: number) => (chosen === all ? String(all) : `${chosen} de ${all}`),
  leftOutCount: (count: number) =>
    count === 1 ? '1 OS fica para o próximo' : `${count} OS ficam para o próximo`,
  others: (count: number) => (count === 1 ? '1 OS de outra política' : `${count} OS de outras políticas`),
  summary: (count: number, total: string) => `${customers(count)} · ${total} a fechar`,
  release: (count: number) => (count === 1 ? 'Fechar 1 cliente' : `Fechar ${count} clientes`),
  releaseKey: 'Ctrl+Enter',
  confirmTitle: (number: number) => `Fazer o fechamento nº ${number}?`,
  confirmMessage: (count: number, orders: number, total: string) =>
    `${customers(count)}, ${formatCount(orders, 'OS', 'OS')}, ${total}. Cada cliente recebe um título e um demonstrativo. Dá para desfazer enquanto nada for pago.`,
  confirm: 'Fazer fechamento',
  done: (number: number, count: number) =>
    `Fechamento nº ${number} feito: ${formatCount(count, 'título', 'títulos')}.`,
  managersOnly: 'Só gerente ou proprietário faz o fechamento.',
  none: {
    title: 'Nada a fechar até este dia',
    message:
      'Aparecem aqui as OS entregues que não estão em título nem em cheque. Escolha outro dia de corte, ou registre as entregas em Pedidos.',
  },
  notFound: { title: 'Nenhum cliente com este nome', message: 'Confira a busca, ou limpe-a.' },
  drawer: {
    title: (name: string) => `Conferir ${name}`,
    hint: 'Desmarque a OS que não entra agora: o motivo fica guardado até o próximo fechamento.',
    table: 'OS entregues',
    columns: { number: 'OS', deliveredOn: 'Entrega', work: 'Trabalho', policy: 'Política', amount: 'Valor' },
    include: (number: number) => `Incluir a OS ${number}`,
    partOf: (total: string) => `de ${total}`,
    patient: (code: string) => `Caso ${code}`,
    leftBefore: (closing: number, reason: string) => `Ficou fora do fechamento ${closing}: ${reason}`,
    leftNow: (reason: string) => `Fica para o próximo: ${reason}`,
    otherPolicy: 'Não é paga no fechamento; marque para incluir.',
    leaveTitle: (number: number) => `Deixar a OS ${number} para o próximo fechamento?`,
    leaveMessage: 'Ela continua entregue e não faturada, e volta no próximo fechamento com este motivo.',
    leave: 'Deixar para o próximo',
    dueOn: 'Vencimento',
    duePast: 'O vencimento está no passado.',
    creditUse: (amount: string) => `Usar o crédito de ${amount}`,
    creditUseHint: 'Abate do título na hora; o que sobrar continua como crédito.',
    note: 'Corrigir com nota de crédito',
    noteTitle: 'Nota de crédito',
    noteIntro: (name: string) =>
      `Corrige sem mexer no que já foi feito: o valor vira crédito de ${name} e abate deste fechamento.`,
    noteAmount: 'Valor',
    noteReason: 'O que está sendo corrigido',
    noteReasonHint: 'Aparece no demonstrativo do cliente.',
    noteOrder: 'OS corrigida',
    noteNoOrder: 'Nenhuma em especial',
    orderName: (number: number) => `OS ${number}`,
    noteSave: 'Dar o crédito',
    noteDone: 'Nota de crédito registrada.',
    total: 'Entregue',
    credit: 'Crédito usado',
    toPay: 'Título a pagar',
  },
  made: {
    table: 'Fechamentos feitos',
    columns: {
      number: 'Nº',
      cutOffOn: 'Entregas até',
      on: 'Feito em',
      by: 'Por',
      customers: 'Clientes',
      orders: 'OS',
      total: 'Total',
      paid: 'Pago',
      open: 'Em aberto',
      status: 'Situação',
    },
    undone: (day: Day) => `Desfeito em ${formatDay(day)}`,
    open: 'Em aberto',
    paid: 'Pago',
    none: {
      title: 'Nenhum fechamento feito ainda',
      message: 'O primeiro fica guardado aqui, com os títulos e os demonstrativos de cada cliente.',
    },
    title: (number: number) => `Fechamento nº ${number}`,
    facts: (cutOff: Day, on: Day, by: string) =>
      `Entregas até ${formatDay(cutOff)} · feito em ${formatDay(on)} por ${by}`,
    lines: 'Títulos deste fechamento',
    lineColumns: {
      customer: 'Cliente',
      title: 'Título',
      total: 'Total',
      open: 'Em aberto',
      dueOn: 'Vencimento',
    },
    cancelled: 'Cancelado',
    statements: 'Demonstrativos',
    statementHint: 'Enter abre o demonstrativo do cliente.',
    preparing: 'Juntando os demonstrativos…',
    statement: (name: string) => `Demonstrativo de ${name}`,
    statementLead: 'O que foi entregue, quanto custa e como pagar, como vai para o cliente.',
    save: 'Salvar PDF',
    saved: 'Demonstrativo salvo.',
    leftOut: 'Ficaram para o próximo',
    leftOutLine: (number: number, name: string, reason: string) => `OS ${number}, ${name}: ${reason}`,
    undo: 'Desfazer fechamento',
    undoTitle: (number: number) => `Desfazer o fechamento nº ${number}?`,
    undoMessage:
      'Todos os títulos deste fechamento são cancelados, as OS voltam a ficar por fechar e o crédito usado volta ao cliente. Só é possível enquanto nada foi pago.',
    undoDone: (number: number) => `Fechamento nº ${number} desfeito.`,
  },
}

type Details = HistoryEntry['details']

/** A sentence for each command of closings that touches a customer. */
export const closingSentences: Record<string, (details: Details) => string> = {
  'closings.release': (d) =>
    d['amount'] === undefined
      ? `Faturou as entregas no fechamento nº ${d['closing'] ?? ''}, com ${customers(Number(d['customers'] ?? 1))}.`
      : `Faturou as entregas no fechamento nº ${d['closing'] ?? ''}: título ${d['title'] ?? ''} de ${formatMoney(centavos(Number(d['amount'])))}.`,
  'closings.undo': (d) =>
    `Desfez o fechamento nº ${d['closing'] ?? ''}.${d['reason'] ? ` Motivo: ${d['reason']}.` : ''}`,
}
