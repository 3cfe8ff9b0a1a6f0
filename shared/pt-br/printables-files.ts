import type { Printable } from '#shared/contracts/printables.ts'
import { carneWords } from './carne.ts'
import { collectionManualWords } from './collection-manual.ts'
import { closingStatementWords } from './closing-statement.ts'
import { dossierFiles } from './dossier.ts'
import { paperFileName } from './paper-files.ts'
import { kindNames } from './customers.ts'
import { endingLetterWords } from './endings.ts'
import { promisePageWords } from './promise-page.ts'
import { receiptPageWords } from './receipt-page.ts'
import { statementWords } from './statement-page.ts'
import { recoveryPlanWords } from './trust-recovery.ts'

export const printableFileWords = {
  save: 'Salvar o documento em PDF',
  chooseFolder: 'Escolha a pasta para os documentos em PDF',
  saveMerged: 'Salvar os documentos em um PDF',
  mergedName: (documents: number) => `Documentos (${documents}).pdf`,
} as const

/** What a document's file is called, without its ending: what it is, then of whom; days as folders sort them. */
export function printableFileName(printable: Printable): string {
  switch (printable.kind) {
    case 'analysis-form': {
      const { filled, customerKind } = printable
      if (!filled) return `Ficha de análise em branco – ${kindNames[customerKind]}`
      const { customer, decided } = filled
      return decided
        ? `Análise de crédito ${decided.number} – ${customer.name}`
        : `Ficha de análise – ${customer.name}`
    }
    case 'score-report':
      return `Relatório de pontuação ${printable.on} – ${printable.customer.name}`
    case 'xray':
      return `Raio-X ${printable.on} – ${printable.customer.name}`
    case 'order-sheet': {
      const { held, view } = printable
      const { number } = view.order
      return `${held ? `Retenção da OS ${number}` : `OS ${number}`} – ${view.customerName}`
    }
    case 'cheque-list':
      return `Relação de cheques ${printable.on}`
    case 'receipt': {
      const { receipt, customer } = printable.view
      return receiptPageWords.fileName(receipt.number, customer.name)
    }
    case 'carne':
      return carneWords.fileName(printable.number, printable.customer.name)
    case 'closing-statement':
      return closingStatementWords.fileName(printable.number, printable.customer.name)
    case 'statement': {
      const { statement, customer } = printable
      return statement.type === 'open'
        ? statementWords.fileName(statementWords.open, statement.asOf, customer.name)
        : statementWords.fileName(statementWords.movement, statement.to, customer.name)
    }
    case 'ending-letter':
      return endingLetterWords.fileName(printable.on, printable.customer.name)
    case 'promise':
      return promisePageWords.fileName(printable.promise.dueOn, printable.customer.name)
    case 'recovery-plan':
      return recoveryPlanWords.fileName(printable.on, printable.customer.name)
    case 'dossier':
      return dossierFiles.zip(printable.customer.name, printable.on)
    case 'collection-manual': {
      const { policy, on } = printable
      return collectionManualWords.fileName(policy.name, policy.version, on)
    }
    case 'paper':
      return paperFileName(printable.paper)
    default:
      return assertNever(printable)
  }
}

function assertNever(value: never): never {
  throw new TypeError(`no file name for ${JSON.stringify(value)}`)
}
