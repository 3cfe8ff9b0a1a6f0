import { type LetterTone, letterTones } from '#shared/domain/letter.ts'
import { letters, toneLabels, toneMeaning } from '#shared/pt-br/letters-screen.ts'
import { Group, Radio, SimpleGrid, Text } from '@mantine/core'
import styles from './tone-choice.module.css'

type ToneChoiceProps = { value: LetterTone; onChange: (tone: LetterTone) => void }

/** The three tones, each with what it is for and when it may be sent. */
export function ToneChoice({ value, onChange }: ToneChoiceProps) {
  return (
    <Radio.Group
      aria-label={letters.tone}
      value={value}
      onChange={(tone) => onChange(letterTones.find((known) => known === tone) ?? value)}
    >
      <SimpleGrid cols={3} spacing="sm">
        {letterTones.map((tone) => (
          <Radio.Card key={tone} value={tone} className={styles['tone']} p="xs">
            <Group gap={8} wrap="nowrap" align="flex-start">
              <Radio.Indicator mt={2} />
              <div>
                <Text size="sm" fw={650}>
                  {toneLabels[tone]}
                </Text>
                <Text size="xs">{toneMeaning[tone].use}</Text>
                <Text size="xs" c="dimmed">
                  {toneMeaning[tone].when}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  )
}
