import { type GuardPhrase, phrases } from './guard-rules.ts'

const YOURS = '(?:seu|sua|seus|suas|teu|tua|teus|tuas)'
/** People whom the debt is no business of, named with whose they are. */
const PEOPLE =
  '(?:espos[oa]|marido|mulher|noiv[oa]|namorad[oa]|companheir[oa]|mae|pai|pais|filh[oa]s?|familia|familiares|parentes?|irma|irmaos?|sogr[oa]s?|ti[oa]|avo|secretari[oa]s?|recepcionistas?|recepcao|atendentes?|funcionari[oa]s?|equipe|soci[oa]s?|chefe|patrao|empregador|gerente|contador|vizinh[oa]s?|porteir[oa]|sindico|colegas?|amig[oa]s?|pacientes?|clientes|clientela|alunos|fornecedores|contatos|seguidores)'
/** The same, whoever’s they are. */
const ANYBODY =
  '(?:espos[oa]|marido|familia|familiares|parentes|pais|filh[oa]s|vizinh[oa]s?|colegas|amigos|pacientes|secretaria|recepcionista|recepcao|chefe|patrao|cro|conselho(?: regional)?|outros laboratorios|outros dentistas|outros profissionais|classe odontologica|concorrentes)'
const TELL =
  '(?:falar|falarei|falaremos|falo|falei|falamos|contar|contarei|contaremos|conto|contei|avisar|avisarei|avisaremos|aviso|avisei|avisamos|comunicar|comunicaremos|comunicamos|comunico|informar|informaremos|informamos|procurar|procuraremos|procuramos|procuro|ligar|ligarei|ligaremos|ligamos|liguei|ligo|cobrar|cobrarei|cobraremos|cobro|cobramos|mandar|mandaremos|mandamos|mando|mostrar|mostraremos|conversar|conversei|conversaremos|contatar|contato com|acionar|acionaremos|dizer|direi|diremos|relatar|expor|espalhar|perguntar|cobranca (?:a|ao|para|de))'
const SPREAD =
  '(?:expor|exponho|expomos|exporemos|exporei|divulg(?:ar|arei|aremos|amos|o|ando|ado|ada)|public(?:ar|arei|aremos|amos|o|ado|ada|ando)|post(?:ar|arei|aremos|amos|o|ado|ada|ando)|espalh(?:ar|arei|aremos|amos|o|ado|ada)|coloc(?:ar|aremos|amos|o)|colar|pendurar|marcar voce|compartilh(?:ar|aremos|amos|o)|jogar|mandar|botar)'
const HIS =
  '(?:seu|sua|teu|tua|voce|te|nome|divida|debito|calote|inadimplencia|prints?|conversas?|foto|situacao|caso)'
const PLACES =
  '(?:redes?|redes sociais|instagram|insta|facebook|face|internet|stories|story|grupos?|tiktok|youtube|google|reclame aqui|praca|mural|porta|cartaz|outdoor|publico|publicamente|colegas|todos|todo mundo|cidade|bairro|predio|vizinhanca|congresso|jornal|radio|ventilador)'

const prison = phrases('prison', 'block', [
  '(?:vai|vao|ira|irao|ser|sera|serao|seria|pode|podera|acaba|acabar|acabara|termina|terminar|ficar|parar|mandar|botar|colocar|meter|sair|levar|dar|da) ~ (?:pres[oa]s?|detid[oa]s?|algemad[oa]s?|encarcerad[oa]s?|fichad[oa]s?)',
  'pres[oa]s? por ~ (?:divida|debito|calote|estelionato|nao pagar|falta)',
  'cadeia(?! (?:de (?:custodia|suprimentos?|fornecimento|fornecedores|producao|frio|valor)|produtiva|logistica))',
  'xadrez|xilindro|prisao|prisoes|penitenciaria|presidio|carceragem|algemas?|camburao|viaturas?|delegacias?|delegad[oa]|na cana|em cana|atras das grades|sol nascer quadrado|camburoes',
  'mand\\w* (?:te |lhe |)prender|(?:te|lhe) prend\\w+|prend(?:er|erao|eremos|em) (?:voce|o senhor|a senhora)',
  'policia|policial|policiais|pf na sua porta|detencao',
  'boletim de ocorrencia|registrar ~ (?:ocorrencia|b ?o)|b ?o na|queixa crime|inquerito|estelionato|estelionatari[oa]|apropriacao indebita|codigo penal|acao penal|processo criminal|criminalmente|crimes?|criminos[oa]s?|criminal|caso de policia|responder ~ criminal\\w*',
])

