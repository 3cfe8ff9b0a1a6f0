import type { PolicyStanding } from '#shared/contracts/dunning.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { CreditClass } from '#shared/domain/credit-policy.ts'
import type { PolicyScope, PolicySegment, StepOffset } from '#shared/domain/dunning/policy.ts'
import type { PresetId } from '#shared/domain/dunning/presets.ts'
import { placeOfHours } from '#shared/domain/dunning/step-day.ts'
import type { TextId } from '#shared/domain/messages/message-texts.ts'
import { clockTime } from './dunning-names.ts'
import { formatCount, formatDay } from './format.ts'

export const segmentNames: Record<PolicySegment, string> = {
  new: 'Clientes novos (menos de 180 dias)',
  'new-and-inactive': 'Novos e inativos há mais de 180 dias',
  traditional: 'Clientes tradicionais',
  vip: 'Clientes VIP',
}

/** The texts that steps speak with. */
export const stepTextNames = {
  'reminder-before': 'Lembrete antes do vencimento',
  'due-today': 'Vence hoje',
  'late-first': 'Primeiro aviso de atraso',
  'late-second': 'Segundo aviso de atraso',
  'firm-demand': 'Cobrança firme',
  'orders-suspended': 'Suspensão de novos trabalhos',
  'measure-notice': 'Aviso de medida',
  'extrajudicial-notice': 'Notificação extrajudicial',
  'last-proposal': 'Última proposta',
  'legal-notice': 'Encaminhamento ao jurídico',
  free: 'Texto escrito na hora',
} satisfies Partial<Record<TextId, string>>

/** What the text of a step is called; its id where the house has no such text any more. */
export function stepTextName(textId: string): string {
  return (stepTextNames as Record<string, string>)[textId] ?? textId
}

/** A step's place: `3 dias antes de vencer`. */
export function stepWhen(offset: StepOffset): string {
  const { amount, unit } = offset
  if (amount === 0) return 'No vencimento'
  const count = Math.abs(amount)
  const units = {
    days: formatCount(count, 'dia', 'dias'),
    'business-days': formatCount(count, 'dia útil', 'dias úteis'),
    hours: formatCount(count, 'hora', 'horas'),
  }
  const when = `${units[unit]} ${amount < 0 ? 'antes' : 'depois'}`
  return unit === 'hours' && offset.exact ? `${when}: ${dayAndHour(offset)}` : when
}

/** The day and hour that hours come to: `no dia seguinte, às 14h`. */
function dayAndHour(offset: StepOffset): string {
  const { days, minute } = placeOfHours(offset)
  const near: Record<number, string> = { [-1]: 'na véspera', 0: 'no dia', 1: 'no dia seguinte' }
  const day = near[days] ?? `${Math.abs(days)} dias ${days < 0 ? 'antes' : 'depois'}`
  return minute === 0 ? day : `${day}, às ${clockTime(minute)}`
}

/** The same as the trade writes it: `D+5`, `D−3 úteis`, `24 h`. */
export function stepMark({ amount, unit }: StepOffset): string {
  const sign = amount < 0 ? '−' : '+'
  if (unit === 'hours') return `${sign}${Math.abs(amount)} h`
  return amount === 0 ? 'D0' : `D${sign}${Math.abs(amount)}${unit === 'business-days' ? ' úteis' : ''}`
}

const classList = (classes: readonly CreditClass[]) =>
  classes.length === 1 ? `Classe ${classes[0]}` : `Classes ${classes.join(', ')}`

/** Whom a policy is for; names beyond three are counted. */
export function scopeWords(scope: PolicyScope, names: readonly string[] = []): string {
  if (scope.kind === 'everyone') return 'Todos os clientes'
  if (scope.kind === 'segment') return segmentNames[scope.segment]
  if (scope.kind === 'classes') return classList(scope.classes)
  const known = names.filter((name) => name !== '')
  const rest = scope.customerIds.length - Math.min(3, known.length)
  const first = known.slice(0, 3).join(', ')
  return rest > 0 ? `${first}${first ? ' e mais ' : ''}${formatCount(rest, 'cliente', 'clientes')}` : first
}

