import type { PaperKind } from '#shared/domain/template.ts'
import { fieldsOf } from '#shared/papers/fields.ts'
import { useLocalStorage } from '@mantine/hooks'
import { useMemo } from 'react'

const NONE: Record<string, string> = {}

/** What a person says of a paper that no ledger knows; kept as it is typed, by kind of paper. */
export function useAnswers(kind: PaperKind) {
  const [values, setValues, forget] = useLocalStorage<Record<string, string>>({
    key: `em-dia:draft:paper-answers-${kind}`,
    defaultValue: NONE,
    getInitialValueInEffect: false,
  })
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
