import { creditClasses } from '#shared/domain/credit-policy.ts'
import { policyWords as words } from '#shared/pt-br/credit-policy.ts'
import { Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { PolicyField } from './policy-field.tsx'
import { PolicySection } from './policy-section.tsx'

const limits = [
  'limits.initialCap',
  'limits.noRaiseDays',
  'limits.freezeAfterDays',
  'limits.zeroAfterDays',
  'limits.stepBasisPoints',
  'limits.stepAfterMonths',
  'limits.stepToleranceDays',
]

/** First limit, raises, freeze and zero (M12, M13). */
export function LimitsSection() {
  return <PolicySection id="limits" paths={limits} />
}

const yellow = ['yellow.overdueDays', 'yellow.delayGrowthDays', 'yellow.limitUseBasisPoints']

/** What lights the *sinal amarelo* (I02). */
export function YellowSection() {
  return (
    <PolicySection id="yellow" paths={yellow} cols={3}>
      <Group mt="sm" gap="xl">
        <PolicyField path="yellow.newRestriction" />
        <PolicyField path="yellow.brokenPromise" />
      </Group>
    </PolicySection>
  )
}

const hold = ['hold.softAfterDays', 'hold.hardAfterDays', 'hold.deliveryAfterDays', 'hold.tolerance']

/** The hold ladder (X2) and where orders are looked at again (complaint 17). */
export function HoldSection() {
  return (
    <PolicySection id="hold" paths={hold}>
      <Group mt="sm" gap="xl">
        <PolicyField path="checkpoints.production" />
        <PolicyField path="checkpoints.delivery" />
      </Group>
    </PolicySection>
  )
}

const registration = [
  'registration.leastBasisPoints',
  'registration.revalidateDays',
  'registration.confirmContactDays',
]

/** What a sale on credit asks of the registration and of the bureau (K04, R02, M07, I01). */
export function RegistrationSection() {
  return (
    <PolicySection id="registration" paths={registration} cols={3}>
      <Stack gap={4} mt="sm">
        <Text size="sm" fw={600}>
          {words.bureau}
        </Text>
        <SimpleGrid cols={5} spacing="sm">
          {creditClasses.map((letter) => (
            <PolicyField key={letter} path={`bureauValidityDays.${letter}`} />
          ))}
        </SimpleGrid>
      </Stack>
    </PolicySection>
  )
}

const portfolio = [
  'portfolio.ceiling',
  'portfolio.monthlyFixedCost',
  'portfolio.concentrationBasisPoints',
  'portfolio.delayCostBasisPoints',
]

/** What the laboratory can afford to lend (E24, E11). */
export function PortfolioSection() {
  return <PolicySection id="portfolio" paths={portfolio} />
}

const release = ['release.trustDays', 'release.trustEveryDays', 'release.overrideMaxDays']

/** How far exceptions go (complaint 22). */
export function ReleaseSection() {
  return <PolicySection id="release" paths={release} cols={3} />
}
