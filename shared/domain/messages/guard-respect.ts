import { type GuardPhrase, phrases } from './guard-rules.ts'

const insults = phrases('insult', 'block', [
  'calot(?:e|es|eir[oa]s?|ear|eando)|safad(?:[oa]s?|inh[oa]s?|eza)|vagabund[oa]s?|ladr(?:ao|oes|a|as)|ladroagem|roub(?:ar|ou|ando|o|a) (?:de |d|)(?:mim|nos|a gente|o laboratorio|do laboratorio)',
  'ma(?:u|us|l) pagador(?:es|)|ma pagadora|ma[ul] carater(?:es)?|sem vergonhas?|cara de pau|cara lavada|pessoa sem (?:palavra|carater|honra)|sem carater',
  'picaretas?|picaretagem|golpistas?|velhac[oa]s?|trambiqu\\w+|canalhas?|pilantr(?:as?|agem)|desonest[oa]s?|mentiros[oa]s?|mentirada|bandid[oa]s?|malandr[oa]s?|malandragem|espertinh[oa]s?|espertalh\\w+|irresponsave(?:l|is)|moleques?|molecagem|aproveitador(?:a|es|as|)|sanguessugas?|parasitas?|fraudador(?:a|es|)|vigaristas?|vigarice|farsantes?|oportunistas?|caradura|enrolad[oa]s?|enrolao|enrolona|embrom\\w+',
  'otari[oa]s?|idiotas?|imbeci(?:l|s)|burr[oa]s?|trouxas?|palhac[oa]s?|palhacada|nojent[oa]s?|incompetentes?|fracassad[oa]s?|pobretao|miserave(?:l|is)|ignorantes?|retardad[oa]s?|debil mental|besta quadrada|babacas?|cretin[oa]s?|escroto?s?|verme|ordinari[oa] que',
  '(?:um|uma|seu|sua|que|e) lixo|lixo de (?:pessoa|profissional|dentista|cliente)',
  'merda|merdas|porra|caralho|put[ao]s?|puta que pariu|fdp|filh[oa] da (?:puta|mae)|cacete|desgracad[oa]s?|arrombad[oa]s?|cuzao|corn[oa]s?|viad[oa]s?|vadias?|foda se|fodid[oa]s?|fodase|bosta|vsf|vtnc|pqp|otario',
  'devedor(?:a|es|)(?: |)(?:contumaz|profissional|cronico|compulsivo)|inadimplente (?:contumaz|cronic[oa]|profissional)|171 ambulante|(?:um|uma|e|seu|sua) 171|covardes?|covardia',
])

const humiliation = phrases('humiliation', 'block', [
  '(?:tenha|tem|tome|toma|cria|crie|criar|ter) (?:um pouco de |mais |alguma |um minimo de |o minimo de |)(?:vergonha|decencia|dignidade|hombridade)|vergonha na cara|falta de (?:vergonha|carater|palavra|respeito|honestidade|etica|decencia|consideracao)|que (?:vergonha|papelao|decepcao|feio|horror|absurdo|descaramento|cara)',
  '(?:uma|um) (?:vergonha|vexame|papelao|decepcao|descaramento|fracasso)|vergonhos[oa]s?|ridicul[oa]s?|patetic[oa]s?|lamentavel (?:conduta|atitude|postura)',
  '(?:devia|deveria|podia) ter (?:vergonha|pensado antes)|nao (?:tem|teve|honr\\w+|cumpr\\w+) ~ palavra|palavra ~ nao vale nada|sua palavra|(?:cade|onde esta) (?:a |o |)(?:sua |seu |)(?:honra|palavra|etica|carater|honestidade|vergonha|educacao)',
  '(?:doutor|doutora|dr|dra|dentista|profissional|pessoa) ~ (?:que nao paga|nao paga|nem paga|nao tem dinheiro|quebrad[oa]|falid[oa]|de araque|de mentira)',
  '(?:viaj\\w+|carro novo|carrao|festas?|ferias|ostent\\w+|luxo|praia|restaurante|balada|shopping|iphone) ~~ (?:nao|nem|sem|esquece|esqueceu|deixa|em vez de) ~ (?:pag\\w+|contas?|honr\\w+|divida)',
  '(?:nao|nem) ~ pag\\w+ ~~ (?:viaj\\w+|carro novo|carrao|festa|ferias na|ostent\\w+|luxo|na praia|instagram)',
  '(?:vi|vimos|estou vendo|estamos vendo|acompanh\\w+) ~~ (?:seu |sua |suas |seus |no |nas |pelo )(?:instagram|insta|facebook|stories|redes|redes sociais|fotos|posts?)',
  'se (?:voce |)nao (?:tem|tinha|podia|pode) ~~ (?:nao|por que|porque|pra que) (?:compr\\w+|ped\\w+|encomend\\w+|fez|faz|mont\\w+|abr\\w+)',
  'nao (?:tem|tinha) competencia|nao se estabeleca|em vez de (?:viajar|passear|festejar|gastar|comprar|ostentar|sair)|vida (?:boa|mansa|de luxo)|boa vida|as (?:minhas|nossas) custas|sustentar ~ vida',
  '(?:carro|viagem|viajar|iphone|lancha|festa|ferias) (?:nov[oa] |)(?:voce |o senhor |a senhora |tu )(?:pode|consegue|tem dinheiro)|(?:carro|viagem|viajar|iphone|lancha|festa|ferias) (?:nov[oa] |)(?:pode|consegue) (?:ne|mas|so|pagar|e pagar)',
  '(?:voce|o senhor|a senhora|doutor|doutora) (?:so |sempre |)(?:mente|mentiu|engana|enganou|enrola|enrolou|finge)|(?:pagar|acertar|quitar) que e bom',
  'adianta (?:se )?(?:esconder|fugir)|(?:se esconder|se esconda|fugi(?:r|ndo)|fuja) (?:d[aoe]|dest[ae]|dess[ae])?',
  'quem nao (?:tem|pode) ~~ nao (?:compra|pede|se mete|abre|se estabelece|manda fazer)',
  '(?:nunca|jamais) (?:paga|pagou|cumpre|cumpriu|honra|honrou)|sempre (?:a mesma|as mesmas|com) (?:desculpa|desculpas|historia|conversa|ladainha|enrolacao)|(?:cansad[oa]s?|farto|farta|cheio|saco cheio) (?:de|da|das|do|dos) (?:sua|suas|seu|seus|voce|desculpa|desculpas|enrolacao|ouvir|esperar)|desculpa esfarrapada|conversa (?:fiada|mole)|historinhas?|enrolacao|lorotas?|para de (?:enrolar|mentir|inventar)|pare de (?:enrolar|mentir|inventar|se esconder|fugir)|(?:fugindo|se escondendo|escondid[oa]|escondendo) d[aoe]',
  '(?:da|dando|de|fazer|faz) (?:de )?(?:uma de )?(?:sons[oa]|desentendid[oa]|coitad[oa]|vitima|louc[oa])|coitadinh[oa]s?|pobre coitad[oa]|(?:vida|padrao) de ric[oa]|dinheiro para (?:viajar|festa|carro|roupa|cerveja) ',
  '(?:mendig\\w+|esmola|favor que te|caridade)',
])

