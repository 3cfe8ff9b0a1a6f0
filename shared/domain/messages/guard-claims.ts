import { type GuardPhrase, type Measure, phrase, phrases } from './guard-rules.ts'

/** What only a court says or does: never true of a letter of the house. */
const falseClaims = phrases('false-claim', 'block', [
  'oficia(?:l|is) de justica|oficial da justica|mandados? (?:judicial|de)|ordem (?:judicial|do juiz)|penhor(?:a|as|ar|ado|ada|ados|amos|aremos|avel|ando)|busca e apreensao|leilao ~ (?:bens|casa|carro|imovel|equipamentos)',
  '(?:bloque\\w+|sequestr\\w+|arrest\\w+|confisc\\w+|tomar|tomaremos|tomamos|apreend\\w+|apreensao|retirar|levar|raspar) ~ (?:contas? (?:bancaria|bancarias|corrente|correntes|no banco)|suas contas|seus bens|bens|carro|veiculo|sua casa|imovel|imoveis|seus equipamentos|sua cadeira|salario|aposentadoria|cpf|cnpj|cnh|passaporte|poupanca|dinheiro da conta)',
  '(?:contas?(?: bancarias?| correntes?|)|bens|carro|veiculo|casa|imovel|equipamentos|salario) ~ (?:bloquead|penhorad|sequestrad|arrestad|apreendid|confiscad|leiload|tomad)[oa]s?',
  'cpf (?:sera |ser |vai ser |ficara |)(?:cancelad[oa]|bloquead[oa]|suspens[oa])|(?:cancel\\w+|suspen\\w+|perder?|perdera|bloque\\w+) ~ (?:cnh|passaporte|cartao de credito|cartoes|conta no banco|cpf|titulo de eleitor)',
  '(?:vai|ira|pode|podera) perder ~ (?:tudo|casa|carro|bens|consultorio|clinica|imovel)|perder (?:tudo|a casa|o carro|seus bens|sua casa|seu carro)',
  '(?:banco central|receita federal|governo|inss|banco) ~ (?:comunicad[oa]|avisad[oa]|informad[oa]|notificad[oa]|bloque\\w+)',
  'todos os bancos|nunca mais (?:vai |)(?:conseguir|ter|abrir|comprar|financiar)|credito ~ (?:pra|para) sempre|para o resto da (?:sua )?vida',
])

const filed: GuardPhrase[] = [
  'process(?:o|os) ~ (?:judicial|na justica|em andamento|em curso|abert[oa]|instaurad[oa]|ajuizad[oa]|distribuid[oa]|protocolad[oa]|tramit\\w+|contra voce|contra o senhor|contra a senhora|contra sua)',
  '(?:acao|execucao) ~ (?:em andamento|em curso|ajuizad[oa]|distribuid[oa]|protocolad[oa]|proposta contra|movida|correndo)',
  '(?:existe|existem|ha|corre|correm|tramita|tramitam|movemos) ~ (?:acao|acoes|processo|processos|execucao) ~~ (?:contra|comarca|forum|vara|justica|em seu nome)',
  '(?:ja |)(?:entramos|entrei|demos entrada|ajuizamos|ajuizei|abrimos|movemos|protocolamos) ~ (?:justica|acao|processo|execucao|forum)',
  'juiz(?:a|es|)|senten(?:ca|ciad[oa])|condenad[oa]s?|condenacao|liminar|intimad[oa]s?|intimacao|intimar\\w*|citad[oa] (?:judicialmente|em juizo)|voce (?:e|ja e) reu|reu no processo|audiencia ~ (?:marcada|designada|agendada)|forum',
  '(?:o |)caso (?:ja |)(?:esta|foi) ~ (?:justica|juizado|judicial\\w*)',
].map((source) => ({ rule: 'false-claim', severity: 'block', find: phrase(source), measure: 'filed' }))

