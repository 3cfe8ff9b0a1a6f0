import { fieldProblems } from '#shared/pt-br/fields.ts'
import { z } from 'zod'

type Issue = Parameters<NonNullable<z.core.$ZodConfig['customError']>>[0]

/** What is said under a field; undefined leaves it to zod's own Portuguese. */
function describeIssue(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') {
    return issue.input === null || issue.input === undefined ? fieldProblems.required : fieldProblems.format
  }
  if (issue.code === 'invalid_value') return fieldProblems.choose
  if (issue.code === 'invalid_format') return fieldProblems.format
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum), issue.input)
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum))
  return undefined
}

function tooSmall(origin: string, least: number, input: unknown): string {
  if (origin !== 'string') return fieldProblems.tooSmall(least)
  return typeof input === 'string' && input.trim() === ''
    ? fieldProblems.required
    : fieldProblems.tooShort(least)
}

function tooBig(origin: string, most: number): string {
  if (origin === 'array') return fieldProblems.tooMany(most)
  return origin === 'string' ? fieldProblems.tooLong(most) : fieldProblems.tooBig(most)
}

// The strict CSP has no eval, and zod would try it once to compile schemas. Imported before anything parses.
z.config({ ...z.locales.ptBR(), jitless: true, customError: describeIssue })
