import type { HistoryEntry } from '#shared/contracts/customers.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import type { DebtInstrument } from '#shared/domain/escalation/prescription.ts'
import { centavos } from '#shared/domain/money.ts'
import { formatDay, formatMoney } from './format.ts'

/** A title's life beside its payments. */
export const titleLife = {
  orders: 'OS deste título',
  order: (number: number, amount: string, received: string) =>
    `OS ${number}: ${amount}, recebido ${received}`,
  orderName: (number: number) => `OS ${number}`,
  loading: 'Carregando a vida do título…',
  dispute: {
    badge: 'Em contestação',
    badgeHint: (amount: string, deadline: Day) =>
      `${amount} fora da cobrança até a resposta, prometida para ${formatDay(deadline)}.`,
    open: 'Contestar…',
    title: 'Abrir contestação',
    intro:
      'Só a parte contestada fica fora da cobrança, até a resposta ou até o prazo; o resto deste título e os outros seguem normalmente.',
    what: 'O que é contestado',
    whole: 'O título',
    amount: 'Valor contestado',
    reason: 'O que o cliente diz',
    deadline: 'Responder até',
    save: 'Abrir contestação',
    done: 'Contestação aberta.',
    standing: (amount: string, deadline: Day) =>
      `${amount} em contestação, a responder até ${formatDay(deadline)}`,
    passed: (amount: string, deadline: Day) =>
      `${amount} contestados: o prazo passou em ${formatDay(deadline)} e a cobrança voltou. Responda assim mesmo.`,
    closed: (amount: string, outcome: string, day: Day) =>
      `${amount} contestados: ${outcome} em ${formatDay(day)}`,
    outcomes: {
      owed: 'é devido',
      'partly-owed': 'é devido em parte',
      'not-owed': 'não é devido',
    },
    close: 'Responder…',
    closeTitle: 'Responder à contestação',
    closeIntro:
      'O que não é devido vira nota de crédito e quita essa parte na hora, com a multa e os juros que tinham caído sobre ela.',
    outcome: 'Resposta',
    outcomeChoices: {
      owed: 'É devido: a cobrança volta',
      'partly-owed': 'É devido em parte: o resto vira crédito',
      'not-owed': 'Não é devido: tudo vira crédito',
    },
    notOwed: 'Quanto não é devido',
    note: 'O que foi combinado',
    closeSave: 'Encerrar contestação',
    closeDone: 'Contestação encerrada.',
  },
  reschedule: {
    open: 'Reagendar…',
    title: (title: string) => `Reagendar o título ${title}`,
    intro:
      'Este título é cancelado e outro, com o mesmo número, toma o lugar dele. O histórico guarda os dois, e uma posição de dias anteriores continua mostrando o original.',
    dueOn: 'Novo vencimento',
    charges: 'Multa e juros até hoje',
    keep: (amount: string) => `Guardar: ${amount} entram no valor do novo título`,
    forgive: (amount: string) => `Perdoar ${amount}`,
    noCharges: 'Não há multa nem juros até hoje.',
    keepHint:
      'Juros sobre juros são proibidos: combine por escrito, como novo valor, os encargos que forem guardados.',
    reason: 'Motivo',
    save: 'Reagendar',
    done: 'Título reagendado.',
    from: (title: string, day: string, reason: string) =>
      `No lugar do título ${title}, que vencia em ${day}. Motivo: ${reason}`,
    kept: (amount: string) => `Inclui ${amount} de encargos guardados.`,
    forgiven: (amount: string) => `${amount} de encargos perdoados no reagendamento.`,
    to: (day: string, reason: string) => `Reagendado para ${day}. Motivo: ${reason}`,
    noDay: 'sem vencimento',
  },
  boleto: {
    open: 'Boleto do banco…',
    change: 'Trocar boleto…',
    title: 'Boleto do banco',
    intro:
      'Digite, cole ou leia com o leitor a linha digitável do boleto que o banco emitiu. O Em Dia não emite boletos: só confere e guarda.',
    line: 'Linha digitável',
    ourNumber: 'Nosso número',
    ourNumberHint: 'Como vem no arquivo de retorno do banco; ajuda a dar baixa.',
    save: 'Guardar boleto',
    done: 'Boleto guardado.',
    reads: (bank: string, amount: string, day: string) => `Banco ${bank} · ${amount} · vence em ${day}`,
    noAmount: 'sem valor',
    noDay: 'sem vencimento',
    differs: {
      amount: (boleto: string, title: string) =>
        `O boleto é de ${boleto}, e o título de ${title}: confira antes de mandar.`,
      dueOn: (boleto: string, title: string) => `O boleto vence em ${boleto}, e o título em ${title}.`,
    },
    copy: 'Copiar linha digitável',
    copied: 'Copiada!',
  },
  proof: {
    open: 'O que prova…',
    title: 'O que prova esta dívida',
    intro:
      'O documento decide por quanto tempo a dívida pode ser cobrada, protestada e executada. São regras gerais: confira com seu advogado.',
    instrument: 'Documento',
    instruments: {
      instrument: 'Contrato, pedido assinado, nota de serviço ou fatura (5 anos)',
      'promissory-note': 'Nota promissória (protesto e execução 3 anos, cobrança 5)',
      duplicata: 'Duplicata (protesto e execução 3 anos, cobrança 5)',
      none: 'Nenhum documento (10 anos)',
    },
    acknowledged: 'O cliente reconheceu a dívida?',
    acknowledgedHint:
      'Pagamento de parte dizendo de qual dívida, mensagem ou papel assinado recomeçam a contagem, uma única vez. Carta nossa não vale. Acordo assinado, promessa por escrito, protesto e ação já contam sozinhos. Deixe em branco se não houve.',
    payments: 'Qual pagamento dizia de qual dívida era?',
    payment: (amount: string, on: Day) => `${amount} em ${formatDay(on)}`,
    paidPart: (amount: string, means: string) => `Pagou ${amount} (${means}) e disse que era desta dívida.`,
    acknowledgedOn: 'Reconheceu em',
    note: 'O que fez ou disse',
    scans: 'Comprovante',
    save: 'Guardar',
    done: 'Prova guardada.',
    names: {
      instrument: 'contrato, nota de serviço ou fatura',
      'promissory-note': 'nota promissória',
      duplicata: 'duplicata',
      none: 'nenhum documento',
    },
    proves: (name: string) => `Prova: ${name}.`,
    acknowledgedBy: (on: Day) => `O cliente reconheceu a dívida em ${formatDay(on)}.`,
    demand: (on: Day) => `Prescreve em ${formatDay(on)}.`,
    demanded: (on: Day) => `Prescreveu em ${formatDay(on)}: não é mais cobrada.`,
    suit: 'Não prescreve enquanto a ação correr.',
    execution: (on: Day) => `Protesto e execução só antes de ${formatDay(on)}.`,
    executed: (on: Day) => `Protesto e execução não cabem mais desde ${formatDay(on)}.`,
  },
} as const

