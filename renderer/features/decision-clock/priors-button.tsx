import { useSettings } from '#renderer/lib/use-settings.ts'
import { FormModal } from '#renderer/components/form-modal.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { PercentField } from '#renderer/components/percent-field.tsx'
import { MoneyField, NumberField } from '#renderer/components/value-fields.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import {
  lateBuckets,
  lossRoutes,
  type OpenRoute,
  type RoutePriors,
  routePriorsSchema,
} from '#shared/domain/escalation/route-priors.ts'
import { priorWords as words } from '#shared/pt-br/decision-clock.ts'
import { Button, SimpleGrid, Stack, Tabs } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { useState } from 'react'

const routes = lossRoutes.filter((route): route is OpenRoute => route !== 'write-off')

/** What the house believes of each route, with its source; the user's to change. */
export function PriorsButton() {
  const [open, setOpen] = useState(false)
  const may = useMay('changeSettings')
  const priors = useSettings().data?.routePriors
  if (!may || !priors) return null
  return (
    <>
      <Button
        ml="auto"
        variant="default"
        leftSection={<IconAdjustments size={17} />}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </Button>
      {open ? <PriorsModal priors={priors} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

const labels: Record<string, string> = {
  strength: words.strength,
  decideAfterDays: words.decideAfterDays,
  monthlyCost: words.monthlyCost,
  smallClaimsCeiling: words.smallClaimsCeiling,
  ...Object.fromEntries(
    routes.flatMap((route) => [
      [`routes.${route}.chances`, `${words.routes[route]}: ${words.rising}`],
      [`routes.${route}.days`, `${words.routes[route]}: ${words.days}`],
      [`routes.${route}.minutes`, `${words.routes[route]}: ${words.minutes}`],
    ]),
  ),
}

function PriorsModal({ priors, onClose }: { priors: RoutePriors; onClose: () => void }) {
  return (
    <FormModal
      title={words.title}
      intro={words.intro}
      labels={labels}
      schema={routePriorsSchema}
      toInput={(fields: RoutePriors) => fields}
      defaults={priors}
      draft="route-priors"
      command={storeClient.settings.saveRoutePriors}
      toCommand={(routePriors) => ({ routePriors })}
      prefix="routePriors."
      saveLabel={words.save}
      done={words.done}
      onClose={onClose}
    >
      <SimpleGrid cols={2} spacing="sm">
        <NumberField name="decideAfterDays" label={words.decideAfterDays} required data-autofocus />
        <NumberField name="strength" label={words.strength} required />
        <PercentField name="monthlyCost" label={words.monthlyCost} required />
        <MoneyField
          name="smallClaimsCeiling"
          label={words.smallClaimsCeiling}
          description={words.smallClaimsHint}
          required
        />
      </SimpleGrid>
      <Tabs defaultValue="insist" keepMounted={false}>
        <Tabs.List aria-label={words.route}>
          {routes.map((route) => (
            <Tabs.Tab key={route} value={route}>
              {words.routes[route]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {routes.map((route) => (
          <Tabs.Panel key={route} value={route} pt="sm">
            <RouteFields route={route} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </FormModal>
  )
}

function RouteFields({ route }: { route: OpenRoute }) {
  return (
    <Stack gap="sm">
      <SimpleGrid cols={3} spacing="sm">
        {lateBuckets.map((bucket, at) => (
          <PercentField
            key={bucket}
            name={`routes.${route}.chances.${at}`}
            label={words.chance(at)}
            required
          />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="sm">
        <PercentField name={`routes.${route}.share`} label={words.share} required />
        <PercentField name={`routes.${route}.commission`} label={words.commission} required />
        <NumberField name={`routes.${route}.days`} label={words.days} required />
        <MoneyField name={`routes.${route}.cost`} label={words.cost} required />
        <NumberField name={`routes.${route}.minutes`} label={words.minutes} required />
      </SimpleGrid>
      <TextField
        name={`routes.${route}.source`}
        label={words.source}
        description={words.sourceHint}
        maxLength={200}
      />
    </Stack>
  )
}
