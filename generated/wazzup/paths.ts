// Made by `npm run generate` from specs/wazzup. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/v2/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deals
         * @description Lists the deals that the integration has sent, page by page. The response states neither a total nor whether more deals
         *     follow. Request pages until one is empty; the server may cap `limit`, so a short page need not be the last.
         *
         *     Neither filters nor the order are documented. A deal added or deleted between two requests can make another one appear
         *     twice, or not at all.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create deals
         * @description Creates one or several deals, with ids that the caller chooses.
         *
         *     It is not documented what happens to a deal whose id is taken already. Use `updateDeals` to change a deal.
         */
        post: operations["createDeals"];
        /**
         * Delete deals
         * @description Deletes one or several deals.
         *
         *     The ids are in the body of the DELETE. Some gateways and proxies drop such a body, so call the API directly. It is not
         *     known how the API treats a DELETE without one. It is not documented either what an id without a deal does.
         */
        delete: operations["deleteDeals"];
        options?: never;
        head?: never;
        /**
         * Update deals
         * @description Updates one or several deals. Each item identifies its deal by `id`.
         *
         *     Send all members: whether an item may leave some out is not documented. It is not documented either what an id without a
         *     deal does.
         */
        patch: operations["updateDeals"];
        trace?: never;
    };
    "/v2/deals/{deal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `id`, as the CRM sent it. */
                deal_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Returns one deal, in an array. At most one element is expected.
         *
         *     It is not known whether the response to an unknown id is a 404 or an empty array: handle both.
         */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists the account's contacts. It is not known whether a long list comes in pages, and by which parameters.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create contacts
         * @description Creates one or several contacts. An existing id is presumably updated.
         */
        post: operations["createContacts"];
        /**
         * Delete contacts
         * @description Deletes contacts. It is not known what the body holds; by analogy with deals it would be `contact_ids`. A wrong member
         *     presumably causes a 400, and nothing is deleted.
         */
        delete: operations["deleteContacts"];
        options?: never;
        head?: never;
        /**
         * Update contacts
         * @description Updates one or several contacts. Each item identifies its contact by `id`.
         *
         *     Send all members: whether an item may leave some out is not known.
         */
        patch: operations["updateContacts"];
        trace?: never;
    };
    "/v2/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's `id`, as the CRM sent it. */
                contact_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Returns one contact, in an array. It is not known whether the response to an unknown id is a 404 or an empty array.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the account's users. It is not known whether a long list comes in pages, and by which parameters.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create or update users
         * @description Creates users, or updates those whose ids exist. Two users cannot have the same phone number.
         *
         *     Only one error code is documented, `INVALID_USER_DATA`.
         */
        post: operations["createUsers"];
        /**
         * Delete users
         * @description Deletes users. It is not known what the body holds; by analogy with deals it would be `user_ids`.
         */
        delete: operations["deleteUsers"];
        options?: never;
        head?: never;
        /**
         * Update users
         * @description Updates users. It is not known what the body holds; by analogy with deals it would be `users`. `createUsers` updates users too.
         */
        patch: operations["updateUsers"];
        trace?: never;
    };
    "/v2/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id`, as the CRM sent it. */
                user_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user, in an array. It is not known whether the response to an unknown id is a 404 or an empty array.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the role settings
         * @description Returns the users' roles on the channels, and the users from whom phone numbers are hidden.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the role settings
         * @description Sets the users' roles on the channels, and the users from whom phone numbers are hidden in the iframe. `user_roles`
         *     replaces all roles: a role that is not sent is removed. Read the settings first and send the other members back, because
         *     all of them may be replaced.
         */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/v2/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pipelines
         * @description Lists the pipelines with their stages. No paging parameters are documented.
         */
        get: operations["listPipelines"];
        put?: never;
        /**
         * Create or update pipelines
         * @description Creates pipelines with their stages, or updates existing ones. In the integration's settings a user then chooses where a
         *     new customer's deal is created. The webhooks that ask for such a deal are not available at present. No operation deletes a
         *     pipeline.
         */
        post: operations["createPipelines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description Lists the account's channels. It is not known whether a long list comes in pages.
         */
        get: operations["listChannels"];
        put?: never;
        /**
         * Create a channel
         * @description Connects a messenger to the account. Subscribe to webhooks first: some kinds of channels cannot be connected otherwise. Telegram, WhatsApp,
         *     WABA and VK can be connected in the iframe of `createChannelsLink` instead.
         */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{channel_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a channel
         * @description Returns one channel.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
        /**
         * Delete a channel
         * @description Deletes a channel, with its conversations or without.
         */
        delete: operations["deleteChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{channel_id}/auth/2fa": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the second factor
         * @description Confirms the second factor where connecting a channel asks for one. Body and response are not known.
         */
        post: operations["submitChannelTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{channel_id}/reinit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a channel
         * @description Restarts a channel. Body and response are not known.
         */
        post: operations["reinitChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/{channel_id}/pairing-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a pairing code
         * @description Returns a code to pair WhatsApp with. Body and response are not known.
         */
        post: operations["requestChannelPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/channels/waba/{channel_id}/transactions/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The WABA channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
                /** @description The day (`YYYY-MM-DD`), from 00:00:00.000 to 23:59:59.999 UTC. */
                date: string;
            };
            cookie?: never;
        };
        /**
         * List WABA transactions
         * @description Lists the costs of WABA templates on one day. For White Label partners, with the end customer's token.
         */
        get: operations["listWabaTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Sends a message: a text, an attachment or a template, never two of them (`Cannot provide more than one of text, attachment
         *     or template`). Send a text and a file as two messages.
         *
         *     The response means that Wazzup has accepted the message, not that it was delivered. The webhook `message.status_update` reports
         *     its id and status. A message that the role of `crm_user_id` does not allow is accepted too; the webhook reports its rejection (`chat_no_access`).
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, as webhooks report it.
                 * @example 51c9a9e2-0a6f-4b0e-9d43-7f9b2b7d6f1a
                 */
                message_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description Deletes a message that was sent, where the messenger allows it.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /**
         * Edit a message
         * @description Edits a message that was sent, where the messenger allows it. Body and response are not known.
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/v2/messages/messages_dump": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an export of messages
         * @description Starts a job that writes the messages of a period into a CSV file. `getMessagesDump` and the webhook `messages_dump.status_update` report when it is done.
         */
        post: operations["createMessagesDump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/messages/messages_dump/{export_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job's `export_id`. */
                export_id: string;
            };
            cookie?: never;
        };
        /**
         * Get the state of an export
         * @description Returns an export's status, and the address of its file once it is done.
         */
        get: operations["getMessagesDump"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook subscriptions
         * @description Lists the account's webhook subscriptions: which event is sent to which address.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Subscribe to events
         * @description Subscribes an address to events, one event per item. Subscribe before you create channels, and only to events that you
         *     process. Use an HTTPS address.
         *
         *     Webhooks have no signature and no secret: put a secret into the address. `crm_entities.contact_add` and `crm_entities.deal_add` are not available at
         *     present.
         */
        post: operations["createWebhooks"];
        /**
         * Delete webhook subscriptions
         * @description Deletes subscriptions. Their ids are in the body of the DELETE, as objects. Some gateways and proxies drop such a body.
         */
        delete: operations["deleteWebhooks"];
        options?: never;
        head?: never;
        /**
         * Update webhook subscriptions
         * @description Updates the address and the event of subscriptions. Each item identifies its subscription by `id`.
         */
        patch: operations["updateWebhooks"];
        trace?: never;
    };
    "/v2/iframe-links/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link to the chat window
         * @description Creates a link to an iframe that shows a user all chats, or those of one card of the CRM.
         */
        post: operations["createChatsLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/iframe-links/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link to the channel window
         * @description Creates a link to an iframe in which a user connects a channel. Without options it shows a choice of messengers.
         */
        post: operations["createChannelsLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/templates/waba": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List WABA templates
         * @description Lists the account's WABA templates. It is not known what the response holds, and whether a long list comes in pages.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Create a WABA template
         * @description Creates a template for messages that open a conversation, and submits it to Meta for moderation unless it is a draft. The webhook
         *     `waba_template.status_update` reports the result.
         *
         *     Templates can also be edited and deleted, presumably with PATCH and DELETE of `getTemplate`'s path; nothing more is known about that.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/templates/waba/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a WABA template
         * @description Returns one WABA template. It is not known what the response holds.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/waba/pricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the prices of WABA templates
         * @description Returns the prices of messages with WABA templates. It is not known whether it takes parameters, and what the response holds.
         */
        get: operations["getWabaPricing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/templates/wz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quick replies
         * @description Lists the account's own message templates: quick replies for any channel, which Meta does not moderate. It is not known
         *     what the response holds, and whether a long list comes in pages.
         */
        get: operations["listQuickTemplates"];
        put?: never;
        /**
         * Create a quick reply
         * @description Creates a message template: a quick reply for any channel, which Meta does not moderate. Users can manage them in the iframe too.
         */
        post: operations["createQuickTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/templates/wz/{template_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The quick reply's id. */
                template_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a quick reply
         * @description Returns one quick reply. It is not known what the response holds.
         */
        get: operations["getQuickTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete a quick reply
         * @description Deletes a quick reply.
         */
        delete: operations["deleteQuickTemplate"];
        options?: never;
        head?: never;
        /**
         * Update a quick reply
         * @description Updates a quick reply. It is not known what the body and the response hold; by analogy with `createQuickTemplate` the body would have the same members.
         */
        patch: operations["updateQuickTemplate"];
        trace?: never;
    };
    "/v2/counters/unanswered/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id`, as the CRM sent it. */
                user_id: string;
            };
            cookie?: never;
        };
        /**
         * Get the counter of unanswered messages
         * @description Returns how many messages wait for a reply in all chats of a user. The user needs a role on a channel.
         */
        get: operations["getUnansweredCounter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/chats/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Clear the counters of unanswered messages
         * @description Sets the counter of unanswered messages to zero in all chats of the account.
         */
        delete: operations["clearUnanswered"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens
         * @description Returns tokens for one of four grants. The body is JSON. It has the grant's name and one object with the members that the
         *     grant needs.
         *
         *     With `client_credentials` a White Label partner obtains a machine token, and exchanges it with `token-exchange` for the tokens of an account
         *     that the partner has created. A Wazzup Label partner gets an end customer's tokens for the `code` of the customer's login. `refresh_token`
         *     returns new tokens for either. An end customer's access token is valid for an hour, a refresh token for seven days.
         *
         *     It is not known whether a refresh ends the refresh token that it used: keep the new one, and never run two refreshes at once.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Creates an end customer's account. For White Label partners. The account's id is what `createToken` needs to get the account's tokens.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id, eight digits. The response to a create has it as a number. Here the vendor calls it text. */
                account_id: number | string;
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description Returns an account's channels and payments, as selected with `expand`.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/{account_id}/waba-balance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id, eight digits. The response to a create has it as a number. Here the vendor calls it text. */
                account_id: number | string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise the spending limit for WABA templates
         * @description Raises the amount that an account may spend on WABA templates. For White Label partners. A request that is sent twice
         *     raises the limit twice.
         */
        post: operations["raiseWabaBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/marketplaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an integration
         * @description Registers an integration of a CRM in Wazzup's catalogue. No operation is known that lists, reads or deletes an integration.
         */
        post: operations["createMarketplaceIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an integration
         * @description Updates an integration's entry in Wazzup's catalogue. Changes are moderated. It is not known which integration is updated,
         *     and what the body holds beside `crm_name`.
         */
        patch: operations["updateMarketplaceIntegration"];
        trace?: never;
    };
}
export interface webhooks {
    "message.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was added
         * @description Reports messages that a customer has sent or received. `recipient` is the chat, that is the customer, also for inbound messages.
         */
        post: operations["receiveMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.status_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message's status changed
         * @description Reports a sent message's id and status, or why it was rejected.
         */
        post: operations["receiveMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was edited
         * @description Reports that a message was edited. Sent for channels that support editing.
         */
        post: operations["receiveMessageEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was deleted
         * @description A message was deleted.
         */
        post: operations["receiveMessageDeletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "messages_dump.status_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An export's state changed
         * @description Reports the status of an export of messages.
         */
        post: operations["receiveMessagesDumpStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "waba_template.status_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A template's status changed
         * @description Reports whether a WABA template passed moderation.
         */
        post: operations["receiveTemplateStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "channel.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel was created
         * @description A channel was created.
         */
        post: operations["receiveChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "channel.status_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel's status changed
         * @description Reports a channel's new status, for example that it needs to be connected again.
         */
        post: operations["receiveChannelStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "channel.qr_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel's code changed
         * @description The QR or connection code to show to the user has changed. For WhatsApp, Telegram and Viber.
         */
        post: operations["receiveChannelCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "channel.waba_tier_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A WABA tier changed
         * @description The number of conversations that a WABA channel may begin within 24 hours has changed.
         */
        post: operations["receiveWabaTier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "channel.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A channel was deleted
         * @description A channel was deleted.
         */
        post: operations["receiveChannelDeletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group_chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group chat changed
         * @description The data of a group chat has changed.
         */
        post: operations["receiveGroupChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group_chat.memberships_update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A group chat's members changed
         * @description Someone joined, left or was renamed in a WhatsApp group chat.
         */
        post: operations["receiveGroupChatMemberships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "crm_entities.contact_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact needs to be created
         * @description Asks for a new contact, because someone who is not a contact of the CRM has written. **The vendor states that this event
         *     is not available at present.** A public client responds with the contact it created (`id`, `responsible_user_id`, `name`,
         *     `recipient`, `uri`). It is not known what Wazzup expects.
         */
        post: operations["receiveContactRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "crm_entities.deal_add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A deal needs to be created
         * @description Asks for a new deal. **The vendor states that this event is not available at present.** It may also need a subscription to `crm_entities.contact_add`.
         */
        post: operations["receiveDealRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A deal as the integration sent it. It has no stage, no amount and no times. Its id, contacts and responsible user are the CRM's own. */
        Deal: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible. That user sees the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters. A manager opens it from Wazzup's list of deals.
             */
            uri: string;
            /**
             * @description The CRM's ids of the contacts whom the deal concerns. It is not documented how many there may be, and whether Wazzup
             *     must know them already.
             */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description Metadata of a response. It is not known whether it can hold more than the time. */
        Meta: {
            /** @description When the response was created, in Unix seconds. */
            timestamp: number;
        };
        /** @description Deals in their envelope, without a total and without a link to a next page. */
        DealList: {
            /** @description The deals. */
            data: components["schemas"]["Deal"][];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The body of an error, without the envelope. Any member may be missing. */
        ErrorBody: {
            /** @description The kind of problem in capitals, such as `VALIDATION_FAILED` or `OAUTH_TOKEN_UNKNOWN_OR_REVOKED`. No complete list is documented. */
            code?: string;
            /** @description The kind of problem, human-readable. */
            title?: string;
            /** @description A human-readable error message. */
            detail?: string;
            /** @description The problems, one sentence each. Only these sentences name the fields. */
            errors?: string[];
        };
        /** @description A deal to add. */
        DealCreate: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible. That user sees the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters. A manager opens it from Wazzup's list of deals.
             */
            uri: string;
            /**
             * @description The CRM's ids of the contacts whom the deal concerns. It is not documented how many there may be, and whether Wazzup
             *     must know them already.
             */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description The deals to add. */
        DealsCreate: {
            /** @description At least one deal. It is not documented how many one request takes. */
            deals: components["schemas"]["DealCreate"][];
        };
        /** @description How many records of a write the vendor processed. */
        Processed: {
            /** @description Presumably how many records were accepted. It is not documented whether it can be fewer than were sent. */
            processed: number;
        };
        /** @description The response to a create or an update. It shows no record. */
        ProcessedResult: {
            /** @description What was done. */
            data: components["schemas"]["Processed"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The deals to delete. */
        DealsDelete: {
            /** @description The ids of the deals, at least one. It is not documented how many one request takes. */
            deal_ids: string[];
        };
        /** @description The response to a delete. It shows no record. */
        NullResult: {
            /** @description Always null. */
            data: null;
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A deal's id and its new values. It is not known whether an update takes less than the whole deal. */
        DealUpdate: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible. That user sees the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters. A manager opens it from Wazzup's list of deals.
             */
            uri: string;
            /**
             * @description The CRM's ids of the contacts whom the deal concerns. It is not documented how many there may be, and whether Wazzup
             *     must know them already.
             */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description The deals to update. */
        DealsUpdate: {
            /** @description At least one deal. It is not documented how many one request takes. */
            deals: components["schemas"]["DealUpdate"][];
        };
        /** @description A customer's account in one messenger. */
        ContactData: {
            /** @description The kind of messenger. `whatsapp`, `telegram`, `telegroup` and `max` were seen; the vendor's list could not be read. */
            chat_type: string;
            /** @description The account in the messenger. Its form depends on `chat_type`. */
            chat_id: string;
            /** @description For Telegram only, the user name without `@`. */
            username?: string;
            /** @description A phone number. For which messengers could not be read. */
            phone?: string;
        };
        /** @description A contact as the integration sent it. It connects a customer in the messengers with a user of the CRM. */
        Contact: {
            /** @description The contact's id in the CRM. Deals refer to it in `contacts`. */
            id: string;
            /** @description The CRM's id of the user who is responsible. */
            responsible_user_id: string;
            /** @description The contact's name. */
            name: string;
            /** @description Where the customer writes from. */
            contact_data: components["schemas"]["ContactData"][];
            /** @description The contact's address in the CRM. */
            uri: string;
        };
        /** @description Contacts in their envelope. */
        ContactList: {
            /** @description The contacts. */
            data: components["schemas"]["Contact"][];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A contact to add. */
        ContactCreate: {
            /** @description The contact's id in the CRM. Deals refer to it in `contacts`. */
            id: string;
            /** @description The CRM's id of the user who is responsible. */
            responsible_user_id: string;
            /** @description The contact's name. */
            name: string;
            /** @description Where the customer writes from. */
            contact_data: components["schemas"]["ContactData"][];
            /** @description The contact's address in the CRM. */
            uri: string;
        };
        /** @description The contacts to add. */
        ContactsCreate: {
            /** @description At least one contact. It is not documented how many one request takes. */
            contacts: components["schemas"]["ContactCreate"][];
        };
        /** @description A body that no source shows. It takes any member. It is not known whether the API accepts a body. */
        OpenBody: {
            [key: string]: unknown;
        };
        /** @description A response that no source shows. The envelope is presumed. */
        OpenResult: {
            /** @description The operation's result, if any. */
            data?: unknown;
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        } & {
            [key: string]: unknown;
        };
        /** @description A contact's id and its new values. It is not known whether an update takes less than the whole contact. */
        ContactUpdate: {
            /** @description The contact's id in the CRM. Deals refer to it in `contacts`. */
            id: string;
            /** @description The CRM's id of the user who is responsible. */
            responsible_user_id: string;
            /** @description The contact's name. */
            name: string;
            /** @description Where the customer writes from. */
            contact_data: components["schemas"]["ContactData"][];
            /** @description The contact's address in the CRM. */
            uri: string;
        };
        /** @description The contacts to update. */
        ContactsUpdate: {
            /** @description At least one contact. It is not documented how many one request takes. */
            contacts: components["schemas"]["ContactUpdate"][];
        };
        /** @description A user of the CRM, as the integration sent it. */
        User: {
            /** @description The user's id in the CRM. */
            id: string;
            /** @description The user's name. */
            name: string;
            /** @description The user's phone number. */
            phone?: string | null;
        };
        /** @description Users in their envelope. */
        UserList: {
            /** @description The users. */
            data: components["schemas"]["User"][];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A user to add, or to update if the id exists. */
        UserCreate: {
            /** @description The user's id in the CRM, at most 64 characters. */
            id: string;
            /** @description The user's name, at most 150 characters. */
            name: string;
            /**
             * @description The user's phone number with the country's code, digits only. It is used to sign in to the mobile app. A malformed
             *     number is dropped without an error. Two users cannot have the same number.
             */
            phone?: string;
        };
        /** @description The users to add or update. */
        UsersCreate: {
            /** @description At least 1 and at most 100 users. */
            users: components["schemas"]["UserCreate"][];
        };
        /** @description A user's role on a channel. */
        UserRole: {
            /**
             * Format: uuid
             * @description The channel's id.
             */
            channel_id: string;
            /** @description The user's id in the CRM. */
            user_id: string;
            /**
             * @description A sales representative who sees their own clients (`seller`), a supervisor who sees and writes to all clients (`manager`), or a quality controller who only reads (`auditor`).
             * @enum {string}
             */
            role: "seller" | "manager" | "auditor";
            /** @description Whether this user gets clients who have no responsible user. */
            allow_get_new_clients?: boolean;
        };
        /** @description The users' roles on the channels, and the users from whom phone numbers are hidden. */
        Settings: {
            /** @description The roles. An update replaces all of them. */
            user_roles?: components["schemas"]["UserRole"][];
            /** @description The CRM's ids of the users from whom phone numbers are hidden in the iframe. */
            hide_phone_numbers_for_user_ids?: string[];
            /** @description The name suggests that managers are notified of all messages. The meaning is not documented. */
            push_input_output_message_events_for_managers?: boolean;
        };
        /** @description The settings in the envelope that all other responses have. */
        SettingsEnvelope: {
            /** @description The settings. */
            data: components["schemas"]["Settings"];
            /** @description The response's time. */
            meta?: components["schemas"]["Meta"];
        };
        /** @description The settings, with the envelope or without. It is not known which form the API uses. */
        SettingsResult: components["schemas"]["SettingsEnvelope"] | components["schemas"]["Settings"];
        /** @description The settings to set. */
        SettingsUpdate: {
            /** @description The roles. An update replaces all of them. */
            user_roles?: components["schemas"]["UserRole"][];
            /** @description The CRM's ids of the users from whom phone numbers are hidden in the iframe. */
            hide_phone_numbers_for_user_ids?: string[];
            /** @description The name suggests that managers are notified of all messages. The meaning is not documented. */
            push_input_output_message_events_for_managers?: boolean;
        };
        /** @description A stage of a pipeline. */
        PipelineStage: {
            /** @description The stage's id in the CRM. */
            id: string;
            /** @description The stage's name. */
            name: string;
        };
        /** @description A pipeline as the integration sent it. */
        Pipeline: {
            /** @description The pipeline's id in the CRM. */
            id: string;
            /** @description The pipeline's name. */
            name: string;
            /** @description The pipeline's stages. Presumably absent where none were sent. */
            stages?: components["schemas"]["PipelineStage"][];
        };
        /** @description Pipelines in their envelope. */
        PipelineList: {
            /** @description The pipelines. */
            data: components["schemas"]["Pipeline"][];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A stage to add or update. */
        PipelineStageCreate: {
            /** @description The stage's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The stage's name, at most 100 characters. */
            name: string;
        };
        /** @description A pipeline to add, or to update if the id exists. One without stages has no member `stages`. */
        PipelineCreate: {
            /** @description The pipeline's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The name that the integration's settings show, at most 100 characters. */
            name: string;
            /** @description The stages. Leave it out where there are none; an empty list is an error. */
            stages?: components["schemas"]["PipelineStageCreate"][];
        };
        /** @description The pipelines to add or update. */
        PipelinesCreate: {
            /** @description At least one pipeline. It is not documented how many one request takes. */
            pipelines: components["schemas"]["PipelineCreate"][];
        };
        /** @description How many pipelines and stages the vendor added. */
        PipelinesCreated: {
            /** @description How many pipelines were added. It is not documented whether updates count. */
            pipelines_created: number;
            /** @description How many stages were added. It is not documented whether updates count. */
            stages_created: number;
        };
        /** @description The response to an upload. */
        PipelinesCreatedResult: {
            /** @description What was done. */
            data: components["schemas"]["PipelinesCreated"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A messenger's account that is connected to Wazzup. */
        Channel: {
            /**
             * Format: uuid
             * @description The channel's id.
             */
            channel_id: string;
            /** @description The kind of messenger, such as `whatsapp` or `tgapi`. The vendor's list could not be read. */
            transport: string;
            /** @description The connection's state, such as `active`, `init` or `qridle`. Its values differ from those of `status`. */
            state: string;
            /** @description The channel's status, such as `disabled`. */
            status: string;
            /** @description The account's phone number. */
            phone?: string | null;
            /** @description The account's id in the messenger. */
            messenger_id?: string | null;
            /** @description The channel's name. */
            name?: string | null;
            /** @description The account's user name. */
            username?: string | null;
            /** @description Why the channel is in its state. */
            reason?: string | null;
            /** @description The channel's address, or the address where it is authorized after a create. */
            url?: string | null;
        };
        /** @description Channels in their envelope. */
        ChannelList: {
            /** @description The channels. */
            data: components["schemas"]["Channel"][];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description For Avito. */
        AvitoCredentials: {
            /** @description The code of Avito's authorization. */
            code: string;
        };
        /** @description For the Instagram API. */
        InstagramCredentials: {
            /** @description The account's user name. */
            username: string;
            /** @description The id of the account's page. */
            page_id: string;
            /** @description The account's id. */
            inst_id: string;
            /** @description The user's token. */
            user_token: string;
        };
        /** @description For a Telegram bot. */
        TelegramBotCredentials: {
            /** @description The bot's token. */
            telegram_token: string;
        };
        /** @description For a MAX bot. */
        MaxBotCredentials: {
            /** @description The bot's token. */
            access_token: string;
        };
        /** @description No credentials, where the account is authorized later. A public client does so for Instagram. */
        NoCredentials: Record<string, never>;
        /** @description A channel to create: a kind of messenger, and the credentials to connect it. */
        ChannelCreate: {
            /** @description The kind of messenger. The vendor's list could not be read; a public client sends `instagram`. */
            transport: string;
            /** @description The credentials to connect the channel. They depend on `transport`. It is not documented which credentials go with which value of `transport`. */
            credentials: components["schemas"]["AvitoCredentials"] | components["schemas"]["InstagramCredentials"] | components["schemas"]["TelegramBotCredentials"] | components["schemas"]["MaxBotCredentials"] | components["schemas"]["NoCredentials"];
        };
        /** @description The response to a create. */
        ChannelCreated: {
            /** @description The channel, alone or as the only element of an array. Which of the two is not known. */
            data: components["schemas"]["Channel"][] | components["schemas"]["Channel"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The costs of one template. Its members are not known. */
        WabaTransaction: {
            [key: string]: unknown;
        };
        /** @description A day's transactions in their envelope. */
        WabaTransactions: {
            /** @description The transactions, and presumably how many there are. */
            data: {
                /** @description The transactions. */
                transactions: components["schemas"]["WabaTransaction"][];
            };
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The chat that a message goes to. */
        Recipient: {
            /** @description The kind of messenger. `whatsapp`, `telegram`, `telegroup` and `max` were seen; the vendor's list could not be read. */
            chat_type: string;
            /** @description The customer's account in the messenger, or the group chat. */
            chat_id: string;
            /** @description For Telegram, the user name. Seen in webhooks; it is presumed that sending accepts it. */
            username?: string;
            /** @description The phone number. Seen in webhooks; it is presumed that sending accepts it. */
            phone?: string;
        };
        /** @description A message with a text. */
        TextMessage: {
            /**
             * Format: uuid
             * @description The channel through which the message goes.
             */
            channel_id: string;
            /** @description The chat that the message goes to. */
            recipient: components["schemas"]["Recipient"];
            /** @description The text. */
            text: string;
            /** @description Not allowed together with another one of `text`, `attachment` and `template`. */
            attachment?: never;
            /** @description Not allowed together with another one of `text`, `attachment` and `template`. */
            template?: never;
            /**
             * Format: uuid
             * @description The message that this one replies to.
             */
            quoted_message_id?: string;
            /** @description The CRM's id of the user who writes. */
            crm_user_id?: string;
            /** @description Whether the chat's counter of unanswered messages is set to zero. */
            reset_unanswered?: boolean;
        };
        /** @description A file to send. Wazzup fetches it from its address. */
        Attachment: {
            /** @description Where the file is. */
            url: string;
            /** @description The file's name. */
            name?: string;
            /** @description The file's media type. */
            mimetype?: string;
            /** @description The file's size in bytes. */
            size?: number;
        };
        /** @description A message with an attachment. */
        AttachmentMessage: {
            /**
             * Format: uuid
             * @description The channel through which the message goes.
             */
            channel_id: string;
            /** @description The chat that the message goes to. */
            recipient: components["schemas"]["Recipient"];
            /** @description The file. */
            attachment: components["schemas"]["Attachment"];
            /** @description Not allowed together with another one of `text`, `attachment` and `template`. */
            text?: never;
            /** @description Not allowed together with another one of `text`, `attachment` and `template`. */
            template?: never;
            /**
             * Format: uuid
             * @description The message that this one replies to.
             */
            quoted_message_id?: string;
            /** @description The CRM's id of the user who writes. */
            crm_user_id?: string;
            /** @description Whether the chat's counter of unanswered messages is set to zero. */
            reset_unanswered?: boolean;
        };
        /** @description A message with a WABA template. */
        TemplateMessage: {
            /**
             * Format: uuid
             * @description The channel through which the message goes.
             */
            channel_id: string;
            /** @description The chat that the message goes to. */
            recipient: components["schemas"]["Recipient"];
            /** @description The template. Its members are not known. */
            template: {
                [key: string]: unknown;
            };
            /** @description Not allowed together with another one of `text`, `attachment` and `template`. */
            text?: never;
            /** @description Not allowed together with another one of `text`, `attachment` and `template`. */
            attachment?: never;
            /**
             * Format: uuid
             * @description The message that this one replies to.
             */
            quoted_message_id?: string;
            /** @description The CRM's id of the user who writes. */
            crm_user_id?: string;
            /** @description Whether the chat's counter of unanswered messages is set to zero. */
            reset_unanswered?: boolean;
        };
        /** @description A message with a text, an attachment or a template, but with only one of them. */
        MessageCreate: components["schemas"]["TextMessage"] | components["schemas"]["AttachmentMessage"] | components["schemas"]["TemplateMessage"];
        /** @description The request that was accepted. A webhook reports the id of the message itself. */
        MessageAccepted: {
            /** @description The request's id. */
            request_id: string;
        };
        /** @description The response to a send. */
        MessageAcceptedResult: {
            /** @description The request that was accepted. */
            data: components["schemas"]["MessageAccepted"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The period to export. */
        MessagesDumpCreate: {
            /**
             * Format: date-time
             * @description The start of the period, in UTC with a `Z`.
             */
            start_at: string;
            /**
             * Format: date-time
             * @description The end of the period, in UTC with a `Z`.
             */
            end_at: string;
            /**
             * Format: uuid
             * @description Only the messages of this channel.
             */
            channel_id?: string;
        };
        /** @description An export: its status, and its file's address once it is done. The file is a CSV; public clients look for the columns `direction`, `transport`, `chat_id`, `user_username`, `user_phone`, `user_name` and `datetime`. */
        MessagesDump: {
            /** @description The job's id. `createMessagesDump` returns it. */
            export_id?: string;
            /** @description `pending`, `processing`, `done` or `webhook_failed`, which means that the file is there but the webhook did not arrive. There may be more. */
            status: string;
            /** @description The file's address, present with the status `done` or `webhook_failed`. */
            url?: string | null;
        };
        /** @description An export in its envelope. */
        MessagesDumpResult: {
            /** @description The export. */
            data: components["schemas"]["MessagesDump"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description An event, and the address that it is sent to. */
        WebhookSubscription: {
            /** @description The subscription's id. */
            id: string;
            /** @description Where the event is sent. */
            url?: string;
            /** @description The event's name. */
            event?: string;
        };
        /** @description Subscriptions in their envelope. */
        WebhookSubscriptionList: {
            /** @description The subscriptions. */
            data: components["schemas"]["WebhookSubscription"][];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description An event to subscribe to. */
        WebhookSubscriptionCreate: {
            /**
             * Format: uri
             * @description The address that the event is sent to. It receives a POST and must respond with 200 at once.
             */
            url: string;
            /** @description The event's name, such as `message.add`. This description has the known events as webhooks. */
            event: string;
        };
        /** @description The events to subscribe to. */
        WebhooksCreate: {
            /** @description One item per event, at least one. The member is called `data`; users, contacts and deals have their own names. */
            data: components["schemas"]["WebhookSubscriptionCreate"][];
        };
        /** @description A subscription to delete. */
        WebhookSubscriptionReference: {
            /** @description The subscription's id. */
            id: string;
        };
        /** @description The subscriptions to delete. */
        WebhooksDelete: {
            /** @description At least one subscription. */
            data: components["schemas"]["WebhookSubscriptionReference"][];
        };
        /** @description A subscription's id and its new values. */
        WebhookSubscriptionUpdate: {
            /** @description The subscription's id. */
            id: string;
            /**
             * Format: uri
             * @description The address that the event is sent to. It receives a POST and must respond with 200 at once.
             */
            url: string;
            /** @description The event's name, such as `message.add`. This description has the known events as webhooks. */
            event: string;
        };
        /** @description The subscriptions to update. */
        WebhooksUpdate: {
            /** @description At least one subscription. */
            data: components["schemas"]["WebhookSubscriptionUpdate"][];
        };
        /** @description The chat that is open when the window opens. */
        ActiveChat: {
            /**
             * Format: uuid
             * @description The channel in which the chat is opened.
             */
            channel_id?: string;
            /** @description The kind of messenger, such as `whatsapp`. */
            chat_type: string;
            /** @description The customer's account in the messenger. */
            chat_id: string;
            /** @description For Telegram, the user name. */
            username?: string;
        };
        /** @description Which events the iframe sends. */
        IframeEvents: {
            /** @description Events on deals. */
            deals?: boolean;
            /** @description Events on messages. */
            messages?: boolean;
        };
        /** @description All chats that the user may see. */
        AllChatsLink: {
            /** @description The CRM's id of the user who opens the window. */
            user_id: string;
            /** @description The sender's name. Without it, the CRM user's name. */
            author_name?: string;
            /**
             * @description All chats.
             * @constant
             */
            scope: "global";
            /** @description Not allowed with all chats. */
            chats?: never;
            /** @description The chat that is open when the window opens. */
            active_chat?: components["schemas"]["ActiveChat"];
            /** @description Which events the iframe sends to the page around it. Needed where contacts and deals are created by events. */
            use_events?: components["schemas"]["IframeEvents"];
            /** @description The kind of CRM. It may be empty. */
            client_type?: string;
        };
        /** @description A chat to show. */
        IframeChat: {
            /** @description The contact's name. */
            contact_name?: string;
            /** @description The kind of messenger, such as `whatsapp`. */
            chat_type: string;
            /** @description The customer's account in the messenger. */
            chat_id: string;
            /** @description For Telegram, the user name. */
            username?: string;
        };
        /** @description The chats of one card of the CRM. */
        CardLink: {
            /** @description The CRM's id of the user who opens the window. */
            user_id: string;
            /** @description The sender's name. Without it, the CRM user's name. */
            author_name?: string;
            /**
             * @description The chats of a deal, a contact or another record.
             * @constant
             */
            scope: "card";
            /** @description The chats to show, at least one. */
            chats: components["schemas"]["IframeChat"][];
            /** @description The chat that is open when the window opens. */
            active_chat?: components["schemas"]["ActiveChat"];
            /** @description Which events the iframe sends to the page around it. Needed where contacts and deals are created by events. */
            use_events?: components["schemas"]["IframeEvents"];
            /** @description The kind of CRM. It may be empty. */
            client_type?: string;
        };
        /** @description What the chat window shows: all chats that the user may see (`scope: "global"`), or those of one card (`scope: "card"` with `chats`). */
        ChatsLinkCreate: components["schemas"]["AllChatsLink"] | components["schemas"]["CardLink"];
        /** @description An address for an iframe. It is not known how long it is valid. */
        IframeLink: {
            /** @description The address. */
            link: string;
        };
        /** @description The response to a request for a link. */
        IframeLinkResult: {
            /** @description The link. */
            data: components["schemas"]["IframeLink"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Which messenger or channel the window is for. */
        ChannelsLinkOptions: {
            /** @description The kind of messenger. `whatsapp`, `wapi`, `tgapi`, `maxbot`, `max`, `vk` and `cian` are reported to work; there may be more. */
            transport?: string;
            /**
             * Format: uuid
             * @description A channel to connect again.
             */
            channel_id?: string;
        };
        /** @description What the channel window shows. */
        ChannelsLinkCreate: {
            /** @description The options. If they are empty, the window shows a choice of messengers. */
            options: components["schemas"]["ChannelsLinkOptions"];
        };
        /** @description A WhatsApp business account. */
        Waba: {
            /** @description The business account's id. */
            waba_id: string;
            /** @description The business account's name. */
            waba_name: string;
        };
        /** @description A button. */
        TemplateButton: {
            /** @description What the button does. */
            type?: string;
            /** @description The button's text. */
            text?: string;
            /** @description The address that the button opens. */
            url?: string;
        };
        /** @description A part of a template. The values of `type` and `format` are known only from version 3 of the API, and are left out here. */
        TemplateComponent: {
            /** @description What the part is. */
            type?: string;
            /** @description The part's format. */
            format?: string;
            /** @description The part's text. */
            text?: string;
            /** @description Example values of the variables. */
            example?: string[];
            /** @description The part's buttons. */
            buttons?: components["schemas"]["TemplateButton"][];
        };
        /** @description A WABA template. */
        Template: {
            /** @description The name under which Wazzup lists the template. */
            title: string;
            /** @description The business account. */
            waba: components["schemas"]["Waba"];
            /** @description The ids of the channels that use the template. */
            channels: string[];
            /** @description The template's category, `MARKETING` or `UTILITY`. There may be more. */
            category: string;
            /** @description The template's language. The codes are not documented. */
            language: string;
            /** @description The template's parts. */
            components: components["schemas"]["TemplateComponent"][];
            /** @description Neither type nor meaning is known. */
            tricky_templates_priority?: unknown;
        };
        /** @description A WABA template to create, as a draft or for moderation. */
        TemplateCreate: {
            /** @description The template. */
            template: components["schemas"]["Template"];
            /** @description Whether the template is kept as a draft. False submits it to Meta for moderation. */
            is_draft: boolean;
        };
        /** @description The response to a create. */
        TemplateResult: {
            /** @description The new template. Its members are not known. */
            data: {
                [key: string]: unknown;
            } | null;
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /**
         * @description A file of a quick reply. It is at an external address (`link`), from which Wazzup copies it to its storage, or already in
         *     the storage (`sha1` and the other members). It is not documented which of them are required.
         */
        QuickTemplateFile: {
            /** @description The file's name. */
            name?: string;
            /** @description The file's media type. */
            mimetype?: string;
            /** @description The file's size, as a text. The unit is not documented. */
            size?: string;
            /** @description The SHA-1 of a file in Wazzup's storage. */
            sha1?: string;
            /** @description The external address that Wazzup copies the file from. */
            link?: string;
        };
        /** @description A quick reply to create. */
        QuickTemplateCreate: {
            /** @description The name under which the quick reply is listed. */
            name: string;
            /** @description The message's text. */
            text: string;
            /** @description The quick reply's place among the others. */
            order: number;
            /** @description The message's files. */
            files?: components["schemas"]["QuickTemplateFile"][];
        };
        /** @description How many messages wait for a user's reply. */
        UnansweredCounter: {
            /** @description How many messages wait for a reply, over all of the user's chats. */
            counter: number;
            /**
             * @description A red counter is for chats with customers for whom the user is responsible.
             * @enum {string}
             */
            type: "red" | "grey";
        };
        /** @description A counter in its envelope. */
        UnansweredCounterResult: {
            /** @description The counter. */
            data: components["schemas"]["UnansweredCounter"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Whether the counters of an account were cleared. */
        UnansweredCleared: {
            /** @description The account's id, digits as text. */
            account_id: string;
            /** @description Whether the counters were cleared. */
            cleared: boolean;
        };
        /** @description The response to clearing the counters. */
        UnansweredClearedResult: {
            /** @description What was cleared. */
            data: components["schemas"]["UnansweredCleared"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Requests a White Label partner's machine token. */
        ClientCredentialsGrant: {
            /**
             * @description The grant.
             * @constant
             */
            grant_type: "client_credentials";
            /** @description What the grant needs. */
            client_credentials_data: {
                /** @description The permissions `transport`, `crm` or both, separated by a comma without blanks. It is not documented which operation needs which. */
                scope: string;
            };
        };
        /** @description Exchanges a machine token for an end customer's tokens. The partner must have created the account. */
        TokenExchangeGrant: {
            /**
             * @description The grant.
             * @constant
             */
            grant_type: "urn:ietf:params:oauth:grant-type:token-exchange";
            /** @description What the grant needs. */
            token_exchange_data: {
                /** @description The machine token. */
                subject_token: string;
                /**
                 * @description What `subject_token` is.
                 * @constant
                 */
                subject_token_type: "urn:wazzup:oauth:token-type:machine_token";
                /** @description The account's id, digits only, as text. The cabinet shows it with a dash. */
                requested_subject: string;
                /** @description The permissions `transport`, `crm` or both, separated by a comma without blanks. It is not documented which operation needs which. */
                scope: string;
            };
        };
        /** @description Exchanges the `code` of a customer's login for the end customer's tokens. For Wazzup Label partners. */
        AuthorizationCodeGrant: {
            /**
             * @description The grant.
             * @constant
             */
            grant_type: "authorization_code";
            /** @description What the grant needs. Its name, `authorize_code_data`, differs from the grant's. */
            authorize_code_data: {
                /** @description The code from the redirect. It is not known how long it is valid. */
                code: string;
                /** @description The address that the login redirected to. */
                redirect_uri: string;
                /** @description The id that a Wazzup manager issued. */
                client_id: string;
                /** @description The secret whose SHA-256 was sent to the login, 43 to 128 letters, digits and `-._~`. */
                code_verifier: string;
            };
        };
        /** @description Exchanges a refresh token for new tokens. */
        RefreshTokenGrant: {
            /**
             * @description The grant.
             * @constant
             */
            grant_type: "refresh_token";
            /** @description What the grant needs. */
            refresh_token_data: {
                /** @description The newest refresh token. */
                refresh_token: string;
                /** @description The id that a Wazzup manager issued. */
                client_id: string;
            };
        };
        /** @description One of four grants. `grant_type` names it, and one object has its members. */
        TokenGrant: components["schemas"]["ClientCredentialsGrant"] | components["schemas"]["TokenExchangeGrant"] | components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["RefreshTokenGrant"];
        /** @description An access token, and with most grants a refresh token. Treat them as opaque. */
        Tokens: {
            /** @description The bearer token; for `client_credentials` the machine token. */
            access_token: string;
            /** @description For the next refresh. It is not known whether `client_credentials` returns one. */
            refresh_token?: string;
            /** @description The lifetime of the access token, in seconds. */
            expires_in?: number;
        };
        /** @description The response to a grant. */
        TokensResult: {
            /** @description The tokens. */
            data: components["schemas"]["Tokens"];
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description An account to create. */
        AccountCreate: {
            /** @description The account's name, at least 3 characters. */
            name: string;
            /** @description The account's language: `en`, `es`, `pt` or `ru`. There may be more. */
            lang: string;
            /** @description The account's currency: `EUR`, `USD`, `KZT` or `RUR` (in this spelling). There may be more. */
            currency: string;
            /** @description The account's country: `US`, `EU`, `KZ` or `RU`. There may be more. */
            country: string;
            /** @description The account's time zone, as hours before or after UTC. */
            timezone: number;
        };
        /** @description A new account: its id, a number of eight digits, and its name. */
        Account: {
            /** @description The account's id, eight digits. `createToken` takes it as text. */
            account_id: number;
            /** @description The account's name. */
            name: string;
        };
        /** @description The response to a create. */
        AccountCreated: {
            /** @description What was created. */
            data: {
                /** @description The account. */
                account: components["schemas"]["Account"];
            };
            /** @description The response's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description By how much the limit rises. */
        WabaBalanceRaise: {
            /** @description The amount by which the limit rises, in the account's currency. No minimum is documented. */
            value: number;
        };
        /** @description An integration to register. */
        MarketplaceIntegrationCreate: {
            /** @description The CRM's code, unique in Wazzup; Latin letters, digits, `-` and `_`. */
            crm_code: string;
            /** @description The address that the customer's consent redirects to, the `redirect_uri` of the authorization. */
            auth_redirect_uri: string;
            /** @description The secret that confirms an installation. Use it on servers only. */
            secret: string;
        };
        /** @description What to change of an integration. */
        MarketplaceIntegrationUpdate: {
            /** @description The CRM's name in the catalogue. */
            crm_name: string;
        };
        /** @description A chat, or a member of one. Its `phone` is text. Members of group chats can have a number instead. */
        WebhookChat: {
            /** @description The account in the messenger, or the group chat. */
            chat_id: string;
            /** @description The kind of messenger, such as `whatsapp`. */
            chat_type: string;
            /** @description The name. */
            name?: string | null;
            /** @description The user name. */
            username?: string | null;
            /** @description The phone number as text. Members of group chats were seen with a number. */
            phone?: string | number | null;
        };
        /** @description A file. */
        WebhookAttachment: {
            /** @description Where the file is. */
            url?: string;
            /** @description The file's name. */
            name?: string;
            /** @description The file's media type. */
            mimetype?: string;
            /** @description The file's size in bytes. */
            size?: number;
        };
        /** @description A message, inbound or outbound. */
        WebhookMessage: {
            /** @description The message's id. */
            message_id: string;
            /** @description The channel's id. */
            channel_id: string;
            /**
             * @description Whether the message is from the customer or to the customer.
             * @enum {string}
             */
            direction: "inbound" | "outbound";
            /** @description When the message was written, in Unix milliseconds (`meta.timestamp` is in seconds). */
            timestamp: number;
            /** @description The chat. This is the customer, also for inbound messages. */
            recipient: components["schemas"]["WebhookChat"];
            /** @description Who wrote, in a group chat. */
            sender?: components["schemas"]["WebhookChat"];
            /** @description The message's status, such as `accepted`. */
            status?: string;
            /** @description The CRM's id of the user who wrote. */
            crm_user_id?: string | null;
            /** @description The kind of message. */
            type?: string;
            /** @description The text. */
            text?: string | null;
            /** @description The file. */
            attachment?: components["schemas"]["WebhookAttachment"] | null;
        };
        /** @description Metadata of a webhook. */
        WebhookMeta: {
            /** @description The event's key, a UUID. It stays the same when the event is sent again. */
            idempotency_key: string;
            /** @description When the webhook was created, in Unix seconds. */
            timestamp: number;
        };
        /** @description Messages were added. */
        MessageAddEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            event: "message.add";
            /** @description The messages. Two public clients also handle a single object here. */
            data: components["schemas"]["WebhookMessage"][];
            /** @description Metadata of the webhook. */
            meta: components["schemas"]["WebhookMeta"];
        };
        /** @description The new status of a message that was sent. */
        WebhookMessageStatus: {
            /** @description The message's id. */
            message_id: string;
            /**
             * @description The status. No complete list is documented; a public client treats accepted, created, queued, pending, in progress,
             *     sent, delivered, read and viewed as not failed, and any other status as failed.
             */
            status: string;
            /** @description Why a send was rejected, such as `chat_no_access` where the user's role does not allow it. */
            reason?: string | null;
            /** @description What failed. No payload with it has been seen. */
            error?: unknown;
        };
        /** @description The status of messages changed. */
        MessageStatusUpdateEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            event: "message.status_update";
            /** @description The new statuses. Two public clients also handle a single object here. */
            data: components["schemas"]["WebhookMessageStatus"][];
            /** @description Metadata of the webhook. */
            meta: components["schemas"]["WebhookMeta"];
        };
        /** @description An event whose items no source shows. */
        OtherEvent: {
            /**
             * @description The event's name.
             * @enum {string}
             */
            event: "message.edit" | "message.delete" | "messages_dump.status_update" | "waba_template.status_update" | "channel.create" | "channel.qr_update" | "channel.waba_tier_update" | "channel.delete" | "group_chat.update" | "group_chat.memberships_update" | "crm_entities.deal_add";
            /** @description The items. Their members are not known. */
            data: {
                [key: string]: unknown;
            }[];
            /** @description Metadata of the webhook. */
            meta: components["schemas"]["WebhookMeta"];
        };
        /** @description A channel's new status. */
        WebhookChannelStatus: {
            /** @description The channel's id. */
            channel_id: string;
            /** @description The status. No complete list is documented. */
            status: string;
            /** @description Why. */
            reason?: string | null;
        };
        /** @description The status of channels changed. */
        ChannelStatusUpdateEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            event: "channel.status_update";
            /** @description The new statuses. Two public clients also handle a single object here. */
            data: components["schemas"]["WebhookChannelStatus"][];
            /** @description Metadata of the webhook. */
            meta: components["schemas"]["WebhookMeta"];
        };
        /** @description A contact to create in the CRM. */
        WebhookContactRequest: {
            /** @description The CRM's id of the user who becomes responsible. */
            responsible_user_id: string | null;
            /** @description The contact's name. */
            name: string;
            /** @description The chat, or several. */
            recipient: components["schemas"]["WebhookChat"] | components["schemas"]["WebhookChat"][];
        };
        /** @description Contacts need to be created. */
        ContactAddEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            event: "crm_entities.contact_add";
            /** @description The contacts. Two public clients also handle a single object here. */
            data: components["schemas"]["WebhookContactRequest"][];
            /** @description Metadata of the webhook. */
            meta: components["schemas"]["WebhookMeta"];
        };
    };
    responses: {
        /** @description Validation failed, for example because of an unknown member. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The partner's email or password is wrong. */
        PartnerUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description How many deals to skip. Where a list starts without it is not documented. */
        offset: number;
        /** @description The maximum number of deals to return. It is not documented what the default is, and what is done with a large number. */
        limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Deal = components['schemas']['Deal'];
export type Meta = components['schemas']['Meta'];
export type DealList = components['schemas']['DealList'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type DealCreate = components['schemas']['DealCreate'];
export type DealsCreate = components['schemas']['DealsCreate'];
export type Processed = components['schemas']['Processed'];
export type ProcessedResult = components['schemas']['ProcessedResult'];
export type DealsDelete = components['schemas']['DealsDelete'];
export type NullResult = components['schemas']['NullResult'];
export type DealUpdate = components['schemas']['DealUpdate'];
export type DealsUpdate = components['schemas']['DealsUpdate'];
export type ContactData = components['schemas']['ContactData'];
export type Contact = components['schemas']['Contact'];
export type ContactList = components['schemas']['ContactList'];
export type ContactCreate = components['schemas']['ContactCreate'];
export type ContactsCreate = components['schemas']['ContactsCreate'];
export type OpenBody = components['schemas']['OpenBody'];
export type OpenResult = components['schemas']['OpenResult'];
export type ContactUpdate = components['schemas']['ContactUpdate'];
export type ContactsUpdate = components['schemas']['ContactsUpdate'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type UserCreate = components['schemas']['UserCreate'];
export type UsersCreate = components['schemas']['UsersCreate'];
export type UserRole = components['schemas']['UserRole'];
export type Settings = components['schemas']['Settings'];
export type SettingsEnvelope = components['schemas']['SettingsEnvelope'];
export type SettingsResult = components['schemas']['SettingsResult'];
export type SettingsUpdate = components['schemas']['SettingsUpdate'];
export type PipelineStage = components['schemas']['PipelineStage'];
export type Pipeline = components['schemas']['Pipeline'];
export type PipelineList = components['schemas']['PipelineList'];
export type PipelineStageCreate = components['schemas']['PipelineStageCreate'];
export type PipelineCreate = components['schemas']['PipelineCreate'];
export type PipelinesCreate = components['schemas']['PipelinesCreate'];
export type PipelinesCreated = components['schemas']['PipelinesCreated'];
export type PipelinesCreatedResult = components['schemas']['PipelinesCreatedResult'];
export type Channel = components['schemas']['Channel'];
export type ChannelList = components['schemas']['ChannelList'];
export type AvitoCredentials = components['schemas']['AvitoCredentials'];
export type InstagramCredentials = components['schemas']['InstagramCredentials'];
export type TelegramBotCredentials = components['schemas']['TelegramBotCredentials'];
export type MaxBotCredentials = components['schemas']['MaxBotCredentials'];
export type NoCredentials = components['schemas']['NoCredentials'];
export type ChannelCreate = components['schemas']['ChannelCreate'];
export type ChannelCreated = components['schemas']['ChannelCreated'];
export type WabaTransaction = components['schemas']['WabaTransaction'];
export type WabaTransactions = components['schemas']['WabaTransactions'];
export type Recipient = components['schemas']['Recipient'];
export type TextMessage = components['schemas']['TextMessage'];
export type Attachment = components['schemas']['Attachment'];
export type AttachmentMessage = components['schemas']['AttachmentMessage'];
export type TemplateMessage = components['schemas']['TemplateMessage'];
export type MessageCreate = components['schemas']['MessageCreate'];
export type MessageAccepted = components['schemas']['MessageAccepted'];
export type MessageAcceptedResult = components['schemas']['MessageAcceptedResult'];
export type MessagesDumpCreate = components['schemas']['MessagesDumpCreate'];
export type MessagesDump = components['schemas']['MessagesDump'];
export type MessagesDumpResult = components['schemas']['MessagesDumpResult'];
export type WebhookSubscription = components['schemas']['WebhookSubscription'];
export type WebhookSubscriptionList = components['schemas']['WebhookSubscriptionList'];
export type WebhookSubscriptionCreate = components['schemas']['WebhookSubscriptionCreate'];
export type WebhooksCreate = components['schemas']['WebhooksCreate'];
export type WebhookSubscriptionReference = components['schemas']['WebhookSubscriptionReference'];
export type WebhooksDelete = components['schemas']['WebhooksDelete'];
export type WebhookSubscriptionUpdate = components['schemas']['WebhookSubscriptionUpdate'];
export type WebhooksUpdate = components['schemas']['WebhooksUpdate'];
export type ActiveChat = components['schemas']['ActiveChat'];
export type IframeEvents = components['schemas']['IframeEvents'];
export type AllChatsLink = components['schemas']['AllChatsLink'];
export type IframeChat = components['schemas']['IframeChat'];
export type CardLink = components['schemas']['CardLink'];
export type ChatsLinkCreate = components['schemas']['ChatsLinkCreate'];
export type IframeLink = components['schemas']['IframeLink'];
export type IframeLinkResult = components['schemas']['IframeLinkResult'];
export type ChannelsLinkOptions = components['schemas']['ChannelsLinkOptions'];
export type ChannelsLinkCreate = components['schemas']['ChannelsLinkCreate'];
export type Waba = components['schemas']['Waba'];
export type TemplateButton = components['schemas']['TemplateButton'];
export type TemplateComponent = components['schemas']['TemplateComponent'];
export type Template = components['schemas']['Template'];
export type TemplateCreate = components['schemas']['TemplateCreate'];
export type TemplateResult = components['schemas']['TemplateResult'];
export type QuickTemplateFile = components['schemas']['QuickTemplateFile'];
export type QuickTemplateCreate = components['schemas']['QuickTemplateCreate'];
export type UnansweredCounter = components['schemas']['UnansweredCounter'];
export type UnansweredCounterResult = components['schemas']['UnansweredCounterResult'];
export type UnansweredCleared = components['schemas']['UnansweredCleared'];
export type UnansweredClearedResult = components['schemas']['UnansweredClearedResult'];
export type ClientCredentialsGrant = components['schemas']['ClientCredentialsGrant'];
export type TokenExchangeGrant = components['schemas']['TokenExchangeGrant'];
export type AuthorizationCodeGrant = components['schemas']['AuthorizationCodeGrant'];
export type RefreshTokenGrant = components['schemas']['RefreshTokenGrant'];
export type TokenGrant = components['schemas']['TokenGrant'];
export type Tokens = components['schemas']['Tokens'];
export type TokensResult = components['schemas']['TokensResult'];
export type AccountCreate = components['schemas']['AccountCreate'];
export type Account = components['schemas']['Account'];
export type AccountCreated = components['schemas']['AccountCreated'];
export type WabaBalanceRaise = components['schemas']['WabaBalanceRaise'];
export type MarketplaceIntegrationCreate = components['schemas']['MarketplaceIntegrationCreate'];
export type MarketplaceIntegrationUpdate = components['schemas']['MarketplaceIntegrationUpdate'];
export type WebhookChat = components['schemas']['WebhookChat'];
export type WebhookAttachment = components['schemas']['WebhookAttachment'];
export type WebhookMessage = components['schemas']['WebhookMessage'];
export type WebhookMeta = components['schemas']['WebhookMeta'];
export type MessageAddEvent = components['schemas']['MessageAddEvent'];
export type WebhookMessageStatus = components['schemas']['WebhookMessageStatus'];
export type MessageStatusUpdateEvent = components['schemas']['MessageStatusUpdateEvent'];
export type OtherEvent = components['schemas']['OtherEvent'];
export type WebhookChannelStatus = components['schemas']['WebhookChannelStatus'];
export type ChannelStatusUpdateEvent = components['schemas']['ChannelStatusUpdateEvent'];
export type WebhookContactRequest = components['schemas']['WebhookContactRequest'];
export type ContactAddEvent = components['schemas']['ContactAddEvent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponsePartnerUnauthorized = components['responses']['PartnerUnauthorized'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterLimit = components['parameters']['limit'];
export type $defs = Record<string, never>;
export interface operations {
    listDeals: {
        parameters: {
            query?: {
                /** @description How many deals to skip. Where a list starts without it is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description The maximum number of deals to return. It is not documented what the default is, and what is done with a large number. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["DealList"]["data"];
    };
    createDeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealsCreate"];
            };
        };
        responses: {
            /** @description The deals were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            /** @description The deals were added. It is not known which of the two statuses the API uses; treat both as success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ProcessedResult"]["data"];
    };
    deleteDeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealsDelete"];
            };
        };
        responses: {
            /** @description The deals were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NullResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    updateDeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealsUpdate"];
            };
        };
        responses: {
            /** @description The existing deals were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ProcessedResult"]["data"];
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `id`, as the CRM sent it. */
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal, as the only element of an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["DealList"]["data"][0];
    };
    listContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ContactList"]["data"];
    };
    createContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsCreate"];
            };
        };
        responses: {
            /** @description The contacts were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            /** @description The contacts were added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ProcessedResult"]["data"];
    };
    deleteContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The contacts were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    updateContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsUpdate"];
            };
        };
        responses: {
            /** @description The contacts were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ProcessedResult"]["data"];
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's `id`, as the CRM sent it. */
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact, as the only element of an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ContactList"]["data"][0];
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["UserList"]["data"];
    };
    createUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsersCreate"];
            };
        };
        responses: {
            /** @description The users were added or updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            /** @description The users were added or updated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ProcessedResult"]["data"];
    };
    deleteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The users were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    updateUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The users were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id`, as the CRM sent it. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, as the only element of an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["UserList"]["data"][0];
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: Extract<components["schemas"]["SettingsResult"], { "data": unknown }>["data"];
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    listPipelines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["PipelineList"]["data"];
    };
    createPipelines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelinesCreate"];
            };
        };
        responses: {
            /** @description The pipelines were uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelinesCreatedResult"];
                };
            };
            /** @description The pipelines were uploaded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelinesCreatedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["PipelinesCreatedResult"]["data"];
    };
    listChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ChannelList"]["data"];
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelCreate"];
            };
        };
        responses: {
            /** @description The channel was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelCreated"];
                };
            };
            /** @description The channel was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: Extract<components["schemas"]["ChannelCreated"]["data"], readonly unknown[]>[0];
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel, as the only element of an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["ChannelList"]["data"][0];
    };
    deleteChannel: {
        parameters: {
            query?: {
                /** @description Whether the channel's conversations are deleted too. What happens to them without it is not documented. */
                delete_chats?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NullResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    submitChannelTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    reinitChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    requestChannelPairingCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    listWabaTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The WABA channel's id.
                 * @example bf65cc76-8e64-4fe3-bdef-e309946bcec9
                 */
                channel_id: string;
                /** @description The day (`YYYY-MM-DD`), from 00:00:00.000 to 23:59:59.999 UTC. */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day's transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WabaTransactions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["WabaTransactions"]["data"]["transactions"];
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageCreate"];
            };
        };
        responses: {
            /** @description The message was accepted for sending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAcceptedResult"];
                };
            };
            /** @description The message was accepted for sending. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAcceptedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["MessageAcceptedResult"]["data"];
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, as webhooks report it.
                 * @example 51c9a9e2-0a6f-4b0e-9d43-7f9b2b7d6f1a
                 */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NullResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id, as webhooks report it.
                 * @example 51c9a9e2-0a6f-4b0e-9d43-7f9b2b7d6f1a
                 */
                message_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The message was edited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    createMessagesDump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessagesDumpCreate"];
            };
        };
        responses: {
            /** @description The job was started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesDumpResult"];
                };
            };
            /** @description The job was started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesDumpResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["MessagesDumpResult"]["data"];
    };
    getMessagesDump: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The job's `export_id`. */
                export_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesDumpResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["MessagesDumpResult"]["data"];
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["WebhookSubscriptionList"]["data"];
    };
    createWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhooksCreate"];
            };
        };
        responses: {
            /** @description The subscriptions were created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionList"];
                };
            };
            /** @description The subscriptions were created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSubscriptionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["WebhookSubscriptionList"]["data"];
    };
    deleteWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhooksDelete"];
            };
        };
        responses: {
            /** @description The subscriptions were deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    updateWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhooksUpdate"];
            };
        };
        responses: {
            /** @description The subscriptions were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    createChatsLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatsLinkCreate"];
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IframeLinkResult"];
                };
            };
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IframeLinkResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["IframeLinkResult"]["data"];
    };
    createChannelsLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelsLinkCreate"];
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IframeLinkResult"];
                };
            };
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IframeLinkResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["IframeLinkResult"]["data"];
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["OpenResult"]["data"];
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateCreate"];
            };
        };
        responses: {
            /** @description The template was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResult"];
                };
            };
            /** @description The template was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["TemplateResult"]["data"];
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The template's id. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["OpenResult"]["data"];
    };
    getWabaPricing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["OpenResult"]["data"];
    };
    listQuickTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quick replies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["OpenResult"]["data"];
    };
    createQuickTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickTemplateCreate"];
            };
        };
        responses: {
            /** @description The quick reply was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            /** @description The quick reply was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["OpenResult"]["data"];
    };
    getQuickTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The quick reply's id. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quick reply. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["OpenResult"]["data"];
    };
    deleteQuickTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The quick reply's id. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quick reply was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    updateQuickTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The quick reply's id. */
                template_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description The quick reply was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: void;
    };
    getUnansweredCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id`, as the CRM sent it. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnansweredCounterResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["UnansweredCounterResult"]["data"];
    };
    clearUnanswered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters were cleared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnansweredClearedResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
        };
        payload: components["schemas"]["UnansweredClearedResult"]["data"];
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenGrant"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResult"];
                };
            };
            /** @description The tokens. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PartnerUnauthorized"];
        };
        payload: components["schemas"]["TokensResult"]["data"];
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description The account was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCreated"];
                };
            };
            /** @description The account was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PartnerUnauthorized"];
        };
        payload: components["schemas"]["AccountCreated"]["data"]["account"];
    };
    getAccount: {
        parameters: {
            query?: {
                /**
                 * @description One of `billing` (who was billed last, the partner or the end customer), `channels` and `subscriptions`. It is not
                 *     known how to write several values.
                 */
                expand?: "billing" | "channels" | "subscriptions";
            };
            header?: never;
            path: {
                /** @description The account's id, eight digits. The response to a create has it as a number. Here the vendor calls it text. */
                account_id: number | string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. Its members could not be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PartnerUnauthorized"];
        };
        payload: components["schemas"]["OpenResult"]["data"];
    };
    raiseWabaBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account's id, eight digits. The response to a create has it as a number. Here the vendor calls it text. */
                account_id: number | string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WabaBalanceRaise"];
            };
        };
        responses: {
            /** @description The limit was raised. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NullResult"];
                };
            };
            /** @description The limit was raised. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NullResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PartnerUnauthorized"];
        };
        payload: void;
    };
    createMarketplaceIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketplaceIntegrationCreate"];
            };
        };
        responses: {
            /** @description The integration was registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NullResult"];
                };
            };
            /** @description The integration was registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NullResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PartnerUnauthorized"];
        };
        payload: void;
    };
    updateMarketplaceIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketplaceIntegrationUpdate"];
            };
        };
        responses: {
            /** @description The integration was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PartnerUnauthorized"];
        };
        payload: void;
    };
    receiveMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageAddEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatusUpdateEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveMessageEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveMessageDeletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveMessagesDumpStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTemplateStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveChannelStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelStatusUpdateEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveChannelCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWabaTier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveChannelDeletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveGroupChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveGroupChatMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveContactRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactAddEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveDealRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtherEvent"];
            };
        };
        responses: {
            /** @description Received. Respond at once and process later; Wazzup sends the event again after a temporary failure, so expect duplicates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
