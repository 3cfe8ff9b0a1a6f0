import { laboratoryForm as words } from '#shared/pt-br/settings.ts'
import { Button, Fieldset, FileButton, Group, Image, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'

/** Largest file, in bytes: as a data URL it stays under the contract's 400,000 characters. */
const LARGEST = 300_000

function asDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result)
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(file)
  })
}

/** What a file has to be for an image to be drawn from it, and not only be called one. */
async function decodes(file: File): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(file)
    bitmap.close()
    return true
  } catch {
    return false
  }
}

/** The laboratory's logo of the form around it, seen as it will stand on the letters' white paper. */
export function LogoField({ name }: { name: string }) {
  const { control, setValue } = useFormContext()
  const logo = useWatch({ control, name }) as string | null
  const [problem, setProblem] = useState<string | null>(null)
  const put = (value: string | null) => setValue(name, value, { shouldDirty: true })
  const take = async (file: File | null) => {
    if (!file) return
    if (file.size > LARGEST) return setProblem(words.logoTooLarge(Math.ceil(file.size / 1000)))
    if (!/^image\/(png|jpeg)$/.test(file.type) || !(await decodes(file)))
      return setProblem(words.logoNotImage)
    setProblem(null)
    put(await asDataUrl(file))
  }
  return (
    <Fieldset legend={words.logo}>
      <Group align="center" gap="lg">
        {logo ? (
          <Image
            src={logo}
            alt={words.logoAlt}
            h={72}
            w="auto"
            maw={260}
            p={8}
            bg="white"
            fit="contain"
            radius="sm"
          />
        ) : null}
        <Stack gap={6}>
          <Group gap="xs">
            <FileButton accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
              {(props) => (
                <Button variant="default" size="xs" {...props}>
                  {words.chooseLogo}
                </Button>
              )}
            </FileButton>
            {logo ? (
              <Button variant="subtle" color="red" size="xs" onClick={() => put(null)}>
                {words.removeLogo}
              </Button>
            ) : null}
          </Group>
          <Text size="sm" c="dimmed">
            {words.logoHint}
          </Text>
          {problem ? (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {problem}
            </Text>
          ) : null}
        </Stack>
      </Group>
    </Fieldset>
  )
}
