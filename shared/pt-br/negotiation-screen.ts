import type { PromiseView } from '#shared/contracts/promises.ts'
import { formatCount } from './format.ts'

/** *Negociação*: everything that was said, and what was promised. */
export const negotiation = {
  title: 'Negociação',
  subtitle: 'Tudo o que foi conversado e combinado com os clientes, sem nada apagado.',
  tabsLabel: 'Partes da negociação',
  tabs: { contatos: 'Contatos', promessas: 'Promessas', acordos: 'Acordos', ouvidoria: 'Ouvidoria' },
  search: 'Buscar em contatos, promessas e mensagens',
  clear: 'Limpar busca',
  list: 'Contatos, promessas e mensagens',
  kinds: {
    label: 'O que mostrar',
    all: 'Tudo',
    contact: 'Contatos',
    promise: 'Promessas',
    message: 'Mensagens',
  },
  columns: { on: 'Dia', customer: 'Cliente', what: 'O que houve', said: 'O que foi dito', by: 'Quem' },
  none: {
    title: 'Nenhuma conversa registrada',
    message: 'Abra um cliente e use “Ligar” ou “Registrar contato”: tudo o que for combinado aparece aqui.',
  },
  notFound: {
    title: 'Nada encontrado',
    message: 'Tente outra palavra: a busca olha nomes, anotações, sugestões, mensagens e próximos passos.',
  },
} as const

export const promises = {
  search: 'Buscar por cliente ou pessoa',
  clear: 'Limpar busca',
  list: 'Promessas',
  views: {
    open: 'Em aberto',
    due: 'Hoje e amanhã',
    broken: 'Quebradas',
    unformalised: 'A formalizar',
    all: 'Todas',
  } satisfies Record<PromiseView, string>,
  viewsLabel: 'Quais promessas',
  columns: {
    dueOn: 'Para',
    customer: 'Cliente',
    amount: 'Prometido',
    paid: 'Pago',
    standing: 'Situação',
    word: 'Por escrito?',
    actions: 'Ações',
  },
  written: 'Formalizada',
  verbal: 'De boca',
  verbalLate: 'De boca há mais de 24 h',
  figures: {
    kept: 'Cumpridas, das vencidas',
    keptValue: 'Do valor prometido',
    days: 'Dias até pagar',
    perContact: 'Promessas por contato',
    lastYear: 'Últimos 12 meses',
    none: 'Ainda nenhuma',
    ofCount: (kept: number, of: number) => `${kept} de ${of}`,
  },
  none: {
    open: {
      title: 'Nenhuma promessa em aberto',
      message: 'O que for prometido numa ligação aparece aqui até o dia chegar.',
    },
    other: { title: 'Nenhuma promessa aqui', message: 'Escolha outra situação para ver as demais.' },
  },
  formalise: {
    open: 'Formalizar…',
    title: 'Formalizar a promessa',
    intro:
      'Mande o combinado por escrito e guarde a confirmação do cliente. A promessa de boca vale como lembrança, mas não libera crédito.',
    note: 'Como o cliente confirmou',
    attachments: 'Confirmação (foto, conversa, PDF)',
    save: 'Formalizar',
    done: 'Promessa formalizada.',
    send: 'Mandar por escrito…',
    sendTitle: 'Mandar a promessa por escrito',
  },
  cancel: {
    open: 'Cancelar…',
    title: 'Cancelar a promessa',
    message: 'Ela continua no histórico, como cancelada.',
    confirm: 'Cancelar promessa',
    done: 'Promessa cancelada.',
  },
  make: {
    open: 'Promessa…',
    title: 'Anotar promessa',
    intro: 'Se já houver uma em aberto para os mesmos títulos, esta toma o lugar dela.',
    dueOn: 'Vai pagar em',
    amount: 'Quanto',
    means: 'Como',
    channel: 'Por onde prometeu',
    person: 'Quem prometeu',
    save: 'Anotar promessa',
    done: 'Promessa anotada. Formalize em 24 horas.',
  },
} as const

/** The customer's own page. */
export const customerNegotiation = {
  tab: 'Negociação',
  call: 'Ligar',
  log: 'Registrar contato…',
  timeline: 'Linha do tempo',
  more: 'Mostrar mais',
  filter: 'O que mostrar',
  all: 'Tudo',
  none: {
    title: 'Nenhuma conversa ainda',
    message: 'Registre o primeiro contato: quem atender depois de você lê tudo aqui.',
  },
  reverse: {
    open: 'Estornar…',
    label: (what: string) => `Estornar: ${what}`,
    title: 'Estornar o contato',
    message:
      'O contato continua na linha do tempo, riscado, com o motivo. Uma promessa em aberto que veio dele é cancelada.',
    confirm: 'Estornar',
    done: 'Contato estornado.',
  },
  resolve: {
    open: 'Resolver…',
    label: (what: string) => `Resolver: ${what}`,
    title: 'Como ficou?',
    message: 'Diga o que foi conferido. A cobrança destes títulos volta a seguir.',
    confirm: 'Resolver',
    done: 'Resolvido. A cobrança volta a seguir.',
    waiting: 'Cobrança parada até resolver',
  },
  open: {
    title: 'Promessas em aberto',
    none: 'Nenhuma promessa em aberto.',
  },
} as const

/** Home: promises by word that wait for a paper. */
export const promiseNotice = {
  text: (count: number, late: number) =>
    `${formatCount(count, 'promessa de boca espera', 'promessas de boca esperam')} formalização${late > 0 ? `, ${late} há mais de 24 horas` : ''}.`,
  open: 'Formalizar',
}