export const dunningPolicyWords = {
  intro:
    'A régua diz o que acontece com cada dívida, dia a dia. Cada versão publicada fica guardada; o que ela fez não muda.',
  readOnly: 'Só gerente ou dono publica.',
  create: 'Nova régua',
  createFrom: 'Começar de um modelo',
  presets: {
    house: 'Régua da casa (D−3 a D+120)',
    laboratory: 'Laboratório (travas em 7, 15 e 30 dias)',
    retail: 'Varejo (D+1, D+5, D+15, D+25, D+30)',
    cedrus: 'Cedrus (antes, 24 h depois, firme em 10 dias)',
    nothing: 'Não fazer nada',
  } satisfies Record<PresetId, string>,
  list: 'Réguas',
  standing: {
    'in-force': 'Em vigor',
    scheduled: 'Programada',
    covered: 'Substituída',
    ended: 'Encerrada',
    withdrawn: 'Retirada',
  } satisfies Record<PolicyStanding, string>,
  version: (version: number) => `Versão ${version}`,
  houseBadge: 'Modelo da casa',
  houseHint: 'Vale para quem nenhuma outra régua alcança. Publique uma para todos e ela toma o lugar.',
  steps: (count: number) => (count === 0 ? 'Sem etapas' : formatCount(count, 'etapa', 'etapas')),
  period: (from: Day, until: Day | null) =>
    until ? `de ${formatDay(from)} a ${formatDay(until)}` : `desde ${formatDay(from)}`,
  publishedBy: (name: string, on: Day) => `publicada por ${name} em ${formatDay(on)}`,
  withdrawnBy: (name: string, on: Day, reason: string) =>
    `retirada por ${name} em ${formatDay(on)}: ${reason}`,
  edit: (name: string) => `Editar ${name}`,
  editShort: 'Editar…',
  publishMine: 'Publicar a minha…',
  useAgain: 'Usar esta versão de novo',
  versions: (count: number) => `Versões anteriores (${count})`,
  withdraw: 'Retirar…',
  withdrawTitle: (name: string, version: number) => `Retirar ${name}, versão ${version}`,
  withdrawIntro: (before: number | null) =>
    before === null
      ? 'A partir de hoje, os clientes desta régua seguem a próxima que os alcança, ou o modelo da casa. O que já foi feito fica no histórico.'
      : `A partir de hoje volta a valer a versão ${before}. O que já foi feito fica no histórico.`,
  withdrawConfirm: 'Retirar',
  withdrawn: 'Régua retirada.',
  reason: 'Motivo',
  back: 'Voltar às réguas',
}

export const policyEditorWords = {
  title: (name: string, version: number) => `${name || 'Nova régua'}: versão ${version}`,
  name: 'Nome da régua',
  scope: 'Para quem',
  scopes: {
    everyone: 'Todos os clientes',
    segment: 'Um grupo de clientes',
    classes: 'Classes de crédito',
    customers: 'Clientes escolhidos (exceção)',
  } satisfies Record<PolicyScope['kind'], string>,
  segment: 'Grupo',
  classes: 'Classes',
  className: (letter: CreditClass) => `Classe ${letter}`,
  addCustomer: 'Incluir cliente',
  addCustomerPlaceholder: 'Nome ou documento',
  customers: 'Clientes',
  removeCustomer: (name: string) => `Tirar ${name}`,
  noCustomers: 'Nenhum cliente escolhido.',
  validFrom: 'Vale a partir de',
  validUntil: 'Último dia',
  validUntilHint: 'Vazio: sem fim. Exceções precisam de um fim.',
  note: 'O que mudou e por quê',
  noteException: 'Motivo da exceção',
  noteHint: 'Fica guardado com a versão.',
  advanced: 'Opções avançadas',
  tolerance: 'Tolerância',
  toleranceHint: 'Quem deve até este valor vencido não é cobrado.',
  steps: 'Etapas',
  stepsHint: 'Na ordem dos dias. Alt+↑ e Alt+↓ trocam o dia de uma etapa com o da vizinha.',
  noSteps: 'Sem etapas: esta régua não faz nada.',
  addStep: 'Incluir etapa',
  columns: { when: 'Quando', step: 'Etapa', channel: 'Canal', tone: 'Tom' },
  textBy: (text: string, who: string) => `${text} · ${who}`,
  up: (name: string) => `${name}: para mais cedo`,
  down: (name: string) => `${name}: para mais tarde`,
  edit: (name: string) => `Editar ${name}`,
  copy: (name: string) => `Duplicar ${name}`,
  remove: (name: string) => `Remover ${name}`,
  copyName: (name: string) => `${name} (cópia)`,
  problems: 'Confira antes de publicar',
  noProblems: 'Nada a corrigir.',
  blocks: 'Impede publicar',
  warns: 'Atenção',
  discard: 'Descartar',
  preview: 'Ver quem é afetado e publicar…',
  fixFirst: 'Corrija o que impede publicar.',
  draftKept: 'O que você muda fica guardado neste computador até publicar ou descartar.',
}

