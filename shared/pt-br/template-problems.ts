/** What keeps the text of a paper from being published, and what to do. */
export const templateSentences = {
  unknownField: (key: string, meant: string | null) =>
    `O campo {{${key}}} não existe.${meant ? ` Seria {{${meant}}}?` : ' Digite {{ e escolha um da lista.'}`,
  otherKind: (key: string) => `O campo {{${key}}} não serve neste documento. Digite {{ e escolha outro.`,
  brokenMark: 'Há um campo com chaves abertas ou sobrando. Escreva {{campo}}, com duas chaves de cada lado.',
  empty: 'Este bloco está vazio. Escreva o texto ou tire o bloco.',
  missingClause: (label: string, rule: string) =>
    `Falta a cláusula “${label}” (${rule}): insira uma cláusula e escolha esse elemento nela.`,
  missing: (label: string, rule: string, field: string | null) =>
    `Falta ${label} (${rule})${field ? `: use o campo {{${field}}} em algum bloco` : ''}.`,
}
