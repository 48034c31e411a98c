import type { Rule } from '../model';
import { sources } from '../sources';


