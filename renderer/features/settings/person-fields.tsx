import { PinField, SelectField } from '#renderer/components/form-fields.tsx'
import { type Role, roles } from '#shared/domain/access.ts'
import { roleDuties, roleNames } from '#shared/pt-br/people.ts'
import { peopleForm as words } from '#shared/pt-br/settings.ts'
import { useWatch } from 'react-hook-form'

const options = roles.map((role) => ({ value: role, label: roleNames[role] }))

/** The role of the form around it, with what it may do. */
export function RoleField() {
  const role = useWatch({ name: 'role' }) as Role
  return (
    <SelectField
      name="role"
      label={words.role}
      data={options}
      allowDeselect={false}
      description={roleDuties[role]}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  )
}

/** A new PIN, twice. */
export function PinFields() {
  return (
    <>
      <PinField name="pin" label={words.pin} />
      <PinField name="again" label={words.again} />
    </>
  )
}
