// Made by `npm run generate` from specs/woofed. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/api/v1/accounts/{account_id}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
         *     `contact_attributes` without an `id` creates a contact and assigns the deal to it, also beside a `contact_id`, which is then ignored. When another
         *     contact has that phone or email, the response is a 422: search for the contact first, and send its id. With the `id` of the
         *     contact of `contact_id` it updates that contact.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search deals
         * @description Finds deals, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages may
         *     overlap. A sort with equal values loses and repeats deals from page to page: end it with `id asc`.
         *
         *     A self-hosted server may lack this operation, and then responds with 404. Deleting deals while paging through them skips others;
         *     continue with `id_gt` and the last id instead.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a contact's deal
         * @description Updates the deal with the lowest id among those of `contact_id`, or creates one. Name, pipeline and status are not
         *     compared: a deal that is won or lost matches too. A deal created here has neither creator nor assignee.
         *
         *     `contact_attributes` without an `id` creates a contact each time the call is sent, and moves the deal to it from the contact of `contact_id`.
         *     With the `id` of the deal's own contact it updates that contact; any other `id` is a 404.
         *
         *     Two calls for one contact at the same time can each create a deal, because deals have no unique key.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. An id of more than 64 bits causes a 404. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Returns one deal with its contact, stage, pipeline, assignees and products. The lists have no order and no limit.
         */
        get: operations["getDeal"];
        /**
         * Update a deal
         * @description Changes the members that are sent; the others keep their values. `custom_attributes` is replaced as a whole. An empty body
         *     changes nothing.
         *
         *     A move to a stage of another pipeline does not change `pipeline_id`, so send both. A `stage_id` that does not exist is not
         *     an error: the deal moves to the first stage of its pipeline.
         *
         *     `contact_attributes` without an `id` creates a contact and assigns the deal to it. With the `id` of the deal's own contact it updates that
         *     contact, which no other operation does by id; any other `id` is a 404.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
         * @description Adds a note, an activity or a message to a deal's timeline. `kind` states which of them. The contact is the deal's.
         *
         *     A message is sent at `scheduled_at` only with `auto_done: true`. Without it the message is a reminder, and is never sent.
         *     `send_now: true` sends it at once. No operation reads, changes or deletes an event; `getContact` shows a contact's.
         *
         *     Only `kind` is checked. An app that does not exist is stored and the message never delivered, and a time that cannot be read is stored as null.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a product to a deal
         * @description Adds a product of the catalogue to a deal, with the catalogue's name, identifier and price. Other values are ignored on
         *     create, and can be set with an update. A deal can have a product only once: adding it again causes a 422. Two calls at the
         *     same time can still add it twice, because only that check prevents it. No operation removes a product from a deal.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The id of the product in the deal, as `deal_products` of a deal or of a product shows it. It is not the product's. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a product of a deal
         * @description Returns one product of a deal, with the catalogue's product and the deal.
         */
        get: operations["getDealProduct"];
        /**
         * Update a product of a deal
         * @description Changes the members that are sent; the others keep their values. The server updates the total of the product and of the deal.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a user to a deal
         * @description Assigns a user to a deal. A deal may have several assignees. Assigning one of them again causes a 422, or a 500 when two requests come at the same time.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
         * Remove an assignee from a deal
         * @description Removes a user from the assignees of a deal.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact. Every member is optional. A phone or an email that another contact has causes a 422.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search contacts
         * @description Finds contacts, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages
         *     may overlap. A sort with equal values loses and repeats contacts from page to page: end it with `id asc`.
         *
         *     Deleting contacts while paging through them skips others; continue with `id_gt` and the last id instead.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
         *     **It can overwrite somebody else's contact**, email and phone included. A part of a value matches (`na@x` matches `anna@x`), and in an email
         *     `_` and `%` are wildcards: `john_doe@x` matches `johnXdoe@x`. For an exact match, search with `email_eq` or `phone_eq` first.
         *
         *     An apostrophe in a value is a 500. The server puts the value into its SQL without escaping it: never send untrusted input.
         *     When the email belongs to one contact and the phone to another, the response is a 422.
         *
         *     Of several calls at the same time for one new contact, one creates it, and the others respond with 422 or 500. After such
         *     a 500, the same request succeeds with a 200.
         */
        post: operations["upsertContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/by_chatwoot_id": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /**
         * Get a contact by chatwoot_id
         * @description Returns the contact whose `additional_attributes` have this `chatwoot_id`, with its deals and events. Servers of March 2026 do not have it.
         */
        get: operations["getContactByChatwootId"];
        put?: never;
        post?: never;
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The contact's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Returns one contact with its deals and events. The lists have no order and no limit: a contact with 10,000 deals is a response of several megabytes.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact permanently, and its deals with their events, products and assignees. Events that belong only to the
         *     contact remain, and so do events of a deal that has moved to another contact.
         *
         *     While deals of the contact are created at the same time, it can fail with 500.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/contacts/{contact_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The contact's id. */
                contact_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an event of a contact
         * @description Adds a note, an activity or a message to a contact's timeline, with or without a deal. `kind` states which of them.
         *     Messages are delivered in the same way as those of `createDealEvent`. Servers of March 2026 do not have it.
         */
        post: operations["createContactEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /**
         * List pipelines
         * @description Lists all pipelines with their stages, in one response and in no order. Servers of March 2026 do not have it. There, `getDeal` shows a deal's stage and
         *     pipeline.
         */
        get: operations["listPipelines"];
        put?: never;
        post?: never;
        delete?: never;
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a product
         * @description Creates a product in the catalogue. Every member is optional, and several products may have the same `identifier`.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search products
         * @description Finds products, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages may overlap.
         *
         *     Searching and sorting by `id` are not possible. A sort that leaves ties loses and repeats products from page to page: sort
         *     by `created_at`, `identifier` and `name`. Products with equal values in all three can still be missed.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The product's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a product
         * @description Returns one product with its places in deals, which have no order and no limit.
         */
        get: operations["getProduct"];
        /**
         * Update a product
         * @description Changes the members that are sent; the others keep their values. `custom_attributes` is replaced as a whole. Deals that
         *     have the product keep its old name and price.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user
         * @description Creates a user. The user has access to the whole account: there are no roles. No operation reads, updates or deletes a
         *     single user. Of several calls at the same time with one email, one creates the user, and the others respond with 422 or
         *     500.
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search users
         * @description Finds users, ten per page; the page size cannot be set. Without a sort (`s` in `query`) there is no order, and pages may
         *     overlap. A sort with equal values loses and repeats users from page to page: end it with `id asc`.
         */
        post: operations["searchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/apps/chatwoots/inboxes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        /**
         * List inboxes
         * @description Lists the inboxes of the account's first connection to Chatwoot. Without a connection the list is empty. An event of the
         *     kind `chatwoot_message` names one as `chatwoot_inbox_id`, and one of its templates as `chatwoot_template_name`. Servers of
         *     March 2026 do not have it.
         */
        get: operations["listChatwootInboxes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    contact_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was created
         * @description A contact was created, also together with a deal.
         */
        post: operations["receiveContactCreation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    contact_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was updated
         * @description A contact was saved, also by an update that changes nothing. Contacts that the server merges send nothing.
         */
        post: operations["receiveContactUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    deal_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A deal was created
         * @description A deal was created. An `event_created` of the kind `deal_opened` follows or precedes it.
         */
        post: operations["receiveDealCreation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    deal_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A deal was updated
         * @description A deal was saved, also by an update that changes nothing; `changed_attributes` is then null. Winning, losing, reopening and moving a deal
         *     send an `event_created` too. Adding a product to a deal, or removing one, sends both, because the deal's total changes.
         */
        post: operations["receiveDealUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    event_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event of a timeline was created
         * @description A note, an activity or a message was created, or the server recorded something by itself, such as `deal_won`. Deleting a
         *     contact sends one for each product of its deals (`deal_product_removed`). An event that was created with `send_now: true`
         *     sends only `event_updated`.
         */
        post: operations["receiveEventCreation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    event_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event of a timeline was updated
         * @description An event was saved, or created with `send_now: true`.
         */
        post: operations["receiveEventUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A contact to write along with a deal. Without an `id` a contact is created, and the deal is assigned to it. */
        ContactAttributes: {
            /** @description The id of the deal's own contact; in a create, that of `contact_id`. The contact is then updated. Any other id causes a 404. */
            id?: number;
            /** @description The contact's name. */
            full_name?: string;
            /**
             * @description The phone number, unique over all contacts: 2 to 15 digits after a `+`. The server adds a missing `+`. The first digit
             *     is not 0. Spaces are a 422; any other text before the last `+` passes. A JSON number is a 500.
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
            /**
             * @description The stage's id. On a new deal, an id that does not exist causes a 422. With a `pipeline_id`, that pipeline's first stage
             *     is used instead, as when the member is left out. In an update, an id that does not exist, or null, moves the deal to the
             *     first stage of its pipeline.
             */
            stage_id: number;
            /**
             * @description The pipeline's id. On a new deal the default is the stage's pipeline. It should fit the stage, but the server does not
             *     check it. An id that does not exist, or null, is replaced by the stage's pipeline.
             */
            pipeline_id?: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description The deal's place in its stage, as on a kanban board (32-bit). A number below 1 becomes 1. */
            position?: number;
            /**
             * @description Why the deal was lost. It can also be set on an open deal, until the next change of the status. Null is a 500, except when the status becomes
             *     `open` or `won`, which clears it anyway.
             */
            lost_reason?: string;
            /**
             * Format: date-time
             * @description When the deal was lost, with `Z` or an offset. When the status changes, the server overwrites it, unless the account
             *     allows the times to be edited. A value that cannot be read is stored as null without an error.
             */
            lost_at?: string;
            /**
             * Format: date-time
             * @description When the deal was won, with `Z` or an offset. When the status changes, the server overwrites it, unless the account
             *     allows the times to be edited. A value that cannot be read is stored as null without an error.
             */
            won_at?: string;
            /** @description Free fields. An update replaces all of them, it does not merge. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description A contact to write along with the deal. Without an `id` a contact is created, and the deal is assigned to it. */
            contact_attributes?: components["schemas"]["ContactAttributes"];
        };
        /** @description A deal without its associated records. Amounts are in cents, times are ISO 8601. */
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
            /** @description The id of the stage that the deal is in. */
            stage_id: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description Free fields, as they were sent. Null only on deals that an older version of the server may have made. */
            custom_attributes: {
                [key: string]: unknown;
            } | null;
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
            /**
             * @description The pipeline's id. It can differ from the pipeline of `stage_id`, because the server does not check it. Null only on
             *     deals that an older version of the server may have made.
             */
            pipeline_id: number | null;
            /** @description The deal's place in its stage, as on a kanban board, counted from 1. */
            position: number | null;
            /** @description The id of the user who created the deal; null without a creator, as after an upsert. */
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
            /** @description Why the deal was lost, `""` when no reason is given. */
            lost_reason: string;
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
        };
        /** @description The problems by field name, as human-readable sentences. */
        FieldErrors: {
            [key: string]: string[];
        };
        /**
         * @description The body of every error. Which members it has depends on the error: `errors` (401, 422), `error` (404), `errors` and `details` (search),
         *     `message` and `attributes` (a failure late in a save), `status` and `error` (the framework's own errors).
         */
        ErrorBody: {
            /** @description What went wrong, as one text, as human-readable sentences, or by field name. */
            errors?: string | string[] | components["schemas"]["FieldErrors"];
            /** @description What went wrong, as one text. */
            error?: string;
            /** @description The details of what is wrong with a search. */
            details?: string;
            /** @description The sentences of a failure late in a save, joined. */
            message?: string;
            /** @description The fields that `message` is about. */
            attributes?: string[];
            /** @description The status again, in the framework's own errors. */
            status?: number;
        };
        /**
         * @description Conditions, `<field>_<predicate>: value` (Ransack). Each search lists its fields. A field or predicate that does not exist
         *     causes a 422. Texts are trimmed.
         *
         *     | predicates | for | value |
         *     | --- | --- | --- |
         *     | `eq` `not_eq` `lt` `lteq` `gt` `gteq` | every field | one value |
         *     | `in` `not_in` | every field | a list |
         *     | `cont` `not_cont` `i_cont` `not_i_cont` `start` `not_start` `end` `not_end` | texts | a text, in which `%`, `_`, `.` and
         *     `\` have no special meaning |
         *     | `matches` `does_not_match` | texts | a pattern for SQL's `LIKE` |
         *     | `null` `not_null` | every field | a boolean; `false` reverses the condition |
         *     | `present` `blank` | texts | a boolean; `false` reverses the condition |
         *
         *     The first four rows also exist as `…_any` and `…_all`, with a list. `cont`, `start`, `end` and `matches` ignore case, also of letters such as `Ü`. One
         *     condition can name several fields, joined by `_or_` or `_and_`: `name_or_description_cont`. An association can lead to another:
         *     `contact_labels_name_eq`. The groupings `g: [{ … }]`, `c: [{ a, p, v }]` and `m: "or"` exist too.
         *
         *     **Conditions that find everything.** A condition whose value is null, `""`, `[]` or a time that cannot be read is dropped.
         *     Alone, it finds every record: never delete what `id_in: []` has found. A value outside an enumeration finds nothing.
         *
         *     **Conditions that fail or mislead**
         *
         *     - Predicates of texts cause a 500 on numbers, on `custom_attributes` and `additional_attributes`, and on times when the
         *       value can be read as a time. `matches: "\\"` is a 500 too.
         *     - `present` finds nothing on numbers and times, where `blank` means null. On `custom_attributes` and `additional_attributes` `present` finds all records
         *       and `blank` none, because `{}` counts as present.
         *     - `true`, `not_true`, `false` and `not_false` exist, although no field is boolean: they compare a text with `t` or `f` and a
         *       number with 1 or 0, and cause a 500 on times.
         *     - On `labels_…` and `chatwoot_conversations_labels_…` `not_null`, `does_not_match` and every other predicate that begins
         *       with `not_` cause a 500. Use `labels_name_present` for records with a label, and `labels_name_null` for records without
         *       one. Negative conditions on `users_…` and `deals_…` also find the records that have none. Negative conditions on
         *       `creator_…` do not find deals without a creator.
         *     - A list as the value of `eq` is a 500 on numbers, and finds nothing on texts.
         *     - A time without offset is read in a time zone that is not predictable. Send `Z` or an offset.
         *     - The server stores microseconds and shows milliseconds: `created_at_eq` and `created_at_lteq` with a time from a response
         *       do not find that record, and `created_at_gt` finds it again.
         *     - A condition on an association with several records (`labels_…`, `deals_…`, `users_…`, `deal_products_…`, `attachments_…`)
         *       finds a record once for each of its associated records that matches, and `pagination.count` counts it as often.
         *
         *     **Sorting.** `s` (or `sorts`, which `s` overrides) sorts: `"created_at desc"`, or a list of such texts. Without it there is
         *     no order. Records with equal values come in any order, which differs from page to page, so some appear twice and others
         *     never. End each sort with `id asc`. Products cannot be sorted by `id`: end their sort with `identifier` and `name`. A sort
         *     by an unknown name is skipped without an error, an unknown direction is ascending, and a number is a 422. A sort by an
         *     association with several records repeats records.
         */
        SearchQuery: {
            [key: string]: unknown;
        };
        /** @description What to search for. Without `query`, or with an empty one, every deal is found. */
        DealSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` describes, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the deal: `id`, `name`, `status`, `won_at`, `lost_at`, `lost_reason`, `total_deal_products_amount_in_cents`, `created_at`,
             *       `updated_at`
             *     - `stage_…`, `pipeline_…`: `id`, `name`, `created_at`, `updated_at`, as in `stage_id_eq`, `pipeline_name_cont`
             *     - `contact_…`: `id`, `full_name`, `email`, `phone`, `created_at`, `updated_at`; also `custom_attributes` and
             *       `additional_attributes`, on which predicates of texts cause a 500
             *     - `users_…`, `creator_…`: `id`, `full_name`, `email`, `phone`, `language`, `job_description`, `avatar_url`, `created_at`, `updated_at`
             *
             *     A deal with several `users` that match is found several times. `users_id_not_eq` finds the deals that this user is not
             *     assigned to, including those without an assignee. The deal's own `custom_attributes` cannot be searched.
             */
            query?: components["schemas"]["SearchQuery"];
        };
        /** @description The place of a page among the others. */
        Pagination: {
            /** @description The number of the requested page, counted from 1. */
            page: number;
            /** @description The page size, which is 10; on the last page, the number of its records. It is 10 when nothing matches, and 0 beyond the last page. */
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
            /** @description The number of the page before. It is null on the first page; beyond the last page it is the last page. */
            prev: number | null;
            /** @description The number of the page after. It is null on the last page and beyond. */
            next: number | null;
        };
        /** @description One page of deals. */
        DealPage: {
            /** @description The page's deals, at most ten. */
            data: components["schemas"]["Deal"][];
            /** @description The page's place among the others. */
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The deal to create or update. `contact_id` finds an existing deal: without it, a deal is created. A new deal needs the
         *     members that `DealCreate` needs, an existing deal only the members to update.
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
            /**
             * @description The stage's id. On a new deal, an id that does not exist causes a 422. With a `pipeline_id`, that pipeline's first stage
             *     is used instead, as when the member is left out. In an update, an id that does not exist, or null, moves the deal to the
             *     first stage of its pipeline.
             */
            stage_id?: number;
            /**
             * @description The pipeline's id. On a new deal the default is the stage's pipeline. It should fit the stage, but the server does not
             *     check it. An id that does not exist, or null, is replaced by the stage's pipeline.
             */
            pipeline_id?: number;
            /** @description The id of the deal's contact. */
            contact_id?: number;
            /** @description The deal's place in its stage, as on a kanban board (32-bit). A number below 1 becomes 1. */
            position?: number;
            /**
             * @description Why the deal was lost. It can also be set on an open deal, until the next change of the status. Null is a 500, except when the status becomes
             *     `open` or `won`, which clears it anyway.
             */
            lost_reason?: string;
            /**
             * Format: date-time
             * @description When the deal was lost, with `Z` or an offset. When the status changes, the server overwrites it, unless the account
             *     allows the times to be edited. A value that cannot be read is stored as null without an error.
             */
            lost_at?: string;
            /**
             * Format: date-time
             * @description When the deal was won, with `Z` or an offset. When the status changes, the server overwrites it, unless the account
             *     allows the times to be edited. A value that cannot be read is stored as null without an error.
             */
            won_at?: string;
            /** @description Free fields. An update replaces all of them, it does not merge. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description A contact to write along with the deal. Without an `id` a contact is created, and the deal is assigned to it. */
            contact_attributes?: components["schemas"]["ContactAttributes"];
        };
        /** @description A contact without its associated records. Texts that are not set are `""`, never null. Times are ISO 8601. */
        Contact: {
            /** @description The contact's id. */
            id: number;
            /** @description The contact's name. */
            full_name: string;
            /** @description The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
            phone: string;
            /** @description The email address. */
            email: string;
            /** @description Free fields. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description Values that integrations store, such as `chatwoot_id` and `chatwoot_identifier`. */
            additional_attributes: {
                [key: string]: unknown;
            };
            /** @description The type of an app's record. Its values are not documented for contacts. */
            app_type: string | null;
            /** @description The id of the app's record, of the type `app_type`. */
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
            /** @description The contact's labels. Case is ignored, and the first spelling of a label is kept. */
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
        };
        /** @description A pipeline, the sequence of stages that a deal goes through. */
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
        };
        /** @description A product in a deal, with its own name, identifier and price. */
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
            /** @description The price per unit, in cents. */
            unit_amount_in_cents: number;
            /** @description The product's identifier, `""` when it has none. */
            product_identifier: string;
            /** @description The product's name, `""` when it has none. */
            product_name: string;
            /** @description Quantity times unit price, in cents. */
            total_amount_in_cents: number;
            /** @description How many. */
            quantity: number;
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
        };
        /** @description A deal with its contact, stage, pipeline, assignees and products. */
        DealDetails: {
            /** @description The deal's contact. */
            contact: components["schemas"]["Contact"];
            /** @description The stage that the deal is in. */
            stage: components["schemas"]["Stage"];
            /** @description The deal's pipeline. Absent when `pipeline_id` is null. */
            pipeline?: components["schemas"]["Pipeline"];
            /** @description The users who are assigned to the deal, in no order. */
            deal_assignees: components["schemas"]["DealAssignee"][];
            /** @description The products in the deal, in no order. */
            deal_products: components["schemas"]["DealProduct"][];
        } & components["schemas"]["Deal"];
        /** @description The members to update. `custom_attributes` is replaced as a whole. */
        DealUpdate: {
            /** @description The deal's title. */
            name?: string;
            /**
             * @description The deal's status. A change to `won` sets `won_at` to now and clears `lost_at` and `lost_reason`; a change to `lost` sets `lost_at` to
             *     now and clears `won_at`; a change to `open` clears all three. A create counts as a change. Any other value is a 500.
             * @enum {string}
             */
            status?: "open" | "won" | "lost";
            /**
             * @description The stage's id. On a new deal, an id that does not exist causes a 422. With a `pipeline_id`, that pipeline's first stage
             *     is used instead, as when the member is left out. In an update, an id that does not exist, or null, moves the deal to the
             *     first stage of its pipeline.
             */
            stage_id?: number;
            /**
             * @description The pipeline's id. On a new deal the default is the stage's pipeline. It should fit the stage, but the server does not
             *     check it. An id that does not exist, or null, is replaced by the stage's pipeline.
             */
            pipeline_id?: number;
            /** @description The id of the deal's contact. */
            contact_id?: number;
            /** @description The deal's place in its stage, as on a kanban board (32-bit). A number below 1 becomes 1. */
            position?: number;
            /**
             * @description Why the deal was lost. It can also be set on an open deal, until the next change of the status. Null is a 500, except when the status becomes
             *     `open` or `won`, which clears it anyway.
             */
            lost_reason?: string;
            /**
             * Format: date-time
             * @description When the deal was lost, with `Z` or an offset. When the status changes, the server overwrites it, unless the account
             *     allows the times to be edited. A value that cannot be read is stored as null without an error.
             */
            lost_at?: string;
            /**
             * Format: date-time
             * @description When the deal was won, with `Z` or an offset. When the status changes, the server overwrites it, unless the account
             *     allows the times to be edited. A value that cannot be read is stored as null without an error.
             */
            won_at?: string;
            /** @description Free fields. An update replaces all of them, it does not merge. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description A contact to write along with the deal. Without an `id` a contact is created, and the deal is assigned to it. */
            contact_attributes?: components["schemas"]["ContactAttributes"];
        };
        /** @description A deal in the response to an update. The docs print it without `created_at` and `custom_attributes`, which are therefore not required here. */
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
            /** @description The id of the stage that the deal is in. */
            stage_id: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description Free fields, as they were sent. Null only on deals that an older version of the server may have made. */
            custom_attributes?: {
                [key: string]: unknown;
            } | null;
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
            /**
             * @description The pipeline's id. It can differ from the pipeline of `stage_id`, because the server does not check it. Null only on
             *     deals that an older version of the server may have made.
             */
            pipeline_id: number | null;
            /** @description The deal's place in its stage, as on a kanban board, counted from 1. */
            position: number | null;
            /** @description The id of the user who created the deal; null without a creator, as after an upsert. */
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
            /** @description Why the deal was lost, `""` when no reason is given. */
            lost_reason: string;
            /** @description The id of the installation's first account, not the `account_id` of the path. */
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
            /** @description The text. It may be HTML. */
            content?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /** @description Whether the server marks the event as done by itself. Null stays null. */
            auto_done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description When true, the event is marked as done at once. */
            send_now?: boolean;
            /** @description Free fields. A value that is not an object is ignored. */
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
            /** @description The text. It may be HTML. */
            content?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /** @description Whether the server marks the event as done by itself. Null stays null. */
            auto_done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description When true, the event is marked as done at once. */
            send_now?: boolean;
            /** @description Free fields. A value that is not an object is ignored. */
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
             * @description The type of the app that delivers the message. Any other value is stored, and the delivery fails.
             * @constant
             */
            app_type?: "Apps::Chatwoot";
            /** @description The values that Chatwoot needs. */
            additional_attributes?: {
                /** @description The id of the inbox that sends the message. */
                chatwoot_inbox_id?: string;
                /** @description The name of a message template. */
                chatwoot_template_name?: string;
                /** @description The values for the template's text, by the number of the placeholder: `{ "1": "Anna" }`. */
                template_body_params?: {
                    [key: string]: unknown;
                };
            };
            /** @description The id of the app that delivers the message. An unknown id is stored, and the delivery fails. */
            app_id?: number;
            /** @description The message. */
            content?: string;
            /**
             * @description Needed for delivery: a message is sent at `scheduled_at` only when this is true and the message is not done. Otherwise
             *     it is a reminder.
             */
            auto_done?: boolean;
            /** @description Sends the message at once. The response may come before it is sent. */
            send_now?: boolean;
            /** @description The event's title. */
            title?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description Free fields. A value that is not an object is ignored. */
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
             * @description The type of the app that delivers the message. Any other value is stored, and the delivery fails.
             * @constant
             */
            app_type?: "Apps::EvolutionApi";
            /** @description The id of the app that delivers the message. An unknown id is stored, and the delivery fails. */
            app_id?: number;
            /** @description The message. */
            content?: string;
            /**
             * @description Needed for delivery: a message is sent at `scheduled_at` only when this is true and the message is not done. Otherwise
             *     it is a reminder.
             */
            auto_done?: boolean;
            /** @description Sends the message at once. The response may come before it is sent. */
            send_now?: boolean;
            /** @description The event's title. */
            title?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description Free fields. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A note, an activity or a message to create. Only `kind` is required, which states which of them it is. A message is sent with `send_now: true`, or with `scheduled_at` and `auto_done: true`. */
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
             * @description What the event is. The server records the kinds `deal_…` by itself, as done. When status and stage change together, only the change of the status is recorded.
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
             * @description The status of a message.
             * @enum {string|null}
             */
            status: "sent" | "delivered" | "read" | "failed" | null;
            /** @description Free fields, as they were sent. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /**
             * @description Values for the kind or the app, such as `chatwoot_inbox_id`. On the kinds that the server records:
             *
             *     - `deal_opened`, `deal_won`, `deal_lost`, `deal_reopened`: `stage_id`, `stage_name`, `pipeline_id`, `pipeline_name`, `deal_name`
             *     - `deal_stage_change`: `old_stage_id`, `old_stage_name`, `old_stage_pipeline_id`, `old_stage_pipeline_name`, the same four with `new_`, and `deal_name`
             *     - `deal_product_added`, `deal_product_removed`: `product_id`, `product_name`, `deal_id`, `deal_name`
             */
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
            /** @description Whether the event is done; true when `done_at` is set. */
            done: boolean;
            /** @description Whether it was to be sent at once. */
            send_now: boolean | null;
            /** @description The event's files. The vendor shows none. It is not documented what a file contains. */
            files: unknown[];
            /** @description Empty in everything that the vendor shows. What it holds is not documented. */
            files_events: unknown[];
            /** @description Null in everything that the vendor shows. What it means is not documented. */
            invalid_files: boolean | null;
            /** @description The text, perhaps HTML on a note or an activity. The docs show it only in the response to a create. */
            content?: string;
        };
        /** @description A product to add to a deal. It always gets the catalogue's price and name. */
        DealProductCreate: {
            /** @description The id of a product of the catalogue. */
            product_id: number;
            /** @description The deal's id. */
            deal_id: number;
            /**
             * @description The number of units. A negative number is accepted; null causes a 500.
             * @default 1
             */
            quantity?: number;
            /** @description The price per unit, in cents. A new product in a deal always has the catalogue's price. */
            unit_amount_in_cents?: number;
            /** @description The product's name in this deal. A new product in a deal always has the catalogue's name. */
            product_name?: string;
            /** @description The product's identifier in this deal. A new product in a deal always has the catalogue's identifier. */
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
            /** @description The number of units in stock. */
            quantity_available: number;
            /** @description The product's description, `""` when it has none. */
            description: string;
            /** @description The product's name, `""` when it has none. */
            name: string;
            /** @description Free fields, as they were sent. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description Further fields. It is not documented what keeps which values here. */
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
        };
        /** @description A product in a deal, with the catalogue's product and the deal. Amounts are in cents. */
        DealProductDetails: {
            /** @description The product as the catalogue has it. */
            product: components["schemas"]["Product"];
            /** @description The deal. */
            deal: components["schemas"]["Deal"];
        } & components["schemas"]["DealProduct"];
        /** @description The members to update. */
        DealProductUpdate: {
            /** @description The number of units. A negative number is accepted; null causes a 500. */
            quantity?: number;
            /** @description The price per unit, in cents. Send an integer: from a text the server takes the digits and the minus sign. */
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
             * @description The phone number, unique over all contacts: 2 to 15 digits after a `+`. The server adds a missing `+`. The first digit
             *     is not 0. Spaces are a 422; any other text before the last `+` passes. A JSON number is a 500.
             */
            phone?: string;
            /** @description The email address, unique over all contacts in any case of letters; one `@` and no spaces. */
            email?: string;
            /**
             * @description The contact's labels, as one text with commas between them: `vip, lead`. A label in double quotes keeps its comma. `""`
             *     clears the labels. Do not send a list: the server drops it without an error.
             */
            label_list?: string | string[];
            /** @description Free fields. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What to search for. Without `query`, or with an empty one, every contact is found. */
        ContactSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` describes, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the contact: `id`, `full_name`, `email`, `phone`, `created_at`, `updated_at`; also `custom_attributes` and
             *       `additional_attributes`, on which predicates of texts cause a 500
             *     - `labels_…`, `chatwoot_conversations_labels_…`: `id`, `name`, as in `labels_name_cont_any`
             *     - `deals_…`: the fields of a deal, as in `deals_status_eq`
             *
             *     A contact with several labels or deals that match is found several times. `label_list` cannot be searched. `labels_name_present` finds the
             *     contacts with a label, `labels_name_null` those without.
             */
            query?: components["schemas"]["SearchQuery"];
        };
        /** @description One page of contacts. */
        ContactPage: {
            /** @description The page's contacts, at most ten. */
            data: components["schemas"]["Contact"][];
            /** @description The page's place among the others. */
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The contact to create or update. `email` and `phone` find an existing contact; without both, a contact is created.
         *     `custom_attributes` of an existing contact are replaced as a whole.
         */
        ContactUpsert: {
            /** @description The contact's name. */
            full_name?: string;
            /**
             * @description The phone number, unique over all contacts: 2 to 15 digits after a `+`. The server adds a missing `+`. The first digit
             *     is not 0. Spaces are a 422; any other text before the last `+` passes. A JSON number is a 500.
             */
            phone?: string;
            /** @description The email address, unique over all contacts in any case of letters; one `@` and no spaces. */
            email?: string;
            /**
             * @description The contact's labels, as one text with commas between them: `vip, lead`. A label in double quotes keeps its comma. `""`
             *     clears the labels. Do not send a list: the server drops it without an error.
             */
            label_list?: string | string[];
            /** @description Free fields. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description The fields and their problems at the top of the body, or a body like every other error's. */
        ContactUpsertError: components["schemas"]["FieldErrors"] | components["schemas"]["ErrorBody"];
        /** @description A contact with its deals and events. */
        ContactDetails: {
            /** @description The contact's deals, all of them and in no order. */
            deals: components["schemas"]["Deal"][];
            /** @description What happened with the contact and its deals, in no order. */
            events: components["schemas"]["DealEvent"][];
        } & components["schemas"]["Contact"];
        /** @description A note, free text on the contact's timeline. */
        ContactNoteCreate: {
            /**
             * @description A note.
             * @constant
             */
            kind: "note";
            /** @description The event's title. */
            title?: string;
            /** @description The text. It may be HTML. */
            content?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /** @description Whether the server marks the event as done by itself. Null stays null. */
            auto_done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description When true, the event is marked as done at once. */
            send_now?: boolean;
            /** @description Free fields. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description The id of the deal that the event also belongs to. It is not checked, not even whether the deal exists. */
            deal_id?: number;
        };
        /** @description An activity to plan, such as a call or a meeting. */
        ContactActivityCreate: {
            /**
             * @description An activity.
             * @constant
             */
            kind: "activity";
            /** @description The event's title. */
            title?: string;
            /** @description The text. It may be HTML. */
            content?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /** @description Whether the server marks the event as done by itself. Null stays null. */
            auto_done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description When true, the event is marked as done at once. */
            send_now?: boolean;
            /** @description Free fields. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description The id of the deal that the event also belongs to. It is not checked, not even whether the deal exists. */
            deal_id?: number;
        };
        /** @description A message through Chatwoot. To be delivered at `scheduled_at` it needs `auto_done: true` too. */
        ContactChatwootMessageCreate: {
            /**
             * @description A message through Chatwoot.
             * @constant
             */
            kind: "chatwoot_message";
            /**
             * @description The type of the app that delivers the message. Any other value is stored, and the delivery fails.
             * @constant
             */
            app_type?: "Apps::Chatwoot";
            /** @description The values that Chatwoot needs. */
            additional_attributes?: {
                /** @description The id of the inbox that sends the message. */
                chatwoot_inbox_id?: string;
                /** @description The name of a message template. */
                chatwoot_template_name?: string;
                /** @description The values for the template's text, by the number of the placeholder: `{ "1": "Anna" }`. */
                template_body_params?: {
                    [key: string]: unknown;
                };
            };
            /** @description The id of the app that delivers the message. An unknown id is stored, and the delivery fails. */
            app_id?: number;
            /** @description The message. */
            content?: string;
            /**
             * @description Needed for delivery: a message is sent at `scheduled_at` only when this is true and the message is not done. Otherwise
             *     it is a reminder.
             */
            auto_done?: boolean;
            /** @description Sends the message at once. The response may come before it is sent. */
            send_now?: boolean;
            /** @description The event's title. */
            title?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description Free fields. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description The id of the deal that the event also belongs to. It is not checked, not even whether the deal exists. */
            deal_id?: number;
        };
        /** @description A WhatsApp message through the Evolution API. To be delivered at `scheduled_at` it needs `auto_done: true` too. */
        ContactEvolutionApiMessageCreate: {
            /**
             * @description A WhatsApp message through the Evolution API.
             * @constant
             */
            kind: "evolution_api_message";
            /**
             * @description The type of the app that delivers the message. Any other value is stored, and the delivery fails.
             * @constant
             */
            app_type?: "Apps::EvolutionApi";
            /** @description The id of the app that delivers the message. An unknown id is stored, and the delivery fails. */
            app_id?: number;
            /** @description The message. */
            content?: string;
            /**
             * @description Needed for delivery: a message is sent at `scheduled_at` only when this is true and the message is not done. Otherwise
             *     it is a reminder.
             */
            auto_done?: boolean;
            /** @description Sends the message at once. The response may come before it is sent. */
            send_now?: boolean;
            /** @description The event's title. */
            title?: string;
            /** @description Marks the event as done. */
            done?: boolean;
            /**
             * Format: date-time
             * @description When it was done, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            done_at?: string;
            /**
             * Format: date-time
             * @description When it is planned, with `Z` or an offset. A value that cannot be read is stored as null without an error.
             */
            scheduled_at?: string;
            /** @description Free fields. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description The id of the deal that the event also belongs to. It is not checked, not even whether the deal exists. */
            deal_id?: number;
        };
        /** @description An event of a contact to create, with or without a deal. Only `kind` is required, which states which of four it is. */
        ContactEventCreate: components["schemas"]["ContactNoteCreate"] | components["schemas"]["ContactActivityCreate"] | components["schemas"]["ContactChatwootMessageCreate"] | components["schemas"]["ContactEvolutionApiMessageCreate"];
        /** @description A stage in the list of pipelines. It has only three members of a stage. */
        PipelineStage: {
            /** @description The stage's id. */
            id: number;
            /** @description The stage's name. */
            name: string;
            /** @description The stage's place in its pipeline. */
            position: number | null;
        };
        /** @description A pipeline and its stages. */
        PipelineWithStages: {
            /** @description The pipeline's stages. */
            stages: components["schemas"]["PipelineStage"][];
        } & components["schemas"]["Pipeline"];
        /** @description All pipelines, in no order. */
        PipelineList: components["schemas"]["PipelineWithStages"][];
        /** @description A product to create. */
        ProductCreate: {
            /** @description The product's identifier, such as an SKU. It need not be unique. */
            identifier?: string;
            /** @description The product's name. */
            name?: string;
            /** @description The product's description. */
            description?: string;
            /**
             * @description The price, in cents (32-bit); 0 on a new product when it is left out. Send an integer: from a text the server takes the
             *     digits and the minus sign, 1.9 becomes 1, null causes a 422, and a number beyond 32 bits a 500.
             */
            amount_in_cents?: number;
            /**
             * @description The number of units in stock (32-bit); 0 on a new product when it is left out. Null causes a 422, and a number beyond 32
             *     bits a 500.
             */
            quantity_available?: number;
            /** @description Free fields. An update replaces all of them, it does not merge. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description Further fields, for integrations. A value that is not an object is ignored. */
            additional_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What to search for. Without `query`, or with an empty one, every product is found. */
        ProductSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` describes, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the product: `identifier`, `name`, `description`, `amount_in_cents`, `quantity_available`, `created_at`, `updated_at`
             *     - `deal_products_…`: `id`, `deal_id`, `product_id`, `quantity`, `product_name`, `product_identifier`, `unit_amount_in_cents`,
             *       `total_amount_in_cents`, `created_at`, `updated_at`
             *     - `attachments_…`: `file_type`, `created_at`. `file_type` takes `eq` and `in`, with the name (`image`) or the number;
             *       predicates of texts cause a 500
             *
             *     `id` and `custom_attributes` cannot be searched. `account_…` is a 500. A product with several files or places in deals that match is found
             *     several times.
             */
            query?: components["schemas"]["SearchQuery"];
        };
        /** @description One page of products. */
        ProductPage: {
            /** @description The page's products, at most ten. */
            data: components["schemas"]["Product"][];
            /** @description The page's place among the others. */
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A product and its places in deals. */
        ProductDetails: {
            /** @description The product's places in deals, all of them and in no order. */
            deal_products: components["schemas"]["DealProduct"][];
        } & components["schemas"]["Product"];
        /** @description The members to update. `custom_attributes` is replaced as a whole. */
        ProductUpdate: {
            /** @description The product's identifier, such as an SKU. It need not be unique. */
            identifier?: string;
            /** @description The product's name. */
            name?: string;
            /** @description The product's description. */
            description?: string;
            /**
             * @description The price, in cents (32-bit); 0 on a new product when it is left out. Send an integer: from a text the server takes the
             *     digits and the minus sign, 1.9 becomes 1, null causes a 422, and a number beyond 32 bits a 500.
             */
            amount_in_cents?: number;
            /**
             * @description The number of units in stock (32-bit); 0 on a new product when it is left out. Null causes a 422, and a number beyond 32
             *     bits a 500.
             */
            quantity_available?: number;
            /** @description Free fields. An update replaces all of them, it does not merge. A value that is not an object is ignored. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description Further fields, for integrations. A value that is not an object is ignored. */
            additional_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A product in the response to an update. The docs print it without `created_at`, which is therefore not required here. */
        ProductUpdated: {
            /** @description The product's id. */
            id: number;
            /** @description The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
            identifier: string;
            /** @description The price, in cents. */
            amount_in_cents: number;
            /** @description The number of units in stock. */
            quantity_available: number;
            /** @description The product's description, `""` when it has none. */
            description: string;
            /** @description The product's name, `""` when it has none. */
            name: string;
            /** @description Free fields, as they were sent. */
            custom_attributes: {
                [key: string]: unknown;
            };
            /** @description Further fields. It is not documented what keeps which values here. */
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
        };
        /** @description A user to create. */
        UserCreate: {
            /** @description The email address, unique over all users; one `@` and no spaces. The server trims it and puts it in lower case. */
            email: string;
            /** @description The password, 6 to 128 characters. */
            password: string;
            /** @description The password again. When it is sent, it must be the same. `""` is rejected. */
            password_confirmation?: string;
            /** @description The user's name. */
            full_name?: string;
            /** @description The phone number, `+` and 2 to 15 digits, of which the first is not 0. The server adds no `+`. It need not be unique. */
            phone?: string;
            /** @description The user's language: `en`, `pt-BR`, `es` or `de`. The default is the server's language. The server accepts any text. */
            language?: string;
            /** @description The address of the user's picture; any text is accepted. */
            avatar_url?: string;
            /**
             * @description The user's job; `other` when it is left out. Another value, or null, causes a 500.
             * @enum {string}
             */
            job_description?: "ceo" | "cfo" | "cto" | "project_manager" | "software_engineer" | "marketing_manager" | "sales_representative" | "hr_specialist" | "customer_support" | "product_manager" | "operations_manager" | "business_development_manager" | "data_analyst" | "account_manager" | "consultant" | "financial_analyst" | "graphic_designer" | "ux_ui_designer" | "content_creator" | "legal_counsel" | "research_scientist" | "it_administrator" | "system_administrator" | "project_coordinator" | "operations_coordinator" | "executive_assistant" | "other";
            /** @description Whether a web push reports that an event has expired. Responses show it under `notifications`. */
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
            /** @description The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
            language: string;
            /** @description Which notifications the user gets. */
            notifications: {
                /** @description Whether a web push reports that an event has expired. Null when null was sent. */
                webpush_notify_on_event_expired: boolean | null;
            };
            /** @description The address of the user's picture, `""` when there is none. */
            avatar_url: string;
            /**
             * @description The user's job.
             * @enum {string}
             */
            job_description: "ceo" | "cfo" | "cto" | "project_manager" | "software_engineer" | "marketing_manager" | "sales_representative" | "hr_specialist" | "customer_support" | "product_manager" | "operations_manager" | "business_development_manager" | "data_analyst" | "account_manager" | "consultant" | "financial_analyst" | "graphic_designer" | "ux_ui_designer" | "content_creator" | "legal_counsel" | "research_scientist" | "it_administrator" | "system_administrator" | "project_coordinator" | "operations_coordinator" | "executive_assistant" | "other";
            /** @description The theme of the interface; the default is `system`. Other values are not documented, and servers of March 2026 do not have it. */
            theme_preference?: string;
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id: number;
        };
        /** @description What to search for. Without `query`, or with an empty one, every user is found. */
        UserSearch: {
            /**
             * @description The conditions, `<field>_<predicate>: value`, as `SearchQuery` describes, and the sort `s`.
             *
             *     Fields:
             *
             *     - of the user: `id`, `full_name`, `email`, `phone`, `language`, `job_description`, `avatar_url`, `created_at`, `updated_at`
             *     - `deals_…`: the fields of a deal, as in `deals_status_eq`
             *
             *     A user with several deals that match is found several times, and can fill several pages.
             */
            query?: components["schemas"]["SearchQuery"];
        };
        /** @description One page of users. */
        UserPage: {
            /** @description The page's users, at most ten. */
            data: components["schemas"]["User"][];
            /** @description The page's place among the others. */
            pagination: components["schemas"]["Pagination"];
        };
        /** @description A message template, as Chatwoot returned it. */
        ChatwootMessageTemplate: {
            /** @description The template's name, for `chatwoot_template_name` of an event. */
            name?: string;
            /** @description The template's language. */
            language?: string;
            /** @description The template's category. */
            category?: string;
            /** @description The template's parts. */
            components?: {
                [key: string]: unknown;
            }[];
        };
        /** @description An inbox, as Chatwoot returned it. */
        ChatwootInbox: {
            /** @description The inbox's id. `chatwoot_inbox_id` of an event takes it as a text. */
            id: number;
            /** @description The inbox's name. */
            name?: string;
            /** @description The kind of channel. Its values are Chatwoot's. */
            channel_type?: string;
            /** @description The message templates, where the channel has any. */
            message_templates?: components["schemas"]["ChatwootMessageTemplate"][];
        };
        /** @description The inboxes of the account's first connection to Chatwoot. */
        ChatwootInboxList: {
            /** @description The inboxes. Without a connection the list is empty. */
            inboxes: components["schemas"]["ChatwootInbox"][];
        };
        /** @description A deal in a webhook. Servers of different versions send different members, so few are required. */
        WebhookDeal: {
            /** @description The deal's id. */
            id: number;
            /** @description The deal's title, `""` when it has none. */
            name: string;
            /**
             * @description Whether the deal is open, won or lost.
             * @enum {string}
             */
            status: "open" | "won" | "lost";
            /** @description The id of the stage that the deal is in. */
            stage_id: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description Free fields, as they were sent. Null only on deals that an older version of the server may have made. */
            custom_attributes?: {
                [key: string]: unknown;
            } | null;
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
            /**
             * @description The pipeline's id. It can differ from the pipeline of `stage_id`, because the server does not check it. Null only on
             *     deals that an older version of the server may have made.
             */
            pipeline_id?: number | null;
            /** @description The deal's place in its stage, as on a kanban board, counted from 1. */
            position?: number | null;
            /** @description The id of the user who created the deal; null without a creator, as after an upsert. */
            created_by_id?: number | null;
            /** @description The sum of the deal's products, in cents. */
            total_deal_products_amount_in_cents?: number;
            /**
             * Format: date-time
             * @description When the deal was lost.
             */
            lost_at?: string | null;
            /**
             * Format: date-time
             * @description When the deal was won.
             */
            won_at?: string | null;
            /** @description Why the deal was lost, `""` when no reason is given. */
            lost_reason?: string;
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id?: number;
        };
        /** @description An attribute's change. */
        ChangedAttribute: {
            /** @description The value before, of any JSON type. */
            previous_value?: unknown;
            /** @description The value now, of any JSON type. */
            current_value?: unknown;
        };
        /** @description What changed, attribute by attribute. */
        ChangedAttributes: {
            [key: string]: components["schemas"]["ChangedAttribute"];
        }[] | null;
        /** @description A contact that was created or updated, with its deals. Servers of different versions send different members, so few are required. */
        WebhookContactChange: {
            /** @description The contact's id. */
            id: number;
            /** @description The contact's name. */
            full_name: string;
            /** @description The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
            phone: string;
            /** @description The email address. */
            email: string;
            /** @description Free fields. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description Values that integrations store, such as `chatwoot_id` and `chatwoot_identifier`. */
            additional_attributes?: {
                [key: string]: unknown;
            };
            /** @description The type of an app's record. Its values are not documented for contacts. */
            app_type?: string | null;
            /** @description The id of the app's record, of the type `app_type`. */
            app_id?: number | null;
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id?: number;
            /** @description The contact's labels. Case is ignored, and the first spelling of a label is kept. */
            label_list?: string[];
            /** @description The labels of the contact's conversations in Chatwoot. */
            chatwoot_conversations_label_list?: string[];
            /** @description The contact's deals. */
            deals?: components["schemas"]["WebhookDeal"][];
            /** @description What changed. It is null when no change is known. On a create, every attribute that got a value. */
            changed_attributes?: components["schemas"]["ChangedAttributes"];
        };
        /** @description A contact was created or updated. */
        ContactWebhook: {
            /**
             * @description The event's name.
             * @enum {string}
             */
            event: "contact_created" | "contact_updated";
            /** @description The contact as it is now. */
            data: components["schemas"]["WebhookContactChange"];
        };
        /** @description A contact in a webhook. Servers of different versions send different members, so few are required. */
        WebhookContact: {
            /** @description The contact's id. */
            id: number;
            /** @description The contact's name. */
            full_name: string;
            /** @description The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
            phone: string;
            /** @description The email address. */
            email: string;
            /** @description Free fields. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /** @description Values that integrations store, such as `chatwoot_id` and `chatwoot_identifier`. */
            additional_attributes?: {
                [key: string]: unknown;
            };
            /** @description The type of an app's record. Its values are not documented for contacts. */
            app_type?: string | null;
            /** @description The id of the app's record, of the type `app_type`. */
            app_id?: number | null;
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
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id?: number;
            /** @description The contact's labels. Case is ignored, and the first spelling of a label is kept. */
            label_list?: string[];
            /** @description The labels of the contact's conversations in Chatwoot. */
            chatwoot_conversations_label_list?: string[];
        };
        /** @description A deal that was created or updated, with its contact. Servers of different versions send different members, so few are required. */
        WebhookDealChange: {
            /** @description The deal's id. */
            id: number;
            /** @description The deal's title, `""` when it has none. */
            name: string;
            /**
             * @description Whether the deal is open, won or lost.
             * @enum {string}
             */
            status: "open" | "won" | "lost";
            /** @description The id of the stage that the deal is in. */
            stage_id: number;
            /** @description The id of the deal's contact. */
            contact_id: number;
            /** @description Free fields, as they were sent. Null only on deals that an older version of the server may have made. */
            custom_attributes?: {
                [key: string]: unknown;
            } | null;
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
            /**
             * @description The pipeline's id. It can differ from the pipeline of `stage_id`, because the server does not check it. Null only on
             *     deals that an older version of the server may have made.
             */
            pipeline_id?: number | null;
            /** @description The deal's place in its stage, as on a kanban board, counted from 1. */
            position?: number | null;
            /** @description The id of the user who created the deal; null without a creator, as after an upsert. */
            created_by_id?: number | null;
            /** @description The sum of the deal's products, in cents. */
            total_deal_products_amount_in_cents?: number;
            /**
             * Format: date-time
             * @description When the deal was lost.
             */
            lost_at?: string | null;
            /**
             * Format: date-time
             * @description When the deal was won.
             */
            won_at?: string | null;
            /** @description Why the deal was lost, `""` when no reason is given. */
            lost_reason?: string;
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id?: number;
            /** @description The deal's contact. */
            contact?: components["schemas"]["WebhookContact"];
            /** @description What changed. It is null when no change is known. On a create, every attribute that got a value. */
            changed_attributes?: components["schemas"]["ChangedAttributes"];
        };
        /** @description A deal was created or updated. */
        DealWebhook: {
            /**
             * @description The event's name.
             * @enum {string}
             */
            event: "deal_created" | "deal_updated";
            /** @description The deal as it is now. */
            data: components["schemas"]["WebhookDealChange"];
        };
        /** @description The stored text of an event. */
        WebhookRichText: {
            /** @description The stored text's id, null without a text. */
            id?: number | null;
            /** @description Always `content`. */
            name?: string;
            /** @description The text as HTML, null where there is none. */
            body?: string | null;
            /** @description Always `Event`. */
            record_type?: string;
            /** @description The event's id. */
            record_id?: number | null;
            /**
             * Format: date-time
             * @description When the text was stored.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the text was last changed.
             */
            updated_at?: string | null;
        };
        /**
         * @description An event of a timeline that was created or updated, with its text, contact and deal. Servers of different versions send
         *     different members, so few are required.
         */
        WebhookEvent: {
            /** @description The event's id. */
            id: number;
            /** @description The deal's id, null on an event of the contact alone. */
            deal_id?: number | null;
            /** @description The contact's id. */
            contact_id?: number | null;
            /** @description The type of the app that delivers a message, such as `Apps::Chatwoot`. */
            app_type?: string | null;
            /** @description The id of the app that delivers a message. */
            app_id?: number | null;
            /**
             * @description What the event is: `note`, `activity`, `chatwoot_message`, `evolution_api_message`, or one that the server records by itself: `deal_opened`,
             *     `deal_won`, `deal_lost`, `deal_reopened`, `deal_stage_change`, `deal_product_added`, `deal_product_removed`. A newer server may have more.
             */
            kind: string;
            /**
             * Format: date-time
             * @description When it is planned.
             */
            scheduled_at?: string | null;
            /**
             * Format: date-time
             * @description When it was done.
             */
            done_at?: string | null;
            /** @description Whether it comes from the account's side; true on what this API creates. */
            from_me?: boolean | null;
            /**
             * @description The status of a message.
             * @enum {string|null}
             */
            status?: "sent" | "delivered" | "read" | "failed" | null;
            /** @description Free fields, as they were sent. */
            custom_attributes?: {
                [key: string]: unknown;
            };
            /**
             * @description Values for the kind or the app, such as `chatwoot_inbox_id`. On the kinds that the server records:
             *
             *     - `deal_opened`, `deal_won`, `deal_lost`, `deal_reopened`: `stage_id`, `stage_name`, `pipeline_id`, `pipeline_name`, `deal_name`
             *     - `deal_stage_change`: `old_stage_id`, `old_stage_name`, `old_stage_pipeline_id`, `old_stage_pipeline_name`, the same four with `new_`, and `deal_name`
             *     - `deal_product_added`, `deal_product_removed`: `product_id`, `product_name`, `deal_id`, `deal_name`
             */
            additional_attributes?: {
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
            title?: string;
            /** @description Whether the server marks the event as done by itself, and delivers a scheduled message. */
            auto_done?: boolean | null;
            /** @description The id of the installation's first account, not the `account_id` of the path. */
            account_id?: number;
            /** @description Whether the event is done; true when `done_at` is set. */
            done?: boolean;
            /** @description Whether it was to be sent at once. */
            send_now?: boolean | null;
            /** @description The event's files. The vendor shows none. It is not documented what a file contains. */
            files?: unknown[];
            /** @description Empty in everything that the vendor shows. What it holds is not documented. */
            files_events?: unknown[];
            /** @description Null in everything that the vendor shows. What it means is not documented. */
            invalid_files?: boolean | null;
            /**
             * @description The text. For a message it is plain, without tags. Otherwise it is the stored text with its HTML, also where that is
             *     empty. Servers older than the rich text sent no text.
             */
            content?: string | components["schemas"]["WebhookRichText"];
            /** @description The event's contact. Absent when there is none. */
            contact?: components["schemas"]["WebhookContact"];
            /** @description The event's deal. Absent when there is none, and when the deal does not exist. */
            deal?: components["schemas"]["WebhookDeal"];
            /** @description What changed. It is null when no change is known. On a create, every attribute that got a value. */
            changed_attributes?: components["schemas"]["ChangedAttributes"];
        };
        /** @description An event of a timeline was created or updated. */
        EventWebhook: {
            /**
             * @description The event's name.
             * @enum {string}
             */
            event: "event_created" | "event_updated";
            /** @description The event of the timeline as it is now. */
            data: components["schemas"]["WebhookEvent"];
        };
    };
    responses: {
        /**
         * @description The body is not valid JSON. That includes a byte order mark, half a surrogate pair and more than 100 levels of nesting.
         *
         *     The server sends the body below for exactly `Accept: application/json`. With `*\/*`, `text/html`, `application/json, *\/*` or
         *     no `Accept` the response is HTML with an empty body.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing or wrong. The token is checked before everything else, even before a malformed body. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description `contact_attributes.id` is not the id of the deal's own contact. In a create this is the contact of `contact_id`, so an `id`
         *     without a `contact_id` causes a 404 too.
         */
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
        /**
         * @description The request has a value that the server cannot process: a value outside an enumeration, `null` for a text, an integer out of
         *     range, U+0000 in a text, or a condition that the database cannot evaluate. The same request gets the same response again.
         *     There is one exception: when two requests write one record at the same time, one of them can get a 500.
         *
         *     The server sends the body below for exactly `Accept: application/json`, otherwise a page of HTML.
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server is too old to have this operation. Without `Accept: application/json` the body is a page of HTML. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The search names a field that cannot be searched or a predicate that does not exist, `s` is a number, `page` is below 1 or
         *     not a number, or a text has U+0000. The text of the error is English in every language of the server.
         */
        InvalidSearch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The record does not exist. */
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
        /**
         * @description The product or the deal does not exist (`Product must exist`, `Deal must exist`), or the deal has the product already (`Product has already been
         *     added to this deal`).
         */
        UnprocessableDealProduct: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The user or the deal does not exist (`User must exist`, `Deal must exist`), or the user is assigned already (`User is already associated with this
         *     deal`).
         */
        UnprocessableAssignee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Validation failed. Only this operation has the fields at the top of the body. */
        UnprocessableContact: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactUpsertError"];
            };
        };
        /** @description No contact has this Chatwoot id. */
        ChatwootContactNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server did not delete the contact. */
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
        /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
        accountId: number;
        /**
         * @description The page, counted from 1. Beyond the last page `data` is empty. A number below 1, or a value that is not a number, causes a
         *     422. From `1.5` and `1abc` the server reads the leading digits. The server also reads a member `page` of the body; the query
         *     parameter takes precedence, and a boolean, a list or an object there is a 500.
         */
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
export type ContactNoteCreate = components['schemas']['ContactNoteCreate'];
export type ContactActivityCreate = components['schemas']['ContactActivityCreate'];
export type ContactChatwootMessageCreate = components['schemas']['ContactChatwootMessageCreate'];
export type ContactEvolutionApiMessageCreate = components['schemas']['ContactEvolutionApiMessageCreate'];
export type ContactEventCreate = components['schemas']['ContactEventCreate'];
export type PipelineStage = components['schemas']['PipelineStage'];
export type PipelineWithStages = components['schemas']['PipelineWithStages'];
export type PipelineList = components['schemas']['PipelineList'];
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
export type ChatwootMessageTemplate = components['schemas']['ChatwootMessageTemplate'];
export type ChatwootInbox = components['schemas']['ChatwootInbox'];
export type ChatwootInboxList = components['schemas']['ChatwootInboxList'];
export type WebhookDeal = components['schemas']['WebhookDeal'];
export type ChangedAttribute = components['schemas']['ChangedAttribute'];
export type ChangedAttributes = components['schemas']['ChangedAttributes'];
export type WebhookContactChange = components['schemas']['WebhookContactChange'];
export type ContactWebhook = components['schemas']['ContactWebhook'];
export type WebhookContact = components['schemas']['WebhookContact'];
export type WebhookDealChange = components['schemas']['WebhookDealChange'];
export type DealWebhook = components['schemas']['DealWebhook'];
export type WebhookRichText = components['schemas']['WebhookRichText'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type EventWebhook = components['schemas']['EventWebhook'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseContactNotFound = components['responses']['ContactNotFound'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseRouteNotFound = components['responses']['RouteNotFound'];
export type ResponseInvalidSearch = components['responses']['InvalidSearch'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRelatedNotFound = components['responses']['RelatedNotFound'];
export type ResponseUnprocessableDealProduct = components['responses']['UnprocessableDealProduct'];
export type ResponseUnprocessableAssignee = components['responses']['UnprocessableAssignee'];
export type ResponseUnprocessableContact = components['responses']['UnprocessableContact'];
export type ResponseChatwootContactNotFound = components['responses']['ChatwootContactNotFound'];
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContactNotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["Deal"];
    };
    searchDeals: {
        parameters: {
            query?: {
                /**
                 * @description The page, counted from 1. Beyond the last page `data` is empty. A number below 1, or a value that is not a number, causes a
                 *     422. From `1.5` and `1abc` the server reads the leading digits. The server also reads a member `page` of the body; the query
                 *     parameter takes precedence, and a boolean, a list or an object there is a 500.
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            404: components["responses"]["RouteNotFound"];
            422: components["responses"]["InvalidSearch"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealPage"]["data"];
    };
    upsertDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            /** @description The deal was updated or created. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContactNotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["Deal"];
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. An id of more than 64 bits causes a 404. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal and its associated records. */
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The deal's id. An id of more than 64 bits causes a 404. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealUpdated"];
    };
    createDealEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealEvent"];
    };
    createDealProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RelatedNotFound"];
            422: components["responses"]["UnprocessableDealProduct"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealProductDetails"];
    };
    getDealProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealProductDetails"];
    };
    createDealAssignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RelatedNotFound"];
            422: components["responses"]["UnprocessableAssignee"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealAssignee"];
    };
    deleteDealAssignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["Contact"];
    };
    searchContacts: {
        parameters: {
            query?: {
                /**
                 * @description The page, counted from 1. Beyond the last page `data` is empty. A number below 1, or a value that is not a number, causes a
                 *     422. From `1.5` and `1abc` the server reads the leading digits. The server also reads a member `page` of the body; the query
                 *     parameter takes precedence, and a boolean, a list or an object there is a 500.
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["ContactPage"]["data"];
    };
    upsertContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContact"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["Contact"];
    };
    getContactByChatwootId: {
        parameters: {
            query: {
                /** @description The contact's id in Chatwoot. */
                chatwoot_id: number | string;
            };
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact and its associated records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDetails"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ChatwootContactNotFound"];
        };
        payload: components["schemas"]["ContactDetails"];
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The contact's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact and its associated records. */
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            500: components["responses"]["InternalServerError"];
        };
        payload: void;
    };
    createContactEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
                /** @description The contact's id. */
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactEventCreate"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["DealEvent"];
    };
    listPipelines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pipelines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
        };
        payload: components["schemas"]["PipelineList"];
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["Product"];
    };
    searchProducts: {
        parameters: {
            query?: {
                /**
                 * @description The page, counted from 1. Beyond the last page `data` is empty. A number below 1, or a value that is not a number, causes a
                 *     422. From `1.5` and `1abc` the server reads the leading digits. The server also reads a member `page` of the body; the query
                 *     parameter takes precedence, and a boolean, a list or an object there is a 500.
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["ProductPage"]["data"];
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["ProductUpdated"];
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["User"];
    };
    searchUsers: {
        parameters: {
            query?: {
                /**
                 * @description The page, counted from 1. Beyond the last page `data` is empty. A number below 1, or a value that is not a number, causes a
                 *     422. From `1.5` and `1abc` the server reads the leading digits. The server also reads a member `page` of the body; the query
                 *     parameter takes precedence, and a boolean, a list or an object there is a 500.
                 */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
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
            500: components["responses"]["InternalServerError"];
        };
        payload: components["schemas"]["UserPage"]["data"];
    };
    listChatwootInboxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id. The server never reads it, not even to check that it is a number; the cloud may. */
                account_id: components["parameters"]["accountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inboxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatwootInboxList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
        };
        payload: components["schemas"]["ChatwootInboxList"]["inboxes"];
    };
    receiveContactCreation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactWebhook"];
            };
        };
        responses: {
            /**
             * @description Received. Respond within 5 seconds and process later: after a timeout or a connection error the server sends the same body again, up to 25
             *     times. The response is not read: a delivery that ends in a 4xx, a 5xx or a redirect is lost.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactWebhook"];
            };
        };
        responses: {
            /**
             * @description Received. Respond within 5 seconds and process later: after a timeout or a connection error the server sends the same body again, up to 25
             *     times. The response is not read: a delivery that ends in a 4xx, a 5xx or a redirect is lost.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveDealCreation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealWebhook"];
            };
        };
        responses: {
            /**
             * @description Received. Respond within 5 seconds and process later: after a timeout or a connection error the server sends the same body again, up to 25
             *     times. The response is not read: a delivery that ends in a 4xx, a 5xx or a redirect is lost.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveDealUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealWebhook"];
            };
        };
        responses: {
            /**
             * @description Received. Respond within 5 seconds and process later: after a timeout or a connection error the server sends the same body again, up to 25
             *     times. The response is not read: a delivery that ends in a 4xx, a 5xx or a redirect is lost.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveEventCreation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventWebhook"];
            };
        };
        responses: {
            /**
             * @description Received. Respond within 5 seconds and process later: after a timeout or a connection error the server sends the same body again, up to 25
             *     times. The response is not read: a delivery that ends in a 4xx, a 5xx or a redirect is lost.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveEventUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventWebhook"];
            };
        };
        responses: {
            /**
             * @description Received. Respond within 5 seconds and process later: after a timeout or a connection error the server sends the same body again, up to 25
             *     times. The response is not read: a delivery that ends in a 4xx, a 5xx or a redirect is lost.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