type Details = HistoryEntry['details']
const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const on = (value: Details[string] | undefined) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : ''
const reason = (d: Details) => (d['reason'] ? ` Motivo: ${d['reason']}.` : '')

const instrumentOf = (value: Details[string] | undefined) =>
  titleLife.proof.names[String(value) as DebtInstrument] ?? ''

const answers: Record<string, (d: Details) => string> = {
  owed: () => 'é devido',
  'partly-owed': (d) => `${money(d['notOwed'])} não eram devidos e viraram crédito`,
  'not-owed': () => 'não era devido e virou crédito',
}

/** A sentence for each command of a title's life that touches a customer. */
export const titleSentences: Record<string, (details: Details) => string> = {
  'titles.openDispute': (d) =>
    `Abriu contestação de ${money(d['amount'])} do título ${d['title'] ?? ''}${d['number'] === undefined ? '' : ` (OS ${d['number']})`}, a responder até ${on(d['deadline'])}.${reason(d)}`,
  'titles.closeDispute': (d) =>
    `Respondeu à contestação de ${money(d['amount'])} do título ${d['title'] ?? ''}: ${answers[String(d['outcome'])]?.(d) ?? ''}.`,
  'titles.reschedule': (d) =>
    `Reagendou o título ${d['title'] ?? ''} para ${on(d['dueOn'])}, por ${money(d['amount'])}.${reason(d)}`,
  'titles.saveBoleto': (d) => `Guardou o boleto do banco ${d['bank'] ?? ''} no título ${d['title'] ?? ''}.`,
  'titles.saveProof': (d) =>
    `Anotou o que prova o título ${d['title'] ?? ''}: ${instrumentOf(d['instrument'])}.${d['acknowledgedOn'] === undefined ? '' : ` O cliente reconheceu a dívida em ${on(d['acknowledgedOn'])}: ${d['note'] ?? ''}.`}`,
}
