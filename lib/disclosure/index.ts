export { type Suppression, suppress } from './suppress';
