import type { ClockRow } from '#shared/contracts/cases.ts'
import type { Day } from '#shared/domain/calendar.ts'
import type { ProposalFee } from '#shared/domain/escalation/proposal-fees.ts'
import { clockNames } from './escalation-names.ts'
import { formatCount, formatDay } from './format.ts'

const daysLeft = (left: number) => {
  if (left < 0) return `passou há ${formatCount(-left, 'dia', 'dias')}`
  return left === 0 ? 'é hoje' : `faltam ${formatCount(left, 'dia', 'dias')}`
}

const proposalFeeNames: Record<ProposalFee, string> = {
  nothing: 'até 30 dias do vencimento, nada se paga antes',
  'central-fee': 'de 31 a 120 dias do vencimento, a taxa da central se paga antes',
  emoluments: 'depois de 120 dias do vencimento, os emolumentos se depositam antes',
}

export const casesWords = {
  label: 'Casos de escalada',
  search: 'Buscar por cliente ou número do caso',
  clear: 'Limpar a busca',
  states: { open: 'Em andamento', closed: 'Encerrados', all: 'Todos' },
  state: 'Quais casos',
  routes: 'Rotas',
  open: 'Abrir caso',
  columns: {
    number: 'Caso',
    customer: 'Cliente',
    route: 'Rota',
    stage: 'Fase',
    owed: 'Deve hoje',
    clock: 'Próximo prazo',
    partner: 'Parceiro',
  },
  none: {
    title: 'Nenhum caso',
    message:
      'Negativar, protestar, processar ou terceirizar é o último passo: o caso só abre com a lista conferida.',
  },
  noClock: 'sem prazo correndo',
  clock: (kind: ClockRow['kind'], on: Day) => `${formatDay(on)}: ${clockNames[kind]}`,
  removalDue: (on: Day, left: number) =>
    `O cliente nada mais deve destes títulos. Baixe até ${formatDay(on)} (${daysLeft(left)}): são 5 dias úteis (Súmula 548 do STJ).`,
  page: {
    title: (number: number, route: string) => `Caso nº ${number} · ${route}`,
    opened: (on: Day, by: string) => `Aberto em ${formatDay(on)} por ${by}`,
    policy: (name: string, version: number) =>
      `pela política ${name}${version === 0 ? ' (padrão da casa)' : `, versão ${version}`}`,
    owed: (amount: string) => `Deve hoje ${amount}`,
    settled: (on: Day) => `Quitado em ${formatDay(on)}`,
    titles: (labels: readonly string[]) =>
      `${labels.length === 1 ? 'Título' : 'Títulos'} ${labels.join(', ')}`,
    handedOver: (amount: string) => `O parceiro repassou ${amount}: o dinheiro se lança na ficha do cliente.`,
    receive: 'Lançar o recebimento',
    checklist: 'Conferido na abertura',
    events: 'O que aconteceu',
    costs: 'Custos',
    noCosts: 'Nenhum custo anotado.',
    total: (amount: string) => `Total: ${amount}`,
    closed: (outcome: string, on: Day) => `Encerrado em ${formatDay(on)}: ${outcome}`,
    recovered: (amount: string) => `${amount} recuperados`,
    consent: 'Fazer carta de anuência',
  },
  advance: {
    title: 'O que aconteceu',
    intro: 'Fica no histórico do caso e do cliente; nada se apaga.',
    button: 'Registrar andamento',
    stage: 'Fase do caso',
    reference: 'Protocolo ou número',
    referenceHint: 'Do órgão, do cartório ou do processo',
    note: 'O que foi feito',
    attachments: 'Comprovantes',
    save: 'Registrar',
    done: 'Andamento registrado.',
    same: (stage: string) => `${stage} (continua)`,
  },
  cost: {
    title: 'Anotar custo',
    button: 'Anotar custo',
    intro: 'Custas, emolumentos, honorários: entram na conta da rota da menor perda.',
    what: 'De quê',
    amount: 'Valor',
    save: 'Anotar',
    done: 'Custo anotado.',
  },
  close: {
    title: 'Encerrar caso',
    button: 'Encerrar',
    intro:
      'O caso sai da lista dos que andam. Se o nome do cliente ainda consta em algum lugar, registre antes a baixa.',
    outcome: 'Como terminou',
    recovered: 'Quanto o parceiro repassou, antes da comissão',
    note: 'Observação',
    save: 'Encerrar caso',
    done: 'Caso encerrado.',
  },
  openCase: {
    title: 'Abrir caso',
    intro: 'Confira a lista: o que o sistema sabe já vem respondido, o resto é você que confirma.',
    legal: 'Regras gerais: confira com seu advogado.',
    customer: 'Cliente',
    customerHint: 'Digite o nome',
    route: 'O que fazer',
    titles: 'Títulos do caso',
    noTitles: 'Este cliente não tem título vencido em aberto.',
    checklist: 'Antes de abrir',
    holds: 'confere',
    fails: 'falta',
    rule: (source: string) => `Por quê? ${source}`,
    partner: 'Quem assume',
    noPartner: 'Cadastre antes em Parceiros.',
    note: 'Observação',
    phase: (phase: string) => `Fase da cobrança: ${phase}`,
    total: (amount: string) => `${amount} hoje`,
    save: 'Abrir caso',
    done: (number: number) => `Caso nº ${number} aberto.`,
    ownerOnly: 'Negativar é decisão do proprietário.',
    proposalFee: (fee: ProposalFee) =>
      `Proposta do cartório antes do protesto: o cliente tem até 30 dias para responder e, sem acordo, vai a protesto pelo valor original; ${proposalFeeNames[fee]} (Lei 9.492/1997, art. 11-A).`,
  },
}

