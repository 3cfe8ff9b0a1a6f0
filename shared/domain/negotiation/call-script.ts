import { z } from 'zod'
import { outcomeIds } from './outcomes.ts'

const nodeId = z.string().regex(/^[a-z0-9-]{1,40}$/, { error: 'script-node-id' })

/** One thing to say, and what the customer may answer. `goto` names a node of the same script, or another script. */
export const scriptNodeSchema = z.object({
  id: nodeId,
  /** `{nome}`, `{operador}`, `{laboratorio}`, `{valor}` and `{titulos}` are filled in on the call. */
  text: z.string().trim().min(3).max(1000),
  answers: z.array(z.object({ label: z.string().trim().min(1).max(80), goto: nodeId })).max(8),
  /** What came of the call when it ends here: proposed to the form. */
  outcome: z.enum(outcomeIds).nullable(),
})
export type ScriptNode = z.infer<typeof scriptNodeSchema>

/** A script of a call: it begins at its first node (K12). */
export const callScriptSchema = z.object({
  id: nodeId,
  name: z.string().trim().min(2).max(60),
  nodes: z.array(scriptNodeSchema).min(1).max(40),
})
export type CallScript = z.infer<typeof callScriptSchema>

/** The house's scripts; calls begin with the first. */
export const callScriptsSchema = z.array(callScriptSchema).min(1).max(20)

export const scriptProblems = [
  'repeated-id',
  'unknown-target',
  'dead-end',
  'unreachable',
  'no-way-out',
] as const
export type ScriptProblem = { script: string; node: string; problem: (typeof scriptProblems)[number] }

/** Where an answer leads: a node of the same script, or the first of another; null when there is none of that name. */
export function targetOf(
  scripts: readonly CallScript[],
  script: CallScript,
  goto: string,
): { script: CallScript; node: ScriptNode } | null {
  const here = script.nodes.find(({ id }) => id === goto)
  if (here) return { script, node: here }
  const other = scripts.find(({ id }) => id === goto)
  return other ? { script: other, node: other.nodes[0]! } : null
}

/**
 * What is wrong with scripts; nobody is left on the telephone without a word. Ids are their own, every answer leads
 * somewhere, every node can be come to from its script's first, says what to do or what came of the call, and has a way
 * to such an end.
 */
export function problemsOfScripts(scripts: readonly CallScript[]): ScriptProblem[] {
  const ids = scripts.map(({ id }) => id)
  const problems: ScriptProblem[] = scripts
    .filter(({ id }, at) => ids.indexOf(id) !== at)
    .map(({ id, nodes }) => ({ script: id, node: nodes[0]!.id, problem: 'repeated-id' }))
  const endsAt = waysOut(scripts)
  for (const script of scripts) {
    const reached = reachedFrom(script)
    for (const [at, node] of script.nodes.entries()) {
      const say = (problem: ScriptProblem['problem']) =>
        problems.push({ script: script.id, node: node.id, problem })
      if (script.nodes.findIndex(({ id }) => id === node.id) !== at) say('repeated-id')
      if (node.answers.some(({ goto }) => !targetOf(scripts, script, goto))) say('unknown-target')
      if (node.answers.length === 0 && node.outcome === null) say('dead-end')
      if (!reached.has(node)) say('unreachable')
      else if (node.answers.length > 0 && !endsAt.has(node)) say('no-way-out')
    }
  }
  return problems
}

/** The nodes of a script that its first leads to. */
function reachedFrom(script: CallScript): Set<ScriptNode> {
  const reached = new Set<ScriptNode>([script.nodes[0]!])
  for (const node of reached)
    for (const { goto } of node.answers) {
      const next = script.nodes.find(({ id }) => id === goto)
      if (next) reached.add(next)
    }
  return reached
}

/** The nodes from which a call can come to an outcome. */
function waysOut(scripts: readonly CallScript[]): Set<ScriptNode> {
  const all = scripts.flatMap((script) => script.nodes.map((node) => ({ script, node })))
  const ending = new Set(all.filter(({ node }) => node.outcome !== null).map(({ node }) => node))
  for (let before = -1; before !== ending.size; ) {
    before = ending.size
    for (const { script, node } of all)
      if (node.answers.some(({ goto }) => ending.has(targetOf(scripts, script, goto)?.node as ScriptNode)))
        ending.add(node)
  }
  return ending
}
