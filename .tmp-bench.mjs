import { chromium } from '@playwright/test'; import fs from 'fs';
const base=process.env.BASE??'http://localhost:4555/';
const qs=JSON.parse(fs.readFileSync('/work/shared/search/dev-queries.json')).queries;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
let s1=0,s3=0,none=0;
for (const ui of ['en','zh']) { const p=await b.newPage();
 for (const q of qs.filter(q=>q.ui===ui)) {
  await p.goto(base+ui+'/search/?q='+encodeURIComponent(q.q));
  await p.waitForSelector('[data-search-results][aria-busy=false]',{state:'attached'});
  const urls=await p.$$eval('[data-search-results]>li',l=>l.map(x=>x.querySelector('a').pathname+x.querySelector('a').hash));
  const ok=u=>q.measures.some(m=>u.endsWith(`/measures/${m}/`))||q.pages.some(g=>{const[k,s]=g.split(':');return u.endsWith(`/${k==='agency'?'agencies':'topics'}/${s}/`)});
  const r=urls.findIndex(ok); if(r===0)s1++; if(r>=0&&r<3)s3++; if(!urls.length)none++;
  console.log(ui,q.q,r+1,urls.slice(0,3).join(' '));
 }}
console.log({s1,s3,none,n:qs.length}); await b.close();
