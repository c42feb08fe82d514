/** What the bodies of requests must be. */
import * as rules from "../rules.ts";

const { required, text } = rules;
export const unknownMember = "should not exist";
const url = rules.matching(/^https?:\/\/[^\s/]+\S{0,180}$/, "an absolute URL of at most 200 characters");
export const dealShape = {
  id: required(text(100)),
  responsible_user_id: required(text()),
  name: required(text(200)),
  uri: required(url),
  contacts: required(rules.list(text())),
  closed: required(rules.boolean),
};
const contactData = { chat_type: required(text()), chat_id: required(text()), username: text(), phone: text() };
export const contactShape = {
  id: required(text()),
  responsible_user_id: required(text()),
  name: required(text()),
  contact_data: required(rules.list(rules.object(contactData, unknownMember))),
  uri: required(text()),
};
export const userShape = { id: required(text(64)), name: required(text(150)), phone: text() };
const named = { id: required(text(100)), name: required(text(100)) };
export const pipelineShape = { ...named, stages: rules.list(rules.object(named, unknownMember), 1) };
export const grants = {
  client_credentials_data: rules.object({ scope: required(text()) }),
  token_exchange_data: rules.object({ subject_token: required(text()), requested_subject: required(text()) }),
  authorize_code_data: rules.object({ code: required(text()), code_verifier: required(text()) }),
  refresh_token_data: rules.object({ refresh_token: required(text()), client_id: required(text()) }),
};
export const grantOf: Readonly<Record<string, keyof typeof grants>> = {
  client_credentials: "client_credentials_data",
  "urn:ietf:params:oauth:grant-type:token-exchange": "token_exchange_data",
  authorization_code: "authorize_code_data",
  refresh_token: "refresh_token_data",
};
