import { type GuardPhrase, phrases } from './guard-rules.ts'

/** What is threatened, shamed or claimed without being said outright (CDC 42 and 71; R2.1, R2.2, R2.4). */
export const hintPhrases: readonly GuardPhrase[] = [
  ...phrases('violence', 'block', [
    '(?:sei|sabemos) ~ onde (?:fica|e|funciona) ~ (?:casa|consultorio|clinica|trabalho|familia)',
    'nao (?:nos |me |)(?:responsabiliz\\w+|respondo|respondemos) ~ (?:que|o que) (?:pode|possa|vai|vier a|venha a) (?:acontecer|ocorrer)',
    '(?:voce|o senhor|a senhora) tem (?:familia|filh[oa]s?|crianca|criancas)',
    'megafone',
  ]),
  ...phrases('exposure', 'block', [
    '(?:vier|vir|vem|venha|cair|tornar) a publico',
    'marcar (?:o senhor|a senhora|voce|o doutor|a doutora|sua clinica) ~ (?:posts?|publicacao|stories|story|foto)',
    'tod[oa]s? (?:os |)(?:laboratorios?|dentistas?|colegas?) ~~ (?:vai|vao|ira|irao) (?:saber|ficar sabendo)',
    '(?:passei|passamos|passarei|mandei|mandamos|enviei|enviamos) ~ (?:sua ficha|sua divida|seu debito) ~ (?:laboratorios|dentistas|concorrentes|fornecedores)',
    'cobranca ~~ com copia (?:para|a) (?:todos|todo mundo|a equipe)',
  ]),
  ...phrases('third-party', 'block', [
    'se seus (?:pacientes|colegas|funcionarios|amigos) (?:soubessem|descobrissem|souberem|descobrirem)',
    '(?:sindico|porteir[oa]|vizinh[oa]|chefe) ~~ (?:sabe|ficou sabendo|soube) ~ sua situacao|(?:sindico|porteir[oa]|vizinh[oa]|rh|chefe|soci[oa]|secretari[oa]) ~~ (?:sabe|sabem|ficou sabendo|soube|souberam) ~ (?:divida|debito)',
    '(?:deixei|deixamos|mandei|mandamos|deixarei) ~ recado (?:com|a|ao|para) ~ (?:mae|pai|espos[oa]|marido|filh[oa]|soci[oa]|secretari[oa]|recepcao|chefe|vizinh[oa]|sindico|porteir[oa]) ~~ (?:divida|debito|cobranca)',
    'rh ~~ (?:recebera|vai receber) (?:um |o |)(?:aviso|comunicado|cobranca)',
  ]),
  ...phrases('humiliation', 'block', [
    '(?:gente|pessoas?|profissional|quem e) (?:honest[oa]s?|de bem|seri[oa]s?|de palavra) (?:paga|pagam|honra|honram|cumpre|cumprem)',
    'deus (?:esta|ta) vendo|deus (?:cobra|vai cobrar|castiga)',
    '(?:filh[oa]s?|familia) ~ merec\\w+ ~~ (?:paga|pague|honra|contas)',
  ]),
  ...phrases('insult', 'block', ['roubando (?:o |)(?:nosso|meu|dinheiro)']),
  ...phrases('false-claim', 'block', [
    '(?:sou|aqui e|falo como) (?:o |a |um |uma |)(?:(?:dr|dra|doutor|doutora) (?:[^| ]+ ){0,2}|)(?:advogad[oa]|oficial|delegad[oa])|oab (?:[a-z]{2} )?\\d+',
    '(?:nao (?:vamos|vou|iremos)|sem) ~ (?:devolver|devolvemos|devolveremos) ~ (?:modelos?|proteses?|trabalhos?|pecas?) ~ (?:pacientes?)',
  ]),
]
