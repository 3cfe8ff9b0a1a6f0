import { importFields, type ImportFieldKey, requiredGroups } from '#shared/domain/import/fields.ts'
import type { ImportKind, ImportMapping } from '#shared/domain/import/import.ts'
import { importFieldLabels } from '#shared/pt-br/imports.ts'

/** The field a column fills, or null. */
export function fieldOfColumn(mapping: ImportMapping, column: number): string | null {
  return Object.entries(mapping).find(([, index]) => index === column)?.[0] ?? null
}

/** The mapping with a column filling a field, or none: a field has one column and a column one field. */
export function withField(mapping: ImportMapping, column: number, field: string | null): ImportMapping {
  const kept = Object.entries(mapping).filter(([key, index]) => index !== column && key !== field)
  return Object.fromEntries(field === null ? kept : [...kept, [field, column]])
}

/** Groups of fields of which none has a column yet. */
export function missingGroups(kind: ImportKind, mapping: ImportMapping): (readonly ImportFieldKey[])[] {
  return requiredGroups[kind].filter((group) => group.every((field) => mapping[field] === undefined))
}

/** Whether a field belongs to what must be mapped. */
function isRequired(kind: ImportKind, field: string): boolean {
  return requiredGroups[kind].some((group) => group.length === 1 && group[0] === field)
}

/** The fields of a kind for a list, the required ones marked. */
export function fieldOptions(kind: ImportKind): { value: string; label: string }[] {
  return importFields[kind].map(({ key }) => ({
    value: key,
    label: isRequired(kind, key) ? `${importFieldLabels[key]} *` : importFieldLabels[key],
  }))
}
