import { type } from "arktype";

const schema = type({
  user_id: "1 <= string <= 1024",
  group_id: "1 <= string <= 1024",
  traits: {
    "name?": "string",
    "industry?": "string",
    "plan?": "string",
    "description?": "string",
    "employees?": "string | number.integer >= 0",
    "website?": "string.url",
    "avatar?": "string.url",
    "email?": "string.email",
    "phone?": "string >= 3",
    "address?": { "street?": "string", "city?": "string", "state?": "string", "country?": "string", "postal_code?": "string | number" },
  },
  timestamp: "string.date.iso",
  "context?": "object",
});

export default (call) => schema.assert(call);
