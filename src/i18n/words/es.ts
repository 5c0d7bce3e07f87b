import type { Words } from './type.ts';

/** Every word of the interface in Spanish: neutral, “usted”. */
export const es: Words = {
  site: {
    name: 'Verification Help',
    description:
      'Respuestas claras para quienes deben demostrar quiénes son con Persona, a menudo por petición de Duo.',
    skipToContent: 'Saltar al contenido',
    home: 'Inicio',
  },
  language: {
    label: 'Idioma',
    untranslated: 'Este artículo todavía no está en español. Lo mostramos en inglés.',
  },
  home: {
    title: '¿Le piden que demuestre quién es con Persona?',
    lead: 'Está en el lugar adecuado. Vea qué está pasando, si es de verdad y qué hacer cuando no funciona.',
    firstThings: 'Lo que la mayoría necesita primero',
    expectTitle: '¿Qué va a pasar?',
    expectText: 'Por qué le han enviado a Persona, los pasos y qué significa para sus datos.',
    realTitle: '¿Es de verdad?',
    realText: 'Cómo distinguir un mensaje real de uno falso antes de mostrar su documento.',
    fixTitle: 'No funciona',
    fixText: 'Enlaces caducados, cámaras en negro, fotos rechazadas.',
    topics: 'Toda la ayuda por temas',
  },
  topic: {
    label: 'Tema',
    articles: { one: '{count} artículo', other: '{count} artículos' },
  },
  article: {
    breadcrumb: 'Ruta de navegación',
    contents: 'En esta página',
    checked: 'Comprobado el {date}',
    linkToHeading: 'Enlace a «{heading}»',
    related: 'Artículos relacionados',
    sources: 'De dónde sale esto',
    sourcesLead: 'Todo lo que dice esta página se comparó con estas fuentes el {date}.',
    sourceRead: 'copia del {date}',
    newsIn: 'Ayuda sobre {topic}',
  },
  parts: {
    note: 'Conviene saberlo',
    important: 'Importante',
    warning: 'Tenga cuidado',
    good: 'Bien',
    bad: 'Mal',
    unless: '{fact}, salvo que su organización haya elegido otra cosa',
    meaning: 'Qué significa «{term}»',
    allVariants: 'Elija su dispositivo',
  },
  units: {
    attempt: { one: '{count} intento', other: '{count} intentos' },
    session: { one: '{count} sesión', other: '{count} sesiones' },
    letter: { one: '{count} letra', other: '{count} letras' },
    language: { one: '{count} idioma', other: '{count} idiomas' },
    country: { one: '{count} país', other: '{count} países' },
  },
  stuck: {
    title: '¿Sigue sin resolverse?',
    organization:
      'Pregunte a la organización que le envió a Persona. En el trabajo o en el centro de estudios suele ser el soporte informático. Solo ellos pueden enviar un enlace nuevo, permitir otro intento o corregir su nombre.',
    helpDesk:
      'Póngase en contacto con {name}. Pueden enviar un enlace nuevo, permitir otro intento o corregir su nombre.',
    personaPrivacy:
      'Pregunte primero a la organización que le envió a Persona: es la que decide sobre sus datos. Si no puede responder a su pregunta de privacidad, escriba a Persona.',
    helpDeskPrivacy:
      'Póngase en contacto primero con {name}: su organización decide sobre sus datos. Si no puede responder a su pregunta de privacidad, escriba a Persona.',
    howToReach: 'Use un teléfono o una página que ya conozca, no los de un mensaje que le haga dudar.',
    website: 'Sitio web',
    phone: 'Teléfono',
    email: 'Correo',
    hours: 'Horario',
    privacyForm: 'Formulario de privacidad de Persona',
    privacyMailbox: 'Buzón de privacidad de Persona',
  },
  search: {
    title: 'Buscar',
    label: 'Buscar ayuda',
    placeholder: 'Pruebe «enlace caducado»',
    submit: 'Buscar',
    suggestions: 'Sugerencias',
    results: 'Resultados de la búsqueda',
    resultsTitle: 'Resultados para «{query}»',
    found: { one: '{count} resultado para «{query}»', other: '{count} resultados para «{query}»' },
    suggested: { one: '{count} sugerencia', other: '{count} sugerencias' },
    noneFound: 'No hay nada para «{query}»',
    noneFoundAdvice: 'Pruebe con menos palabras o con otras, o mire todos los artículos de abajo.',
    seeAll: 'Ver todos los resultados para «{query}»',
    searching: 'Buscando…',
    failed: 'No se pudo cargar la búsqueda. Abajo están todos los artículos; también puede volver a intentarlo.',
    failedShort: 'No se pudo cargar la búsqueda. Pulse Intro para ver todos los artículos.',
    retry: 'Volver a intentar',
    allArticles: 'Todos los artículos',
    byTopic: 'Por temas',
    byTitle: 'De la A a la Z',
    inTopic: 'En {topic}',
  },
  notFound: {
    title: 'Esta página no existe',
    lead: 'Puede que la dirección esté mal escrita o cortada en un mensaje.',
    guess: '¿Quería decir una de estas?',
    all: 'Todos los artículos',
  },
  footer: {
    label: 'Sobre este sitio',
    independent:
      'Un centro de ayuda independiente. No es Persona ni Duo, y ninguna de las dos lo gestiona ni lo revisa.',
    ofOrganization:
      'Un centro de ayuda de {name}. No es Persona ni Duo, y ninguna de las dos lo gestiona ni lo revisa.',
    privacy: 'Sin cookies ni seguimiento. Este sitio no sabe que usted ha estado aquí.',
    allArticles: 'Todos los artículos',
  },
};