const violence = phrases('violence', 'block', [
  'se arrepender\\w*|arrepender se|arrependera|arrependa se|vai te custar caro|(?:vai|vao) (?:lhe |te |)(?:sair|custar) (?:muito )?caro',
  '(?:vai|vao|ira) ver (?:so|com quem|o que (?:e|te|lhe|vai|acontece)|a coisa)',
  '(?:sei|sabemos|descobri|descobrimos) (?:bem |muito bem |)onde ~ (?:mora|moram|trabalha|trabalham|estuda|estudam|vive|vivem|atende|atendem|para|anda)',
  '(?:bater|quebrar|arrebentar|espancar|surrar|acabar|matar|pegar|apertar|sumir) (?:em |com |a |o |)(?:voce|tua cara|sua cara|cara|seus dentes|teus dentes|sua raca|tua raca|sua vida|tua vida)',
  '(?:quebrar|quebro|arrebentar|arrebento|encher|partir) ~ (?:cara|dentes|pernas?|ossos)',
  '(?:tome|toma|tenha|tomem) (?:muito )?cuidado(?! com (?:boletos?|golpes?|mensagens|links?|contatos) fals[oa]s?| com golpes?)|cuidado com (?:o que|quem|a gente|seu|sua)|abra? o olho|fique esperto|fica esperto|durma com um olho aberto',
  '(?:arcar\\w*|sofrer\\w*|aguent\\w*|sentir\\w*|aguard\\w*|esper\\w*|encar\\w*|prepar\\w*) ~ (?:consequencias?|o pior)',
  'por bem ou por mal|(?:por|pelo|do) (?:bem|mal) ou (?:por|pelo|do) (?:bem|mal)|(?:pelo|do|no|por) jeito (?:dificil|ruim|duro|errado)|nao vai ficar (?:assim|barato|impune)|isso nao vai ficar assim',
  '(?:vou|vamos|iremos|irei) (?:te |lhe |)(?:achar|encontrar|pegar|cacar|perseguir|destruir|arruinar|ferrar|acabar com) ?(?:voce|te|sua vida|tua vida|)',
  'antes que ~ (?:aconteca|acontecer) ~ (?:algo|alguma coisa|pior|coisa|acidente)|(?:nao )?me obrigue\\w*|nao me (?:faca|force|provoque)|(?:nao )?sab\\w+ (?:bem )?com quem (?:esta|ta|se|voce esta) (?:mexendo|falando|metendo|lidando|meteu|brincando)|tomar uma atitude',
  'vai dar (?:ruim|problema para|problema pra|confusao)|(?:conheco|conhecemos|sei|sabemos) ~ (?:caminho|endereco|rotina|horarios) ~ (?:sua casa|casa|filh[oa]s?|familia)',
  'acerto de contas|acertar as contas ~ (?:pessoalmente|cara a cara)|dar um jeito em (?:voce|ti)|pessoal (?:da pesada|que resolve)|meus contatos|gente (?:perigosa|da pesada|barra pesada)|agiota|capanga\\w*|jagunco\\w*|milicia\\w*|faccao|traficante\\w*',
  `${YOURS} (?:familia|filhos?|filhas?|mae) ~ (?:sofrer\\w*|pagar\\w*|perigo|segur[oa]s?|em risco)`,
])

const harassment = phrases('harassment', 'block', [
  'infern(?:izar|izo|izaremos|o)|atormentar\\w*|nao ~ (?:em paz|sossego|dormir)|perturbar\\w*|nao (?:tera|terao|vai ter|vao ter) (?:mais |um minuto de |)(?:paz|sossego)|tirar ~ (?:sono|paz|sossego)',
  '(?:ligar|ligaremos|ligarei|ligando|ligo|ligamos|cobrar|cobraremos|cobrando|cobro|mandar mensagens?|mensagens?|importunar) ~ (?:todos os dias|todo dia|todo santo dia|toda hora|a toda hora|de hora em hora|dia e noite|dia sim dia tambem|sem parar|de madrugada|ate (?:voce |)(?:pagar|cansar|atender)|(?:dez|vinte|cem) vezes|\\d+ vezes (?:por|ao) dia|no (?:domingo|feriado) de manha)',
  'nao (?:vou|vamos|iremos) (?:parar|cansar|desistir|descansar) (?:de (?:ligar|cobrar|mandar)|ate)',
])

