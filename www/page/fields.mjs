// The form's fields, as data: where each lives in the call and what its label and hint say. `keys` lists the names that
// the package accepts for a field, the service's own first.

export const IDENTITY = [
  {
    id: "user_id",
    label: "User ID",
    path: [],
    keys: ["user_id", "userId"],
    required: true,
    hint: "Who joins the group.",
  },
  {
    id: "group_id",
    label: "Group ID",
    path: [],
    keys: ["group_id", "groupId"],
    required: true,
    hint: "The account, team or project.",
  },
  {
    id: "timestamp",
    label: "Timestamp",
    path: [],
    keys: ["timestamp"],
    required: true,
    wide: true,
    hint: "ISO 8601, an HTTP date, or epoch seconds or milliseconds.",
  },
];

export const TRAITS = [
  { id: "name", label: "Name" },
  { id: "industry", label: "Industry" },
  { id: "plan", label: "Plan" },
  { id: "employees", label: "Employees", inputmode: "text" },
  { id: "email", label: "E-mail", inputmode: "email" },
  { id: "phone", label: "Phone", inputmode: "tel" },
  { id: "website", label: "Website", inputmode: "url" },
  { id: "avatar", label: "Avatar URL", inputmode: "url" },
  { id: "description", label: "Description", wide: true, lines: 2 },
].map((field) => ({ ...field, id: `traits-${field.id}`, path: ["traits"], keys: [field.id] }));

export const ADDRESS = [
  { id: "street", label: "Street", wide: true },
  { id: "city", label: "City" },
  { id: "state", label: "State" },
  {
    id: "postal_code",
    label: "Postal code",
    keys: ["postal_code", "postalCode", "zip", "zipcode", "postcode"],
  },
  { id: "country", label: "Country" },
].map((field) => ({
  keys: [field.id],
  ...field,
  id: `address-${field.id}`,
  path: ["traits", "address"],
}));

export const ALL = [...IDENTITY, ...TRAITS, ...ADDRESS];

export const KNOWN_TRAITS = new Set([...TRAITS.flatMap((field) => field.keys), "address"]);

export const pathKey = (path) => JSON.stringify(path);

/** The path that a value has once it is normalized: an aliased key is the service's own by then. */
export function normalPath(path) {
  const field = ALL.find(
    ({ path: parent, keys }) =>
      path.length === parent.length + 1 &&
      parent.every((key, i) => key === path[i]) &&
      keys.includes(path.at(-1)),
  );
  return field ? [...field.path, field.keys[0]] : path;
}
