import type { Day } from '#shared/domain/calendar.ts'
import type { Duplicate } from '#shared/contracts/registrations.ts'
import type { RegistrationStatus } from '#shared/domain/registration.ts'
import { formatBasisPoints, formatCount, formatDay, formatDays } from './format.ts'

export const registrationStatusNames: Record<RegistrationStatus, string> = {
  draft: 'Rascunho',
  submitted: 'Enviado para análise',
  approved: 'Aprovado',
  returned: 'Devolvido',
}

const by = (name: string, on: Day | null) => `por ${name}${on === null ? '' : ` em ${formatDay(on)}`}`

export const registrationWords = {
  loading: 'Abrindo o cadastro…',
  summary: 'Situação do cadastro',
  complete: (basisPoints: number) =>
    basisPoints === 10_000
      ? 'Cadastro completo'
      : `Cadastro ${formatBasisPoints(Math.floor(basisPoints / 100) * 100)} completo`,
  ring: (basisPoints: number) => `${Math.floor(basisPoints / 100)}%`,
  by,
  returnedWhy: (name: string, on: Day | null, note: string) =>
    `Devolvido ${by(name, on)}${note ? `: “${note}”` : '.'}`,
  noteBy: (name: string, on: Day | null, note: string) => `${by(name, on)}${note ? `: “${note}”` : ''}`,
  pendingFirst: 'Falta primeiro',
  nothingPending: 'Nada falta hoje.',
  more: (count: number) => `e mais ${formatCount(count, 'item', 'itens')}`,
  revalidate: 'Revalidar cadastro',
  revalidated: 'Cadastro revalidado: a próxima conferência é daqui a seis meses.',
  revalidateOn: (on: Day) => `Revalidar até ${formatDay(on)}`,
  revalidateLate: (on: Day) => `Revalidação vencida em ${formatDay(on)}`,
  neverValidated: 'Ainda não revalidado',
  confirmContact: 'Contato confirmado hoje',
  contactConfirmed: 'Telefone e e-mail confirmados hoje.',
  contactOn: (on: Day) => `Contato confirmado em ${formatDay(on)}`,
  contactNever: 'Contato ainda não confirmado',
  submit: 'Enviar para análise',
  submitAgain: 'Enviar de novo para análise',
  submitted: 'Cadastro enviado. A gerência o verá na agenda de crédito.',
  submitIntro: (missing: number) =>
    missing === 0
      ? 'Tudo o que é obrigatório está em ordem. A gerência conclui a análise.'
      : `Ainda ${missing === 1 ? 'falta' : 'faltam'} ${formatCount(missing, 'item obrigatório', 'itens obrigatórios')}: a gerência verá, mas não poderá aprovar assim.`,
  submitNote: 'Recado para quem analisa',
  submitNoteHint: 'Opcional. Por exemplo, o que o cliente prometeu trazer.',
  analysis: 'Abrir análise',
  print: 'Imprimir ficha',
  printFilled: 'Ficha preenchida',
  printBlank: 'Ficha em branco',
  printHint: 'Os campos são os mesmos da tela. Confira antes de imprimir ou salvar.',
  printLabel: (name: string) => `Ficha de análise de ${name}`,
  printSave: 'Salvar PDF',
  printSaved: 'Ficha salva.',
  noLaboratory: 'Preencha os dados do laboratório em Ajustes antes de imprimir.',
  sections: {
    checklist: 'Checklist',
    dados: 'Dados do cliente',
    perfil: 'Perfil e garantias',
    canais: 'Canais de contato',
    pessoas: 'Sócios e pessoas ligadas',
    referencias: 'Referências',
  },
  jump: 'Partes do cadastro',
  keys: 'Nesta tela: V revalida, C confirma o contato, E envia para análise.',
} as const

