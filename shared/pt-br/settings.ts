import type { BackupStatus, SnapshotEntry } from '#shared/contracts/desktop.ts'
import type { PixKeyKind } from '#shared/domain/pix.ts'
import { formatCount, formatMoney, formatNumber } from './format.ts'
import type { Centavos } from '#shared/domain/money.ts'

export const settingsSections = {
  laboratorio: 'Laboratório',
  cobranca: 'Cobrança',
  titulos: 'Títulos e cartões',
  credito: 'Política de crédito',
  checklists: 'Checklists',
  acordos: 'Acordos',
  contato: 'Contato',
  roteiros: 'Roteiros de ligação',
  textos: 'Textos',
  email: 'E-mail e bandeja',
  escalada: 'Escalada',
  calendario: 'Calendário',
  pessoas: 'Pessoas',
  copias: 'Cópias de segurança',
  aparencia: 'Aparência e bloqueio',
}

export const settings = {
  title: 'Ajustes',
  sections: 'Partes dos ajustes',
  saved: 'Ajustes salvos.',
  managersOnly: 'Só a gerência e o proprietário podem mudar esta parte.',
  ownersOnly: 'Só o proprietário pode mudar esta parte.',
}

export const pixKinds: Record<PixKeyKind, string> = {
  cpf: 'CPF',
  cnpj: 'CNPJ',
  phone: 'celular',
  email: 'e-mail',
  evp: 'chave aleatória',
}

export const laboratoryForm = {
  intro: 'Estes dados saem no alto das cartas e identificam quem cobra, como pede a lei (CDC, art. 42-A).',
  identity: 'Identificação',
  name: 'Razão social ou nome',
  tradeName: 'Nome fantasia',
  taxId: 'CNPJ ou CPF',
  cro: 'Inscrição no CRO',
  croHint: 'Como CRO-SP LB 1234',
  technicalResponsible: 'Responsável técnico',
  contact: 'Contato',
  phone: 'Telefone',
  email: 'E-mail',
  pix: 'Recebimento por Pix',
  pixKey: 'Chave Pix',
  pixKeyHint: 'CPF, CNPJ, celular com DDD, e-mail ou chave aleatória',
  pixName: 'Nome de quem recebe',
  pixNameHint: 'Se vazio, o nome do laboratório',
  pixCity: 'Cidade',
  pixCityHint: 'Se vazia, a do endereço',
  pixRecognised: (kind: string, key: string) => `Chave reconhecida: ${kind} ${key}`,
  pixAmbiguous: 'Estes 11 dígitos servem como CPF e como celular. Qual é a chave?',
  pixIsCpf: 'É o CPF',
  pixIsPhone: 'É o celular',
  logo: 'Logotipo',
  logoHint: 'PNG ou JPEG de até 300 kB. Fica no alto das cartas.',
  chooseLogo: 'Escolher imagem',
  removeLogo: 'Remover',
  logoAlt: 'Logotipo do laboratório',
  logoTooLarge: (kilobytes: number) =>
    `A imagem tem ${formatNumber(kilobytes)} kB; o limite é de 300 kB. Salve-a menor e escolha de novo.`,
  logoNotImage: 'O arquivo não é uma imagem PNG ou JPEG. Escolha outro.',
  save: 'Salvar laboratório',
}

export const termsForm = {
  intro:
    'Valem para todos os títulos que não tenham condições próprias. Os encargos são sempre calculados, nunca digitados.',
  lateFee: 'Multa por atraso (%)',
  lateInterest: 'Juros de mora ao mês (%)',
  interestMode: 'De onde vêm os juros',
  interestModes: {
    agreed: 'Combinados com o cliente, em contrato ou pedido',
    legal: 'Nada foi combinado: taxa legal e IPCA (CC, arts. 389 e 406)',
  },
  correction: 'Correção pelo índice',
  corrections: { no: 'Não corrigir', yes: 'Corrigir mês a mês pela tabela abaixo' },
  correctionLegal: { no: 'Pelo IPCA da tabela abaixo', yes: 'Pelo IPCA da tabela abaixo' },
  noFee: 'Multa só existe se foi combinada (R1.3).',
  byTable: 'Segue a tabela da taxa legal.',
  grace: 'Dias de tolerância',
  graceHint: 'Dias depois do vencimento em que nada é cobrado',
  countFrom: 'Juros contados a partir de',
  countFromOptions: {
    adjusted: 'Vencimento prorrogado para o próximo dia útil',
    original: 'Vencimento original',
  },
  rounding: 'Arredondamento dos centavos',
  roundingOptions: { 'half-up': 'Ao centavo mais próximo', truncate: 'Sempre para baixo' },
  example: (parts: { fee: Centavos; interest: Centavos; total: Centavos }) =>
    `Exemplo: um título de R$ 1.000,00 com 30 dias de atraso fica em ${formatMoney(parts.total)} (multa de ${formatMoney(parts.fee)} e juros de ${formatMoney(parts.interest)}).`,
  rulesTitle: 'O que a lei diz, em resumo',
  rules: [
    {
      id: 'R1.1',
      text: 'Em relação de consumo, a multa é de no máximo 2% da parcela, cobrada uma só vez (CDC, art. 52, § 1º).',
    },
    {
      id: 'R1.2',
      text: 'Entre empresas e profissionais o teto do CDC não vale, mas o juiz reduz multa excessiva (CC, art. 413). O costume é 2%; com contrato escrito, até 10%.',
    },
    {
      id: 'R1.3',
      text: 'Multa só existe se foi combinada: em contrato, pedido aceito ou confissão. Sem cláusula, deixe 0%.',
    },
    {
      id: 'R1.4',
      text: 'Juros de mora usuais: 1% ao mês, simples, por dia de atraso em mês de 30 dias, só sobre o principal.',
    },
    {
      id: 'R1.7',
      text: 'Contrato que não fala de juros: taxa legal (Selic menos IPCA, nunca menor que zero) e correção pelo IPCA, desde 30/08/2024 (Lei 14.905/2024).',
    },
    {
      id: 'R1.15',
      text: 'Se o vencimento cai em dia sem banco, o padrão é contar do próximo dia útil, que nunca cobra a mais. Use o original se o boleto do seu banco faz assim.',
    },
  ],
  lawyer: 'Confira com seu advogado antes de mudar.',
  save: 'Salvar condições',
  tooMuch: 'Use até 10%. Acima disso, a cobrança costuma ser derrubada.',
}

