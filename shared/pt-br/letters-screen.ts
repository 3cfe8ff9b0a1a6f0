import type { LetterPolicy, LetterTone } from '#shared/domain/letter.ts'
import { formatCount, formatDays } from './format.ts'

export const toneLabels: Record<LetterTone, string> = {
  reminder: 'Lembrete',
  firm: 'Cobrança firme',
  notice: 'Aviso de medida',
}

/** What each tone is for, and when it may be sent. */
export const toneMeaning: Record<LetterTone, { use: string; when: string }> = {
  reminder: {
    use: 'Lembra com gentileza o que venceu ou vence em até 3 dias, e como pagar.',
    when: 'Para quem tem título vencido ou a vencer em 3 dias.',
  },
  firm: {
    use: 'Lista os títulos vencidos com multa e juros, dá 5 dias úteis e oferece negociação.',
    when: 'Só para quem tem título vencido; em geral, depois de 10 dias.',
  },
  notice: {
    use: 'Avisa de negativação ou protesto a partir de uma data, que o pagamento evita.',
    when: 'Só com título vencido e se a medida for mesmo ser tomada; em geral, depois de 25 dias.',
  },
}

/** The step a letter took, and the policy it went out under. */
export function letterPolicyWords({ name, version, step }: LetterPolicy): string {
  const under = version === 0 ? 'régua da casa' : `${name} v${version}`
  return step ? `${step.name} · ${under}` : under
}

export const letters = {
  title: 'Cartas de cobrança',
  subtitle: (on: string) => `Calculadas em ${on}. Cada carta emitida recebe um número e fica congelada.`,
  tabs: { new: 'Nova cobrança', issued: 'Cartas emitidas' },
  tabsLabel: 'O que mostrar',
  newLetter: 'Nova carta',
  tone: 'Tom da carta',
  buckets: 'Dias de atraso',
  clearSearch: 'Limpar a busca',
  searchPlaceholder: 'Nome, documento ou telefone',
  chosenElsewhere: (count: number) => `Só ${formatCount(count, 'cliente escolhido', 'clientes escolhidos')}`,
  showAll: 'Ver todos',
  table: 'Clientes que podem receber esta carta',
  columns: {
    customer: 'Cliente',
    titles: 'Títulos',
    daysLate: 'Maior atraso',
    disputed: 'Contestado',
    barred: 'Não cobrável',
    total: 'Total',
    lastLetter: 'Última carta',
    number: 'Número e data',
    tone: 'Tom',
  },
  policyHint:
    'Como a carta fala; abaixo, a etapa que pediu a carta e a régua em vigor para o cliente no dia. Sem etapa, alguém emitiu por conta própria.',
  meaning: {
    disputed: 'Parte em contestação: fica fora da carta até a resposta ou até o prazo.',
    barred:
      'Prescrito, dado como perda, ou à espera de resposta ao que o cliente disse ou reclamou: continua registrado, mas nenhuma carta o pede.',
    total: 'Principal com multa e juros de hoje dos títulos que entram na carta.',
    lastLetter: 'A carta mais recente deste cliente: evite repetir.',
  },
  daysLate: (days: number) => (days === 0 ? 'em dia' : formatDays(days)),
  lastLetter: (tone: string, daysAgo: number) =>
    `${daysAgo === 0 ? 'hoje' : daysAgo === 1 ? 'ontem' : `há ${formatDays(daysAgo)}`}, ${tone.toLowerCase()}`,
  never: 'nunca',
  empty: {
    title: 'Ninguém para cobrar com este tom',
    message:
      'Quando houver títulos vencidos, os clientes aparecem aqui. Experimente outro tom ou tire os filtros.',
  },
  preview: {
    label: (name: string) => `Prévia da carta a ${name}`,
    issuedLabel: (number: string) => `Carta ${number}`,
    none: 'Escolha um cliente na lista para ver a carta dele aqui.',
    noneIssued: 'Escolha uma carta na lista para vê-la aqui.',
  },
  selected: (count: number, amount: string) =>
    `${formatCount(count, 'cliente escolhido', 'clientes escolhidos')} · ${amount}`,
  noneSelected: 'Marque os clientes que vão receber a carta.',
  issue: (count: number) =>
    count === 0 ? 'Emitir cartas' : `Emitir ${formatCount(count, 'carta', 'cartas')}`,
  issueNotAllowed: 'Só gerente ou proprietário pode emitir cartas.',
  confirm: {
    title: (count: number, tone: string) =>
      `Emitir ${formatCount(count, 'carta', 'cartas')} de ${tone.toLowerCase()}?`,
    message: (amount: string) =>
      `Somam ${amount}. Cada carta recebe um número e fica registrada no histórico do cliente; os valores não mudam mais.`,
    recent: (count: number) =>
      count === 1
        ? 'Atenção: 1 destes clientes já recebeu carta nos últimos 7 dias.'
        : `Atenção: ${count} destes clientes já receberam carta nos últimos 7 dias.`,
    notice: 'O aviso fala em negativação ou protesto: emita só se a medida for mesmo ser tomada.',
  },
  issued: {
    title: (count: number) =>
      count === 0 ? 'Nenhuma carta emitida' : formatCount(count, 'carta emitida', 'cartas emitidas'),
    next: 'O que fazer com elas?',
    leftOut: (count: number) =>
      count === 1 ? '1 cliente ficou de fora:' : `${count} clientes ficaram de fora:`,
    done: 'Concluir',
  },
  list: {
    table: 'Cartas emitidas',
    searchPlaceholder: 'Número ou cliente',
    total: (count: number) => formatCount(count, 'carta emitida', 'cartas emitidas'),
    again: 'Imprimir ou salvar de novo',
    againTitle: (number: string) => `Segunda via da carta ${number}`,
    againHint: 'A segunda via é idêntica à carta emitida: mesmos valores e mesma data.',
    empty: {
      title: 'Nenhuma carta emitida ainda',
      message: 'As cartas que você emitir ficam aqui, para rever e imprimir de novo.',
    },
    emptyCustomer: {
      title: 'Nenhuma carta para este cliente',
      message: 'Quando houver título vencido, emita uma carta de cobrança.',
    },
  },
}
