// Calls to begin with. The first is the service's own sample, its two-digit year included.

const SAMPLE = {
  user_id: "user123",
  group_id: "account123",
  timestamp: "20-11-23T22:28:55.111Z",
  traits: {
    name: "account name",
    industry: "industry belongs to",
    plan: "name of plan associate with account",
    employees: "total number of employees account have",
  },
};

// More digits than a JavaScript number holds: they survive because the call is read as text.
const LONG_NUMBER = "12345678901234567890";

const UNTIDY = {
  userId: "  user123 ",
  groupId: 4210,
  timestamp: "2024-02-29T09:30+01:00",
  traits: {
    name: "  Example Works GmbH ",
    employees: 250,
    website: "works.example",
    email: "Info@WORKS.Example",
    phone: "+49 (30) 901820-14",
    address: { street: "Hauptstraße 1", city: "Berlin", zip: 10115, country: "Germany" },
    tier: "gold",
    revenue: LONG_NUMBER,
  },
};

const WRONG = {
  user_id: "",
  group_id: "[object Object]",
  timestamp: "2023-02-30T10:00:00Z",
  traits: {
    name: ["Example Works"],
    employees: -5,
    email: "nobody",
    phone: "12",
    website: "javascript:alert(1)",
    address: "1 Main Street",
  },
  colour: "blue",
};

const HOSTILE = {
  user_id: "user123",
  group_id: "acme\u202egnp.exe",
  timestamp: 1606170535,
  traits: {
    name: "<img src=x onerror=alert(1)>",
    description: "'; DROP TABLE groups;-- \u0000 ${7*7} {{constructor}}",
    "</script><script>alert(1)</script>": "Ω≈ç√∫˜µ≤≥÷ 👩‍👩‍👧 ﷽ Z̮̞̠͙͔ͅ",
  },
};

const show = (call) => JSON.stringify(call, null, 2);

export const EXAMPLES = [
  { id: "sample", label: "The service’s sample", text: show(SAMPLE) },
  {
    id: "untidy",
    label: "Untidy but good",
    text: show(UNTIDY).replace(`"${LONG_NUMBER}"`, LONG_NUMBER),
  },
  { id: "wrong", label: "Much is wrong", text: show(WRONG) },
  { id: "hostile", label: "Hostile strings", text: show(HOSTILE) },
];
