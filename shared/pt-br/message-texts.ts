import type { TextPartName } from '#shared/domain/messages/message-texts.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatDay } from './format.ts'

/** The editor of the house's texts, in Ajustes. */
export const textEditor = {
  intro:
    'Os textos que a régua e a ficha do cliente usam. Cada um tem a mensagem inteira, a forma curta para SMS e o roteiro para telefone. A revisão da lei olha cada palavra: o que ameaça ou expõe não pode ser salvo.',
  mayNot: 'Só a gerência e o proprietário podem mudar os textos.',
  search: 'Buscar texto',
  clear: 'Limpar busca',
  list: 'Textos da casa',
  nothingFound: 'Nenhum texto com esse nome.',
  use: 'Quando se usa',
  version: (version: number) => (version === 0 ? 'Texto original' : `Versão ${version}`),
  parts: {
    subject: 'Assunto do e-mail',
    body: 'Mensagem (WhatsApp, e-mail e carta)',
    sms: 'SMS',
    phone: 'Roteiro para telefone',
  } satisfies Record<TextPartName, string>,
  tabs: { body: 'Mensagem', sms: 'SMS', phone: 'Telefone', subject: 'Assunto' } satisfies Record<
    TextPartName,
    string
  >,
  tone: 'Tom',
  note: 'O que mudou e por quê',
  noteHint: 'Fica na história das versões.',
  fields: 'Campos',
  fieldsHint: 'Clique para pôr o campo onde está o cursor.',
  unknownField: (excerpt: string, meant: string | null) =>
    `O campo ${excerpt} não existe.${meant ? ` Seria {{${meant}}}?` : ' Escolha um da lista.'}`,
  brokenMark: (excerpt: string) =>
    `Há chaves abertas ou sobrando em “${excerpt}”. Escreva {{campo}}, com duas de cada lado.`,
  replace: (meant: string) => `Trocar por {{${meant}}}`,
  preview: 'Como fica',
  previewFor: 'Ver para um cliente',
  previewForHint: 'Sem cliente, mostra um exemplo inventado.',
  missing: (field: string) =>
    `Para este cliente o campo {{${field}}} não tem valor, e a mensagem não seria feita.`,
  save: 'Salvar nova versão',
  saved: 'Texto salvo. As mensagens de agora em diante usam esta versão.',
  refused: 'O texto não foi salvo. Nada se perdeu: corrija o que está marcado e salve de novo.',
  refusedParts: (parts: string[]) => `Há o que corrigir em: ${new Intl.ListFormat('pt-BR').format(parts)}.`,
  measures: 'Anuncia uma medida: só etapas extrajudiciais ou judiciais podem usar este texto.',
  suspension: 'Anuncia a suspensão de pedidos: só etapas firmes ou seguintes podem usar este texto.',
  restore: 'Voltar ao texto original',
  restoreQuestion: 'O texto original vira uma nova versão. As outras continuam na história.',
  restored: 'Texto original de volta.',
  versions: 'Versões',
  original: 'Texto original do sistema',
  versionLine: (version: number, on: Day, by: string) => `Versão ${version}, ${formatDay(on)}, ${by}`,
  takeVersion: 'Copiar para o editor',
  words: {
    title: 'Palavras que a casa não usa',
    intro:
      'Além do que a lei proíbe, que ninguém tira, estas palavras bloqueiam uma mensagem. Digite e tecle Enter.',
    label: 'Palavras bloqueadas',
    save: 'Salvar palavras',
    saved: 'Palavras salvas.',
  },
}
