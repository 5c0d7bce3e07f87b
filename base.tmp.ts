import { readFileSync } from 'node:fs';
import { Lexicon } from './src/search/lexicon.ts';
import { wordForms } from './src/search/word-forms/en.ts';
import { planQuery } from './src/search/plan-query.ts';
import { rankArticles, isAnsweredByNames } from './src/search/rank.ts';
const lex = new Lexicon(JSON.parse(readFileSync('dist/search/lexicon.en.json','utf8')), wordForms);
let n=0,one=0,three=0,sure=0; const out:string[]=[];
for (const line of readFileSync('e2e/search-quality/en.tsv','utf8').split('\n')) { const [q,a,,o]=line.split('\t'); if(!q||q.startsWith('#')||!a) continue; n++; const p=planQuery(q,lex); const m=rankArticles(p,lex); const slugs=m.slice(0,3).map(x=>lex.file.articles[x.article]![1].split('/').at(-2)!); const ok=new Set([a,...(o??'').split(/[ ,]+/)]); if(ok.has(slugs[0]!))one++; if(slugs.some(s=>ok.has(s)))three++; if(isAnsweredByNames(m))sure++; out.push([q,p.mended??'',slugs.join(',')].join('|')); }
console.log(n,one,three,sure);
(await import('node:fs')).writeFileSync(process.argv[2]!,out.join('\n'));
