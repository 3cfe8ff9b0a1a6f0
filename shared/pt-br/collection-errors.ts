import { missingSentence } from './escalation-names.ts'
import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import type { ActionState } from '#shared/domain/messages/collection-action.ts'
import { clockTime } from './dunning-names.ts'
import { formatCount, formatDay } from './format.ts'
import { actionStateNames } from './messages.ts'

type Details = Refusal['details']

const dayOr = (value: Details[string] | undefined, otherwise: string) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : otherwise

const closedReasons: Record<string, string> = {
  hours: 'Fora do horário de contato',
  sunday: 'Hoje é dia sem contato',
  holiday: 'Hoje é feriado',
}

/** What is refused of messages, of the queue and of cases, and what to do. */
export const collectionRefusals = {
  'action-unknown': 'Esta mensagem não foi encontrada. Atualize a lista e confira.',
  'action-closed': (d: Details) =>
    `Esta mensagem já está como ${(actionStateNames[d['state'] as ActionState] ?? 'encerrada').toLowerCase()}. Atualize a lista; para falar de novo com o cliente, prepare outra.`,
  'already-contacted-today':
    'Já falamos com este cliente hoje, e o combinado é uma mensagem por dia. Deixe para amanhã ou, se as regras de contato permitirem, escreva por que insistir.',
  'contact-cap': (d: Details) =>
    d['per'] === 'week'
      ? `Este cliente já teve ${formatCount(Number(d['max'] ?? 0), 'contato', 'contatos')} em sete dias, o limite das regras de contato. Espere ou mude o limite em Ajustes › Contato.`
      : `O limite das regras de contato é de ${formatCount(Number(d['max'] ?? 1), 'contato', 'contatos')} por dia com cada cliente, e já foi atingido. Fale com ele amanhã.`,
  'outside-hours': (d: Details) =>
    `${closedReasons[String(d['reason'])] ?? 'Fora do horário de contato'}: nada é enviado agora.${d['on'] ? ` Envie a partir de ${dayOr(d['on'], '')}, às ${clockTime(Number(d['minute'] ?? 540))}.` : ''} A mensagem pode ficar preparada.`,
  'case-unknown': 'Este caso não existe mais. Volte à lista e tente de novo.',
  'case-closed': 'Este caso já foi encerrado.',
  'case-open': ({ number }: Details) =>
    `Um destes títulos já está no caso nº ${String(number ?? '')}. Abra aquele caso.`,
  'case-not-ready': ({ items }: Details) =>
    `Ainda não dá para abrir: falta ${missingSentence(String(items ?? ''))}.`,
  'stage-not-next': 'O caso não pode passar a esta fase agora. Escolha uma das fases seguintes.',
  'removal-first':
    'O cliente pagou e o nome dele ainda consta. Registre antes a baixa da negativação ou do protesto.',
  'partner-unknown': 'Escolha um advogado ou uma assessoria ativos, do tipo que este caso pede.',
  'clock-behind': ({ today, written }: Details) =>
    `O relógio deste computador está em ${dayOr(today, 'um dia antigo')}, mas já há lançamentos de ${dayOr(written, 'depois')}. Acerte a data do Windows antes de enviar mensagens: nada foi enviado.`,
  'nothing-to-do': 'Não há mais nada a fazer com este cliente hoje.',
  'approach-needed':
    'Antes da primeira ação firme, escolha a abordagem olhando o Raio-X: abra o cliente na fila e registre.',
  'step-not-allowed': ({ role }: Details) =>
    role === 'owner'
      ? 'Esta etapa só o proprietário pode fazer.'
      : 'Esta etapa só um gerente ou o proprietário pode fazer.',
  'no-channel':
    'Nenhum canal desta etapa alcança o cliente. Complete telefone ou e-mail no cadastro, ou mande uma carta.',
  'no-phone':
    'Não há telefone com DDD que sirva para este canal. Complete o telefone ou os canais no cadastro do cliente, ou escolha outro canal.',
  'no-email':
    'Não há e-mail que funcione para este cliente. Complete o cadastro dele ou escolha outro canal.',
  'opted-out': 'Este cliente pediu para não ser procurado por este canal. Escolha outro.',
  'lawyer-only': (d: Details) =>
    `Este cliente constituiu advogado${d['name'] ? ` (${d['name']})` : ''}: a cobrança só pode ser tratada com ele.`,
  'customer-ended':
    'Consta que este cliente faleceu ou encerrou as atividades. Nada é enviado; trate com a família ou o responsável, por escrito.',
  'message-field-missing': (d: Details) =>
    `O texto usa o campo {{${d['field'] ?? ''}}}, que não tem valor para este cliente. Escolha outro texto ou escreva sem esse campo.`,
  'message-blocked':
    'A revisão do texto achou algo que a lei não permite enviar. Veja o que está marcado e use a redação sugerida.',
  'warnings-unanswered':
    'Há avisos na revisão do texto. Ajuste o texto ou escreva por que enviar assim mesmo.',
  'message-stale':
    'O dia ou os valores mudaram desde que a mensagem foi preparada. Prepare-a de novo: o texto será refeito com os valores de agora.',
  'not-an-email': 'Só e-mails vão para a caixa de saída. Esta mensagem é de outro canal.',
  'proof-in-future': 'A data da comprovação está no futuro. Informe hoje ou um dia anterior.',
} satisfies Partial<Record<RefusalCode, string | ((details: Details) => string)>>
