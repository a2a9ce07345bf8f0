import * as api from 'group-call';
export { GroupError } from 'group-call';

declare const group: typeof api.group;
declare const validate: typeof api.validate;
declare const validateJson: typeof api.validateJson;

export { group, validate, validateJson };
