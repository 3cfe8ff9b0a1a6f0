import type { TemplateVersion } from '#shared/contracts/papers.ts'
import { useToday } from '#renderer/lib/today.ts'
import { formatDay } from '#shared/pt-br/format.ts'
import { editorWords as words, libraryWords } from '#shared/pt-br/papers-screen.ts'
import { Badge, Button, Fieldset, Group, Stack, Text } from '@mantine/core'

type VersionListProps = {
  /** Newest first. */
  versions: readonly TemplateVersion[]
  /** Puts a version in the editor, as a draft. */
  onLoad?: (version: TemplateVersion) => void
}

/** Every version of the text: from when, by whom and why. */
export function VersionList({ versions, onLoad }: VersionListProps) {
  const today = useToday()
  const inForce = versions.find(({ validFrom }) => validFrom === null || validFrom <= today)
  return (
    <Fieldset legend={words.versions} p="sm">
      <Stack gap="xs">
        {versions.map((version) => (
          <Group key={version.version} justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Text size="sm" fw={600}>
                {libraryWords.version(version.version)}{' '}
                {version === inForce ? <Badge variant="light">{words.inForce}</Badge> : null}
              </Text>
              <Text size="xs" c="dimmed">
                {[
                  version.validFrom && `${libraryWords.columns.validFrom} ${formatDay(version.validFrom)}`,
                  version.by || words.house,
                  version.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
            {onLoad ? (
              <Button
                size="compact-xs"
                variant="subtle"
                flex="none"
                aria-label={`${words.load}: ${libraryWords.version(version.version)}`}
                onClick={() => onLoad(version)}
              >
                {words.load}
              </Button>
            ) : null}
          </Group>
        ))}
      </Stack>
    </Fieldset>
  )
}