const dirtyName = phrases('dirty-name', 'block', [
  'nome ?suj[oa]s?|nomes sujos|ficha suja|lista negra|lista suja|cpf suj[oa]|cnpj suj[oa]|sujeira no nome',
  '(?:suj(?:ar|arei|aremos|amos|o|a|ei|ou|ando|ado|ada|e)|manch(?:ar|arei|aremos|amos|ado|ada|ando|e)|queim(?:ar|arei|aremos|amos|ado|ada|ando|e)|derrub(?:ar|aremos)|enlame\\w+|acab(?:ar|amos|aremos) com|destru\\w+|arruin\\w+) ~ (?:nome|cpf|cnpj|reputacao|imagem|moral|honra|fama|credito na praca)',
  '(?:nome|cpf|reputacao|imagem|moral) ~ (?:suj[oa]|manchad[oa]|queimad[oa]|imund[oa]|(?:na|pra|para a) lama|no lixo|no chao|na rua|na boca do povo|destruid[oa]|arruinad[oa]|acabad[oa])',
  'credito (?:na praca|no mercado) ~ (?:acab\\w+|cortad\\w+|perdid\\w+|queimad\\w+)|(?:acab|perd|cort)\\w+ ~ credito na praca',
  'fama de|queimad[oa] (?:na praca|no mercado|com todos)|portas? (?:vao |)(?:se )?fech\\w+ para voce|ninguem (?:mais )?(?:vai|ira|quer) (?:mais )?(?:te |lhe |)(?:vender|atender|dar credito|confiar|trabalhar|aceitar|fazer)',
])

const label = phrases('label', 'warn', [
  '(?:voce|o senhor|a senhora|doutor|doutora|sua clinica|seu consultorio) (?:e|esta|ficou|consta como|continua) (?:um |uma |)(?:inadimplente|devedor|devedora)',
  'inadimplentes?|devedor(?:a|es|)|cliente problema|mais uma vez (?:voce |)atras\\w+|de novo atrasad[oa]',
])

const AVISE =
  '(?:avise|avisa|avisar|diga|diz|dizer|fale|fala|falar|conte|conta|contar|informe|informa|passe|passa|peca|pede|pedir|lembre|lembra|lembrar|cobre|cobra|cobrar|transmita|comunique|comunica)'
const OWED =
  '(?:deve|devendo|devem|divida|dividas|debito|debitos|pagar|pague|pagou|pagamento|atrasad[oa]s?|atraso|atrasos|cobranca|vencid[oa]s?|venceu|boletos?|titulos?|em aberto|inadimplente|inadimplencia|calote|dinheiro)'

const disclosure = phrases('disclosure', 'block', [
  `${AVISE} ~ (?:o|a|ao|para o|para a|pro|pra|pro seu|com o|com a|seu|sua|do|da) (?:dr|dra|doutor|doutora|dentista|chefe|patrao|patroa|proprietari[oa]|marido|espos[oa]|dono|dona|titular|responsavel) ~~ ${OWED}`,
  `recado (?:para|pro|pra) ~~ ${OWED}`,
])

/** Said to somebody who only takes the message: nothing of the debt at all (R2.4). */
export const debtWords: readonly GuardPhrase[] = phrases('disclosure', 'block', [
  `${OWED}|financeir[oa]|credito|negociar|negociacao|acordo|parcel\\w+|juros|multa|nota promissoria|cheques?|spc|serasa|protesto|cobrar|valor(?:es|)|quitar|quitacao|fatura|pendencias?|saldo|r \\d+|reais`,
])

/** Insults, humiliation and talk to the wrong ears (CDC 42; R2.1, R2.4). */
export const respectPhrases: readonly GuardPhrase[] = [
  ...insults,
  ...humiliation,
  ...dirtyName,
  ...label,
  ...disclosure,
]
