import { chromium } from '@playwright/test';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage();const c=await p.context().newCDPSession(p);
for (const u of ['zh/measures/8/','zh/search/']) {
await p.goto('http://localhost:4556/cq51/'+u);
if(u.includes('search'))await p.locator('main input').focus(); else await p.keyboard.press('Control+k');
await p.waitForTimeout(300);
await c.send('Input.imeSetComposition',{text:'haiguan',selectionStart:7,selectionEnd:7});await p.waitForTimeout(500);
console.log('composing',await p.evaluate(()=>[document.querySelectorAll('[role=option]').length,document.querySelectorAll('[data-search-results]>li').length,location.search]));
await c.send('Input.insertText',{text:'海关'});await p.waitForTimeout(3000);
console.log('done',await p.evaluate(()=>[document.activeElement.value,document.querySelectorAll('[role=option]').length,document.querySelectorAll('[data-search-results]>li').length,location.search]));
}
// offline pagefind on search page
await p.route('**/pagefind/**',r=>r.abort());await p.goto('http://localhost:4556/cq51/en/search/?q=tax');await p.waitForTimeout(800);
console.log(await p.evaluate(()=>[document.querySelector('output').textContent,document.querySelector('[data-search-suggestions]').hidden,document.querySelector('[data-search-results]').getAttribute('aria-busy')]));
// trusted types: policy refuses others
await p.unroute('**/pagefind/**');await p.goto('http://localhost:4556/cq51/en/search/?q=tax');await p.waitForSelector('[data-search-results] li');
console.log(await p.evaluate(()=>{const r=[];try{new Worker('/cq51/x.js');r.push('worker admitted')}catch(e){r.push(e.message)}try{document.body.innerHTML='<b>';r.push('innerHTML admitted')}catch(e){r.push(e.message)}return r}));
await p.goto('http://localhost:4556/cq51/en/measures/8/');await p.locator('header input').pressSequentially('customs cred',{delay:60});await p.waitForTimeout(800);
console.log(await p.locator('.search-popup').ariaSnapshot());
await p.screenshot({path:'/tmp/w/shot-final-box.png'});
await b.close();
