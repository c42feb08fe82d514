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
    "/api/v1/accounts/{account_id}/deals/{deal_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. */
                deal_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an event in a deal
         * @description Puts a note, an activity or a message on a deal's timeline; `kind` says which. The contact is the deal's.
         *
         *     A message goes out at `scheduled_at` only when `auto_done: true` is sent along; without it the message is a reminder that nothing
         *     delivers. `send_now: true` sends it at once. No operation reads, changes or deletes an event; `getContact` shows a contact's.
         */
        post: operations["createDealEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/deal_products": {
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
         * Add a product to a deal
         * @description Adds a product of the catalogue to a deal, with name, identifier and price as the catalogue has them: others that are sent are ignored,
         *     and can be set with an update. A deal has a product once; adding it again is a 422. No operation takes a product from a deal.
         */
        post: operations["createDealProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/deal_products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The id of the product in the deal, as `deal_products` of a deal or of a product shows it. It is not the product's. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a product of a deal
         * @description Reads one product of a deal, with the catalogue's product and the deal.
         */
        get: operations["getDealProduct"];
        /**
         * Update a product of a deal
         * @description Changes the members that are sent; the others keep their values. The product's total and the deal's follow. The server takes PATCH
         *     too, to the same effect.
         */
        put: operations["updateDealProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/deal_assignees": {
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
         * Assign a user to a deal
         * @description Assigns a user to a deal. A deal may have several assignees; assigning one of them again is a 422.
         */
        post: operations["createDealAssignee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/deal_assignees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The assignment's id, as `deal_assignees` of `getDeal` shows it. It is not the user's. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a user from a deal
         * @description Ends a user's assignment to a deal.
         */
        delete: operations["deleteDealAssignee"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts": {
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
         * Create a contact
         * @description Creates a contact. Every member is optional; phone and email are refused when another contact has them.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/search": {
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
         * Search contacts
         * @description Finds contacts, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages may overlap.
         *
         *     The server takes GET too, with the conditions in the query string.
         */
        post: operations["searchContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/upsert": {
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
         * Create or update a contact
         * @description Updates the first contact whose email **contains** the one that is sent, or whose phone contains the one that is sent, in any case of
         *     letters and with or without the ninth digit of Brazilian mobile numbers. When there is none, or neither is sent, it creates a contact.
         *
         *     A part of a phone number or of an address can therefore hit somebody else's contact: send whole values. A quote in one may break the
         *     server's query.
         */
        post: operations["upsertContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The contact's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Reads one contact with its deals and events.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact for good, and its deals with their events, products and assignees. Events that belong to the contact alone stay
         *     behind.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/products": {
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
         * Create a product
         * @description Creates a product in the catalogue. Every member is optional, and `identifier` need not be unique.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/products/search": {
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
         * Search products
         * @description Finds products, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages may overlap. There is
         *     no searching and no sorting by `id`: sort by `created_at`.
         *
         *     The server takes GET too, with the conditions in the query string.
         */
        post: operations["searchProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The product's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a product
         * @description Reads one product with its places in deals.
         */
        get: operations["getProduct"];
        /**
         * Update a product
         * @description Changes the members that are sent; the others keep their values. `custom_attributes` is one value: it is replaced as a whole. Deals that
         *     have the product keep the name and the price it had. The server takes PATCH too, to the same effect.
         */
        put: operations["updateProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/users": {
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
         * Create a user
         * @description Creates a user, who thereby has access to the account: to all of it, for in the server's source users have no roles. No operation reads one
         *     user, changes or deletes one.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/users/search": {
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
         * Search users
         * @description Finds users, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages may overlap.
         *
         *     The server takes GET too, with the conditions in the query string.
         */
        post: operations["searchUsers"];
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
        /** @description A deal without what belongs to it. Amounts are in cents, times are ISO 8601. */
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
        /** @description The problems by field name, sentences for people. */
        FieldErrors: {
            [key: string]: string[];
        };
        /**
         * @description The body of every error. Which members it has depends on the error: `errors` (401, 422), `error` (404), `errors` and `details` (search),
         *     `message` and `attributes` (a failure late in a save), `status` and `error` (the framework's own errors).
         */
        ErrorBody: {
            /** @description What went wrong, as one text, as sentences for people, or by field name. */
            errors?: string | string[] | components["schemas"]["FieldErrors"];
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
        /**
         * @description Conditions, `<field>_<predicate>: value` (Ransack); each search says which fields there are. A field or predicate that does not exist is a
         *     422. A condition whose value is null, `""` or `[]` is dropped, so that alone it finds everything. Texts are trimmed.
         *
         *     | predicates | value |
         *     | --- | --- |
         *     | `eq` `not_eq` `lt` `lteq` `gt` `gteq` | one value |
         *     | `in` `not_in` | a list |
         *     | `cont` `not_cont` `i_cont` `not_i_cont` `start` `not_start` `end` `not_end` | a text, in which `%` and `_` stand for themselves |
         *     | `matches` `does_not_match` | a pattern for SQL's `LIKE` |
         *     | `present` `blank` `null` `not_null` `true` `not_true` `false` `not_false` | a boolean |
         *
         *     All but the last row also exist as `…_any` and `…_all`, with a list. `cont`, `start`, `end` and `matches` ignore case, and are for texts: on a
         *     number the database fails, which is probably a 500. One condition can name several fields, joined by `_or_` or `_and_`:
         *     `name_or_description_cont`. The groupings `g`, `c` and `m` exist too.
         *
         *     `s` (or `sorts`) sorts: `"created_at desc"`, or a list of such. A sort by an unknown name is skipped without an error.
         */
        SearchQuery: {
            [key: string]: unknown;
        };
        /** @description What to search for. Without `query`, or with an empty one, every deal is found. */
        DealSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` says, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the deal: `id`, `name`, `status`, `won_at`, `lost_at`, `lost_reason`, `total_deal_products_amount_in_cents`, `created_at`,
             *       `updated_at`
             *     - `stage_…`, `pipeline_…`: `id`, `name`, `created_at`, `updated_at`, as in `stage_id_eq`, `pipeline_name_cont`
             *     - `contact_…`: `id`, `full_name`, `email`, `phone`, `created_at`, `updated_at`; also `custom_attributes` and `additional_attributes`,
             *       on which text predicates probably fail with 500
             *     - `users_…`, `creator_…`: `id`, `full_name`, `email`, `phone`, `language`, `job_description`, `avatar_url`, `created_at`, `updated_at`
             *
             *     A deal with several `users` that match may be found several times. The deal's own `custom_attributes` cannot be searched.
             */
            query?: components["schemas"]["SearchQuery"];
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
        /** @description A contact without what belongs to it. Texts that are not set are `""`, never null. Times are ISO 8601. */
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
        /** @description A deal with its contact, stage, pipeline, assignees and products. */
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
        /** @description The members to change. `custom_attributes` is replaced as a whole. */
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
        /** @description A note, free text on the timeline. The docs require `content`. */
        NoteCreate: {
            /**
             * @description A note.
             * @constant
             */
            kind: "note";
            /** @description The event's title. */
            title?: string;
            /** @description The text, as HTML if wanted. */
            content?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /** @description Lets the server mark the event as done by itself. */
            auto_done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, in UTC. What is no time at all is stored as null, without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, in UTC. What is no time at all is stored as null, without an error.
             */
            scheduled_at?: string;
            /** @description When true, the event is marked as done at once. */
            send_now?: boolean;
            /** @description Free fields. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description An activity to plan, such as a call or a meeting. The docs show it with `title`, `content`, `scheduled_at` and `done`. */
        ActivityCreate: {
            /**
             * @description An activity.
             * @constant
             */
            kind: "activity";
            /** @description The event's title. */
            title?: string;
            /** @description The text, as HTML if wanted. */
            content?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /** @description Lets the server mark the event as done by itself. */
            auto_done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, in UTC. What is no time at all is stored as null, without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, in UTC. What is no time at all is stored as null, without an error.
             */
            scheduled_at?: string;
            /** @description When true, the event is marked as done at once. */
            send_now?: boolean;
            /** @description Free fields. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A message through Chatwoot. The docs require `content`, `app_type`, `app_id`, `additional_attributes.chatwoot_inbox_id`, and `scheduled_at` or
         *     `send_now: true`. To be delivered at `scheduled_at` it needs `auto_done: true` too.
         */
        ChatwootMessageCreate: {
            /**
             * @description A message through Chatwoot.
             * @constant
             */
            kind: "chatwoot_message";
            /**
             * @description The type of the app that delivers it. Another one is stored, and the delivery fails.
             * @constant
             */
            app_type?: "Apps::Chatwoot";
            /** @description What Chatwoot needs to know. */
            additional_attributes?: {
                /** @description The id of the inbox that the message goes out of. */
                chatwoot_inbox_id?: string;
                /** @description The name of a message template. */
                chatwoot_template_name?: string;
                /** @description The values for the template's text. */
                template_body_params?: {
                    [key: string]: unknown;
                };
            };
            /** @description The id of the app that delivers it. An unknown one is stored, and the delivery fails. */
            app_id?: number;
            /** @description The message. */
            content?: string;
            /** @description Needed for delivery: a message goes out at `scheduled_at` only when this is true and it is not done. Otherwise it is a reminder. */
            auto_done?: boolean;
            /** @description Sends the message at once. The answer may come before it is sent. */
            send_now?: boolean;
            /** @description The event's title. */
            title?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, in UTC. What is no time at all is stored as null, without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, in UTC. What is no time at all is stored as null, without an error.
             */
            scheduled_at?: string;
            /** @description Free fields. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A WhatsApp message through the Evolution API. The docs require `content`, `app_type`, `app_id`, and `scheduled_at` or `send_now: true`. To be
         *     delivered at `scheduled_at` it needs `auto_done: true` too.
         */
        EvolutionApiMessageCreate: {
            /**
             * @description A WhatsApp message through the Evolution API.
             * @constant
             */
            kind: "evolution_api_message";
            /**
             * @description The type of the app that delivers it. Another one is stored, and the delivery fails.
             * @constant
             */
            app_type?: "Apps::EvolutionApi";
            /** @description The id of the app that delivers it. An unknown one is stored, and the delivery fails. */
            app_id?: number;
            /** @description The message. */
            content?: string;
            /** @description Needed for delivery: a message goes out at `scheduled_at` only when this is true and it is not done. Otherwise it is a reminder. */
            auto_done?: boolean;
            /** @description Sends the message at once. The answer may come before it is sent. */
            send_now?: boolean;
            /** @description The event's title. */
            title?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, in UTC. What is no time at all is stored as null, without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, in UTC. What is no time at all is stored as null, without an error.
             */
            scheduled_at?: string;
            /** @description Free fields. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A note, an activity or a message to create, by its `kind`; the server demands nothing else. A message is sent with `send_now: true`, or with `scheduled_at` and `auto_done: true`. */
        DealEventCreate: components["schemas"]["NoteCreate"] | components["schemas"]["ActivityCreate"] | components["schemas"]["ChatwootMessageCreate"] | components["schemas"]["EvolutionApiMessageCreate"];
        /** @description An entry on a timeline, of a deal or of a contact. The server records kinds of its own, such as `deal_won`. */
        DealEvent: {
            /** @description The event's id. */
            id: number;
            /** @description The deal's id, null on an event of the contact alone. */
            deal_id: number | null;
            /** @description The contact's id. */
            contact_id: number | null;
            /** @description The type of the app that delivers a message, such as `Apps::Chatwoot`. */
            app_type: string | null;
            /** @description The id of the app that delivers a message. */
            app_id: number | null;
            /**
             * @description What the event is. The server records the kinds `deal_…` by itself.
             * @enum {string}
             */
            kind: "note" | "activity" | "chatwoot_message" | "evolution_api_message" | "deal_stage_change" | "deal_opened" | "deal_won" | "deal_lost" | "deal_reopened" | "deal_product_added" | "deal_product_removed";
            /**
             * Format: date-time
             * @description When it is planned.
             */
            scheduled_at: string | null;
            /**
             * Format: date-time
             * @description When it was done.
             */
            done_at: string | null;
            /** @description Whether it comes from the account's side; true on what this API creates. */
            from_me: boolean | null;
            /**
             * @description How far a message has come.
             * @enum {string|null}
             */
            status: "sent" | "delivered" | "read" | "failed" | null;
            /** @description Free fields, as they were sent. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description What the kind or the app needs, such as `chatwoot_inbox_id`, or the names of stage and pipeline on `deal_opened`. */
            additional_attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the event was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the event was last changed.
             */
            updated_at: string;
            /** @description The event's title, `""` when it has none. */
            title: string;
            /** @description Whether the server marks the event as done by itself, and delivers a scheduled message. */
            auto_done: boolean | null;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
            /** @description Whether the event is done; true when `done_at` is set. */
            done: boolean;
            /** @description Whether it was to be sent at once. */
            send_now: boolean | null;
            /** @description The event's files, none in all that the vendor shows. What one holds is not documented. */
            files: unknown[];
            /** @description Empty in all that the vendor shows. What it holds is not documented. */
            files_events: unknown[];
            /** @description Null in all that the vendor shows. What it means is not documented. */
            invalid_files: boolean | null;
            /** @description The text, perhaps HTML on a note or an activity. The docs show it in the answer to a create alone. */
            content?: string;
        };
        /** @description A product to add to a deal. It gets the catalogue's price and name, whatever is sent. */
        DealProductCreate: {
            /** @description The id of a product of the catalogue. */
            product_id: number;
            /** @description The deal's id. */
            deal_id: number;
            /**
             * @description How many. The server's source checks no range; null is a 500.
             * @default 1
             */
            quantity?: number;
            /** @description The price of one, in cents. A new product in a deal has the catalogue's price, whatever is sent. */
            unit_amount_in_cents?: number;
            /** @description The product's name in this deal. A new product in a deal has the catalogue's name, whatever is sent. */
            product_name?: string;
            /** @description The product's identifier in this deal. A new product in a deal has the catalogue's, whatever is sent. */
            product_identifier?: string;
        };
        /** @description A product of the catalogue. Amounts are in cents, times are ISO 8601. */
        Product: {
            /** @description The product's id. */
            id: number;
            /** @description The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
            identifier: string;
            /** @description The price, in cents. */
            amount_in_cents: number;
            /** @description How many are in stock. */
            quantity_available: number;
            /** @description The product's description, `""` when it has none. */
            description: string;
            /** @description The product's name, `""` when it has none. */
            name: string;
            /** @description Free fields, as they were sent. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description Further fields. What keeps which here is not documented. */
            additional_attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the product was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the product was last changed.
             */
            updated_at: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /** @description A product in a deal, with the catalogue's product and the deal. Amounts are in cents. */
        DealProductDetails: {
            /** @description The product as the catalogue has it. */
            product: components["schemas"]["Product"];
            /** @description The deal. */
            deal: components["schemas"]["Deal"];
        } & components["schemas"]["DealProduct"];
        /** @description The members to change. */
        DealProductUpdate: {
            /** @description How many. The server's source checks no range; null is a 500. */
            quantity?: number;
            /** @description The price of one, in cents. Send a number: of a text, the server's source keeps the digits and a minus sign alone. */
            unit_amount_in_cents?: number;
            /** @description The product's name in this deal. */
            product_name?: string;
            /** @description The product's identifier in this deal. */
            product_identifier?: string;
        };
        /** @description Whom to assign to which deal. */
        DealAssigneeCreate: {
            /** @description The id of the user to assign. */
            user_id: number;
            /** @description The deal's id. */
            deal_id: number;
        };
        /** @description A contact to create. Send `label_list` as a text with commas: the server may ignore a list. */
        ContactCreate: {
            /** @description The contact's name. */
            full_name?: string;
            /**
             * @description The phone number, unique over all contacts: 2 to 15 digits after a `+`, which the server puts there when it is missing; the first digit
             *     is not 0. A JSON number is a 500.
             */
            phone?: string;
            /** @description The email address, unique over all contacts in any case of letters; one `@` and no spaces. */
            email?: string;
            /**
             * @description The contact's labels, as one text with commas between them, or as a list. Send the text: in the server's source a list is ignored without an
             *     error.
             */
            label_list?: string | string[];
            /** @description Free fields. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What to search for. Without `query`, or with an empty one, every contact is found. */
        ContactSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` says, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the contact: `id`, `full_name`, `email`, `phone`, `created_at`, `updated_at`; also `custom_attributes` and `additional_attributes`,
             *       on which text predicates probably fail with 500
             *     - `labels_…`, `chatwoot_conversations_labels_…`: `id`, `name`, as in `labels_name_cont_any`
             *     - `deals_…`: the fields of a deal, as in `deals_status_eq`
             *
             *     A contact with several labels or deals that match may be found several times. `label_list` cannot be searched.
             */
            query?: components["schemas"]["SearchQuery"];
        };
        /** @description One page of contacts. */
        ContactPage: {
            /** @description The page's contacts, ten at most. */
            data: components["schemas"]["Contact"][];
            /** @description Where the page stands. */
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The contact to bring about. `email` and `phone` are what finds an existing one; with neither, a contact is created. `custom_attributes` of
         *     a contact that is found are replaced as a whole.
         */
        ContactUpsert: {
            /** @description The contact's name. */
            full_name?: string;
            /**
             * @description The phone number, unique over all contacts: 2 to 15 digits after a `+`, which the server puts there when it is missing; the first digit
             *     is not 0. A JSON number is a 500.
             */
            phone?: string;
            /** @description The email address, unique over all contacts in any case of letters; one `@` and no spaces. */
            email?: string;
            /**
             * @description The contact's labels, as one text with commas between them, or as a list. Send the text: in the server's source a list is ignored without an
             *     error.
             */
            label_list?: string | string[];
            /** @description Free fields. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description The fields and their problems at the top of the body, or a body like every other error's. */
        ContactUpsertError: components["schemas"]["FieldErrors"] | components["schemas"]["ErrorBody"];
        /** @description A contact with its deals and events. */
        ContactDetails: {
            /** @description The contact's deals. */
            deals: components["schemas"]["Deal"][];
            /** @description What happened with the contact and its deals. */
            events: components["schemas"]["DealEvent"][];
        } & components["schemas"]["Contact"];
        /** @description A product to create. */
        ProductCreate: {
            /** @description The product's identifier, such as an SKU. It need not be unique. */
            identifier?: string;
            /** @description The product's name. */
            name?: string;
            /** @description The product's description. */
            description?: string;
            /** @description The price, in cents (32-bit); 0 on a new product when it is left out. Send a number: of a text, the server's source keeps the digits alone. */
            amount_in_cents?: number;
            /** @description How many are in stock (32-bit); 0 on a new product when it is left out. */
            quantity_available?: number;
            /** @description Free fields. An update replaces all of them, it does not merge. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What to search for. Without `query`, or with an empty one, every product is found. */
        ProductSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` says, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the product: `identifier`, `name`, `description`, `amount_in_cents`, `quantity_available`, `created_at`, `updated_at`
             *     - `attachments_…`: `file_type`, `created_at`
             *
             *     `id` and `custom_attributes` cannot be searched. `deal_products_…` can, but which of its fields is not known; `account_…` probably fails
             *     with 500. A product with several files that match may be found several times.
             */
            query?: components["schemas"]["SearchQuery"];
        };
        /** @description One page of products. */
        ProductPage: {
            /** @description The page's products, ten at most. */
            data: components["schemas"]["Product"][];
            /** @description Where the page stands. */
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A product and its places in deals. */
        ProductDetails: {
            /** @description The product's places in deals. */
            deal_products: components["schemas"]["DealProduct"][];
        } & components["schemas"]["Product"];
        /** @description The members to change. `custom_attributes` is replaced as a whole. */
        ProductUpdate: {
            /** @description The product's identifier, such as an SKU. It need not be unique. */
            identifier?: string;
            /** @description The product's name. */
            name?: string;
            /** @description The product's description. */
            description?: string;
            /** @description The price, in cents (32-bit); 0 on a new product when it is left out. Send a number: of a text, the server's source keeps the digits alone. */
            amount_in_cents?: number;
            /** @description How many are in stock (32-bit); 0 on a new product when it is left out. */
            quantity_available?: number;
            /** @description Free fields. An update replaces all of them, it does not merge. What is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A product as an update answers it. The server sends the whole product; the docs print the answer without `created_at`, which is therefore
         *     not required here.
         */
        ProductUpdated: {
            /** @description The product's id. */
            id: number;
            /** @description The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
            identifier: string;
            /** @description The price, in cents. */
            amount_in_cents: number;
            /** @description How many are in stock. */
            quantity_available: number;
            /** @description The product's description, `""` when it has none. */
            description: string;
            /** @description The product's name, `""` when it has none. */
            name: string;
            /** @description Free fields, as they were sent. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description Further fields. What keeps which here is not documented. */
            additional_attributes: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the product was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the product was last changed.
             */
            updated_at: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /** @description A user to create. */
        UserCreate: {
            /** @description The email address, unique over all users; one `@` and no spaces. The server trims it and puts it in lower case. */
            email: string;
            /** @description The password, 6 to 128 characters. */
            password: string;
            /** @description The password once more. When it is sent, it must be the same. */
            password_confirmation?: string;
            /** @description The user's name. */
            full_name?: string;
            /** @description The phone number, `+` and 2 to 15 digits, of which the first is not 0. The server adds no `+`. It need not be unique. */
            phone?: string;
            /** @description The user's language: `en`, `pt-BR`, `es` or `de`. When it is left out it is the server's language. The server's source does not check it. */
            language?: string;
            /** @description The address of the user's picture; any text is taken. */
            avatar_url?: string;
            /**
             * @description What the user does; `other` when it is left out. Another value is probably a 500.
             * @enum {string}
             */
            job_description?: "ceo" | "cfo" | "cto" | "project_manager" | "software_engineer" | "marketing_manager" | "sales_representative" | "hr_specialist" | "customer_support" | "product_manager" | "operations_manager" | "business_development_manager" | "data_analyst" | "account_manager" | "consultant" | "financial_analyst" | "graphic_designer" | "ux_ui_designer" | "content_creator" | "legal_counsel" | "research_scientist" | "it_administrator" | "system_administrator" | "project_coordinator" | "operations_coordinator" | "executive_assistant" | "other";
            /** @description Whether a web push says that an event has expired. Answers show it under `notifications`. */
            webpush_notify_on_event_expired?: boolean;
        };
        /** @description A user of the account. Times are ISO 8601. */
        User: {
            /** @description The user's id. */
            id: number;
            /** @description The user's name, `""` when it is not set. */
            full_name: string;
            /** @description The email address, in lower case. */
            email: string;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            updated_at: string;
            /** @description The phone number. */
            phone: string | null;
            /** @description The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server's source does not check it. */
            language: string;
            /** @description Which notifications the user gets. */
            notifications: {
                /** @description Whether a web push says that an event has expired. */
                webpush_notify_on_event_expired: boolean;
            };
            /** @description The address of the user's picture, `""` when there is none. */
            avatar_url: string;
            /**
             * @description What the user does.
             * @enum {string}
             */
            job_description: "ceo" | "cfo" | "cto" | "project_manager" | "software_engineer" | "marketing_manager" | "sales_representative" | "hr_specialist" | "customer_support" | "product_manager" | "operations_manager" | "business_development_manager" | "data_analyst" | "account_manager" | "consultant" | "financial_analyst" | "graphic_designer" | "ux_ui_designer" | "content_creator" | "legal_counsel" | "research_scientist" | "it_administrator" | "system_administrator" | "project_coordinator" | "operations_coordinator" | "executive_assistant" | "other";
            /** @description The look of the interface, by default `system`. Other values are not documented, and servers of March 2026 don't have it. */
            theme_preference?: string;
            /** @description The id of the installation's first account, whatever `account_id` the path had. */
            account_id: number;
        };
        /** @description What to search for. Without `query`, or with an empty one, every user is found. */
        UserSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` says, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the user: `id`, `full_name`, `email`, `phone`, `language`, `job_description`, `avatar_url`, `created_at`, `updated_at`
             *     - `deals_…`: the fields of a deal, as in `deals_status_eq`
             *
             *     A user with several deals that match may be found several times.
             */
            query?: components["schemas"]["SearchQuery"];
        };
        /** @description One page of users. */
        UserPage: {
            /** @description The page's users, ten at most. */
            data: components["schemas"]["User"][];
            /** @description Where the page stands. */
            pagination: components["schemas"]["Pagination"];
        };
    };
    responses: {
        /** @description The token is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The contact that `contact_attributes.id` names does not exist, or is not the deal's. */
        ContactNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Validation failed. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not JSON. Without `Accept: application/json` this is probably a 500 in plain text. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The search names a field that cannot be searched or a predicate that does not exist, or `page` is no page. */
        InvalidSearch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A record that the body names by its id does not exist. */
        RelatedNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Validation failed. */
        UnprocessableContact: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactUpsertError"];
            };
        };
        /** @description The server refused to delete the contact. */
        UndeletableContact: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
export type FieldErrors = components['schemas']['FieldErrors'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type SearchQuery = components['schemas']['SearchQuery'];
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
export type NoteCreate = components['schemas']['NoteCreate'];
export type ActivityCreate = components['schemas']['ActivityCreate'];
export type ChatwootMessageCreate = components['schemas']['ChatwootMessageCreate'];
export type EvolutionApiMessageCreate = components['schemas']['EvolutionApiMessageCreate'];
export type DealEventCreate = components['schemas']['DealEventCreate'];
export type DealEvent = components['schemas']['DealEvent'];
export type DealProductCreate = components['schemas']['DealProductCreate'];
export type Product = components['schemas']['Product'];
export type DealProductDetails = components['schemas']['DealProductDetails'];
export type DealProductUpdate = components['schemas']['DealProductUpdate'];
export type DealAssigneeCreate = components['schemas']['DealAssigneeCreate'];
export type ContactCreate = components['schemas']['ContactCreate'];
export type ContactSearch = components['schemas']['ContactSearch'];
export type ContactPage = components['schemas']['ContactPage'];
export type ContactUpsert = components['schemas']['ContactUpsert'];
export type ContactUpsertError = components['schemas']['ContactUpsertError'];
export type ContactDetails = components['schemas']['ContactDetails'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductSearch = components['schemas']['ProductSearch'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProductDetails = components['schemas']['ProductDetails'];
export type ProductUpdate = components['schemas']['ProductUpdate'];
export type ProductUpdated = components['schemas']['ProductUpdated'];
export type UserCreate = components['schemas']['UserCreate'];
export type User = components['schemas']['User'];
export type UserSearch = components['schemas']['UserSearch'];
export type UserPage = components['schemas']['UserPage'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseContactNotFound = components['responses']['ContactNotFound'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseInvalidSearch = components['responses']['InvalidSearch'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRelatedNotFound = components['responses']['RelatedNotFound'];
export type ResponseUnprocessableContact = components['responses']['UnprocessableContact'];
export type ResponseUndeletableContact = components['responses']['UndeletableContact'];
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
        payload: components["schemas"]["Deal"];
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
        payload: components["schemas"]["DealPage"]["data"];
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
        payload: components["schemas"]["Deal"];
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
        payload: components["schemas"]["DealDetails"];
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
        payload: components["schemas"]["DealUpdated"];
    };
    createDealEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. */
                deal_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealEventCreate"];
            };
        };
        responses: {
            /** @description The new event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealEvent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["DealEvent"];
    };
    createDealProduct: {
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
                "application/json": components["schemas"]["DealProductCreate"];
            };
        };
        responses: {
            /** @description The product in the deal, with the catalogue's product and the deal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealProductDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RelatedNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["DealProductDetails"];
    };
    getDealProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The id of the product in the deal, as `deal_products` of a deal or of a product shows it. It is not the product's. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product in the deal, with the catalogue's product and the deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealProductDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
        payload: components["schemas"]["DealProductDetails"];
    };
    updateDealProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The id of the product in the deal, as `deal_products` of a deal or of a product shows it. It is not the product's. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealProductUpdate"];
            };
        };
        responses: {
            /** @description The updated product in the deal, with the catalogue's product and the deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealProductDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["DealProductDetails"];
    };
    createDealAssignee: {
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
                "application/json": components["schemas"]["DealAssigneeCreate"];
            };
        };
        responses: {
            /** @description The new assignment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAssignee"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RelatedNotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["DealAssignee"];
    };
    deleteDealAssignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The assignment's id, as `deal_assignees` of `getDeal` shows it. It is not the user's. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignment was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
        payload: void;
    };
    createContact: {
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
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The new contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["Contact"];
    };
    searchContacts: {
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
                "application/json": components["schemas"]["ContactSearch"];
            };
        };
        responses: {
            /** @description One page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidSearch"];
        };
        payload: components["schemas"]["ContactPage"]["data"];
    };
    upsertContact: {
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
                "application/json": components["schemas"]["ContactUpsert"];
            };
        };
        responses: {
            /** @description The contact was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description The contact was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContact"];
        };
        payload: components["schemas"]["Contact"];
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The contact's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
        payload: components["schemas"]["ContactDetails"];
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The contact's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UndeletableContact"];
        };
        payload: void;
    };
    createProduct: {
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
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            /** @description The new product. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["Product"];
    };
    searchProducts: {
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
                "application/json": components["schemas"]["ProductSearch"];
            };
        };
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidSearch"];
        };
        payload: components["schemas"]["ProductPage"]["data"];
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The product's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product and its places in deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
        payload: components["schemas"]["ProductDetails"];
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server's source does not read it; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The product's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            /** @description The updated product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductUpdated"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["ProductUpdated"];
    };
    createUser: {
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
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
        };
        payload: components["schemas"]["User"];
    };
    searchUsers: {
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
                "application/json": components["schemas"]["UserSearch"];
            };
        };
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["InvalidSearch"];
        };
        payload: components["schemas"]["UserPage"]["data"];
    };
}