const courtLook = phrases('court-look', 'block', [
  '(?:ultimo |ultima |)(?:aviso|notificacao|intimacao|comunicado|comunicacao|citacao|carta|convocacao|mandado) (?:pre |)(?:judicial|do forum|da justica|do tribunal|do juizado|do juizo|oficial)',
  'poder judiciario|tribunal(?: de justica|)|vara (?:civel|federal|judicial|unica)|comarca de|autos (?:n|do processo|de)|processo n\\w{0,6} ~ \\d{4,}|exequente|executado|excelentissim[oa]|meritissim[oa]|republica federativa|ministerio (?:publico|da justica)|juizado especial|estado de direito|secao judiciaria|protocolo judicial|central de (?:mandados|execucoes)|departamento de (?:execucao|execucoes|apreensao|penhora)|fica (?:voce |o senhor |a senhora |)(?:intimad[oa]|citad[oa])|sob pena de (?:prisao|penhora|revelia|execucao|bloqueio|multa diaria)',
])

/** Not a measure: it is taken back, or said not to come. */
const TAKEN_BACK =
  '(?:retirada|retirar|retirado|retiramos|cancelamento|cancelar|cancelado|cancelamos|exclusao|excluir|excluimos|levantamento|anuencia)(?: [^| ]+){0,4}|baixa (?:de|do|da|no|na|em)(?: (?:registro|apontamento) (?:no|na|em))?'
const NOT_TO_COME =
  '(?:sem|nem|nenhum|nenhuma|qualquer)(?: o| a)?|nao (?:vamos|iremos|faremos|fizemos|pretendemos|ha|houve|havera|existe)(?: fazer| registrar| enviar| mandar)?(?: o| a| ao| nenhum| nenhuma| qualquer)?'
const NOT = `(?<! (?:${TAKEN_BACK}|${NOT_TO_COME}) )`

const announced = (measure: Measure, sources: readonly string[]): GuardPhrase[] =>
  sources.map((source) => ({
    rule: 'measure',
    severity: 'block',
    find: phrase(`${NOT}(?:${source})`),
    measure,
  }))

const measurePhrases = [
  ...announced('listing', [
    'negativ(?:ar|arei|aremos|ara|ado|ada|ados|adas|acao|acoes|amos|ando|e|em)|spc|scpc|serasa|boa vista servicos|quod',
    '(?:orgaos?|cadastros?|biro|biros|bureau|servicos?|listas?) (?:de |dos |)(?:protecao|restricao|inadimplentes|restritiv[oa]s?|devedores)(?: ao credito| de credito|)',
    '(?:nome|cpf|cnpj) (?:restrit[oa]|com restric\\w+|inscrit[oa])|restric(?:ao|oes) (?:no|ao|em|de|do) (?:seu |)(?:nome|credito|cpf|cnpj|mercado)|inscri(?:cao|to|ta|remos|ver) ~ (?:nome|cpf|inadimplentes)|score (?:vai |ira |)(?:cair|despenc\\w+|zerar|baixar)',
  ]),
  ...announced('protest', [
    'protest(?:o|os|ar|arei|aremos|ado|ada|ados|adas|amos|ando|ara|e|em)',
    '(?:ir|vai|vao|envi\\w+|mand\\w+|encaminh\\w+|levad[oa]s?|levar\\w*|apresent\\w+|pelo|no|em|ao) ~ cartorios?',
  ]),
  ...announced('lawsuit', [
    '(?:acao|acoes|medidas?|cobranca|via|vias|execucao|providencias?|esfera|procedimentos?|meios?|instancia) (?:judicia(?:l|is)|lega(?:l|is)|cabive(?:l|is)|juridic[oa]s?)',
    'judicialmente|judicializ\\w+|ajuiz\\w+|(?:na|a|pela|para a) justica|juizo|tribunais',
    '(?:entrar|entraremos|abrir|abriremos|mover|moveremos|sofrer\\w*|responder\\w*|tomar) ~ (?:processo|acao|execucao)|process(?:ar|arei|aremos|amos|ad[oa]) (?:voce|o senhor|a senhora|o doutor|a doutora|sua clinica|judicialmente|pela|por)|executar (?:a divida|o contrato|voce|a nota|o cheque)',
    '(?:nosso|nossos|nossa|nossas|meu|meus|minha) (?:departamento |setor |assessoria |equipe |)(?:advogad[oa]s?|juridic[oa])|(?:departamento|setor|assessoria|escritorio) (?:juridic[oa]|de advocacia|de advogados)|(?:encaminh\\w+|envi\\w+|pass\\w+|mand\\w+|repass\\w+|entreg\\w+|vai|ira|foi|esta|esta indo|segue) ~ (?:o juridico|ao juridico|no juridico|com o juridico|para o juridico|pro juridico|advogad[oa]s?)|acionar (?:o |os |nossos? |)(?:juridico|advogad[oa]s?)',
  ]),
  ...announced('agency', [
    '(?:empresa|assessoria|escritorio|agencia|firma|central) (?:terceirizada |especializada |externa |)(?:de|em) (?:cobranca|recuperacao)|terceiriz\\w+ ~ cobranca|vend(?:er|emos|eremos) ~ (?:divida|debito|credito)|ceder (?:a divida|o credito)',
  ]),
  ...announced('suspension', [
    '(?:pedidos?|credito|producao|entregas?|fornecimento|atendimento|limite|cadastro) ~ (?:suspens|bloquead|cortad|paralisad|interrompid)[oa]s?',
    '(?:suspen\\w+|bloque\\w+|cort\\w+|paralis\\w+|interromp\\w+|par(?:ar|aremos|amos) de (?:aceitar|produzir|entregar|atender|receber)) ~ (?:pedidos?|credito|producao|trabalhos?|entregas?|fornecimento|atendimento|servicos?|limite|cadastro|casos?|producoes)',
  ]),
]

