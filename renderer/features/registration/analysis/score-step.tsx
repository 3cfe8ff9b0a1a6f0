import { ClassBadge, LightBadge } from '#renderer/components/credit-badges.tsx'
import { ScoreTable } from '#renderer/components/score-table.tsx'
import { analysisWords as words } from '#shared/pt-br/analysis.ts'
import { classWords } from '#shared/pt-br/credit.ts'
import { signSentence } from '#shared/pt-br/score.ts'
import { Group, Stack, Text } from '@mantine/core'
import type { AnalysisCase } from './analysis-case.ts'

/** The score of today, factor by factor, with the yellow signs. */
export function ScoreStep({ known: { prepared } }: { known: AnalysisCase }) {
  const { score, light, signs } = prepared.standing
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {words.scoreIntro} {score.neutral ? words.neutral : ''}
      </Text>
      <Group gap="lg">
        <ClassBadge creditClass={score.class} score={score.score} neutral={score.neutral} />
        <Text size="sm">{classWords.meanings[score.class]}</Text>
        <LightBadge light={light} />
      </Group>
      <ScoreTable score={score} />
      <Text size="sm">
        {signs.length === 0 ? words.noSigns : `${words.signs}: ${signs.map(signSentence).join(' ')}`}
      </Text>
    </Stack>
  )
}