export const clocksWords = {
  label: 'Relógios legais',
  hint: 'Prazos que a lei ou um combinado põe em marcha. Vermelho: venceu ou é hoje. Regras gerais: confira com seu advogado.',
  columns: {
    light: 'Situação',
    what: 'Prazo',
    about: 'De quê',
    customer: 'Cliente',
    on: 'Até',
    left: 'Quanto falta',
    rule: 'Regra',
  },
  lights: { red: 'Agora', yellow: 'Perto', green: 'No prazo' },
  none: {
    title: 'Nenhum prazo correndo',
    message: 'Casos, títulos perto da prescrição e cheques aparecem aqui.',
  },
  left: daysLeft,
  what: ({ kind, what }: Pick<ClockRow, 'kind' | 'what'>) =>
    kind === 'prescription' || kind === 'execution'
      ? `Título ${what}`
      : kind === 'cheque'
        ? `Cheque ${what}`
        : `Caso nº ${what}`,
  notice: (red: number) =>
    `${formatCount(red, 'prazo legal vence', 'prazos legais vencem')} hoje ou já ${red === 1 ? 'passou' : 'passaram'}.`,
  removals: (count: number, on: Day, left: number) =>
    `${count === 1 ? 'Um cliente pagou e o nome dele ainda consta' : `${formatCount(count, 'cliente pagou', 'clientes pagaram')} e os nomes ainda constam`} como negativado ou protestado. Baixar até ${formatDay(on)} (${daysLeft(left)}).`,
  remove: 'Baixar agora',
  open: 'Ver relógios',
}

export const partnersWords = {
  label: 'Advogados e assessorias',
  add: 'Novo parceiro',
  edit: (name: string) => `Editar ${name}`,
  title: 'Parceiro',
  intro: 'Quem assume um caso: escritório de advocacia ou assessoria de cobrança.',
  kinds: { lawyer: 'Advogado ou escritório', agency: 'Assessoria de cobrança' },
  fields: {
    kind: 'Tipo',
    name: 'Nome',
    taxId: 'CNPJ ou CPF',
    registration: 'OAB',
    phone: 'Telefone',
    email: 'E-mail',
    commission: 'Comissão sobre o que entrar',
    sla: 'Responde em',
    note: 'Observação',
    active: 'Recebe casos novos',
  },
  columns: {
    name: 'Nome',
    kind: 'Tipo',
    contact: 'Contato',
    commission: 'Comissão',
    sla: 'Prazo',
    active: 'Situação',
  },
  active: 'ativo',
  inactive: 'não recebe casos novos',
  none: { title: 'Nenhum parceiro', message: 'Cadastre o escritório ou a assessoria que assume seus casos.' },
  save: 'Salvar parceiro',
  done: 'Parceiro salvo.',
  days: (count: number | null) => (count === null ? '' : count === 1 ? ' dia' : ' dias'),
}

export const customerCases = {
  title: 'Casos',
  none: 'Nenhum caso aberto para este cliente.',
  clocks: 'Prazos deste cliente',
}

export const escalationForm = {
  intro:
    'Prazos de negativação, protesto e ação. São regras gerais: confira com seu advogado antes de mudar.',
  minDays: 'Dias mínimos de atraso',
  minDaysHint: 'Antes de 30 dias nada é aberto, a não ser com sinal de fraude.',
  notice: 'Dias de aviso do órgão antes de negativar',
  noticeHint:
    'CDC art. 43 § 2º e Súmula 359 do STJ: quem avisa é o órgão. Vale onde o estado não tem lei própria.',
  noticeByState: 'Estados com prazo próprio',
  noticeByStateHint:
    'Leis estaduais como lidas em fontes secundárias: SP e PE 20, MT 45, PI 15 dias. Confira, e mude aqui quando a lei mudar.',
  noticeOf: (state: string) => `Dias de aviso do órgão: ${state}`,
  removeNotice: (state: string) => `Tirar ${state} dos prazos próprios`,
  addNotice: 'Outro estado',
  addNoticePlaceholder: 'Escolha',
  remove: 'Dias úteis para baixar depois de pago',
  removeHint: 'Súmula 548 do STJ: no máximo 5.',
  register: 'Dias úteis do cartório para registrar',
  registerHint: 'Lei 9.492/1997, art. 12: 3 dias úteis.',
  warn: 'Avisar da prescrição com antecedência de',
  warnHint: 'Código Civil, art. 206 § 5º I: 5 anos para dívida líquida em documento.',
  days: (count: number | null) => (count === null ? '' : count === 1 ? ' dia' : ' dias'),
  save: 'Salvar prazos',
}
