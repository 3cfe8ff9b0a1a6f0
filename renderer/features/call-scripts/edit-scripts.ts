import type { CallScript, ScriptNode } from '#shared/domain/negotiation/call-script.ts'
import type { ContactOutcome } from '#shared/domain/negotiation/outcomes.ts'
import { scriptEditor as words } from '#shared/pt-br/script-editor.ts'

/** A script as the form holds it: no outcome is an empty text. */
export type ScriptFields = {
  name: string
  nodes: (Omit<ScriptNode, 'outcome'> & { outcome: ContactOutcome | '' })[]
}

export function fieldsOf({ name, nodes }: CallScript): ScriptFields {
  return { name, nodes: nodes.map((node) => Object.assign({}, node, { outcome: node.outcome ?? '' })) }
}

export function scriptOf(id: string, { name, nodes }: ScriptFields): CallScript {
  return {
    id,
    name,
    nodes: nodes.map(({ id: nodeId, text, answers, outcome }) => ({
      id: nodeId,
      text,
      answers,
      outcome: outcome === '' ? null : outcome,
    })),
  }
}

/** The scripts with one in the place of the one of its id, or after the others. */
export function withScript(scripts: readonly CallScript[], script: CallScript): CallScript[] {
  return scripts.some(({ id }) => id === script.id)
    ? scripts.map((other) => (other.id === script.id ? script : other))
    : [...scripts, script]
}

/** An id that none of the others has: `fala-3`. */
export function freeId(taken: readonly { id: string }[], begins: string): string {
  const ids = new Set(taken.map(({ id }) => id))
  for (let at = taken.length + 1; ; at++) if (!ids.has(`${begins}-${at}`)) return `${begins}-${at}`
}

/** A script to begin from: one line that ends the call. */
export function newScript(scripts: readonly CallScript[]): CallScript {
  return {
    id: freeId(scripts, 'roteiro'),
    name: words.newScriptName,
    nodes: [{ id: 'inicio', text: words.newScriptText, answers: [], outcome: 'informed' }],
  }
}
