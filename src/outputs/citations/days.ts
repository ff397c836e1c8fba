const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** As MLA and Bluebook shorten them: four letters and fewer stay whole, September keeps four. */
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

function partsOf(day: string) {
  const [year = '', month = '', date = ''] = day.split('-');
  const index = Number(month) - 1;
  return {
    year,
    month: months[index] ?? month,
    shortMonth: shortMonths[index] ?? month,
    date: String(Number(date)),
  };
}

/** The forms in which citation styles write a day, from ISO 8601. */
export const writeDay = {
  /** 2023-05-01 */
  iso: (day: string) => day,
  /** 1 May 2023 */
  dayFirst: (day: string) => {
    const { year, month, date } = partsOf(day);
    return `${date} ${month} ${year}`;
  },
  /** May 1, 2023 */
  monthFirst: (day: string) => {
    const { year, month, date } = partsOf(day);
    return `${month} ${date}, ${year}`;
  },
  /** 2023, May 1 */
  yearFirst: (day: string) => {
    const { year, month, date } = partsOf(day);
    return `${year}, ${month} ${date}`;
  },
  /** 1 Aug. 2023 */
  shortDayFirst: (day: string) => {
    const { year, shortMonth, date } = partsOf(day);
    return `${date} ${shortMonth} ${year}`;
  },
  /** Aug. 1, 2023 */
  shortMonthFirst: (day: string) => {
    const { year, shortMonth, date } = partsOf(day);
    return `${shortMonth} ${date}, ${year}`;
  },
};
