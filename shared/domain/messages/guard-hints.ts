import { type GuardPhrase, phrases } from './guard-rules.ts'

/** Who has nothing to do with a debt. */
const OTHERS =
  '(?:sindico|porteir[oa]s?|vizinh[oa]s?|rh|chefe|soci[oa]s?|secretari[oa]s?|espos[oa]|marido|familia|pacientes?|colegas?|funcionari[oa]s?|associacao|condominio|conselho|cro|sindicato)'

/** What is threatened, shamed or claimed without being said outright (CDC 42 and 71; R2.1, R2.2, R2.4). */
export const hintPhrases: readonly GuardPhrase[] = [
  ...phrases('violence', 'block', [
    '(?:sei|sabemos) ~ onde (?:fica|e|funciona) ~ (?:casa|consultorio|clinica|trabalho|familia)',
    'nao (?:nos |me |)(?:responsabiliz\\w+|respondo|respondemos) ~ (?:que|o que) (?:pode|possa|vai|vier a|venha a) (?:acontecer|ocorrer)',
    '(?:voce|o senhor|a senhora) tem (?:familia|filh[oa]s?|crianca|criancas)',
    'megafone',
    '(?:passo|passar|passarei|passamos|passaremos|vou|vamos|iremos) ~ (?:ai|la|clinica|consultorio|casa) com ~ (?:amigos|homens|rapazes|caras|pessoal)',
    'ou (?:voce |o senhor |a senhora |)(?:paga|pague|acerta|acerte) ~~ ou a (?:conversa|coisa|historia) (?:vai ser|sera|muda)',
  ]),
  ...phrases('exposure', 'block', [
    '(?:vier|vir|vem|venha|cair|tornar) a publico',
    'marcar (?:o senhor|a senhora|voce|o doutor|a doutora|sua clinica) ~ (?:posts?|publicacao|stories|story|foto)',
    'tod[oa]s? (?:os |)(?:laboratorios?|dentistas?|colegas?) ~~ (?:vai|vao|ira|irao) (?:saber|ficar sabendo)',
    '(?:passei|passamos|passarei|mandei|mandamos|enviei|enviamos) ~ (?:sua ficha|sua divida|seu debito) ~ (?:laboratorios|dentistas|concorrentes|fornecedores)',
    '(?:mandei|mandamos|enviei|enviamos|postei|postamos|publiquei|coloquei|colocamos|divulguei|divulgamos) ~ (?:cobranca|divida|debito|nome) ~ (?:no|nos|em|na) ~ (?:grupos?|status|instagram|facebook|condominio|redes)',
    'cobranca ~~ com copia (?:para|a) (?:todos|todo mundo|a equipe)',
  ]),
  ...phrases('third-party', 'block', [
    `${OTHERS} (?:ja |)(?:ficara|ficarao|vai ficar|vao ficar|vai|vao) (?:sabendo|saber)`,
    `${OTHERS} ~ (?:sabe|sabem) (?:que|da|do) ~~ (?:deve|devendo|divida|debito)`,
    `${OTHERS} ~ (?:foi|foram|sera|serao) (?:informad|avisad|comunicad)[oa]s? ~ (?:conduta|divida|debito|atraso|situacao)`,
    `(?:comentei|comentamos|falei|falamos|contei|contamos|conversei|conversamos) ~ (?:com|a|ao|para) ~~ ${OTHERS} ~~ (?:divida|debito|atraso|situacao)`,
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
  ...phrases('insult', 'block', [
    '(?:gente|pessoas?) como (?:voce|o senhor|a senhora)',
    'roubando (?:o |)(?:nosso|meu|dinheiro)',
  ]),
  ...phrases('false-claim', 'block', [
    '(?:sou|aqui e|falo como) (?:o |a |um |uma |)(?:(?:dr|dra|doutor|doutora) (?:[^| ]+ ){0,2}|)(?:advogad[oa]|oficial|delegad[oa])|oab (?:[a-z]{2} )?\\d+',
    'nao (?:devolvemos|devolveremos|devolvo|entregamos|entregaremos) ~ (?:modelos?|proteses?|trabalhos?|pecas?) ~ pacientes?',
    'juros? (?:dobra|dobram|triplica|triplicam|vai dobrar|vao dobrar|dobrara|dobrarao)',
    '(?:nao (?:vamos|vou|iremos)|sem) ~ (?:devolver|devolvemos|devolveremos) ~ (?:modelos?|proteses?|trabalhos?|pecas?) ~ (?:pacientes?)',
  ]),
]
