import { TextLink } from '#renderer/components/links.tsx'
import { IssuedModal, LeftOut } from '#renderer/components/issued-modal.tsx'
import { isOfTheHouse } from '#shared/domain/paper-life.ts'
import { makeWords as words } from '#shared/pt-br/papers-screen.ts'
import { Text } from '@mantine/core'
import { PaperOutput } from '../register/paper-output.tsx'
import { LackList } from './lack-list.tsx'
import type { PaperBatch } from './use-issuing.ts'

/** After papers were made: who was left out and what is missing, and what to do with the others. Null keeps it shut. */
export function PapersIssued({ batch, onClose }: { batch: PaperBatch | null; onClose: () => void }) {
  return (
    <IssuedModal title={batch?.title ?? null} done={words.done} onClose={onClose} aside={<ToRegister />}>
      {batch ? <Made batch={batch} /> : null}
    </IssuedModal>
  )
}

function Made({ batch: { leftOut, kind, paperIds } }: { batch: PaperBatch }) {
  return (
    <>
      <LeftOut
        title={words.leftOut(leftOut.length)}
        lines={leftOut.map(({ customerId, name, lacks }) => ({
          id: customerId,
          line: (
            <>
              {name}
              <LackList customerId={isOfTheHouse(kind) ? null : customerId} lacks={lacks} />
            </>
          ),
        }))}
      />
      {paperIds.length > 0 ? (
        <>
          <Text size="sm">{words.next}</Text>
          <PaperOutput paperIds={paperIds} />
        </>
      ) : null}
    </>
  )
}

function ToRegister() {
  return (
    <TextLink size="sm" to="/documentos" search={{ aba: 'acordos' }}>
      {words.register}
    </TextLink>
  )
}
