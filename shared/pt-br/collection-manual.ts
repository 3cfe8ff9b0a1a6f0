import type { Role } from '#shared/domain/access.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ContactHours, ContactWindow } from '#shared/domain/dunning/contact-rules.ts'
import { formatCount, formatDay } from './format.ts'
import { fieldOnPaper } from './message-fields.ts'

const time = (minute: number) =>
  minute % 60 === 0
    ? `${minute / 60} h`
    : `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`
const window = (hours: ContactWindow) => (hours ? `${time(hours.from)} às ${time(hours.until)}` : 'não')

export const collectionManualWords = {
  title: 'Manual de cobrança',
  subject: 'Regras, etapas, limites e textos da cobrança, para a equipe',
  lead: 'Quem faz o quê, em que dia e com que palavras',
  asOf: (on: Day) => `Emitido em ${formatDay(on)}`,
  remark: 'Uso interno. Os textos com efeito legal precisam da revisão do advogado do laboratório.',
  policy: 'A régua',
  scope: 'Para quem',
  period: 'Validade',
  periodOf: (from: Day, until: Day | null) =>
    until ? `de ${formatDay(from)} a ${formatDay(until)}` : `desde ${formatDay(from)}, sem fim`,
  house: 'modelo da casa, até que outra seja publicada',
  tolerance: 'Tolerância: não se cobra quem deve até',
  published: 'Publicada por',
  publishedBy: (name: string, on: Day) => `${name}, em ${formatDay(on)}`,
  note: 'Motivo',
  roles: 'Quem faz o quê',
  roleColumns: { role: 'Papel', what: 'Na cobrança', steps: 'Etapas' },
  duties: {
    receptionist:
      'Confere os pagamentos antes de cobrar, envia os lembretes e avisos do dia, liga, anota cada contato e cada promessa.',
    manager:
      'Emite as cartas, aprova as etapas firmes, assina acordos, responde reclamações e acompanha os relógios legais.',
    owner: 'Decide negativação, protesto, ação judicial e perda.',
  } satisfies Record<Role, string>,
  noSteps: '–',
  steps: 'As etapas',
  stepsHint:
    'Dias contados do vencimento em dia útil; o que cai em fim de semana ou feriado passa ao próximo dia útil, e antes do vencimento ao anterior.',
  columns: { when: 'Quando', step: 'Etapa', how: 'Canal e tom', who: 'Quem', before: 'Só depois de' },
  how: (channel: string, fallback: string | null, tone: string) =>
    `${channel}${fallback ? `; se não alcançar, ${fallback}` : ''}. Tom ${tone.toLowerCase()}`,
  nothing: 'Esta régua não tem etapas: ninguém é lembrado nem cobrado por ela.',
  limits: 'Limites',
  hours: (where: string, { weekdays, saturday, sunday }: ContactHours) =>
    `${where}: segunda a sexta ${window(weekdays)}; sábado ${window(saturday)}; domingo e feriado ${window(sunday)}.`,
  everywhere: 'Horário nacional',
  caps: (perDay: number, perWeek: number) =>
    `No máximo ${formatCount(perDay, 'contato', 'contatos')} por dia e ${perWeek} por semana com o mesmo cliente, somados todos os canais.`,
  afterPromise: (days: number) =>
    `Promessa feita: ninguém cobra até o dia prometido e mais ${formatCount(days, 'dia útil', 'dias úteis')}.`,
  afterPayment: (days: number) =>
    `Pagamento recebido: ${formatCount(days, 'dia', 'dias')} de sossego para o cliente.`,
  oneMessage:
    'Uma mensagem por cliente e por dia, com todos os títulos. Nada é reenviado sem prova de que não chegou.',
  harsh:
    'Medida dura (extrajudicial ou judicial) só depois de 30 dias de atraso, com as etapas anteriores feitas.',
  stops: 'O que para a régua',
  stopLines: [
    'Pagamento, promessa dentro do prazo, acordo em vigor ou título contestado.',
    'Reclamação aberta na ouvidoria, até a resposta, e pedido do cliente para não ser procurado por um canal.',
    'Advogado constituído (fala-se só com ele), superendividamento, falecimento ou encerramento.',
    'Prescrição: a cobrança termina no dia.',
  ],
  never: 'O que nunca se faz',
  neverLines: [
    'Ameaçar, constranger, ridicularizar ou mentir (Código de Defesa do Consumidor, arts. 42 e 71).',
    'Falar da dívida com outra pessoa: secretária, família, sócio ou paciente. Deixa-se só nome e telefone.',
    'Anunciar medida que não se pode ou não se pretende tomar.',
    'Escrever nome ou dado de saúde de paciente.',
    'Cobrar por escrito sem nome, endereço e CPF ou CNPJ de quem cobra (art. 42-A).',
  ],
  texts: 'Os textos',
  textsHint: 'O que está entre colchetes é preenchido na hora, com os valores do dia.',
  textHead: (name: string, channel: string, version: number) =>
    `${name} · ${channel} · ${version === 0 ? 'texto da casa' : `versão ${version}`}`,
  textSubject: (subject: string) => `Assunto: ${subject}`,
  /** A field as it is printed. */
  field: (key: string) => `[${fieldOnPaper(key)}]`,
  drawer: {
    hint: 'Para a parede e para quem chega: a régua, os limites e os textos em vigor.',
    save: 'Salvar manual em PDF',
    saved: 'Manual salvo.',
    button: 'Manual da equipe',
    buttonOf: (name: string) => `Manual da equipe: ${name}`,
  },
  fileName: (name: string, version: number, on: Day) =>
    `Manual de cobrança – ${name}${version === 0 ? '' : ` v${version}`} – ${on}`,
}