export const ratesForm = {
  title: 'Tabela de taxas mês a mês',
  intro:
    'O Em Dia funciona sem internet e não inventa índices: copie-os do Banco Central (taxa legal: série 29543) e do índice combinado. Um mês que falta não cobra nada.',
  indexName: 'Índice',
  legalIndex: (name: string) =>
    `Sem combinado, a lei corrige pelo IPCA (CC, art. 389), e esta tabela traz o ${name}: enquanto isso, nada é corrigido. Escolha IPCA e confira os meses.`,
  month: 'Mês',
  monthHint: 'mm/aaaa',
  legal: 'Taxa legal do mês (%)',
  index: (name: string) => `${name} do mês (%)`,
  add: 'Acrescentar mês',
  remove: (month: string) => `Remover ${month}`,
  paste: 'Colar da planilha',
  pasteHint: 'Copie três colunas: mês, taxa legal e índice. Meses que já existem são trocados.',
  pasteNothing: 'Nada reconhecido. Cole linhas como 10/2026, 0,686513 e 0,45.',
  pasteWrong: (line: number, text: string) => `Linha ${line} não reconhecida: “${text}”.`,
  none: 'Nenhum mês ainda.',
  missing: (months: string) => `Faltam na tabela: ${months}. Enquanto faltam, nada é cobrado por eles.`,
  wrongMonth: 'Escreva mês e ano: 10/2026.',
  wrongRate: 'Escreva a taxa em %: 0,686513.',
}

export const calendarForm = {
  intro:
    'Vencimentos em dias sem banco passam para o próximo dia útil. Os feriados nacionais já estão aqui; acrescente os do estado e da cidade.',
  yours: 'Feriados do seu estado e cidade',
  none: 'Nenhum acrescentado ainda.',
  day: 'Data',
  name: 'Nome do feriado',
  everyYear: 'Todo ano',
  add: 'Acrescentar',
  remove: (name: string) => `Remover ${name}`,
  yearly: 'todo ano',
  ofYear: (year: number) => `Dias sem banco em ${year}`,
  yearEnd: 'Sem atendimento bancário no último dia útil do ano',
  yearEndHint: 'Contas que vencem nesse dia podem ser pagas no próximo dia útil.',
  duplicate: 'Esta data já está na lista.',
  needsDay: 'Informe a data.',
  needsName: 'Informe o nome do feriado.',
}

export const peopleForm = {
  intro: 'Cada pessoa entra com o próprio PIN, e cada lançamento guarda quem o fez.',
  add: 'Nova pessoa',
  name: 'Nome',
  role: 'Função',
  pin: 'PIN de 4 a 8 dígitos',
  again: 'Repita o PIN',
  active: 'Ativa',
  inactive: 'Desativada',
  columns: { name: 'Nome', role: 'Função', state: 'Situação', actions: 'Ações' },
  edit: 'Editar',
  editOf: (name: string) => `Editar ${name}`,
  changePin: 'Trocar PIN',
  changePinOf: (name: string) => `Trocar PIN de ${name}`,
  canSignIn: 'Pode entrar no Em Dia',
  save: 'Salvar',
  added: (name: string) => `${name} já pode entrar.`,
  changed: 'Pessoa atualizada.',
  pinChanged: 'PIN trocado.',
}