export const stepFormWords = {
  title: 'Etapa da régua',
  newTitle: 'Nova etapa',
  name: 'Nome',
  amount: 'Quantos',
  unit: 'Contados em',
  units: {
    days: 'dias corridos',
    'business-days': 'dias úteis',
    hours: 'horas',
  } satisfies Record<StepOffset['unit'], string>,
  side: 'Em relação ao vencimento',
  sides: { before: 'antes', after: 'depois' },
  whenHint:
    'Etapa que cai em fim de semana ou feriado passa ao próximo dia útil; antes do vencimento, ao dia útil anterior. Horas contam do início do dia do vencimento e valem como hora: 38 horas depois é no dia seguinte, às 14h.',
  channel: 'Canal',
  text: 'Texto',
  tone: 'Tom',
  advanced: 'Opções avançadas',
  phase: 'Fase',
  fallback: 'Se o canal não alcançar',
  noFallback: 'Uma pessoa decide',
  who: 'Quem pode fazer',
  preconditions: 'Só depois de',
  save: 'Guardar na régua',
  newName: 'Nova etapa',
}

export const policyPreviewWords = {
  title: 'O que acontece com este cliente',
  customer: 'Cliente',
  customerPlaceholder: 'Exemplo: um título que vence no dia abaixo',
  exampleDue: 'Vencimento do exemplo',
  titleChoice: 'Título',
  allTitles: 'Todos, de hoje em diante',
  titleOf: (label: string, dueOn: Day | null, amount: string) =>
    `${label} · ${dueOn ? `vence ${formatDay(dueOn)}` : 'sem vencimento'} · ${amount}`,
  nothingOpen: 'Nada em aberto: nenhuma etapa.',
  noSteps: 'Nenhuma etapa: nada acontece.',
  noneLeft: 'A régua acabou para o que está em aberto: uma pessoa decide.',
  noDueDate: 'Sem vencimento: só depois de um aviso com prazo.',
  more: (count: number) => `${formatCount(count, 'título', 'títulos')} a mais não aparecem aqui.`,
  moved: (planned: Day) => `seria ${formatDay(planned)}, sem expediente`,
  adjusted: (dueOn: Day, adjusted: Day) =>
    `Vence ${formatDay(dueOn)}, que não é dia útil: conta de ${formatDay(adjusted)}.`,
  fromHour: (minute: number) => `a partir das ${clockTime(minute)}`,
  past: 'já passou',
  today: 'hoje',
  coming: 'por vir',
  underPolicy: (name: string, version: number) =>
    version === 0 ? `Pela régua em vigor: ${name}` : `Pela régua em vigor: ${name}, versão ${version}`,
  underDraft: 'Pela régua que você está editando',
  about: (labels: readonly string[]) =>
    labels.length === 1 ? `título ${labels[0]}` : `títulos ${labels.join(', ')}`,
  note: 'Pagamentos, promessas, acordos e contestações param as etapas. No mesmo dia, o cliente recebe uma só mensagem.',
}

export const publishPolicyWords = {
  title: (name: string, version: number) => `Publicar ${name}, versão ${version}`,
  working: 'Conferindo quem muda de régua…',
  caught: (count: number) =>
    count === 0
      ? 'Nenhum cliente fica nesta régua no primeiro dia.'
      : `${formatCount(count, 'cliente fica', 'clientes ficam')} nesta régua no primeiro dia.`,
  left: (count: number) => `${formatCount(count, 'cliente sai', 'clientes saem')} dela.`,
  owing: (count: number) =>
    count === 0
      ? 'Nenhum deles deve nada hoje: nada muda de imediato.'
      : `${formatCount(count, 'deve algo e muda', 'devem algo e mudam')} de régua.`,
  moved: (count: number) =>
    count === 0
      ? 'Para nenhum muda a próxima etapa.'
      : `Para ${formatCount(count, 'cliente', 'clientes')} muda a próxima etapa.`,
  firstOnly: (count: number) => `Os primeiros ${count}, antes quem muda de etapa:`,
  columns: { customer: 'Cliente', from: 'Régua hoje', before: 'Próxima etapa hoje', after: 'Passa a ser' },
  none: 'nenhuma',
  same: 'não muda',
  next: (name: string, on: Day) => `${name}, ${formatDay(on)}`,
  publish: (version: number) => `Publicar versão ${version}`,
  published: (name: string, version: number) => `${name}, versão ${version}, publicada.`,
}
