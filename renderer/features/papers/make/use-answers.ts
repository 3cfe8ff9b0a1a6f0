import type { PaperKind } from '#shared/domain/template.ts'
import { fieldsOf } from '#shared/papers/fields.ts'
import { useLocalStorage } from '@mantine/hooks'
import { useEffect, useMemo } from 'react'

const NONE: Record<string, string> = {}

/**
 * What a person says of a paper that no ledger knows; kept as it is typed, by kind of paper. The `title` that the
 * address names stands in its field from the start, and may be typed over.
 */
export function useAnswers(kind: PaperKind, title?: string) {
  const [values, setValues, forget] = useLocalStorage<Record<string, string>>({
    key: `em-dia:draft:paper-answers-${kind}`,
    defaultValue: NONE,
    getInitialValueInEffect: false,
  })
  useEffect(() => {
    if (kind === 'consent' && title) setValues((typed) => ({ ...typed, 'consent.title': title }))
  }, [kind, title, setValues])
  const asked = useMemo(
    () => fieldsOf(kind).flatMap(({ key, asked: question }) => (question ? [{ key, ...question }] : [])),
    [kind],
  )
  return {
    asked,
    values,
    change: (key: string, text: string) => setValues({ ...values, [key]: text }),
    forget,
  }
}
