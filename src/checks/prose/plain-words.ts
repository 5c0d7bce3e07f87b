import { findWordings, listWordings, type Wording } from './wordings.ts';

/** Where there is a plain word, it stands. */
export const plainWords = findWordings('plain words', 'which is harder than it need be', [
  ...listWordings(
    'en',
    `
    utili[sz](?:e|es|ed|ing|ation) → “use”
    in order to → “to”
    prior to → “before”
    subsequent to → “after”
    subsequently → “later”
    commenc(?:e|es|ed|ing) → “start”
    terminat(?:e|es|ed|ing) → “end”
    facilitat(?:e|es|ed|ing) → “help”
    endeavou?r(?:s|ed|ing)? → “try”
    ascertain(?:s|ed)? → “find out”
    in the event (?:that|of) → “if”
    at this point in time → “now”
    due to the fact that → “because”
    in accordance with → “as … says”
    with regard to → “about”
    pertaining to → “about”
    a (?:large )?number of → “some” or “many”
    notwithstanding → “even so”
    herein → “here”
    aforementioned → what is meant, by its name
    expedite(?:s|d)? → “speed up”
    rectif(?:y|ies|ied) → “correct”
    remediat(?:e|es|ed) → “mend”
    ocular → “eye”
    facial recognition template → “face geometry”, a word of the glossary
    biometric template → “face geometry”, a word of the glossary
    identity document → “ID”, as everywhere in the articles
    `,
  ),
  ...listWordings(
    'es',
    `
    con el fin de → «para»
    a efectos de → «para»
    con anterioridad a → «antes de»
    con posterioridad a → «después de»
    en el caso de que → «si»
    debido al hecho de que → «porque»
    a la mayor brevedad → «pronto»
    proced(?:a|er|ió) a → el verbo solo
    `,
  ),
  ...listWordings(
    'pt',
    `
    com (?:a finalidade|o intuito|o objetivo) de → “para”
    a fim de → “para”
    no intuito de → “para”
    anteriormente a → “antes de”
    posteriormente → “depois”
    no caso de que → “se”
    devido ao fato de que → “porque”
    uma vez que → “porque”
    no que (?:tange|concerne|diz respeito) a → “sobre”
    proced(?:a|er|eu) (?:à|ao|a) → só o verbo
    efetu(?:e|ar|ou|ando) → “fazer”
    através d[eo]s? → “por” ou “com”
    a nível de → “em”
    supracitad[oa]s? → do que se trata, pelo nome
    documento de identificação → “documento”, como em todos os artigos
    deletar → “excluir” ou “apagar”
    `,
  ),
  ...listWordings(
    'fr',
    `
    afin (?:de|d’|que|qu’) → « pour » ou « pour que »
    dans le but (?:de|d’) → « pour »
    en vue (?:de|d’) → « pour »
    préalablement(?: à)? → « avant »
    antérieurement à → « avant »
    postérieurement à → « après »
    ultérieurement → « plus tard »
    dans le cas où → « si »
    en cas d’échec de → « si … échoue »
    en raison du fait que → « parce que »
    dans la mesure où → « parce que » ou « si »
    dans les meilleurs délais → « vite »
    au niveau (?:de|du|des) → « à », « dans » ou « pour »
    concernant → « sur » ou « pour »
    proc[éè]d(?:er|ez|e|é) (?:à|au) → le verbe seul
    effectu(?:er|ez|e|é)e?s? → « faire »
    solutionner → « résoudre »
    susmentionnée?s? → ce dont il s’agit, par son nom
    document d’identité → « pièce d’identité », comme dans tous les articles
    `,
  ),
  ...listWordings(
    'de',
    `
    zwecks → „für“ oder „um … zu“
    mittels → „mit“
    seitens → „von“
    hinsichtlich → „zu“ oder „bei“
    bezüglich → „zu“
    im Falle(?:,| des| der| einer| eines) → „wenn“
    aufgrund der Tatsache → „weil“
    zum jetzigen Zeitpunkt → „jetzt“
    infolgedessen → „darum“
    unverzüglich → „sofort“
    gegebenenfalls → „vielleicht“ oder „wenn“
    nichtsdestotrotz → „trotzdem“
    diesbezüglich → „dazu“
    in Anspruch nehmen → „nutzen“
    zur Anwendung (?:kommt|kommen) → „gelten“ oder „verwendet werden“
    Ausweisdokumente?s? → „Ausweis“, wie in allen Artikeln
    Nutzer(?:s|n|in|innen)? → „wer …“ oder „Sie“
    Benutzer(?:s|n|in|innen)? → „wer …“ oder „Sie“
    `,
  ),
  ...(
    [
      ['実施(?=し|する|さ)', '「する」か「行う」'],
      ['当該|該当の', 'そのものの名前'],
      ['遵守', '「守る」'],
      ['速やかに', '「すぐに」か「早めに」'],
      ['ご教示|ご査収|賜', '「教えて」など、ふだんの言葉'],
      ['させていただ', '動詞だけ'],
      ['貴方|あなた', '主語のない文'],
      ['ブラウザー', '「ブラウザ」'],
      ['ヘルプデスク', '「サポート窓口」'],
      ['アイデンティティ', '「本人確認」か「身分証明書」'],
      ['(?<!（)セルフィー?', '「自撮り写真」'],
    ] as const
  ).map(([source, expected]): Wording => ({ locale: 'ja', pattern: new RegExp(source, 'gu'), expected })),
  ...listWordings(
    'ar',
    `
    (?:يقوم|تقوم|نقوم|قم) ب\\p{L}{4,} → الفعل وحده
    (?:يتم|تتم|سيتم) (?:القيام|إجراء عملية) → الفعل وحده
    من أجل أن → «كي»
    في حال(?:ة)? (?:أن|ما إذا) → «إذا»
    بالرغم من حقيقة أن → «مع أن»
    وذلك من خلال → «عبر»
    فيما يتعلق ب\\p{L}+ → «عن»
    على سبيل المثال لا الحصر → «مثل»
    مستند(?:ات)? (?:ال)?هوية → «وثيقة هوية»، كما في كل المقالات
    `,
  ),
]);
