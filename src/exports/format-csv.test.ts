import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { formatCsv } from './format-csv.ts';

const rows = [
  {
    name: 'plain cells',
    input: [
      ['a', 'b'],
      ['c', ''],
    ],
    expected: 'a,b\r\nc,\r\n',
  },
  { name: 'a comma', input: [['Blurry, glare']], expected: '"Blurry, glare"\r\n' },
  { name: 'quotation marks', input: [['Say "yes"']], expected: '"Say ""yes"""\r\n' },
  { name: 'a cell of two lines', input: [['a\nb', 'c\r\nd']], expected: '"a\nb","c\r\nd"\r\n' },
  { name: 'other letters and signs', input: [['¿Señal? 日本 ’']], expected: '¿Señal? 日本 ’\r\n' },
  {
    name: 'what a spreadsheet would take for a formula',
    input: [['=1+1', '+49', '-x', '@me', '\tx', '=HYPERLINK("x","y")']],
    expected: `'=1+1,'+49,'-x,'@me,'\tx,"'=HYPERLINK(""x"",""y"")"\r\n`,
  },
  { name: 'a sign inside a cell', input: [['a=b', '1-2']], expected: 'a=b,1-2\r\n' },
  { name: 'no line', input: [], expected: '' },
];

for (const { name, input, expected } of rows) test(name, () => assert.equal(formatCsv(input), `\uFEFF${expected}`));

test('a spreadsheet reads back every cell', () => {
  const cells = ['Blurry, glare', 'Say "yes"', 'a\nb', 'c\r\nd', '', '¿Señal? 日本 ’', "'quoted'", '=1,"2"'];
  const read = parse(formatCsv([cells, cells.toReversed()]), { bom: true, record_delimiter: '\r\n' });
  const shown = cells.map((cell) => cell.replace(/^=/, "'="));
  assert.deepEqual(read, [shown, shown.toReversed()]);
});