export const evidenceWords = {
  hint: '↑ ↓ andam pelos itens, Enter abre, Ctrl+Enter salva e vai ao próximo que falta.',
  progress: (done: number, all: number) => `${done} de ${formatCount(all, 'item', 'itens')} em ordem`,
  none: {
    title: 'Nenhum item para este tipo de cliente',
    message: 'A gerência escolhe o que conferir em Ajustes › Checklists.',
    open: 'Abrir Ajustes › Checklists',
  },
  mandatory: 'Obrigatório',
  weight: (weight: number) => `peso ${weight}`,
  states: {
    done: 'Em ordem',
    stale: 'Vencido',
    missing: 'Falta',
  },
  staleSince: (on: Day) => `venceu em ${formatDay(on)}`,
  validUntil: (on: Day, days: number) =>
    days === 0
      ? 'vence hoje'
      : days <= 30
        ? `vence em ${formatDay(on)}, ${days === 1 ? 'amanhã' : `daqui a ${formatDays(days)}`}`
        : `vale até ${formatDay(on)}`,
  forGood: 'não vence',
  howTo: 'Como conferir',
  needs: {
    file: 'Anexe o arquivo que comprova este item.',
    note: 'Escreva a nota do que foi conferido.',
    date: 'Informe a data do documento.',
    any: 'Anexe um arquivo, escreva uma nota ou informe a data do documento.',
  },
  asks: {
    file: 'Este item pede um arquivo.',
    note: 'Este item pede uma nota.',
    date: 'Este item pede a data do documento.',
    any: 'Basta um destes: arquivo, nota ou data do documento.',
  },
  files: 'Arquivos',
  note: 'O que foi conferido',
  noteHint: 'Protocolo, nome de quem atendeu, o que bateu. Nunca dados de pacientes.',
  dated: 'Data do documento',
  verifiedOn: 'Conferido em',
  save: 'Salvar item',
  close: 'Fechar',
  remove: 'Retirar comprovação',
  removeTitle: 'Retirar a comprovação?',
  removeMessage: (title: string) =>
    `“${title}” voltará a faltar. O que estava lá continua no histórico, com seu nome e o motivo.`,
  removed: 'Comprovação retirada.',
} as const

export const detailsWords = {
  none: {
    channels: 'Só o telefone e o e-mail principais. Acrescente o WhatsApp, a secretária, o financeiro.',
    people: 'Ninguém ainda. Sócios e fiadores contam: um bloqueio no CPF deles alcança este cliente.',
    references: 'Nenhuma ainda. Duas ou três ligações dizem mais que um papel.',
  },
  addChannel: 'Acrescentar canal',
  addPerson: 'Acrescentar pessoa',
  addReference: 'Acrescentar referência',
  removeChannel: (name: string) => `Remover o canal ${name}`,
  removePerson: (name: string) => `Remover ${name} das pessoas ligadas`,
  removeReference: (name: string) => `Remover a referência ${name}`,
  unnamed: 'sem nome',
  born: { person: 'Nascimento', company: 'Fundação' },
  marital: 'Estado civil',
  maritalHint: 'Vale para garantias: casado assina com o cônjuge.',
  spouse: 'Nome do cônjuge',
  segment: 'Especialidade ou ramo',
  segmentHint: 'Implantodontia, ortodontia…',
  expected: 'Compra prevista por mês',
  expectedHint: 'O primeiro limite parte daqui.',
  profile: 'Como compra e paga',
  profileHint: 'Épocas, dia de receber, hábitos. Nada de saúde, opinião ou família (LGPD).',
  forbidden: 'Proibido falar com terceiros',
  forbiddenHint:
    'A dívida só pode ser tratada com o próprio cliente: nada de recado com secretária, família ou colegas (CDC, art. 42).',
  allowedHint:
    'Recado só com quem o cliente autorizou a tratar de pagamentos. Sem autorização, deixe ligado (CDC, art. 42).',
  opinion: 'O que disse',
  calledToday: 'Liguei hoje',
  calledTodayFor: (name: string) => `Liguei hoje para ${name}`,
  save: 'Salvar perfil, contatos e referências',
  saved: 'Cadastro salvo.',
  unsaved: 'Há mudanças por salvar.',
  bornInFuture: 'Esta data está no futuro. Confira o ano.',
} as const

const alikeNames: Record<Duplicate['alike'][number], string> = {
  'tax-id': 'mesmo documento',
  name: 'nome parecido',
  phone: 'mesmo telefone',
  'related-person': 'é sócio ou pessoa ligada',
}

export const duplicateWords = {
  title: (count: number) =>
    count === 1 ? 'Pode ser um cliente que já existe' : 'Podem ser clientes que já existem',
  alike: (alike: Duplicate['alike']) => alike.map((kind) => alikeNames[kind]).join(', '),
  number: (number: number) => `nº ${number}`,
} as const
