import { contactRulesSchema, DEFAULT_CONTACT_RULES } from '#shared/domain/dunning/contact-rules.ts'
import { contactFields, contactInput, minuteOf } from '#renderer/features/settings/contact/contact-fields.ts'
import { expect, test } from 'vitest'

test.each([
  ['9', 540],
  ['09:30', 570],
  ['9h30', 570],
  ['0930', 570],
  ['18h', 1080],
  ['24:00', 1440],
  ['24:01', null],
  ['9:75', null],
  ['manhã', null],
  ['', null],
])('a time typed as “%s” is minute %s', (text, minute) => {
  expect(minuteOf(text)).toBe(minute)
})

test('what is shown is what is kept', () => {
  const rules = { ...DEFAULT_CONTACT_RULES, byState: { RJ: DEFAULT_CONTACT_RULES.hours } }
  expect(contactRulesSchema.parse(contactInput(contactFields(rules)))).toEqual(rules)
})

test('half a window is asked for at its field, and an upside-down one is refused', () => {
  const fields = contactFields(DEFAULT_CONTACT_RULES)
  const problems = (from: string, until: string) =>
    contactRulesSchema
      .safeParse(contactInput({ ...fields, hours: { ...fields.hours, saturday: { from, until } } }))
      .error?.issues.map(({ path }) => path.join('.'))
  expect(problems('8', '')).toEqual(['hours.saturday.until'])
  expect(problems('14', '8')).toEqual(['hours.saturday'])
  expect(problems('', '')).toBeUndefined()
})
