import type { Problem } from '../report.ts';
import type { Content } from './parse-content.ts';
import { quote } from './quote.ts';

/** Words that point to another place of the page by where it stands, by language. */
const pointing: Readonly<Record<string, RegExp>> = {
  en: /\b(?:see|as|like|described|explained|mentioned|shown|listed|given|said|noted|discussed|(?:section|steps?|list|table|picture|image|figure|paragraph|instructions|article|text|links?|part)) (?:above|below)\b|\b(?:the )?(?:above|aforementioned|below-mentioned|following page)[ -](?:mentioned|section|steps?|list|table|picture|instructions|links?)\b/giu,
  es: /(?<!\p{L})(?:véase|vea|ver|consulte|como se (?:dice|explica|describe|indica|ve)|(?:descrit|explicad|indicad|mencionad|mostrad)[oa]s?|(?:sección|pasos?|lista|tabla|imagen|figura|párrafo|instrucciones|enlaces?)) (?:más )?(?:arriba|abajo)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:veja|ver|vide|confira|consulte|como se (?:diz|explica|descreve|indica|vê)|(?:descrit|explicad|indicad|mencionad|mostrad|citad)[oa]s?|(?:seção|etapas?|passos?|lista|tabela|imagem|figura|parágrafo|instruções|links?)) (?:mais )?(?:acima|abaixo)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:susmentionnée?s?|(?:voir|voyez|lisez|consultez|comme|(?:décrit|expliqué|indiqué|mentionné|montré|cité)e?s?|(?:section|partie|étapes?|liste|tableau|image|figure|paragraphe|instructions|liens?)) (?:ci-(?:dessus|dessous|après|avant)|plus (?:haut|bas)))(?!\p{L})/giu,
  de: /(?<!\p{L})(?:(?:siehe|sehen Sie|lesen Sie|vgl\.|wie) (?:weiter )?(?:oben|unten)|(?:weiter )?(?:oben|unten) (?:beschrieben|erklärt|genannt|gezeigt|erwähnt|aufgeführt)\p{L}*|(?:oben|unten)(?:genannt|stehend|erwähnt)\p{L}*|(?:Abschnitt|Schritte?|Liste|Tabelle|Bild|Absatz|Anleitung|Text|Links?) (?:weiter )?(?:oben|unten))(?!\p{L})/giu,
  ja: /上記|下記|前述|後述|上述|(?:以下|(?<=[、。はがをにの「（]|^)[上下右左])の(?:表|図|一覧|手順|リンク|リスト|見出し|節|項目|説明|画像)|以下を(?:参照|ご覧)/gu,
  ar: /(?<!\p{L})(?:(?:انظر|راجع|المذكورة?|الموضحة?|المبينة?|الواردة?|الموجودة?|كما (?:ذُ?كر|ورد)|(?:ال)?(?:قسم|خطوات|قائمة|جدول|صورة|فقرة|روابط|رابط)) (?:أعلاه|أدناه|فوق|تحت)|أعلاه|أدناه)(?!\p{L})/gu,
};

/**
 * No sentence leads to “above” or “below”: on a phone nobody sees that far, somebody who hears the page has no up and down, and search
 * and shared links show a section alone.
 */
export function* directions({ articles }: Content): Generator<Problem> {
  for (const { file, locale, paragraphs } of articles) {
    const pattern = pointing[locale];
    if (!pattern) continue;
    for (const { line, text } of paragraphs) {
      for (const [found] of text.replace(/\s+/g, ' ').matchAll(pattern)) {
        yield {
          file,
          line,
          message: `has ${quote(found)}; expected a link with the name of the place: “[words](#id)”.`,
        };
      }
    }
  }
}
