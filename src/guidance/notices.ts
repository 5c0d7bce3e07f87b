/** What the packages of guided help do not say of themselves, and what its own files are made of, as `packages/notice.ts` describes it. */
export const guidanceNotices = [
  {
    name: 'tldts',
    parts: [
      {
        name: 'the Public Suffix List',
        license: 'MPL-2.0',
        holder: '2007-2026 Mozilla and other contributors to the list',
        source: 'https://publicsuffix.org/list/public_suffix_list.dat',
        isException: true,
      },
    ],
    remarks: [
      'The list stands in check-message.js in a form that a program reads. Its source form is at the address above.',
    ],
  },
  {
    name: 'verification-help',
    parts: [
      {
        name: 'a choice of the confusables of Unicode Technical Standard 39',
        license: 'Unicode-3.0',
        holder: '1991-2025 Unicode, Inc.',
        source: 'https://www.unicode.org/Public/security/17.0.0/confusables.txt',
        isException: true,
      },
    ],
  },
] as const;
