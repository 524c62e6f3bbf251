export { matchesOf } from '../../parse/matches-of.ts';
