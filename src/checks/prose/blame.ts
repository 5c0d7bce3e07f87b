import { findWordings, listWordings, type Wording } from './wordings.ts';

/** Nobody is blamed: what went wrong is said of the thing. */
export const blame = findWordings('blame', 'which blames the reader', [
  ...listWordings(
    'en',
    `
    you (?:have |had )?(?:failed|messed up|screwed up|were careless|neglected) → what happened to the thing: “the photo was blurry”
    (?:it is|it's|this is|was) your (?:own )?(?:fault|mistake) → what happened to the thing: “the photo was blurry”
    your (?:failure|negligence|carelessness) → what happened to the thing: “the photo was blurry”
    you should have → what to do now
    you (?:must|should) be more careful → what to do now
    `,
  ),
  ...listWordings(
    'es',
    `
    usted (?:ha fallado|falló|se ha equivocado|se equivocó|cometió un error|ha cometido un error) → lo que pasó con la cosa: «la foto salió borrosa»
    (?:es |fue |por )su (?:propia )?culpa → lo que pasó con la cosa: «la foto salió borrosa»
    debería haber → qué hacer ahora
    `,
  ),
  ...listWordings(
    'pt',
    `
    você (?:falhou|errou|se enganou|cometeu um erro|foi reprovad[oa]) → o que aconteceu com a coisa: “a foto saiu embaçada”
    (?:é |foi |por )(?:sua (?:própria )?culpa|culpa sua) → o que aconteceu com a coisa: “a foto saiu embaçada”
    (?:você )?deveria ter → o que fazer agora
    `,
  ),
  ...listWordings(
    'fr',
    `
    vous (?:avez (?:échoué|raté|mal fait|commis une erreur|fait une erreur)|vous êtes trompée?s?) → ce qui est arrivé à la chose : « la photo était floue »
    (?:c’est |est |par )?(?:de )?votre (?:propre )?faute → ce qui est arrivé à la chose : « la photo était floue »
    vous auriez dû → que faire maintenant
    `,
  ),
  ...listWordings(
    'de',
    `
    Sie haben (?:versagt|nicht bestanden|etwas falsch gemacht|einen Fehler gemacht|nicht aufgepasst) → was mit der Sache geschah: „das Foto war unscharf“
    (?:Ihre (?:eigene )?Schuld|selbst schuld|Ihr (?:eigener )?Fehler) → was mit der Sache geschah: „das Foto war unscharf“
    Sie hätten (?:besser )?(?:\\S+ )?(?:sollen|müssen) → was jetzt zu tun ist
    `,
  ),
  ...(
    [
      [
        '(?:間違え|ミスし|失敗し)(?:てしまった|た)あなた|あなたの(?:ミス|間違い|せい|落ち度|不注意)|不注意',
        '起きたこと：「写真がぼやけていました」',
      ],
      ['(?:するべきでした|すべきでした|注意が足りま)', '次にすること'],
    ] as const
  ).map(([source, expected]): Wording => ({ locale: 'ja', pattern: new RegExp(source, 'gu'), expected })),
  ...listWordings(
    'ar',
    `
    (?:فشلت|أخفقت) في → ما حدث للشيء نفسه: «لم تكن الصورة واضحة»
    (?:بسبب )?(?:خطؤك|خطئك|خطأك|إهمالك|تقصيرك) → ما حدث للشيء نفسه: «لم تكن الصورة واضحة»
    كان (?:يجب|ينبغي) عليك → ما يمكن فعله الآن
    `,
  ),
]);
