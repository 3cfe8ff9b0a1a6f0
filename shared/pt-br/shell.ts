import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

/** Words of the pieces that every screen uses. */
export const pieces = {
  tryAgain: 'Tentar de novo',
  cancel: 'Cancelar',
  confirm: 'Confirmar',
  close: 'Fechar',
  reason: 'Motivo',
  reasonHint: 'Fica registrado no histórico, com seu nome e a data.',
  reasonTooShort: 'Escreva o motivo em ao menos 3 letras.',
  loading: 'Carregando…',
  loadFailed: 'Não foi possível carregar esta lista',
  chooseDay: 'Abrir calendário',
  dayPlaceholder: 'dd/mm/aaaa',
  dayUnknown: 'Data não reconhecida. Digite dia, mês e ano: 22/11/2026.',
  moneyUnknown: 'Valor não reconhecido. Digite reais e centavos: 1.234,56.',
  noCustomer: 'Nenhum cliente encontrado',
  selectAll: 'Selecionar todas as linhas',
  selectRow: (name: string) => `Selecionar ${name}`,
}

/** The screens of the left menu, in the order of the money's path. */
export const screens = {
  home: 'Início',
  customers: 'Clientes',
  orders: 'Pedidos',
  credit: 'Crédito',
  closing: 'Fechamento',
  bank: 'Banco',
  imports: 'Importar',
  cheques: 'Cheques',
  aging: 'A receber por vencimento',
  letters: 'Cartas',
  collection: 'Cobrança',
  negotiation: 'Negociação',
  call: 'Ligação',
  escalation: 'Escalada',
  trustRecovery: 'Reconquista',
  papers: 'Documentos',
  numbers: 'Números',
  services: 'Catálogo',
  settings: 'Ajustes',
}

/** The frame around every page. */
export const shell = {
  product: 'Em Dia',
  skip: 'Ir para o conteúdo',
  navigation: 'Menu principal',
  status: 'Situação do sistema',
  search: 'Buscar cliente ou tela',
  header: 'Busca e usuário',
  openUserMenu: 'Abrir menu do usuário',
  switchUser: 'Trocar de pessoa',
  lock: 'Bloquear',
  theme: 'Aparência',
  themes: { light: 'Clara', dark: 'Escura', auto: 'Do sistema' },
  shortcuts: 'Atalhos do teclado',
  safeAt: (time: string) => `Dados seguros às ${time}`,
  notYetSafe: 'Nada para proteger ainda',
  lastBackup: (when: string) => `Última cópia: ${when}`,
  noBackup: 'Nenhuma cópia de segurança ainda',
  offline: 'Sem internet: tudo continua funcionando',
  version: (version: string) => `Versão ${version}`,
  readOnly: {
    'disk-full':
      'O disco está cheio: por enquanto só é possível consultar. Nada foi perdido. Libere espaço e o sistema volta a gravar sozinho.',
    'journal-failed':
      'O diário de segurança não pôde ser gravado: por enquanto só é possível consultar. Nada foi perdido. Confira o disco e reinicie o Em Dia.',
  },
  clockBehind: (today: Day, writtenOn: Day) =>
    `O relógio deste computador está em ${formatDay(today)}, mas já há lançamentos de ${formatDay(writtenOn)}. Confira a data do Windows antes de receber ou cobrar: atrasos, encargos e a fila saem da data.`,
  clockSeen: 'Entendi',
  sample: 'Dados de exemplo: nada aqui é real. Explore à vontade.',
  leaveSample: 'Voltar ao meu laboratório',
  reconnecting: 'Reconectando ao banco de dados… O que foi confirmado está salvo.',
}

/** The palette of Ctrl+K. */
export const palette = {
  placeholder: 'Nome, CPF/CNPJ, telefone, número do cliente ou nome da tela',
  nothing: 'Nada encontrado. Tente outro nome, documento ou telefone.',
  screens: 'Telas',
  actions: 'Ações',
  customers: 'Clientes',
  newCustomer: 'Novo cliente',
  newOrder: 'Novo pedido',
  owes: (amount: string) => `Deve ${amount}`,
  owesNothing: 'Nada em aberto',
}

/** What is said when a part of the screen breaks. */
export const broken = {
  title: 'Esta tela encontrou um problema',
  message:
    'Seus dados confirmados estão salvos. Tente de novo; se continuar, volte ao início ou feche e abra o Em Dia.',
  home: 'Voltar ao início',
  details: 'Detalhes para o suporte',
  notFound: 'Esta página não existe',
  notFoundMessage: 'O endereço pode ser de uma versão mais nova. Use o menu ao lado ou volte ao início.',
}

/** The shortcuts' help: keys and what they do. */
export const shortcutHelp = {
  title: 'Atalhos do teclado',
  everywhere: 'Em qualquer tela',
  lists: 'Nas listas',
  fields: 'Nos campos',
  palette: 'Buscar cliente ou tela',
  go: (screen: string) => `Ir para ${screen}`,
  newOrder: 'Novo pedido',
  lock: 'Bloquear a tela',
  help: 'Mostrar estes atalhos',
  move: 'Andar pelas linhas',
  pages: 'Andar por páginas, ao começo e ao fim',
  open: 'Abrir a linha',
  mark: 'Marcar a linha',
  find: 'Ir para a busca',
  create: 'Novo',
  today: 'Hoje, em um campo de data',
  day: 'Um dia a mais ou a menos',
  calendar: 'Abrir o calendário',
}

/** What every form says of itself. */
export const forms = {
  save: 'Salvar',
  problems: (count: number) => (count === 1 ? 'Falta corrigir um campo' : `Falta corrigir ${count} campos`),
  recovered: 'Recuperamos o que você estava digitando.',
  discard: 'Descartar',
  optional: 'opcional',
  address: {
    title: 'Endereço',
    zip: 'CEP',
    street: 'Rua ou avenida',
    number: 'Número',
    complement: 'Complemento',
    district: 'Bairro',
    city: 'Cidade',
    state: 'UF',
  },
}
