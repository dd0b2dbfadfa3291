import type { Contract } from '../contract.js';
export const contract: Contract;