const visit = phrases('visit', 'block', [
  `(?:vamos|vou|iremos|irei|vai|ira|vao|irao|mandar\\w*|mandamos|mando|enviar\\w*|enviamos|aparecer\\w*|passar\\w*|passo|passamos|baixar\\w*|bater\\w*|estar\\w*|estamos|estou|esperar\\w*|ficar\\w*|sentar|acampar) ~~ (?:porta|portao|calcada|frente) (?:do|da|de) (?:${YOURS} )?(?:casa|residencia|predio|consultorio|clinica|trabalho|escola|apartamento)`,
  `(?:vamos|vou|iremos|irei|vai|ira|mandar\\w*|aparecer\\w*|passar\\w*|passo|passamos|bater\\w*) ~ (?:na|a|em) ${YOURS} porta`,
  '(?:vamos|vou|iremos|irei|vai|ira|mandar\\w*|mandamos|enviar\\w*|aparecer\\w*|passar\\w*|passo|passamos|baixar\\w*|bater\\w*|cobrar\\w*|visit\\w*|ir) ~ (?:na|a|em|ate a|ate|no) (?:sua|tua|seu|teu) (?:casa|residencia|lar|apartamento|predio|condominio)',
  '(?:aparecer\\w*|baixar\\w*|bater\\w*|cobrar\\w*|cobranca) ~ (?:no|na|ao|em|ate o|ate a) (?:seu|sua|teu|tua) (?:consultorio|clinica|trabalho|emprego|escola|faculdade|sala)',
  '(?:cobrador|cobradores|motoboy de cobranca|pessoal da cobranca|rapazes da cobranca|equipe de cobranca) ~~ (?:consultorio|clinica|casa|porta|trabalho|residencia|pessoalmente|ai)',
  '(?:indo|passo|passando|passamos|caminho|chegando|vou|vamos|iremos) ~~ (?:casa|consultorio|clinica|trabalho|ai) ~ (?:cobrar|receber|buscar o (?:dinheiro|pagamento)|acertar as contas)',
  '(?:ficar|fico|ficarei|ficaremos|sentad[oa]|acampad[oa]|plantad[oa]|esperar\\w*|espero) ~~ (?:recepcao|sala de espera|porta|consultorio|clinica) ~ (?:ate|para receber|pagar|me pagar)',
  'cobrar (?:voce |)(?:pessoalmente|cara a cara|ao vivo)|fazer (?:um )?(?:escandalo|barraco|plantao|barulho|show)|dar (?:um )?(?:escandalo|barraco)|barraco na|escandalo na',
  '(?:vou|vamos|iremos|irei) (?:ai|la) (?:receber|buscar|cobrar|pessoalmente|resolver|atras)',
])

const jobLoss = phrases('job-loss', 'block', [
  '(?:perder\\w*|perca|perde|cassar\\w*|cassad[oa]|cassacao|cancelar\\w*|cancelad[oa]|suspens[oa]|suspender\\w*|tirar\\w*) ~ (?:emprego|cargo|cro|crm|registro (?:profissional|no)|diploma|licenca|alvara|direito de (?:exercer|clinicar|atender))',
  '(?:fechar|fecharemos|fechamos|lacrar\\w*|falir|quebrar|destruir|acabar com) ~ (?:seu|sua|teu|tua|o seu|a sua) (?:consultorio|clinica|carreira|negocio|empresa|reputacao|vida)',
  '(?:registro(?: profissional)?|cro|diploma|licenca|alvara) ~ (?:cassad[oa]|suspens[oa]|cancelad[oa])',
  'denunci\\w* ~~ (?:cro|crm|conselho|receita|receita federal|vigilancia|prefeitura|fisco|anvisa|ministerio)',
  '(?:processo|representacao|queixa|reclamacao|denuncia) ~ (?:etic[oa]|no cro|ao cro|no conselho|ao conselho)',
  '(?:seu|teu|o seu) (?:cro|registro|diploma|emprego|alvara|consultorio) ~ (?:em risco|em jogo|perigo|perdid[oa]|ameacad[oa])',
  '(?:no|ao|para o|pro|perante o) (?:cro|conselho|conselho regional) ~ (?:denuncia\\w*|queixa|represent\\w+|reclam\\w+)',
  '(?:fim|final) da (?:sua|tua) carreira|(?:sua|tua) carreira ~ (?:acab\\w*|fim|em risco|em jogo)',
])

