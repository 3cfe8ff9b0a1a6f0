import { type GuardPhrase, phrase, phrases } from './guard-rules.ts'

const PIECE =
  '(?:coroas?|proteses?|ppr|pt|facetas?|implantes?|provisorios?|dentaduras?|placas?|pontes?|protocolos?|lentes?|nucleos?|moldagem|molde|caso|trabalho|serviço|servico|os)'
/** Pieces that are made for one person. */
const CLINICAL =
  '(?:coroas?|proteses?|ppr|facetas?|implantes?|provisorios?|dentaduras?|pontes?|nucleos?|moldagem|sorriso)'
/** A capital right after what was found: somebody's name. */
const NAME = /^[\s:,.-]{1,4}(?:\p{Lu}\.? ?){0,2}\p{Lu}\p{Ll}+/u

/** The same, but for whom the laboratory works for. */
const PERSON = /^\s+(?!Dra?\b|Prof|Cl[ií]nica|Lab|Consult|OS\b|Ivoclar|Straumann|Neodent)\p{Lu}\p{Ll}+/u

/** Patients and health stay out of every message (LGPD 11, § 2.5; R11.1). */
export const privacyPhrases: readonly GuardPhrase[] = [
  { rule: 'patient', severity: 'block', find: phrase('pac(?:iente|ientes|)'), after: NAME },
  {
    rule: 'patient',
    severity: 'block',
    find: phrase(`${CLINICAL} (?:ja |pront[oa] |nov[oa] |provisori[oa] )?d[oa] (?:seu|dona|sra|sr)`),
    after: NAME,
  },
  { rule: 'patient', severity: 'warn', find: phrase(`${CLINICAL} d[oa]`), after: PERSON },
  ...phrases('patient', 'block', [
    `${PIECE} ~ (?:do|da|dos|das|para o|para a) (?:dona|sra|sr|senhora|senhor|menin[oa]|pac|paciente|pacientes|crianca)`,
    '(?:dentes?|elementos?|unidades?) (?:n )?(?:[1-4][1-8]|[5-8][1-5])|(?:incisiv[oa]s?|canin[oa]s?|molar(?:es)?) (?:superior|inferior|direit[oa]|esquerd[oa])',
    '(?:nome|telefone|prontuario|ficha|tratamento|caso clinico|consulta|cpf) d[oa]s? (?:seu |sua |)pacientes?',
    '(?:do|da|o|a|ao|essa?|esse|este|esta|seu|sua|um|uma|pelo|pela|com o|com a) paciente (?:que|nao|ja|pagou|esta|e|foi|vai|tem|do|da|de|com|reclam\\w+|esper\\w+|ficou|veio)',
  ]),
  ...phrases('patient', 'warn', [
    '(?:seus?|suas?|teus?|os|as|dos|das|aos|o|do|da|ao|a|pelo|pela) pacientes?',
  ]),
  ...phrases('health', 'block', [
    '(?:sua|seu|tua|teu|da|do|de|com|por|a|o|pela|pelo|essa|esse) (?:doenca|depressao|cancer|tumor|internacao|gravidez|gestacao|hiv|aids|covid|burnout|ansiedade|alcoolismo|quimioterapia|aborto|transtorno (?:mental|bipolar|de ansiedade)|deficiencia|infarto|avc)',
    'doencas?|doentes?|depressiv[oa]s?|deprimid[oa]s?|internad[oa]s?|gravidas?|hiv|aids|psiquiatr\\w+|remedios?|atestado medico|laudo medico|licenca medica|problemas? de saude|(?:seu|sua) ~ estado de saude',
    '(?:seu|sua) (?:divorcio|separacao|luto|religiao|opcao sexual|partido|briga ~ (?:espos[oa]|marido|soci[oa]))',
  ]),
  ...phrases('health', 'warn', ['cirurgias?|diagnosticos?|luto|falecimento|divorcio|hospital']),
]
