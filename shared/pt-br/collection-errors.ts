import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'
import { type Day, daySchema } from '#shared/domain/calendar.ts'
import { centavos } from '#shared/domain/money.ts'
import type { ActionState } from '#shared/domain/messages/collection-action.ts'
import { limitSentence } from './agreement-limits.ts'
import { clockTime } from './dunning-names.ts'
import { missingSentence } from './escalation-names.ts'
import { formatCount, formatDay, formatMoney } from './format.ts'
import { actionStateNames } from './messages.ts'

type Details = Refusal['details']

const money = (value: Details[string] | undefined) => formatMoney(centavos(Number(value ?? 0)))
const dayOr = (value: Details[string] | undefined, otherwise: string) =>
  daySchema.safeParse(value).success ? formatDay(value as Day) : otherwise

const closedReasons: Record<string, string> = {
  hours: 'Fora do horário de contato',
  sunday: 'Hoje é dia sem contato',
  holiday: 'Hoje é feriado',
  'step-hour': 'Ainda não é a hora desta etapa',
}

/** What is refused of agreements, tickets, contacts, promises, messages, the queue and cases, and what to do. */
export const collectionRefusals = {
  'agreement-unknown': 'Este acordo não existe. Atualize a tela.',
  'agreement-closed': 'Este acordo já foi assinado, cancelado ou quebrado: isto não pode mais ser feito.',
  'agreement-not-signed':
    'Este acordo ainda não foi assinado: nada mudou na dívida. Cancele a proposta, se for o caso.',
  'agreement-kept': 'Este acordo foi cumprido até o fim: não há o que quebrar.',
  'agreement-expired': (d: Details) =>
    `A proposta ${d['number'] ?? ''} valia até ${dayOr(d['until'], 'outro dia')}. Faça outra, com os valores de hoje.`,
  'agreement-outdated': (d: Details) =>
    `O título ${d['title'] ?? ''} mudou depois da proposta (pagamento, contestação ou cancelamento). Cancele-a e faça outra.`,
  'agreement-first-past': (d: Details) =>
    `A primeira parcela venceu em ${dayOr(d['dueOn'], 'outro dia')}, antes da assinatura. Cancele a proposta e faça outra.`,
  'agreement-waits': (d: Details) =>
    `O título ${d['title'] ?? ''} já está na proposta ${d['number'] ?? ''}, que espera resposta. Cancele-a antes.`,
  'agreement-renegotiated': (d: Details) =>
    `As parcelas deste acordo estão no acordo ${d['number'] ?? ''}. Quebre antes aquele.`,
  'agreement-term-lacks': (d: Details) =>
    `O termo do acordo não pode ser feito: falta ${d['what'] ?? 'um dado'}. Complete o cadastro ou os dados do laboratório.`,
  'agreement-payment': (d: Details) =>
    `Esta baixa é do acordo ${d['number'] ?? ''}. Para desfazê-la, quebre o acordo em Negociação, Acordos.`,
  'paper-of-agreement': (d: Details) =>
    `Este é o termo do acordo ${d['number'] ?? ''}. Assine ou cancele o acordo em Negociação, Acordos.`,
  'title-in-agreement': (d: Details) =>
    `Este título está no acordo ${d['number'] ?? ''}. Renegocie ou quebre o acordo em Negociação, Acordos.`,
  'offer-impossible':
    'Esta divisão não existe: cada título e cada parcela precisam de pelo menos um centavo. Diminua o desconto, a entrada ou as parcelas.',
  'offer-not-allowed': (d: Details) =>
    limitSentence(String(d['code']), Number(d['limit']), Number(d['asked'])),
  'ticket-unknown': 'Este registro da ouvidoria não foi encontrado. Atualize a tela.',
  'ticket-answered': (d: Details) =>
    `Este registro já foi respondido${d['by'] ? ` por ${d['by']}` : ''}. Atualize a tela para ver a resposta.`,
  'ending-unknown': 'Este encerramento não foi encontrado. Atualize a tela.',
  'ending-reversed': 'Este encerramento já foi desfeito.',
  'already-lost': (d: Details) =>
    `O título ${d['title'] ?? ''} já foi dado como perda. Desmarque-o ou desfaça a perda anterior.`,
  'already-ended': 'O relacionamento com este cliente já foi encerrado.',
  'block-needs-document': (d: Details) =>
    `${d['name'] ?? 'O cliente'} não tem CPF ou CNPJ no cadastro, e a lista negra reconhece pelo documento. Complete o cadastro, ou encerre sem bloquear.`,
  'review-needed': 'Escolha um dia de revisão depois de hoje: a decisão precisa ser olhada de novo.',
  'plan-unknown': 'Este plano de reconquista não foi encontrado. Atualize a tela.',
  'plan-ended': 'Este plano de reconquista já foi encerrado.',
  'plan-running': 'Este cliente já tem um plano de reconquista em andamento.',
  'no-such-relapse': 'Não há recaída neste dia para perdoar. Atualize a tela.',
  'nothing-to-thank': 'Não há mais o que agradecer a este cliente neste mês. Atualize a lista.',
  'contact-unknown': 'Este contato não foi encontrado. Atualize a tela.',
  'contact-reversed': 'Este contato já foi estornado.',
  'contact-in-future': 'O contato não pode ser de um dia que ainda não chegou. Corrija a data.',
  'phone-invalid':
    'Este telefone está incompleto. Digite com o DDD, como (11) 98765-4321, para que o próximo consiga ligar.',
  'late-reason-needed':
    'Escolha o motivo do atraso: quem falou com o cliente é quem sabe. Se ele não disse, escolha “Outro” e conte no campo ao lado.',
  'next-step-needed': 'Diga qual é o próximo passo e para quando: nenhum contato fica sem continuação.',
  'next-step-in-past': 'O próximo passo está num dia que já passou. Escolha hoje ou um dia depois.',
  'promise-needed': 'Informe o dia e o valor prometidos, ou escolha outro resultado.',
  'lawyer-needed': 'Informe o nome do advogado: a partir de agora só se fala com ele.',
  'nothing-to-resolve': 'Este contato não tem nada a resolver, ou alguém já resolveu. Atualize a tela.',
  'promise-unknown': 'Esta promessa não foi encontrada. Atualize a tela.',
  'promise-in-past': 'A promessa é para um dia que já passou. Escolha hoje ou um dia depois.',
  'promise-too-far':
    'A promessa é para daqui a mais de um ano, e até lá ninguém cobraria este cliente. Confira o ano; para tanto prazo, proponha um acordo.',
  'promise-above-owed': (d: Details) =>
    `O valor prometido passa do que será devido no dia: ${money(d['most'])}. Diminua-o.`,
  'promise-closed': 'Esta promessa não está mais em aberto. Atualize a tela para ver como ficou.',
  'promise-formalised': 'Esta promessa já foi formalizada.',
  'script-broken': (d: Details) =>
    `O roteiro “${d['script'] ?? ''}” não pode ser guardado: confira a fala “${d['node'] ?? ''}”.`,
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
    `${closedReasons[String(d['reason'])] ?? 'Fora do horário de contato'}: nada é enviado agora.${d['on'] ? ` Envie a partir de ${dayOr(d['on'], '')}, às ${clockTime(Number(d['minute'] ?? 540))}.` : ''}${d['reason'] === 'step-hour' ? '' : ' A mensagem pode ficar preparada.'}`,
  'case-unknown': 'Este caso não existe mais. Volte à lista e tente de novo.',
  'nothing-demandable': (d) =>
    `Nada mais pode ser cobrado${d['name'] ? ` de ${d['name']}` : ''}: o que deve prescreveu, foi dado como perda ou espera resposta ao que o cliente disse. O registro continua.`,
  'case-closed': 'Este caso já foi encerrado.',
  'case-open': ({ number }: Details) =>
    `Um destes títulos já está no caso nº ${String(number ?? '')}. Abra aquele caso.`,
  'case-not-ready': ({ items, number }: Details) =>
    `${number ? `O caso nº ${String(number)} não pode seguir` : 'Ainda não dá para abrir'}: falta ${missingSentence(String(items ?? ''))}.`,
  'stage-not-next': 'O caso não pode passar a esta fase agora. Escolha uma das fases seguintes.',
  'removal-first':
    'O cliente pagou e o nome dele ainda consta. Registre antes a baixa da negativação ou do protesto.',
  'return-has-issues': ({ line }: Details) =>
    `O retorno não foi lançado: confira a linha ${String(line ?? '')} do arquivo, corrija e escolha o arquivo de novo. Nada foi alterado.`,
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
  superindebted:
    'Este cliente está superendividado: nada firme é enviado. Proponha um plano único que caiba no orçamento dele, em Negociação › Acordos.',
  'customer-ended':
    'Consta que este cliente faleceu ou encerrou as atividades. Nada é enviado; trate com a família ou o responsável, por escrito.',
  'message-field-missing': (d: Details) =>
    `O texto usa o campo {{${d['field'] ?? ''}}}, que não tem valor para este cliente. Escolha outro texto ou escreva sem esse campo.`,
  'message-blocked':
    'A revisão do texto achou algo que a lei não permite enviar. Veja o que está marcado e use a redação sugerida.',
  'warnings-unanswered':
    'Há avisos na revisão do texto. Ajuste o texto ou escreva por que enviar assim mesmo.',
  'message-stale':
    'O dia ou os valores mudaram, ou o cliente respondeu, desde que a mensagem foi preparada. Volte à fila: se ainda houver o que cobrar, o texto será refeito com os valores de agora.',
  'not-an-email': 'Só e-mails vão para a caixa de saída. Esta mensagem é de outro canal.',
  'proof-in-future': 'A data da comprovação está no futuro. Informe hoje ou um dia anterior.',
} satisfies Partial<Record<RefusalCode, string | ((details: Details) => string)>>
