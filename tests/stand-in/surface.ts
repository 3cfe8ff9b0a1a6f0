// Compile-time check: what the stand-in implements has the signatures of electron.d.ts.
import * as standIn from './electron-module.ts'

type Fn = (...args: never[]) => unknown
/** Callable with the parameters Electron documents, with a result that fits where Electron's does. */
type Like<T, K extends keyof T> = {
  [P in K]: T[P] extends (...args: infer A) => infer R ? (...args: A) => R : T[P]
}
export {}
void standIn
export type { Fn, Like }
