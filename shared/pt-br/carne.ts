import type { ChargeTerms } from '#shared/domain/charges.ts'
import { formatBasisPoints } from './format.ts'

/** The laboratory's own carnê, on paper and on screen. */
export const carneWords = {
  open: 'Carnê…',
  title: (number: string) => `Carnê do título ${number}`,
  hint: 'Três parcelas por folha, cada uma com seu Pix e o canhoto para o cliente guardar.',
  save: 'Salvar PDF',
  saved: 'Carnê salvo.',
  documentTitle: (number: string, name: string) => `Carnê ${number} – ${name}`,
  subject: 'Parcelas com Pix e canhoto',
  fileName: (number: string, name: string) => `Carnê ${number} – ${name}`,
  stub: 'Canhoto do cliente',
  slip: 'Carnê de pagamento',
  titleNumber: 'Título',
  instalment: 'Parcela',
  dueOn: 'Vencimento',
  noDueDate: 'a combinar',
  amount: 'Valor',
  customer: 'Cliente',
  customerNumber: (number: number) => `nº ${number}`,
  paidOn: 'Pago em ____/____/______',
  initials: 'Rubrica',
  pix: 'Pague com Pix: aponte a câmera ou copie o código.',
  receiver: 'Recebedor',
  txid: 'Identificador',
  noPix: 'Pague no laboratório, e peça a rubrica no canhoto.',
  terms: ({ lateFeeBasisPoints: fee, lateInterestBasisPoints: interest, interestMode }: ChargeTerms) =>
    interestMode === 'legal'
      ? 'Depois do vencimento: juros da taxa legal e correção pelo IPCA. Consulte o valor do dia antes de pagar.'
      : fee + interest === 0
        ? 'Sem multa nem juros depois do vencimento.'
        : `Depois do vencimento: ${[
            fee > 0 ? `multa de ${formatBasisPoints(fee)}` : '',
            interest > 0 ? `juros de ${formatBasisPoints(interest)} ao mês` : '',
          ]
            .filter((part) => part !== '')
            .join(' e ')}. Consulte o valor do dia antes de pagar.`,
}
