import { LineQuery } from '../words/line-query.ts';

/** Lines with a figure of their own. */
export const FIGURES = new LineQuery(() => [[['#']]]);
