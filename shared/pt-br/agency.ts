import type { ReturnColumn, ReturnIssue } from '#shared/domain/escalation/agency-return.ts'
import type { Day } from '#shared/domain/calendar.ts'
import { formatCount } from './format.ts'

/** Columns of a return file, as its header names them. */
const returnColumnNames: Record<ReturnColumn, string> = {
  case: 'Caso',
  day: 'Data',
  event: 'Evento',
  amount: 'Valor',
  note: 'Observação',
}

const reasons: Record<ReturnIssue['why'], string> = {
  'column-missing': 'esta coluna não está no arquivo',
  'too-many-rows': 'linhas demais: divida o arquivo em partes de até 5.000',
  'case-number': 'não é um número de caso',
  day: 'não é uma data: escreva como 22/11/2026',
  'day-in-future': 'a data ainda não chegou',
  event: 'evento desconhecido: use contato, promessa, acordo, pagamento ou devolução',
  amount: 'não é um valor: escreva como 1.234,56',
  'amount-missing': 'falta o valor pago',
  'case-unknown': 'não existe caso com este número',
  'case-of-another': 'este caso não está com esta assessoria',
  'case-closed': 'este caso já foi encerrado',
  'before-case': 'a data é anterior à abertura do caso',
}

/** `Linha 3, coluna Valor (“dez”): não é um valor…` */
export function returnIssueText({ line, column, value, why }: ReturnIssue): string {
  const place = [
    line === 0 ? 'Arquivo' : `Linha ${line}`,
    column === null ? '' : `coluna ${returnColumnNames[column]}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
  return `${place}${value === '' ? '' : ` (“${value}”)`}: ${reasons[why]}.`
}

export const agencyWords = {
  agency: 'Assessoria',
  choose: 'Escolha a assessoria',
  noAgency: 'Cadastre antes uma assessoria de cobrança em Novo parceiro.',
  close: 'Fechar',
  remittance: {
    button: 'Remessa',
    title: 'Remessa para a assessoria',
    intro:
      'Um arquivo CSV com os títulos de cada caso, devidos hoje. Ao gerar, os casos escolhidos passam a “Entregue ao parceiro”.',
    none: 'Nenhum caso aberto com esta assessoria. Abra o caso em Casos, pela rota Assessoria de cobrança.',
    cases: 'Casos da remessa',
    already: 'já entregue',
    line: (number: number, name: string, total: string, titles: number) =>
      `Caso nº ${number} · ${name} · ${total} em ${formatCount(titles, 'título', 'títulos')}`,
    save: 'Gerar arquivo',
    done: (number: string) => `Remessa ${number} salva.`,
    again: 'Arquivo salvo outra vez.',
    unsaved: (number: string) =>
      `A remessa ${number} foi registrada, mas o arquivo não foi salvo. Abra Remessa de novo e gere o arquivo.`,
    fileName: (name: string, on: Day) => `Remessa ${on} – ${name}`,
    columns: [
      'Caso',
      'Cliente',
      'CPF ou CNPJ',
      'Telefone',
      'E-mail',
      'Endereço',
      'Título',
      'Vencimento',
      'Dias de atraso',
      'Principal',
      'Encargos',
      'Total',
    ],
  },
  return: {
    button: 'Retorno',
    title: 'Retorno da assessoria',
    intro:
      'O arquivo (CSV ou Excel) que a assessoria devolve, com as colunas Caso, Data, Evento, Valor e Observação. Entra inteiro ou não entra; o mesmo arquivo duas vezes não faz nada.',
    accepted: 'Eventos: contato, promessa, acordo, pagamento ou devolução.',
    fresh: (fresh: number, known: number) =>
      `${formatCount(fresh, 'linha nova', 'linhas novas')}${
        known > 0
          ? ` e ${formatCount(known, 'já lançada antes, que fica como está', 'já lançadas antes, que ficam como estão')}`
          : ''
      }.`,
    recovered: (amount: string) =>
      `A assessoria diz ter recebido ${amount}. O dinheiro em si se lança em Receber, quando chegar.`,
    issues: (count: number) =>
      `${formatCount(count, 'problema', 'problemas')} no arquivo: corrija e escolha de novo. Nada foi alterado.`,
    more: (count: number) => `… e mais ${formatCount(count, 'problema', 'problemas')}.`,
    save: 'Lançar retorno',
    done: (taken: number) =>
      taken === 0 ? 'Nada de novo no arquivo.' : `${formatCount(taken, 'linha lançada', 'linhas lançadas')}.`,
  },
}