const exposure = phrases('exposure', 'block', [
  `${SPREAD} ~ ${HIS} ~~ ${PLACES}`,
  `${SPREAD} ~ ${PLACES} ~~ (?:voce|sua divida|seu nome|sua situacao|que (?:voce )?(?:nao paga|deve)|calote)`,
  '(?:comentario|avaliacao|resenha|reclamacao|denuncia) ~ (?:google|instagram|facebook|reclame aqui|internet|redes) ~~ (?:nao paga|divida|calote|devendo|deve)',
  'marcar voce ~ (?:stories|story|post|publicacao|instagram|facebook|redes|foto)|(?:nome|divida|foto|conversa|calote) ~ (?:rodar|rodando|circular|correr|parar|aparecer|cair|espalhad[oa]) ~ (?:grupos?|redes|instagram|internet|praca|cidade|boca)',
  '(?:tod[oa]s|muitos) (?:[oa]s )?(?:laboratorios|colegas|dentistas|clientes|pacientes|profissionais|vizinhos|amigos) ~~ (?:saber|sabendo|saberao|saibam|conhecer quem|avisad[oa]s)',
  '(?:todo mundo|todos|toda a cidade|a cidade|cidade inteira|cidade toda|colegas|vizinhos|vizinhanca|classe|praca|mercado|odontologia) ~ (?:saber|sabera|saberao|saiba|saibam|souber|ficar sabendo|fique sabendo|descobrir|conhecer quem)',
  '(?:vamos|vou|iremos|irei|posso|podemos) ~ (?:expor|desmascarar|difamar|queimar|detonar)(?! o prazo)',
  'expor (?:voce|seu|sua|a sua|o seu|essa|esta|a situacao|o caso|tudo)',
  '(?:lista|mural|cartaz|relacao|quadro|grupo) (?:publica |publico |)(?:de |dos |com os |com |)(?:maus |)(?:devedores|inadimplentes|caloteiros|pagadores|quem nao paga|nomes)',
  'carro de som|faixa na (?:porta|frente|rua)|trio eletrico|vergonha publica|vexame publico|execracao',
  '(?:passar|fazer|sentir|pagar) ~ (?:vergonha|vexame|constrangimento|mico) ?',
  '(?:na frente|diante|perante) ~ (?:seus|suas|dos|das|de todos|todos|todo mundo) ?(?:pacientes|colegas|funcionarios|familia|clientes|)',
])

const thirdParty = phrases('third-party', 'block', [
  `${TELL} ~ (?:com |para |ao |a |aos |as |o |os |)${YOURS} (?:propri[oa] |ex |)${PEOPLE}`,
  `${TELL} (?:com |sobre isso com |isso |tudo |da divida |do debito |a divida |)(?:com |para |ao |aos |a |as |o |os |do |da |no |na |pro |pra )+${ANYBODY}`,
  `(?:${YOURS} |o |a |os |as )${PEOPLE} (?:ja |tambem |nao |)(?:vai|vao|ira|irao|precisa|precisam|deve|devem|deveria|deveriam|merece|merecem|sabe|sabem|gostaria|gostariam|soubesse|soubessem|souber|souberem) ~ (?:saber|sabendo|sabe|sabem|que voce (?:deve|nao paga)|da divida|do debito|disso|conhecer|ver|receber|descobrir|imaginar|pensar)`,
  `${YOURS} ${PEOPLE} (?:sabe|sabem|sabia|sabiam|conhece|conhecem) ~ (?:divida|debito|disso|isso|situacao|que (?:voce )?(?:deve|nao paga))`,
  '(?:estou|estamos|to) ~ (?:sua|seu|tua|teu) (?:familia|esposa|marido|mae|pai|filh[oa]s?|soci[oa]) (?:no|na|ao|aqui|comigo)',
  `(?:o que|imagina|imagine|sera que) ~ ${YOURS} ${PEOPLE} ~ (?:achar\\w*|acharia\\w*|pensar\\w*|pensaria\\w*|dizer|diria\\w*|diram)`,
  `(?:imagine|imagina) (?:se )?${YOURS} ${PEOPLE}`,
  `(?:copia|mensagem|carta|aviso|cobranca|notificacao|boleto) ~ (?:para|a|ao|aos|pra) (?:o |a |os |as |)${YOURS} (?:soci[oa]s?|chefe|patrao|empregador|familia|espos[oa]|marido|mae|pai|vizinh[oa]s?|pacientes|colegas)`,
  '(?:quer|prefere|gostaria) que (?:eu |a gente |nos |)(?:fale|falemos|conte|contemos|ligue|avise|procure|cobre)',
  'deixar ~ recado ~ (?:sobre (?:a|sua|essa) divida|da divida|do debito|da cobranca)',
])

/** What the law calls threat, exposure and disturbance (CDC 42 and 71; R2.1, R2.2, R2.4). */
export const threatPhrases: readonly GuardPhrase[] = [
  ...prison,
  ...violence,
  ...harassment,
  ...visit,
  ...jobLoss,
  ...exposure,
  ...thirdParty,
]
