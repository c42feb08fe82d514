// Made by `npm run generate` from specs/woofed. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/api/v1/accounts/{account_id}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a deal
         * @description Creates a deal. The token's user becomes its creator and first assignee, and an event `deal_opened` is recorded.
         *
         *     With `contact_attributes` in place of `contact_id` a contact is looked up by phone or email, or built. When one is found, the answer is
         *     probably a 422 (phone or email already taken): search for the contact first, and send its id.
         */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/deals/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search deals
         * @description Finds deals, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages may overlap.
         *
         *     A self-hosted server may lack this operation, and then answers 404.
         */
        post: operations["searchDeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/deals/upsert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a contact's deal
         * @description Updates the deal with the lowest id among those of `contact_id`, or creates one. Nothing else is compared, neither name nor pipeline nor
         *     status: a deal that is won or lost matches too.
         *
         *     `contact_attributes` looks no contact up. Without `id` it builds a new one, each time the call is sent; with an `id` that is not the deal's
         *     own contact the answer is 404. A deal created here has neither creator nor assignee.
         */
        post: operations["upsertDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Reads one deal with its contact, stage, pipeline, assignees and products.
         */
        get: operations["getDeal"];
        /**
         * Update a deal
         * @description Changes the members that are sent; the others keep their values. `custom_attributes` is one value: it is replaced as a whole.
         *
         *     A move to a stage of another pipeline leaves `pipeline_id` as it was, so send both. The server takes PATCH too, to the same effect.
         */
        put: operations["updateDeal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A contact to write along with a deal. */
        ContactAttributes: {
            /** @description The id of an existing contact. One that does not fit is a 404. */
            id?: number;
            /** @description The contact's name. */
            full_name?: string;
            /**
             * @description The phone number, unique over all contacts: 2 to 15 digits after a `+`, which the server puts there when it is missing; the first digit
             *     is not 0. A JSON number is a 500.
             */
            phone?: string;
            /** @description The email address, unique over all contacts in any case of letters; one `@` and no spaces. */
            email?: string;
        };
        /** @description A deal to create. `status` is `open` when it is left out. */
        DealCreate: {
            /** @description The deal's title. */
            name?: string;
            /**
             * @description The deal's status. A change to `won` sets `won_at` to now and clears `lost_at` and `lost_reason`; a change to `lost` sets `lost_at` to
             *     now and clears `won_at`; a change to `open` clears all three. A create counts as a change. Any other value is a 500.
             * @enum {string}
             */
            status?: "open" | "won" | "lost";
            /** @description The stage's id. When it is left out on a new deal, the server takes the first stage of `pipeline_id`. */
            stage_id: number;
            /** @description The pipeline's id, on a new deal by default that of the stage. It should fit the stage; the server does not check. */
            pipeline_id?: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description The deal's place in its stage, as on a kanban board (32-bit). */
            position?: number;
            /** @description Why the deal was lost. */
            lost_reason?: string;
            /**
             * Format: date-time
             * @description When the deal was lost, in UTC. When the status changes, the server overwrites it, unless the account allows the times to be edited. What is
             *     no time at all is stored as null, without an error.
             */
            lost_at?: string;
            /**
             * Format: date-time
             * @description When the deal was won, in UTC. When the status changes, the server overwrites it, unless the account allows the times to be edited. What is
             *     no time at all is stored as null, without an error.
             */
            won_at?: string;
            /** @description Free fields. An update replaces all of them, it does not merge. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description A contact to write along with the deal. Create and upsert say what they do with it; for an update it is not known. */
            contact_attributes?: components["schemas"]["ContactAttributes"];
        };
        /** @description A deal without what belongs to it. */
        Deal: {
            /** @description The deal's id. */
            id: number;
            /** @description The deal's title, `""` when it has none. */
            name: string;
            /**
             * @description Whether the deal is open, won or lost.
             * @enum {string}
             */
            status: "open" | "won" | "lost";
            /** @description The id of the stage that the deal stands in. */
            stage_id: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description Free fields, as they were sent. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the deal was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the deal was last changed.
             */
            updated_at: string;
            /** @description The pipeline's id. It need not be the pipeline of `stage_id`, for the server does not check. */
            pipeline_id: number | null;
            /** @description The deal's place in its stage, as on a kanban board. */
            position: number | null;
            /** @description The id of the user who created the deal; null when nobody is known, as after an upsert. */
            created_by_id: number | null;
            /** @description The sum of the deal's products, in cents. */
            total_deal_products_amount_in_cents: number;
            /**
             * Format: date-time
             * @description When the deal was lost.
             */
            lost_at: string | null;
            /**
             * Format: date-time
             * @description When the deal was won.
             */
            won_at: string | null;
            /** @description Why the deal was lost, `""` when nothing is said. */
            lost_reason: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /**
         * @description The body of every error. Which members it has depends on the error: `errors` (401, 422), `error` (404), `errors` and `details` (search),
         *     `message` and `attributes` (a failure late in a save), `status` and `error` (the framework's own errors).
         */
        Error: {
            /** @description What went wrong, as one text, as sentences for people, or by field name. */
            errors?: string | string[] | {
                [key: string]: string[];
            };
            /** @description What went wrong, as one text. */
            error?: string;
            /** @description What exactly is wrong with a search. */
            details?: string;
            /** @description The sentences of a failure late in a save, joined. */
            message?: string;
            /** @description The fields that `message` is about. */
            attributes?: string[];
            /** @description The status once more, in the framework's own errors. */
            status?: number;
        };
        /** @description What to search for. Without `query`, or with an empty one, every deal is found. */
        DealSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value` (Ransack). A field or predicate that does not exist is a 422. A condition whose value is
             *     null, `""` or `[]` is dropped, so that alone it finds everything. Texts are trimmed.
             *
             *     | fields of | |
             *     | --- | --- |
             *     | the deal | `id`, `name`, `status`, `won_at`, `lost_at`, `lost_reason`, `total_deal_products_amount_in_cents`, `created_at`, `updated_at` |
             *     | `stage_…`, `pipeline_…` | `id`, `name`, `created_at`, `updated_at`: `stage_id_eq`, `pipeline_name_cont` |
             *     | `contact_…` | `id`, `full_name`, `email`, `phone`, `created_at`, `updated_at`; also `custom_attributes` and `additional_attributes`, on which text predicates probably fail with 500 |
             *     | `users_…`, `creator_…` | `id`, `full_name`, `email`, `phone`, `language`, `job_description`, `avatar_url`, `created_at`, `updated_at` |
             *
             *     A deal with several `users` that match may be found several times. The deal's own `custom_attributes` cannot be searched.
             *
             *     | predicates | value |
             *     | --- | --- |
             *     | `eq` `not_eq` `lt` `lteq` `gt` `gteq` | one value |
             *     | `in` `not_in` | a list |
             *     | `cont` `not_cont` `i_cont` `not_i_cont` `start` `not_start` `end` `not_end` | a text, in which `%` and `_` stand for themselves |
             *     | `matches` `does_not_match` | a pattern for SQL's `LIKE` |
             *     | `present` `blank` `null` `not_null` `true` `not_true` `false` `not_false` | a boolean |
             *
             *     All but the last row also exist as `…_any` and `…_all`, with a list. `cont`, `start`, `end` and `matches` ignore case. One condition
             *     can name several fields: `name_or_lost_reason_cont`, `name_and_lost_reason_present`. The groupings `g`, `c` and `m` exist too.
             *
             *     `s` (or `sorts`) sorts: `"created_at desc"`, or a list of such. A sort by an unknown name is skipped without an error.
             */
            query?: {
                [key: string]: unknown;
            };
        };
        /** @description Where a page stands among the others. */
        Pagination: {
            /** @description The page's number as asked for, counted from 1. */
            page: number;
            /** @description The page size, 10; on the last page how many records it has. With no match at all it is 10, beyond the last page 0. */
            items: number;
            /** @description How many records match. */
            count: number;
            /** @description How many pages there are, at least 1. */
            pages: number;
            /** @description The number of the page's first record, counted from 1; 0 when the page is empty. */
            from: number;
            /** @description The last page's number, at least 1. */
            last: number;
            /** @description The number of the page's last record; 0 when the page is empty. */
            to: number;
            /** @description The page before, null on the first; beyond the last page, the last. */
            prev: number | null;
            /** @description The page after, null on the last and beyond. */
            next: number | null;
        };
        /** @description One page of deals. */
        DealPage: {
            /** @description The page's deals, ten at most. */
            data: components["schemas"]["Deal"][];
            /** @description Where the page stands. */
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The deal to bring about. `contact_id` is what finds an existing one: without it, a deal is created. A new deal needs what `DealCreate` needs, a
         *     found one only the members to change.
         */
        DealUpsert: {
            /** @description The deal's title. */
            name?: string;
            /**
             * @description The deal's status. A change to `won` sets `won_at` to now and clears `lost_at` and `lost_reason`; a change to `lost` sets `lost_at` to
             *     now and clears `won_at`; a change to `open` clears all three. A create counts as a change. Any other value is a 500.
             * @enum {string}
             */
            status?: "open" | "won" | "lost";
            /** @description The stage's id. When it is left out on a new deal, the server takes the first stage of `pipeline_id`. */
            stage_id?: number;
            /** @description The pipeline's id, on a new deal by default that of the stage. It should fit the stage; the server does not check. */
            pipeline_id?: number;
            /** @description The id of the deal's contact. */
            contact_id?: number;
            /** @description The deal's place in its stage, as on a kanban board (32-bit). */
            position?: number;
            /** @description Why the deal was lost. */
            lost_reason?: string;
            /**
             * Format: date-time
             * @description When the deal was lost, in UTC. When the status changes, the server overwrites it, unless the account allows the times to be edited. What is
             *     no time at all is stored as null, without an error.
             */
            lost_at?: string;
            /**
             * Format: date-time
             * @description When the deal was won, in UTC. When the status changes, the server overwrites it, unless the account allows the times to be edited. What is
             *     no time at all is stored as null, without an error.
             */
            won_at?: string;
            /** @description Free fields. An update replaces all of them, it does not merge. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description A contact to write along with the deal. Create and upsert say what they do with it; for an update it is not known. */
            contact_attributes?: components["schemas"]["ContactAttributes"];
        };
        /** @description A contact as it stands in a deal. Texts that are not set are `""`, never null. */
        Contact: {
            /** @description The contact's id. */
            id: number;
            /** @description The contact's name. */
            full_name: string;
            /** @description The phone number, `+` and digits. */
            phone: string;
            /** @description The email address. */
            email: string;
            /** @description Free fields. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description What integrations keep here, such as `chatwoot_id` and `chatwoot_identifier`. */
            additional_attributes: {
                [key: string]: unknown;
            };
            /** @description The type of an app's record. Its values are not documented for contacts. */
            app_type: string | null;
            /** @description The id that goes with `app_type`. */
            app_id: number | null;
            /**
             * Format: date-time
             * @description When the contact was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the contact was last changed.
             */
            updated_at: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
            /** @description The contact's labels. */
            label_list: string[];
            /** @description The labels of the contact's conversations in Chatwoot. */
            chatwoot_conversations_label_list: string[];
        };
        /** @description A stage of a pipeline. */
        Stage: {
            /** @description The stage's id. */
            id: number;
            /** @description The stage's name. */
            name: string;
            /** @description The id of the stage's pipeline. */
            pipeline_id: number;
            /** @description The stage's place in its pipeline. */
            position: number | null;
            /**
             * Format: date-time
             * @description When the stage was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the stage was last changed.
             */
            updated_at: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /** @description A pipeline, the way a deal goes from stage to stage. */
        Pipeline: {
            /** @description The pipeline's id. */
            id: number;
            /** @description The pipeline's name. */
            name: string;
            /**
             * Format: date-time
             * @description When the pipeline was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the pipeline was last changed.
             */
            updated_at: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /** @description A user's assignment to a deal. */
        DealAssignee: {
            /** @description The assignment's id, which is not the user's. */
            id: number;
            /** @description The deal's id. */
            deal_id: number;
            /** @description The assigned user's id. */
            user_id: number;
            /**
             * Format: date-time
             * @description When the user was assigned.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the assignment was last changed.
             */
            updated_at: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /** @description A product in a deal, with name, identifier and price of its own. */
        DealProduct: {
            /** @description The id of the product in this deal, which is not the catalogue product's. */
            id: number;
            /** @description The catalogue product's id. */
            product_id: number;
            /** @description The deal's id. */
            deal_id: number;
            /**
             * Format: date-time
             * @description When the product was added to the deal.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /** @description The price of one, in cents. */
            unit_amount_in_cents: number;
            /** @description The product's identifier, `""` when it has none. */
            product_identifier: string;
            /** @description The product's name, `""` when it has none. */
            product_name: string;
            /** @description Quantity times unit price, in cents. */
            total_amount_in_cents: number;
            /** @description How many. */
            quantity: number;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /** @description A deal and what belongs to it. */
        DealDetails: {
            /** @description The deal's contact. */
            contact: components["schemas"]["Contact"];
            /** @description The stage that the deal stands in. */
            stage: components["schemas"]["Stage"];
            /** @description The deal's pipeline. */
            pipeline: components["schemas"]["Pipeline"];
            /** @description The users who are assigned to the deal. */
            deal_assignees: components["schemas"]["DealAssignee"][];
            /** @description The products in the deal. */
            deal_products: components["schemas"]["DealProduct"][];
        } & components["schemas"]["Deal"];
        /** @description The members to change. */
        DealUpdate: {
            /** @description The deal's title. */
            name?: string;
            /**
             * @description The deal's status. A change to `won` sets `won_at` to now and clears `lost_at` and `lost_reason`; a change to `lost` sets `lost_at` to
             *     now and clears `won_at`; a change to `open` clears all three. A create counts as a change. Any other value is a 500.
             * @enum {string}
             */
            status?: "open" | "won" | "lost";
            /** @description The stage's id. When it is left out on a new deal, the server takes the first stage of `pipeline_id`. */
            stage_id?: number;
            /** @description The pipeline's id, on a new deal by default that of the stage. It should fit the stage; the server does not check. */
            pipeline_id?: number;
            /** @description The id of the deal's contact. */
            contact_id?: number;
            /** @description The deal's place in its stage, as on a kanban board (32-bit). */
            position?: number;
            /** @description Why the deal was lost. */
            lost_reason?: string;
            /**
             * Format: date-time
             * @description When the deal was lost, in UTC. When the status changes, the server overwrites it, unless the account allows the times to be edited. What is
             *     no time at all is stored as null, without an error.
             */
            lost_at?: string;
            /**
             * Format: date-time
             * @description When the deal was won, in UTC. When the status changes, the server overwrites it, unless the account allows the times to be edited. What is
             *     no time at all is stored as null, without an error.
             */
            won_at?: string;
            /** @description Free fields. An update replaces all of them, it does not merge. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description A contact to write along with the deal. Create and upsert say what they do with it; for an update it is not known. */
            contact_attributes?: components["schemas"]["ContactAttributes"];
        };
        /**
         * @description A deal as an update answers it. The server sends the whole deal; the docs print the answer without `created_at` and
         *     `custom_attributes`, which are therefore not required here.
         */
        DealUpdated: {
            /** @description The deal's id. */
            id: number;
            /** @description The deal's title, `""` when it has none. */
            name: string;
            /**
             * @description Whether the deal is open, won or lost.
             * @enum {string}
             */
            status: "open" | "won" | "lost";
            /** @description The id of the stage that the deal stands in. */
            stage_id: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description Free fields, as they were sent. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the deal was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the deal was last changed.
             */
            updated_at: string;
            /** @description The pipeline's id. It need not be the pipeline of `stage_id`, for the server does not check. */
            pipeline_id: number | null;
            /** @description The deal's place in its stage, as on a kanban board. */
            position: number | null;
            /** @description The id of the user who created the deal; null when nobody is known, as after an upsert. */
            created_by_id: number | null;
            /** @description The sum of the deal's products, in cents. */
            total_deal_products_amount_in_cents: number;
            /**
             * Format: date-time
             * @description When the deal was lost.
             */
            lost_at: string | null;
            /**
             * Format: date-time
             * @description When the deal was won.
             */
            won_at: string | null;
            /** @description Why the deal was lost, `""` when nothing is said. */
            lost_reason: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
    };
    responses: {
        /** @description The token is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The contact that `contact_attributes.id` names does not exist, or is not the deal's. */
        ContactNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Validation failed. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON. Without `Accept: application/json` this is probably a 500 in plain text. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The search names a field that cannot be searched or a predicate that does not exist, or `page` is no page. */
        InvalidSearch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The account's id. The server's source does not read it; the cloud may. */
        accountId: number;
        /** @description The page, counted from 1. Beyond the last one `data` is empty; below 1, or not a number, it is a 422. */
        page: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ContactAttributes = components['schemas']['ContactAttributes'];
export type DealCreate = components['schemas']['DealCreate'];
export type Deal = components['schemas']['Deal'];
export type Error = components['schemas']['Error'];
export type DealSearch = components['schemas']['DealSearch'];
export type Pagination = components['schemas']['Pagination'];
export type DealPage = components['schemas']['DealPage'];
export type DealUpsert = components['schemas']['DealUpsert'];
export type Contact = components['schemas']['Contact'];
export type Stage = components['schemas']['Stage'];
export type Pipeline = components['schemas']['Pipeline'];
export type DealAssignee = components['schemas']['DealAssignee'];
export type DealProduct = components['schemas']['DealProduct'];
export type DealDetails = components['schemas']['DealDetails'];
export type DealUpdate = components['schemas']['DealUpdate'];
export type DealUpdated = components['schemas']['DealUpdated'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseContactNotFound = components['responses']['ContactNotFound'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseInvalidSearch = components['responses']['InvalidSearch'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterAccountId = components['parameters']['accountId'];
export type ParameterPage = components['parameters']['page'];
export type $defs = Record<string, never>;
export interface operations {
    createDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealCreate"];
            };
        };
        responses: {
            /** @description The new deal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContactNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    searchDeals: {
        parameters: {
            query?: {
                /** @description The page, counted from 1. Beyond the last one `data` is empty; below 1, or not a number, it is a 422. */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealSearch"];
            };
        };
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidSearch"];
        };
    };
    upsertDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealUpsert"];
            };
        };
        responses: {
            /** @description The deal was updated. A server of March 2026 says 200 for a new deal as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            /** @description The deal was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContactNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealUpdate"];
            };
        };
        responses: {
            /** @description The updated deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealUpdated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
    };
}
