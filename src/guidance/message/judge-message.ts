import type { KnownAddresses } from '../../model/official-addresses.ts';
import type { WarningSigns } from '../../schemas/warning-signs.ts';
import { findAddresses, isNumber, type FoundAddress } from './find-addresses.ts';
import { findSigns, type FoundSign } from './find-signs.ts';
import { judgeAddress, severity, type Judgement, type Verdict } from './judge-address.ts';

/** An address of a message, and what it is worth. */
export interface JudgedAddress extends Judgement, Pick<FoundAddress, 'written' | 'role' | 'words'> {}

/** What a message is worth. */
export interface MessageJudgement {
  /** That of its worst address; undefined when it has none. */
  verdict: Verdict | undefined;

  /** The worst first. */
  addresses: JudgedAddress[];

  /** Words that should make a reader careful. */
  signs: FoundSign[];

  /** Whether it is a telephone number and nothing else. */
  isNumber: boolean;
}

/** What judging needs to know. */
export interface MessageKnowledge {
  known: KnownAddresses;
  signs: WarningSigns;
}

/** Judges a link, a sender or a whole message. Pure: it asks nobody and keeps nothing. */
export function judgeMessage(text: string, { known, signs }: MessageKnowledge): MessageJudgement {
  const found = findAddresses(text);
  const judged = found
    .map((each) => ({ each, judgement: judgeFound(each, known) }))
    // Words of a sentence, unless they are the only thing there is.
    .filter(
      ({ each, judgement }) => !each.isDoubtful || judgement.verdict !== 'unknown' || each.written === text.trim(),
    )
    .map(({ each: { written, role, words }, judgement }) => ({
      ...judgement,
      written,
      ...(role !== undefined && { role }),
      ...(words !== undefined && { words }),
    }));
  const addresses = severity.flatMap((verdict) => judged.filter((address) => address.verdict === verdict));
  return {
    verdict: addresses[0]?.verdict,
    addresses,
    signs: findSigns(text, signs),
    isNumber: found.length === 0 && isNumber(text),
  };
}

/** An address of a text with what the text says around it. */
function judgeFound({ written, words, isDefanged, isCutOff }: FoundAddress, known: KnownAddresses): Judgement {
  const judgement = judgeAddress(written, known);
  const { verdict, reasons } = judgement;
  if (isCutOff && verdict !== 'imitation')
    return { ...judgement, verdict: 'unknown', reasons: [{ name: 'cut-off', values: {} }] };
  const differing = words === undefined ? undefined : judgeWords(words, judgement, known);
  if (differing) return differing;
  const isNamed = words !== undefined && /^[^/?#]*@/.test(written) && verdict === 'unknown';
  return {
    ...judgement,
    reasons: [
      ...reasons,
      ...(isNamed ? [{ name: 'named-sender' as const, values: { name: words } }] : []),
      ...(isDefanged ? [{ name: 'defanged' as const, values: {} }] : []),
    ],
  };
}

/** Words that are an address of their own, and not the one to which they lead; undefined where there is nothing to say. */
function judgeWords(words: string, judgement: Judgement, known: KnownAddresses): Judgement | undefined {
  const shown = findAddresses(words)
    .filter(({ isDoubtful }) => isDoubtful !== true)
    .map((each) => judgeAddress(each.written, known));
  const other = shown.find(({ parts }) => parts.counted !== judgement.parts.counted);
  if (!other || judgement.verdict === 'imitation') return undefined;
  if (judgement.verdict !== 'unknown') return undefined;
  const values = { name: other.parts.counted, target: judgement.parts.counted };
  if (other.verdict === 'unknown')
    return { ...judgement, reasons: [...judgement.reasons, { name: 'words-differ-unknown', values }] };
  return {
    ...judgement,
    verdict: 'imitation',
    reasons: [{ name: 'words-differ', values: { ...values, like: other.parts.counted } }],
    ...(other.verdict !== 'imitation' && { like: other.parts.counted }),
  };
}
