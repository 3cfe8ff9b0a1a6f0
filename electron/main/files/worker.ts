import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { readAgencyReturn } from '#shared/domain/escalation/agency-return.ts'
import { exportTable } from './export-table.ts'
import { FileImport } from './file-import.ts'
import { FileRefusal } from './file-refusal.ts'
import { readBankFile } from './read-bank-file.ts'
import { readTable } from './read-table.ts'
import type { FromWorker, ToWorker, Work, WorkName } from './worker-protocol.ts'

type Question = Exclude<ToWorker, { stop: true }>

let file: FileImport | null = null
/** Counts checks and stops: a check goes on while nothing was asked after it. */
let turn = 0

function opened(): FileImport {
  if (!file) throw new FileRefusal('import-expired')
  return file
}

function untilStopped(): () => Promise<boolean> {
  const mine = ++turn
  return async () => {
    await setImmediate()
    return turn !== mine
  }
}

// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive, and the compiler sees it
async function work(question: Question): Promise<Work[WorkName]['answer']> {
  switch (question.name) {
    case 'open':
      file = await FileImport.open(question.ask.bytes, question.ask.fileName)
      return file.description
    case 'check':
      return opened().check(question.ask, untilStopped())
    case 'candidates':
      return opened().candidates
    case 'settle':
      return opened().settle(question.ask)
    case 'report':
      return opened().report
    case 'export':
      return exportTable(question.ask)
    case 'readReturn':
      return readAgencyReturn((await readTable(question.ask.bytes, question.ask.fileName)).table)
    case 'readBank':
      return readBankFile(question.ask.bytes)
  }
}

async function answer(question: Question): Promise<FromWorker> {
  const { id } = question
  try {
    return { id, answer: await work(question) }
  } catch (error) {
    if (error instanceof FileRefusal) return { id, refused: { code: error.code, details: error.details } }
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (message: ToWorker) => {
  if ('stop' in message) turn++
  else void answer(message).then((reply) => parentPort?.postMessage(reply))
})
