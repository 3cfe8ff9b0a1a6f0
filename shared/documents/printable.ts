import type { Printable } from '#shared/contracts/printables.ts'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { analysisForm } from './analysis-form.ts'
import { carne } from './carne.ts'
import { chequeList } from './cheque-list.ts'
import { collectionManual } from './collection-manual.ts'
import { closingStatement } from './closing-statement.ts'
import { dossierDefinition } from './dossier.ts'
import type { DrawQr } from './draw-qr.ts'
import { endingLetter } from './ending-letter.ts'
import { orderSheet } from './order-sheet.ts'
import { paperDefinition } from './paper.ts'
import { promisePage } from './promise-page.ts'
import { receiptPage } from './receipt.ts'
import { recoveryPlanPage } from './recovery-plan.ts'
import { scoreReport } from './score-report.ts'
import { statementDefinition } from './statement.ts'
import { xrayPage } from './xray-page.ts'

/** The PDF of a document drawn from what the screen shows. Pure and total: the same values give the same pages. */
export function printableDefinition(printable: Printable, drawQr?: DrawQr): TDocumentDefinitions {
  switch (printable.kind) {
    case 'analysis-form':
      return analysisForm(printable)
    case 'score-report':
      return scoreReport(printable)
    case 'xray':
      return xrayPage(printable)
    case 'order-sheet':
      return orderSheet(printable, drawQr)
    case 'cheque-list':
      return chequeList(printable)
    case 'receipt':
      return receiptPage(printable)
    case 'carne':
      return carne(printable, drawQr)
    case 'closing-statement':
      return closingStatement(printable, drawQr)
    case 'statement':
      return statementDefinition(printable, drawQr)
    case 'ending-letter':
      return endingLetter(printable)
    case 'promise':
      return promisePage(printable, drawQr)
    case 'recovery-plan':
      return recoveryPlanPage(printable)
    case 'dossier':
      return dossierDefinition(printable)
    case 'collection-manual':
      return collectionManual(printable)
    case 'paper':
      return paperDefinition(printable, drawQr)
    default:
      return assertNever(printable)
  }
}

function assertNever(value: never): never {
  throw new TypeError(`no document for ${JSON.stringify(value)}`)
}