export const backups = {
  intro:
    'Cada lançamento é gravado duas vezes neste computador antes de ser confirmado, e o Em Dia tira cópias sozinho. Leve também uma cópia para fora, toda semana.',
  safe: 'Último lançamento seguro',
  snapshot: 'Última cópia',
  verified: 'Última conferência',
  never: 'ainda não',
  changes: (sequence: number) => formatCount(sequence, 'lançamento', 'lançamentos'),
  where: 'Onde estão meus dados',
  openFolder: 'Abrir a pasta',
  now: 'Copiar agora',
  copied: 'Cópia feita e conferida.',
  saveCopy: 'Copiar para pendrive',
  savedTo: (path: string, attachments: number) =>
    `Cópia salva em ${path}${attachments > 0 ? `, com ${formatCount(attachments, 'anexo novo', 'anexos novos')} na pasta “anexos” ao lado` : ''}.`,
  attachmentsLeft: (left: number) =>
    `${formatCount(left, 'anexo não foi copiado', 'anexos não foram copiados')}: confira se há espaço e se os arquivos se abrem no Em Dia, e tente de novo.`,
  attachmentsBack: (copied: number) =>
    `${formatCount(copied, 'anexo que faltava voltou', 'anexos que faltavam voltaram')} da pasta “anexos” da cópia.`,
  list: 'Cópias neste computador',
  none: 'Nenhuma cópia ainda. A primeira é tirada sozinha depois dos primeiros lançamentos.',
  columns: {
    at: 'Quando',
    reason: 'Por quê',
    sequence: 'Lançamentos',
    size: 'Tamanho',
    verified: 'Conferida',
    actions: 'Ações',
  },
  reasons: {
    periodic: 'Automática',
    upgrade: 'Antes de atualizar',
    manual: 'Pedida por você',
    'before-restore': 'Antes de restaurar',
    quit: 'Ao fechar',
  } satisfies Record<SnapshotEntry['reason'], string>,
  yes: 'Sim',
  no: 'Não',
  restore: 'Restaurar',
  restoreOf: (when: string) => `Restaurar a cópia de ${when}`,
  restoreFile: 'Restaurar de um arquivo',
  restoreTitle: 'Voltar a esta cópia?',
  restoreMessage: (when: string) =>
    `O laboratório voltará a como estava em ${when}. O que foi lançado depois não é apagado: fica guardado em uma cópia ao lado, e você pode voltar atrás.`,
  restoreFileMessage:
    'Você escolherá o arquivo da cópia. Os dados de agora ficam guardados em uma cópia ao lado, e você pode voltar atrás.',
  restored: (sequence: number) => `Restaurado: ${formatCount(sequence, 'lançamento', 'lançamentos')}.`,
  kilobytes: (bytes: number) => `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} kB`,
  readOnly: {
    'disk-full': 'Disco cheio: só consulta',
    'journal-failed': 'Diário com problema: só consulta',
  } satisfies Record<NonNullable<BackupStatus['readOnly']>, string>,
}

export const appearance = {
  theme: 'Cores da tela',
  lockTitle: 'Bloqueio automático',
  lockHint: 'Depois deste tempo sem mexer, a tela pede o PIN. O que estava digitado continua no lugar.',
  lockAfter: 'Bloquear depois de',
  minutes: (count: number) => (count === 0 ? 'Nunca' : formatCount(count, 'minuto', 'minutos')),
  zoomHint: 'Para aumentar ou diminuir as letras, use Ctrl + e Ctrl −.',
}

export const firstRun = {
  welcome: 'Bem-vindo ao Em Dia',
  lead: 'Três passos e você já vê quem deve, quanto e há quanto tempo. Tudo fica neste computador e funciona sem internet.',
  steps: ['Laboratório', 'Proprietário', 'Começar'],
  step: (step: number) => `Passo ${step} de 3`,
  labTitle: 'Seu laboratório',
  labHint: 'Sai no alto das cartas. O que faltar pode ser completado depois em Ajustes.',
  ownerTitle: 'Quem é o proprietário?',
  ownerHint: 'O proprietário pode tudo. Depois você cadastra a recepção e a gerência em Ajustes › Pessoas.',
  ownerName: 'Seu nome',
  pin: 'Crie um PIN de 4 a 8 dígitos',
  pinHint: 'Evite datas e sequências. Você o digita sempre que entrar.',
  again: 'Repita o PIN',
  startTitle: 'Como quer começar?',
  startHint: 'Você pode mudar de ideia depois: nada aqui é definitivo.',
  choices: {
    import: {
      title: 'Importar minha planilha',
      hint: 'Clientes, títulos e recebimentos de CSV ou Excel, conferidos antes de gravar.',
    },
    sample: {
      title: 'Explorar com dados de exemplo',
      hint: 'Um laboratório fictício, separado do seu. Você volta quando quiser.',
    },
    empty: { title: 'Começar vazio', hint: 'Cadastre os clientes um a um, no seu ritmo.' },
  },
  next: 'Continuar',
  back: 'Voltar',
  pinAgain: 'Por segurança, o PIN não é guardado em rascunhos. Digite-o de novo.',
}
