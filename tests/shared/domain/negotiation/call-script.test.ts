import {
  type CallScript,
  callScriptsSchema,
  problemsOfScripts,
  targetOf,
} from '#shared/domain/negotiation/call-script.ts'
import { defaultCallScripts, fillScript } from '#shared/pt-br/call-scripts.ts'
import { describe, expect, test } from 'vitest'

const node = (id: string, to: string[], ends = false): CallScript['nodes'][number] => ({
  id,
  text: 'Fala',
  answers: to.map((goto) => ({ label: goto, goto })),
  outcome: ends ? 'informed' : null,
})
const script = (id: string, ...nodes: CallScript['nodes']): CallScript => ({ id, name: id.repeat(2), nodes })
const problems = (...scripts: CallScript[]) =>
  problemsOfScripts(scripts).map(({ script: of, node: at, problem }) => `${of}.${at}: ${problem}`)

describe('a script', () => {
  test('leads from its first words to an outcome, by whatever is answered', () => {
    expect(
      problems(script('a', node('x', ['y', 'b']), node('y', [], true)), script('b', node('z', [], true))),
    ).toEqual([])
  })
  test('has no dead end', () => {
    expect(problems(script('a', node('x', ['y', 'z']), node('y', []), node('z', [], true)))).toEqual([
      'a.y: dead-end',
    ])
  })
  test('has nothing nobody comes to', () => {
    expect(problems(script('a', node('x', [], true), node('y', [], true)))).toEqual(['a.y: unreachable'])
  })
  test('names only what there is', () => {
    expect(problems(script('a', node('x', ['y', 'nada']), node('y', [], true)))).toEqual([
      'a.x: unknown-target',
    ])
  })
  test('does not turn in circles', () => {
    expect(problems(script('a', node('x', ['y']), node('y', ['x'])))).toEqual([
      'a.x: no-way-out',
      'a.y: no-way-out',
    ])
  })
  test('has each id once', () => {
    expect(problems(script('a', node('x', ['x'], true), node('x', [], true)))).toContain('a.x: repeated-id')
    expect(problems(script('a', node('x', [], true)), script('a', node('y', [], true)))).toContain(
      'a.y: repeated-id',
    )
  })
})

describe('the house’s scripts', () => {
  test('are sound', () => {
    expect(callScriptsSchema.parse(defaultCallScripts)).toEqual(defaultCallScripts)
    expect(problemsOfScripts(defaultCallScripts)).toEqual([])
  })
  test('say nothing of the debt before the customer himself is on the line (R2.4)', () => {
    const [opening] = defaultCallScripts
    const own = opening!.nodes[0]!.answers[0]!.goto
    for (const { label, goto } of opening!.nodes[0]!.answers.slice(1)) {
      const { node: said } = targetOf(defaultCallScripts, opening!, goto)!
      expect(said.text, label).not.toMatch(/\{valor\}|\{titulos\}|\bdeve\b|venc/)
      expect(said.answers, label).toEqual([])
    }
    expect(opening!.nodes[0]!.text).not.toMatch(/\{valor\}|\{titulos\}/)
    expect(targetOf(defaultCallScripts, opening!, own)!.node.text).toContain('{valor}')
  })
  test('are filled in with what is known, and keep what is not', () => {
    expect(fillScript('{nome}: {valor} {outra}', { nome: 'Ana', valor: 'R$ 10,00' })).toBe(
      'Ana: R$ 10,00 {outra}',
    )
  })
})
