import type { Day } from '#shared/domain/calendar.ts'
import { formatCount, formatDay, formatDayInWords } from './format.ts'

const titles = (count: number) => formatCount(count, 'título', 'títulos')
const customers = (count: number) => formatCount(count, 'cliente', 'clientes')

export const home = {
  greeting: (name: string, hour: number) =>
    `${hour < 12 ? 'Bom dia' : hour < 18 ? 'Boa tarde' : 'Boa noite'}, ${name.split(' ')[0]}`,
  date: (weekday: number, today: Day) => `${weekdays[weekday - 1]}, ${formatDayInWords(today)}`,
  figures: {
    overdue: 'Vencido',
    overdueNote: (customerCount: number, titleCount: number) =>
      `${customers(customerCount)} · ${titles(titleCount)}`,
    dueToday: 'Vence hoje',
    dueThisWeek: 'Próximos 7 dias',
    receivedToday: 'Recebido hoje',
    receivedThisMonth: 'Recebido no mês',
    titles,
    charges: (amount: string) => `${amount} com encargos`,
  },
  notices: {
    cheques: (count: number, amount: string) =>
      `${formatCount(count, 'cheque pode', 'cheques podem')} ir ao banco hoje: ${amount}.`,
    chequesOpen: 'Depositar',
    rates: (count: number) =>
      `${formatCount(count, 'mês falta', 'meses faltam')} na tabela de taxas: enquanto faltam, nada é cobrado por eles.`,
    ratesOpen: 'Completar a tabela',
  },
  aging: 'A receber por vencimento',
  agingAll: 'Abrir o aging',
  agingTotal: (amount: string) => `${amount} em aberto`,
  justOverdue: 'Vencidos ontem',
  justOverdueHint: 'Venceram no último dia útil. É a melhor hora para um lembrete gentil.',
  nothingJustOverdue: 'Ninguém entrou em atraso desde o último dia útil.',
  dueOn: (on: Day) => `venceu em ${formatDay(on)}`,
  largest: 'Maiores atrasos',
  nothingOverdue: 'Ninguém em atraso. Todos os clientes estão em dia.',
  letter: 'Emitir carta',
  letterFor: (name: string) => `Emitir carta para ${name}`,
  keys: 'Setas para andar, Enter abre o cliente, C emite a carta.',
  steps: {
    title: 'Primeiros passos',
    done: 'feito',
    import: 'Importar seus clientes e títulos',
    importHint: 'De uma planilha CSV ou Excel, com conferência antes de gravar.',
    letterhead: 'Completar o papel timbrado',
    letterheadHint: 'Logotipo, CRO e responsável técnico, como sairão nas cartas.',
    pix: 'Informar a chave Pix',
    pixHint: 'Cada carta leva um código Pix com o valor atualizado.',
    contract: 'Adotar o contrato do laboratório',
    contractHint:
      'Leia o texto com seu advogado e publique-o: a venda a prazo passa a pedir o contrato assinado.',
    go: 'Começar',
  },
  empty: {
    title: 'Vamos colocar seu laboratório em dia',
    message: 'Comece pela planilha que você já tem: em minutos você vê quem deve, quanto e há quanto tempo.',
  },
}

const weekdays = [
  'Segunda-feira',
  'Terça-feira',
  'Quarta-feira',
  'Quinta-feira',
  'Sexta-feira',
  'Sábado',
  'Domingo',
]
