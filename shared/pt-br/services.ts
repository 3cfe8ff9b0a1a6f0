import type { PriceTable } from '#shared/domain/service.ts'
import { formatBasisPoints, formatCount, formatDays } from './format.ts'

export const tableNames: Record<PriceTable, string> = {
  full: 'Cheia',
  standard: 'Padrão',
  vip: 'VIP',
}

export const services = {
  title: 'Catálogo',
  count: (count: number) => formatCount(count, 'serviço', 'serviços'),
  label: 'Serviços do catálogo',
  create: 'Novo serviço',
  import: 'Importar catálogo',
  search: 'Código ou nome do serviço',
  clear: 'Limpar a busca',
  inactive: 'Mostrar inativos',
  inactiveBadge: 'Inativo',
  belowCost: 'abaixo do custo',
  columns: {
    code: 'Código',
    name: 'Serviço',
    cost: 'Custo direto',
    full: 'Cheia',
    standard: 'Padrão',
    vip: 'VIP',
    stages: 'Etapas',
    days: 'Produção',
  },
  meaning: {
    cost: 'Material, serviço de fora e horas de quem faz. É o que se perde se o cliente nunca pagar.',
    full: 'Tabela cheia: para quem está em atraso ou perdeu benefícios. Abaixo do preço, a margem sobre ele.',
    standard: 'Tabela padrão: para a maioria. Abaixo do preço, a margem sobre ele.',
    vip: 'Tabela VIP: para quem cumpre a regra VIP. Abaixo do preço, a margem sobre ele.',
    stages: 'Etapas da produção. As críticas continuam mesmo com a produção parada por atraso.',
    days: 'Dias úteis do pedido completo até a entrega.',
  },
  margin: (basisPoints: number) => `margem ${formatBasisPoints(Math.round(basisPoints / 100) * 100)}`,
  stages: (count: number, critical: number) =>
    `${formatCount(count, 'etapa', 'etapas')}${critical ? ` · ${formatCount(critical, 'crítica', 'críticas')}` : ''}`,
  days: (count: number) =>
    count === 0 ? 'no dia' : `${formatDays(count)} úteis`.replace('dia úteis', 'dia útil'),
  none: {
    title: 'O catálogo está vazio',
    message:
      'Cadastre cada serviço com o custo direto e os três preços. É do custo que sai a pergunta de cada pedido: quanto perdemos se ele não pagar?',
  },
  notFound: {
    title: 'Nenhum serviço com esta busca',
    message: 'Procure por outro código ou parte do nome, ou mostre também os inativos.',
  },
  managersOnly: 'Só gerente ou proprietário muda o catálogo. Você pode consultar.',
}

export const serviceForm = {
  createTitle: 'Novo serviço',
  editTitle: (name: string) => name,
  identity: 'Serviço',
  code: 'Código',
  name: 'Nome',
  cost: 'Custo direto',
  costHint: 'Material, serviço de fora e horas de quem faz, por peça.',
  prices: 'Preço de venda por peça',
  pricesHint: 'A cheia nunca é menor que a padrão, nem a padrão que a VIP.',
  productionDays: 'Produção (dias úteis)',
  active: 'Ativo: aparece nos pedidos',
  stages: 'Etapas da produção',
  stagesHint:
    'Na ordem em que o trabalho anda. Marque como crítica a etapa que não pode parar no meio, como uma prensagem: ela segue mesmo com a produção parada por atraso.',
  stage: (position: number) => `Etapa ${position}`,
  critical: 'Crítica',
  criticalOf: (position: number) => `Etapa ${position} é crítica`,
  addStage: 'Adicionar etapa',
  removeStage: (position: number) => `Remover etapa ${position}`,
  moveUp: (position: number) => `Subir etapa ${position}`,
  moveDown: (position: number) => `Descer etapa ${position}`,
  belowCost: (table: string) =>
    `A tabela ${table} está abaixo do custo: cada peça vendida por ela dá prejuízo.`,
  atCost: (table: string) => `A tabela ${table} é igual ao custo: não sobra lucro nenhum.`,
  margins: 'Margem',
  save: 'Salvar serviço',
  saved: (name: string) => `${name} salvo no catálogo.`,
  firstStages: ['Modelo', 'Confecção', 'Acabamento'],
}
