import type { Day } from '#shared/domain/calendar.ts'
import type { CreditClass, ScoreFactorId } from '#shared/domain/credit-policy.ts'
import { formatCount, formatDay, formatNumber } from './format.ts'

/** The words of the *relatório ao titular* (LGPD art. 20): to the person the score is about, in plain Portuguese. */

const points = (count: number) => formatCount(count, 'ponto', 'pontos')

export const scoreReportWords = {
  title: 'Relatório de pontuação de crédito',
  shortTitle: 'Relatório ao titular',
  lead: 'Para a pessoa a quem os dados se referem (art. 20 da Lei Geral de Proteção de Dados, LGPD)',
  documentTitle: (name: string) => `Relatório de pontuação de crédito – ${name}`,
  subject: 'Critérios da pontuação de crédito (LGPD, art. 20)',
  requestedBy: 'Emitido a pedido do titular',
  computedOn: (on: Day) => `Pontuação calculada em ${formatDay(on)}`,
  remark: 'Documento sem valor fiscal  ·  Gratuito para o titular dos dados',
  holder: 'Titular dos dados',
  intro: (laboratory: string) =>
    `Este relatório explica como ${laboratory} chegou à sua pontuação de crédito. Ela vai de 0 a 1.000, é calculada sempre do mesmo modo, só com os critérios da tabela abaixo, e serve para definir condições de venda a prazo: limite, entrada e prazo. É uma pontuação deste laboratório, diferente da pontuação dos birôs de crédito.`,
  neutral:
    'Ainda não há pagamentos que permitam avaliar. Por isso a pontuação é neutra, de 500 pontos: nem boa, nem ruim.',
  score: 'Sua pontuação',
  outOf: 'de 1.000',
  class: (creditClass: CreditClass) => `Classe ${creditClass}`,
  range: (from: number, to: number) => `de ${formatNumber(from)} a ${formatNumber(to)} pontos`,
  here: 'a sua',
  sections: {
    factors: 'Como a pontuação foi formada',
    classes: 'O que cada classe quer dizer',
    adjustment: 'Ajuste feito por uma pessoa',
    advice: 'O que pode aumentar a sua pontuação',
    sources: 'De onde vieram os dados',
    rights: 'Como pedir correção ou revisão por uma pessoa',
    bases: 'Base legal',
  },
  table: {
    criterion: 'Critério',
    finding: 'O que consta',
    points: 'Pontos',
    most: 'Máximo',
    sum: 'Soma dos critérios',
    adjustment: 'Ajuste manual',
    score: 'Pontuação',
  },
  adjustment: (count: number, until: Day) =>
    `${count > 0 ? 'Foram somados' : 'Foram descontados'} ${points(Math.abs(count))}, até ${formatDay(until)}. Motivo registrado: `,
  capped: (count: number) =>
    `Desse ajuste contaram ${points(Math.abs(count))}, porque a pontuação fica sempre entre 0 e 1.000.`,
  unexplainedAdjustment:
    'A pontuação tem um ajuste manual temporário. Peça ao laboratório o motivo e o prazo.',
  advice: (count: number) => `até ${formatNumber(count)} ${count === 1 ? 'ponto' : 'pontos'} a mais`,
  noAdvice: 'Continue pagando em dia: não há hoje nenhum passo simples que some mais pontos.',
  sources: [
    'o cadastro e os documentos que você entregou;',
    'os pedidos, títulos, cheques e pagamentos seus neste laboratório, e as promessas e acordos que fez conosco;',
    'consultas a birôs de crédito, quando o laboratório as fez e registrou: você pode pedir a data e o nome do birô, e corrigir o registro diretamente com ele.',
  ],
  notUsed:
    'Não entram na conta dados de saúde ou de pacientes, opinião, religião, origem, família ou redes sociais, nem dados de outras pessoas.',
  rights: (contact: string) =>
    `Você pode, de graça, pedir que uma pessoa reveja a pontuação ou uma decisão tomada com ela, corrigir dados errados ou desatualizados e tirar dúvidas sobre os critérios. Fale com ${contact}. Diga qual linha da tabela não confere e, se tiver, junte o comprovante. A resposta é dada por uma pessoa do laboratório, e o pedido não piora a sua pontuação.`,
  bases:
    'Tratamento para a proteção do crédito (LGPD, Lei nº\u00a013.709/2018, art.\u00a07º, X); direito a conhecer os critérios e a pedir revisão (LGPD, art.\u00a020 e §\u00a01º); critérios e revisão na análise de risco de crédito (Lei nº\u00a012.414/2011, art.\u00a05º, IV e VI); a pontuação não depende de consentimento e dá direito a esclarecimentos sobre os dados e as fontes (Súmula\u00a0550 do STJ).',
  contact: (name: string, ways: string) => `${name}: ${ways}`,
  delivered: 'Entregue por (laboratório)',
  received: 'Recebido pelo titular, em ____/____/________',
}

/** What each factor looks at, without anybody's numbers. */
export const factorCriteria: Record<ScoreFactorId, string> = {
  punctuality: 'A parte do que venceu nos últimos 12 meses que foi paga até o vencimento.',
  'worst-delay': 'O maior atraso dos últimos 12 meses; a partir de 60 dias não soma pontos.',
  'overdue-use': 'O que está vencido hoje, comparado ao limite concedido.',
  promises: 'Promessas e acordos de pagamento cumpridos nos últimos 12 meses.',
  relationship: 'Há quanto tempo paga em dia e em quantos dos últimos 12 meses.',
  volume: 'Compras pagas em dia nos últimos 3 meses, comparadas aos 9 meses anteriores.',
  registration: 'Cadastro completo e documentos dentro da validade.',
  restrictions: 'Cheques devolvidos em 12 meses e restrições na última consulta a birô.',
}

/** What a class means for the person, never a label. */
export const classMeaningsForHolder: Record<CreditClass, string> = {
  A: 'pagamentos em dia e histórico longo: as melhores condições a prazo da casa.',
  B: 'bom histórico: venda a prazo nas condições normais.',
  C: 'histórico curto, neutro ou com atrasos pequenos: em geral, venda a prazo com parte na entrada.',
  D: 'atrasos recentes ou dados incompletos: em geral, prazo menor e entrada maior.',
  E: 'por enquanto, venda com pagamento adiantado; a classe muda quando os pagamentos mudam.',
}
