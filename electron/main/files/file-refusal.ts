import type { Refusal, RefusalCode } from '#shared/contracts/refusal.ts'

/** A refusal that crosses the worker's border as data; main throws it as the contract's error. */
export class FileRefusal extends Error {
  readonly code: RefusalCode
  readonly details: Refusal['details']

  constructor(code: RefusalCode, details: Refusal['details'] = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