const urgency = [
  ...phrases('urgency', 'block', [
    'ultim(?:a|as) (?:chance|chances|oportunidade|tentativa)|ultimato|ultimatum|agora ou nunca|(?:pague|paga|pagar) (?:agora|ja|hoje|logo) (?:ou|senao|se nao)|ou (?:voce )?paga ou|e pagar ou|nao tem mais (?:conversa|prazo|jeito|desculpa|negociacao)|acabou (?:a paciencia|o prazo|a conversa|a brincadeira)|(?:minha|nossa) paciencia|perdi a paciencia|sem mais conversa|chega de (?:conversa|prazo|esperar|desculpa)',
    '(?:\\d+h|\\d+hs|\\d+hrs|(?:\\d+|uma|duas|tres|meia|poucas|algumas|vinte e quatro|quarenta e oito) (?:horas?|hs?|minutos?|min)) (?:para|pra) (?:pagar|quitar|regularizar|resolver|acertar|depositar|transferir|fazer o pix)',
    '(?:pag\\w+|quit\\w+|deposit\\w+|transfir\\w+|regulariz\\w+) ~ (?:em|dentro de|nas proximas) (?:\\d+h|\\d+hs|\\d+hrs|(?:\\d+|uma|duas|tres|meia|poucas|vinte e quatro) (?:horas?|hs?|minutos?|min))',
  ]),
  ...phrases('urgency', 'warn', [
    'urgente|urgentissim[oa]|urgencia|urgentemente|imediatamente|pagamento imediato|imediat[oa]|impreterivel\\w*|sem falta|ultimo aviso|aviso final|prazo final|prazo fatal|improrrogave(?:l|is)|ultima cobranca|exigimos|exijo|intimamos',
  ]),
]

const charges = phrases('charge-claim', 'warn', [
  'juros ~ (?:diarios|por dia|ao dia|compostos|abusivos|altissimos)|juros sobre juros|honorarios(?: advocaticios|)|taxas? de (?:cobranca|negativacao|protesto|cartorio|religacao|visita)|custas|multa de (?:1\\d|[2-9]\\d|100)(?: por cento|)|(?:dobro|triplo) do valor|divida ~ (?:dobr\\w+|triplic\\w+|bola de neve)|bola de neve',
])

/** Claims that are not true, measures not allowed and time that is not short (CDC 42 and 71, CC 153; R2.2, R2.3). */
export const claimPhrases: readonly GuardPhrase[] = [
  ...falseClaims,
  ...filed,
  ...courtLook,
  ...measurePhrases,
  ...urgency,
  ...charges,
]

/** Says how a measure is avoided. */
export const wayOut = phrase(
  'evit\\w+|acordo|negoci\\w+|parcel\\w+|combin\\w+|pagamento (?:antes|ate|suspende|encerra|cancela)|basta pagar|regulariz\\w+|conversar',
)
/** Says what to do when it was paid already. */
export const alreadyPaid = phrase(
  'ja (?:pagou|pago|paguei|foi pago|foi paga|efetuou|fez|realizou|quitou|acertou|tiver pago|tenha pago|estiver pago)|desconsidere|comprovante',
)
