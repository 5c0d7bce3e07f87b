/**
 * Every word of the interface in English. This list is the type of all others: a word added here is missing everywhere else
 * until it is written, and the build says so. Gaps in braces are filled in when the page is made.
 */
export const en = {
  site: {
    name: 'Verification Help',
    description: 'Plain answers for people who are asked to prove who they are with Persona, often by Duo.',
    skipToContent: 'Skip to the content',
    home: 'Home',
  },
  language: {
    label: 'Language',
    untranslated: 'This article is not available in English yet.',
  },
  home: {
    title: 'Asked to prove who you are with Persona?',
    lead: 'You are in the right place. Find out what is happening, whether it is real, and what to do when it does not work.',
    firstThings: 'What most people need first',
    expectTitle: 'What is going to happen?',
    expectText: 'Why you were sent to Persona, the steps, and what it means for your data.',
    realTitle: 'Is this real?',
    realText: 'How to tell a real message from a fake one before you show your ID.',
    fixTitle: 'It is not working',
    fixText: 'Links that expired, cameras that stay black, photos that are refused.',
    topics: 'All help by topic',
  },
  topic: {
    label: 'Topic',
    articles: { one: '{count} article', other: '{count} articles' },
  },
  article: {
    breadcrumb: 'Breadcrumb',
    contents: 'On this page',
    checked: 'Checked {date}',
    linkToHeading: 'Link to “{heading}”',
    related: 'Related articles',
    sources: 'Where this comes from',
    sourcesLead: 'Everything on this page was compared with these sources on {date}.',
    sourceRead: 'copy of {date}',
    newsIn: 'Help about {topic}',
  },
  parts: {
    note: 'Good to know',
    important: 'Important',
    warning: 'Be careful',
    good: 'Good',
    bad: 'Not good',
    unless: '{fact}, unless your organization chose otherwise',
    meaning: 'What “{term}” means',
    allVariants: 'Choose your device',
  },
  units: {
    attempt: { one: '{count} attempt', other: '{count} attempts' },
    session: { one: '{count} session', other: '{count} sessions' },
    letter: { one: '{count} letter', other: '{count} letters' },
    language: { one: '{count} language', other: '{count} languages' },
    country: { one: '{count} country', other: '{count} countries' },
  },
  stuck: {
    title: 'Still stuck?',
    organization:
      'Ask the organization that sent you to Persona. At work or school, that is usually the IT help desk. Only they can send a new link, allow another attempt, or correct your name.',
    helpDesk: 'Contact {name}. They can send a new link, allow another attempt, or correct your name.',
    personaPrivacy:
      'Ask the organization that sent you to Persona first: it decides about your data. For a privacy question that it cannot answer, write to Persona.',
    helpDeskPrivacy:
      'Contact {name} first: your organization decides about your data. For a privacy question that it cannot answer, write to Persona.',
    howToReach: 'Use a number or page you already know, not one from a message you are unsure about.',
    website: 'Website',
    phone: 'Phone',
    email: 'Email',
    hours: 'Hours',
    privacyForm: 'Persona’s privacy request form',
    privacyMailbox: 'Persona’s privacy mailbox',
  },
  search: {
    title: 'Search',
    label: 'Search help',
    placeholder: 'Try “link expired”',
    submit: 'Search',
    suggestions: 'Suggestions',
    results: 'Search results',
    resultsTitle: 'Results for “{query}”',
    found: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
    suggested: { one: '{count} suggestion', other: '{count} suggestions' },
    noneFound: 'Nothing found for “{query}”',
    noneFoundAdvice: 'Try fewer or other words, or look through all articles below.',
    seeAll: 'See all results for “{query}”',
    searching: 'Searching…',
    failed: 'Search could not be loaded. All articles are listed below, or try again.',
    failedShort: 'Search could not be loaded. Press Enter to see all articles.',
    retry: 'Try again',
    allArticles: 'All articles',
    byTopic: 'By topic',
    byTitle: 'A to Z',
    inTopic: 'In {topic}',
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address may be mistyped, or cut off in a message.',
    guess: 'Did you mean one of these?',
    all: 'All articles',
  },
  footer: {
    label: 'About this site',
    independent: 'An independent help center. It is not Persona or Duo, and neither of them runs or checks it.',
    ofOrganization: 'A help center of {name}. It is not Persona or Duo, and neither of them runs or checks it.',
    privacy: 'No cookies, no tracking. This site does not know that you were here.',
    allArticles: 'All articles',
  },
} as const satisfies WordList;

interface WordList {
  [name: string]: string | { other: string; one?: string } | WordList;
}
