import type { RecoveryReport, StoreState } from '#shared/contracts/desktop.ts'
import { formatCount, formatInstant, formatNumber } from './format.ts'

type Cause = RecoveryReport['cause']
type FailureReason = Extract<StoreState, { kind: 'failed' }>['reason']

export const starting = {
  title: 'Abrindo o Em Dia…',
  slow: 'Está demorando mais que o normal: conferindo seus dados antes de abrir.',
}

/** What was wrong with the database, as its owner would say it. */
export const causes: Record<Cause, string> = {
  missing: 'O banco de dados não estava na pasta de sempre.',
  behind: 'O banco de dados estava mais antigo que o último lançamento confirmado.',
  damaged: 'O banco de dados estava danificado.',
  'different-history': 'O banco de dados não era o mesmo que o Em Dia gravou por último.',
  unreadable: 'O banco de dados não pôde ser aberto.',
}

export const recovering = {
  title: 'Recuperando seus dados',
  message:
    'O Em Dia guarda cada lançamento duas vezes: no banco de dados e em um diário. Estamos refazendo o banco a partir do diário. Não desligue o computador.',
  progress: (done: number, total: number) =>
    total > 0
      ? `${formatNumber(done)} de ${formatCount(total, 'lançamento', 'lançamentos')}`
      : 'Lendo a cópia de segurança…',
}

export const recovered = {
  title: 'Seus dados foram recuperados',
  partly: 'Quase tudo foi recuperado',
  summary: ({ customers, receivables, payments }: RecoveryReport) =>
    `Recuperamos ${formatCount(customers, 'cliente', 'clientes')}, ${formatCount(receivables, 'título', 'títulos')} e ${formatCount(payments, 'recebimento', 'recebimentos')}.`,
  nothingLost: 'Nada do que foi confirmado se perdeu.',
  lost: (count: number) =>
    `${formatCount(count, 'lançamento não pôde', 'lançamentos não puderam')} ser lido no diário. Confira a lista e lance de novo o que faltar.`,
  details: 'Detalhes',
  cause: 'O que aconteceu',
  source: 'De onde veio',
  fromSnapshot: (at: string, changes: number) =>
    changes === 0
      ? `Da cópia de ${formatInstant(at)}, que já tinha tudo.`
      : `Da cópia de ${formatInstant(at)} e de ${formatCount(changes, 'lançamento', 'lançamentos')} do diário.`,
  fromJournal: (changes: number) => `De ${formatCount(changes, 'lançamento', 'lançamentos')} do diário.`,
  setAside: 'Os arquivos com defeito foram guardados em',
  acknowledge: 'Entendi',
}

export const failed = {
  title: 'Não foi possível abrir seus dados',
  reasons: {
    'no-source':
      'O banco de dados falta ou está danificado, e não encontramos neste computador uma cópia de segurança nem o diário para refazê-lo. Se você tem uma cópia em um pendrive, restaure-a agora.',
    'newer-data':
      'Estes dados foram gravados por uma versão mais nova do Em Dia. Instale a versão mais nova neste computador e abra de novo; nada foi alterado.',
    crashing:
      'O banco de dados parou várias vezes seguidas. Tente de novo; se continuar, reinicie o computador ou restaure uma cópia de segurança.',
    fault:
      'Encontramos um defeito ao abrir seus dados. Nada foi apagado. Tente de novo ou restaure uma cópia.',
  } satisfies Record<FailureReason, string>,
  retry: 'Tentar de novo',
  retryHint: 'Refaz o banco de dados a partir do que está neste computador.',
  restore: 'Restaurar de um arquivo',
  restoreHint: 'Escolha uma cópia de segurança, no pendrive por exemplo.',
  empty: 'Começar vazio',
  emptyHint: 'Os arquivos atuais ficam guardados ao lado, para o suporte.',
  emptyTitle: 'Começar com o laboratório vazio?',
  emptyMessage:
    'O Em Dia abrirá sem clientes nem títulos. Os arquivos com defeito não serão apagados: ficam em uma pasta ao lado e podem ser recuperados depois.',
  quit: 'Fechar o Em Dia',
  folder: 'Abrir a pasta dos dados',
  detail: 'Detalhe para o suporte',
}
