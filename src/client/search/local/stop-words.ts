// Shipped to browsers. Words that ask and say nothing of what is asked for.

const latin = new Set(
  (
    'a about after all also am an and any anybody anyone anything are as at be because been before being but by ' +
    'can could did do does doing each else for from gave get gets give given gives go going got had happen happens has have having held ' +
    'he help her here his how i if in into is it its just keep keeps know let like may me might mine more most must my ' +
    'need needs no not of off on one or our ours out over please should show so some somebody someone tell than ' +
    'that the their them then there these they this those to too under up us use used using very want wants was ' +
    'we were what when where which while who whom whose why will with without would you your yours ' +
    'measure measures article'
  ).split(' '),
);

const han = new RegExp(
  [
    '请问|想问|想知道|怎么样?办?|怎样|如何|什么时候|什么|为什么|为何|哪个部门|哪些|哪个|哪里|哪儿|哪家|谁|多少|多久|几时',
    '是否|是不是|能不能|能否|可不可以|可否|有没有|会不会|要不要|可以|应该|应当|需要',
    '因为|所以|的时候|时候|应该怎么|就被|还能不能|准备|我们|我司|我|你们|你|您|他们|本公司|怎|吗|呢|吧|啊|呀|嘛|的话|的|了(?=$|吗|吧)',
  ].join('|'),
  'gu',
);

/** Whether a Latin word of a query says nothing. */
export function isStopWord(word: string): boolean {
  return latin.has(word);
}

/** What is left of a stretch of Han characters without the words that ask. */
export function withoutQuestion(stretch: string): string[] {
  return stretch.replace(han, ' ').split(' ').filter(Boolean);
}
