import { chromium } from '@playwright/test'; import { AxeBuilder } from '@axe-core/playwright';
const base='http://localhost:4556/cq51/';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const dark of [false,true]) for (const w of [1280,320]) for (const lang of ['en','zh']) {
 const c=await b.newContext({viewport:{width:w,height:800},colorScheme:dark?'dark':'light'});const p=await c.newPage();
 const logs=[];p.on('console',m=>logs.push(m.type()+' '+m.text()));p.on('pageerror',e=>logs.push('ERR '+e.message));
 let workers=0;p.on('worker',()=>workers++);
 const axe=async n=>{const r=await new AxeBuilder({page:p}).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']).analyze();for(const v of r.violations)console.log(n,v.id,v.nodes.map(x=>x.target.join(' ')+' '+x.failureSummary.slice(0,200)).slice(0,3).join('|'))};
 const q=lang==='en'?'customs':'海关';
 await p.goto(base+lang+'/measures/8/');await p.keyboard.press('Control+k');await p.keyboard.type(q);await p.waitForSelector('[role=option]');await p.keyboard.press('ArrowDown');
 await axe(`${lang} ${w} ${dark} popup`);
 const ov=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(ov>0)console.log('overflow',ov);
 for (const u of ['search/?q='+encodeURIComponent(q),'search/','search/?q=qqzz&part=1']) { await p.goto(base+lang+'/'+u);await p.waitForSelector('[data-search-results][aria-busy=false]',{state:'attached'});await axe(`${lang} ${w} ${dark} ${u}`);
  const ov=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(ov>0)console.log('overflow',u,ov);
  const bad=await p.evaluate(()=>{const out=[];const en=document.documentElement.lang==='en';const w=document.createTreeWalker(document.querySelector('main'),4);while(w.nextNode()){const n=w.currentNode;const l=n.parentElement.closest('[lang]').lang;if(/\p{Script=Han}{2,}/u.test(n.data)&&!l.startsWith('zh'))out.push(n.data.slice(0,60))}return out});if(bad.length)console.log('LANG',u,bad);
  const small=await p.$$eval('main a, main button, main select, main input',e=>e.filter(x=>x.offsetParent&&x.getBoundingClientRect().height<44).map(x=>x.textContent.slice(0,20)+x.getBoundingClientRect().height)); if(small.length)console.log('small',w,lang,u,small.slice(0,3),small.length);
 }
 console.log(lang,w,dark,'workers',workers,logs.length?logs:'no console output'); await c.close();
}
// bytes, cls
const c=await b.newContext();const p=await c.newPage();const cdp=await c.newCDPSession(p);await cdp.send('Network.enable');
await p.goto(base+'en/measures/8/',{waitUntil:'networkidle'});
const reqs=[];p.on('response',async r=>{reqs.push([new URL(r.url()).pathname.replace('/cq51/',''),(await r.body().catch(()=>'')).length])});
await p.locator('header input').fill('customs');await p.waitForSelector('[role=option]');await p.waitForTimeout(500);
console.log(reqs.map(r=>r.join(' ')).join('\n'));
await p.addInitScript(()=>{window.cls=0;new PerformanceObserver(l=>{for(const e of l.getEntries())if(!e.hadRecentInput)window.cls+=e.value}).observe({type:'layout-shift',buffered:true})});
for(const u of ['en/search/','en/search/?q=tax','zh/search/?q=%E7%A8%8E','en/measures/8/']){await p.goto(base+u,{waitUntil:'networkidle'});await p.waitForTimeout(500);console.log('CLS',u,await p.evaluate(()=>window.cls))}
await b.close();
