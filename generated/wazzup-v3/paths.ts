// Made by `npm run generate` from specs/wazzup-v3. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists all active users, sorted by name, in one response.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create or update users
         * @description Creates users, or updates those whose ids Wazzup already has. At most 100 in one request, and each id once. One invalid user rejects
         *     the whole request.
         *
         *     It is not documented whether a user's update clears members that are left out: send complete users. New users need a role.
         *     It is assigned in Wazzup's cabinet; no operation assigns it.
         */
        post: operations["upsertUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user by its id in the CRM.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user by its id in the CRM.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/users/bulk_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Delete users
         * @description Deletes users by their ids in the CRM. The response lists the ids that no user has; they are not an error.
         */
        patch: operations["deleteUsers"];
        trace?: never;
    };
    "/v3/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists the contacts page by page, sorted by id. A page has at most 100 contacts; no parameter changes that. `count` is the
         *     number of all contacts.
         *
         *     The list has all contacts of the account, also those that another integration sent. A contact added or deleted between two
         *     requests can make another one appear twice, or not at all.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create or update contacts
         * @description Creates contacts, or updates those whose ids Wazzup already has. At most 100 in one request, and each id once. One invalid contact
         *     rejects the whole request.
         *
         *     It is not documented whether an update clears members that are left out: send complete contacts, with all their chats.
         */
        post: operations["upsertContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Returns a contact by its id in the CRM. A contact that was just written may not be there for a moment.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact by its id in the CRM. Its chats stay in the shared chats.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/contacts/bulk_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Delete contacts
         * @description Deletes contacts by their ids in the CRM, at most 100 in one request. The response lists the ids that no contact has; they are not an error.
         */
        patch: operations["deleteContacts"];
        trace?: never;
    };
    "/v3/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deals
         * @description Lists the deals page by page, sorted by id. A page has at most 100 deals; no parameter changes that. `count` is the number
         *     of all deals.
         *
         *     A deal added or deleted between two requests can make another one appear twice, or not at all.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create or update deals
         * @description Creates deals, or updates those whose ids Wazzup already has. At most 100 in one request, and each id once. One invalid deal rejects
         *     the whole request.
         *
         *     It is not documented whether an update clears members that are left out: send complete deals.
         */
        post: operations["upsertDeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Returns a deal by its id in the CRM. A deal that was just written may not be there for a moment.
         */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        /**
         * Delete a deal
         * @description Deletes a deal by its id in the CRM.
         */
        delete: operations["deleteDeal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/deals/bulk_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Delete deals
         * @description Deletes deals by their ids in the CRM, at most 100 in one request. The response lists the ids that no deal has; they are not an error.
         */
        patch: operations["deleteDeals"];
        trace?: never;
    };
    "/v3/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pipelines
         * @description Lists all pipelines with their stages in one response.
         */
        get: operations["listPipelines"];
        put?: never;
        /**
         * Upload pipelines
         * @description Uploads pipelines with their stages, or updates them. In Wazzup's cabinet a user then chooses a stage for the deals of new
         *     customers. Without pipelines no `createDeal` webhook is sent for them.
         *
         *     Send all pipelines in one request: it is not documented whether pipelines and stages that are left out remain. No
         *     operation deletes a pipeline.
         */
        post: operations["uploadPipelines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description Lists all connected channels with their states in one response. A sidecar key may call it.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/message": {
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
         * @description Sends a text, a file or a WABA template to a chat. A sidecar key may call it.
         *
         *     The response means that Wazzup has accepted the message, not that it was delivered: a blocked channel and a text to a WABA chat
         *     outside its 24 hours are accepted too. The webhook `messagesAndStatuses` reports its status.
         *
         *     Sending is not idempotent. With `crmMessageId`, a second message within 60 s is rejected with `REPEATED_CRM_MESSAGE_ID`; later it is sent
         *     again.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/message/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id, as the response to sending it and webhooks show it. */
                messageId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a message
         * @description Deletes a message that was sent. Some messengers allow it, for a limited time that is not documented; WABA does not.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /**
         * Edit a message
         * @description Replaces the text or the file of a message that was sent. Some messengers allow it, for a limited time that is not documented; WABA does
         *     not.
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/v3/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the webhook settings
         * @description Returns the address that events are sent to, and which events are sent. Another integration of the account can overwrite
         *     them: check from time to time. A sidecar key may call it.
         */
        get: operations["getWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the webhook settings
         * @description Sets the address that events are sent to, and which events are sent. An integration has one address. Wazzup immediately
         *     sends `{ "test": true }` to the address, which must respond with 200. A sidecar key may call it.
         *
         *     No operation removes the address: switch all events off instead. It is not documented whether events that are left out
         *     keep their state: send all four.
         */
        patch: operations["setWebhooks"];
        trace?: never;
    };
    "/v3/iframe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a link to the chat window
         * @description Creates an address that shows Wazzup's chats to a user, for an iframe in the CRM's page. Send the user to Wazzup first. A
         *     chat that does not exist is created; for Telegram and MAX that does not work by phone.
         *
         *     It is not documented how long the address is valid, so create one each time. Embed it with `allow="microphone *;
         *     clipboard-write *"`. The iframe notifies the page of `WZ_CREATE_ENTITY` and `WZ_OPEN_ENTITY` by `postMessage`.
         */
        post: operations["createIframeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/templates/whatsapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List WABA templates
         * @description Lists the WABA templates page by page. A sidecar key may call it.
         */
        get: operations["listWabaTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/unanswered/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id` in the CRM. */
                userId: string;
            };
            cookie?: never;
        };
        /**
         * Get a user's number of unanswered messages
         * @description Returns how many messages of the last 7 days a user has not answered. The number is 0 for a user without a role.
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
}
export interface webhooks {
    messagesAndStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Messages were added or changed, or their statuses changed
         * @description Reports messages, statuses of messages, or both in one body. Messages are inbound ones and those sent in Wazzup or on the
         *     phone. Public clients also receive messages that were sent through this API. An edit or a deletion has the same message id
         *     again, with `isEdited` or `isDeleted`.
         *
         *     No signature is documented. `Authorization: Bearer <crmKey>` is sent only where Wazzup has a `crmKey` of the CRM, which a
         *     plain API key does not provide. So put a secret into the address. Retries are not documented.
         */
        post: operations["receiveMessagesAndStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channelsUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Channels' states changed
         * @description Reports channels whose states changed, with a QR code where a channel waits for one.
         */
        post: operations["receiveChannelsUpdates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    templateStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A WABA template's state changed
         * @description Reports the state of a WABA template's moderation. The body has one template, not an array.
         */
        post: operations["receiveTemplateStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    createContact: {
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
         * @description Asks the CRM to create a contact, and to return it. It is sent when a new customer writes and the first user who responds
         *     becomes responsible, when customers are assigned to users in turn, and when a manager presses '+' in the list of deals.
         *     `createDeal` follows the response.
         */
        post: operations["receiveCreateContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    createDeal: {
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
         * @description Asks the CRM to create a deal, and to return it. It is sent after `createContact`, in the same cases; for new customers
         *     only where pipelines were uploaded. It is not sent again for a chat that already has a deal, even if that deal is closed.
         */
        post: operations["receiveCreateDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    test: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The address is tested
         * @description Tests the address while `setWebhooks` is in progress. Respond with 200, or `setWebhooks` fails with `testPostNotPassed`.
         */
        post: operations["receiveTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A user of the CRM, as the integration sent it. */
        User: {
            /** @description The user's id in the CRM. */
            id: string;
            /** @description The user's name. */
            name: string;
            /** @description The user's phone, digits with the country code. */
            phone?: string;
            /** @description The id of the Wazzup account. */
            accountId?: number;
        };
        /** @description Users. */
        UserList: components["schemas"]["User"][];
        /** @description An error's code as a member of an object. */
        NestedError: {
            /** @description The error's code. */
            code?: string;
        };
        /** @description An invalid item of the request. One invalid item rejects the whole request. */
        InvalidItem: {
            /** @description The item's index in the request, from 0. */
            index?: number;
            /** @description The names of the invalid members. */
            fields?: string[];
        };
        /** @description The body of an error response. Any member may be missing, and the body may be empty. */
        ErrorBody: {
            /**
             * @description The error's code, such as `INVALID_USERS_DATA`. Compare it without regard to case and underscores: the pages write
             *     `REPEATED_CRM_MESSAGE_ID` and `repeatedCrmMessageId`, and webhooks have `uriNotValid`. No complete list is documented.
             */
            error?: string | components["schemas"]["NestedError"];
            /** @description A human-readable error message. */
            description?: string;
            /**
             * @description Details. For `INVALID_USERS_DATA`, `INVALID_CONTACTS_DATA`, `INVALID_DEALS_DATA` and `INVALID_PIPELINES_DATA` it lists the
             *     invalid items of the request. For the other codes it is an object whose members depend on the code.
             */
            data?: components["schemas"]["InvalidItem"][] | {
                [key: string]: unknown;
            };
            /** @description The HTTP status. Only message operations return it. */
            status?: number;
            /** @description The request's id, for the vendor's support. Only message operations return it. */
            requestId?: string;
        };
        /** @description A user to create, or to update where the id is already known. */
        UserUpsert: {
            /** @description The user's id in the CRM, at most 64 characters. */
            id: string;
            /** @description The name that chats show, at most 150 characters. */
            name: string;
            /**
             * @description The user's phone, digits with the country code and without `+`. It is used to sign in to Wazzup's mobile app. Two users cannot have
             *     the same phone: leave it out where there is none.
             */
            phone?: string;
        };
        /** @description The users to create or update, at most 100. An account has at most 1,000. */
        UsersUpsert: components["schemas"]["UserUpsert"][];
        /** @description The ids of the records to delete, at most 100. */
        IdsDelete: string[];
        /** @description Ids of records in the CRM. */
        Ids: string[];
        /** @description A customer's chat in one messenger. */
        ContactData: {
            /** @description The kind of chat, such as `whatsapp`. `ChatType` lists the known ones. */
            chatType: string;
            /** @description The chat's id in the messenger, for WhatsApp and Viber the phone. */
            chatId?: string;
            /** @description For Telegram, the user name without `@`. */
            username?: string | null;
            /** @description For Telegram and MAX, the phone, digits with the country code. */
            phone?: string | null;
        };
        /** @description A contact as an integration sent it. It connects a customer's chats with a user of the CRM. */
        Contact: {
            /** @description The contact's id in the CRM. */
            id: string;
            /** @description The CRM's id of the user who is responsible. */
            responsibleUserId: string;
            /** @description The contact's name. */
            name: string;
            /** @description The customer's chats. It may be empty. */
            contactData: components["schemas"]["ContactData"][];
            /** @description The address of the contact's page in the CRM. */
            uri?: string | null;
        };
        /** @description A page of contacts. */
        ContactPage: {
            /** @description The number of all contacts. */
            count: number;
            /** @description The contacts of the page, at most 100. */
            data: components["schemas"]["Contact"][];
        };
        /**
         * @description The kind of chat. `whatsgroup`, `telegroup` and `maxgroup` are group chats.
         * @enum {string}
         */
        ChatType: "whatsapp" | "whatsgroup" | "viber" | "instagram" | "telegram" | "telegroup" | "vk" | "avito" | "max" | "maxgroup";
        /** @description A chat by its id. */
        Chat: {
            /** @description The kind of chat. */
            chatType: components["schemas"]["ChatType"];
            /**
             * @description The chat's id in the messenger. For `whatsapp` and `viber` it is the phone, in digits with the country code. For
             *     `instagram` it is the account's name without `@`, or the id in a webhook. For the other kinds it is the id in a webhook;
             *     for `telegram` and `max` also the id in the response to a message by `username` or `phone`.
             */
            chatId: string;
            /** @description For Telegram only, the user name without `@`. */
            username?: string | null;
            /** @description For Telegram and MAX, the phone, digits with the country code and without `+`. */
            phone?: string | null;
        };
        /** @description A chat in Telegram, without its id. It needs `username` or `phone`. */
        TelegramChat: {
            /**
             * @description Telegram.
             * @constant
             */
            chatType: "telegram";
            /** @description Not allowed here. A chat with an id is a `Chat`. */
            chatId?: never;
            /** @description For Telegram only, the user name without `@`. */
            username?: string | null;
            /** @description For Telegram and MAX, the phone, digits with the country code and without `+`. */
            phone?: string | null;
        };
        /** @description A customer's chat in one messenger. */
        ContactDataUpsert: components["schemas"]["Chat"] | components["schemas"]["TelegramChat"];
        /** @description A contact to create, or to update where the id is already known. */
        ContactUpsert: {
            /** @description The contact's id in the CRM, at most 64 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible, at most 100 characters. Send the user first. The user sees the contact's chats. */
            responsibleUserId: string;
            /** @description The contact's name, at most 200 characters. */
            name: string;
            /** @description The customer's chats, at least one. Send all of them. An update seems to replace them. */
            contactData: components["schemas"]["ContactDataUpsert"][];
            /** @description The address of the contact's page in the CRM, at most 200 characters. It becomes a button in the list of deals. */
            uri?: string | null;
        };
        /** @description The contacts to create or update, at most 100. */
        ContactsUpsert: components["schemas"]["ContactUpsert"][];
        /** @description A deal as an integration sent it. It has no amount, stage or time. */
        Deal: {
            /** @description The deal's id in the CRM. */
            id: string;
            /** @description The CRM's id of the user who is responsible. */
            responsibleUserId: string;
            /** @description The deal's name. */
            name: string;
            /** @description The address of the deal's page in the CRM. */
            uri?: string;
            /** @description The CRM's ids of the deal's contacts. */
            contacts: string[];
            /** @description Whether the deal is closed. Closed deals stay in the list, marked as such. */
            closed: boolean;
        };
        /** @description A page of deals. */
        DealPage: {
            /** @description The number of all deals. */
            count: number;
            /** @description The deals of the page, at most 100. */
            data: components["schemas"]["Deal"][];
        };
        /** @description A deal to create, or to update where the id is already known. */
        DealUpsert: {
            /** @description The deal's id in the CRM. Use at most 64 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible, and who sees the deal. Send the user first. */
            responsibleUserId: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /** @description The address of the deal's page in the CRM, at most 200 characters. */
            uri: string;
            /** @description The CRM's ids of the deal's contacts. Send the contacts first. */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description The deals to create or update, at most 100. */
        DealsUpsert: components["schemas"]["DealUpsert"][];
        /** @description A stage of a pipeline. */
        PipelineStage: {
            /** @description The id in the CRM, as it was sent. */
            id: string | number;
            /** @description The stage's name. */
            name: string;
        };
        /** @description A pipeline as the integration sent it. */
        Pipeline: {
            /** @description The id in the CRM, as it was sent. */
            id: string | number;
            /** @description The pipeline's name. */
            name: string;
            /** @description The pipeline's stages. */
            stages?: components["schemas"]["PipelineStage"][];
        };
        /** @description Pipelines. */
        PipelineList: components["schemas"]["Pipeline"][];
        /** @description A stage to create or update. */
        PipelineStageUpload: {
            /** @description The stage's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The stage's name, at most 100 characters. */
            name: string;
        };
        /** @description A pipeline to create or update. */
        PipelineUpload: {
            /** @description The pipeline's id in the CRM, at most 100 characters. The page allows any type; this description has text only. */
            id: string;
            /** @description The pipeline's name, at most 100 characters. */
            name: string;
            /** @description The pipeline's stages. Leave it out where there are none; an empty list is rejected. */
            stages?: components["schemas"]["PipelineStageUpload"][];
        };
        /** @description All pipelines. No maximum number is documented. */
        PipelinesUpload: components["schemas"]["PipelineUpload"][];
        /** @description A messenger's account that is connected to Wazzup. */
        Channel: {
            /** @description The channel's id (a UUID). */
            channelId: string;
            /**
             * @description The kind of messenger: `whatsapp`, `wapi` (WABA), `instagram`, `tgapi` (a Telegram account), `telegram` (a Telegram
             *     bot), `vk`, `avito`, `viber`, `max` or `maxbot`. There may be more. The `chatType` of personal chats is `whatsapp` for
             *     `wapi`, `telegram` for `tgapi`, `max` for `maxbot`, and otherwise the same as `transport`.
             */
            transport: string;
            /** @description The account's phone (digits), its name or the bot's name. */
            plainId: string;
            /**
             * @description The channel's state: `active`, `init`, `disabled`, `phoneUnavailable`, `qr`, `qridle`, `openElsewhere`, `notEnoughMoney`, `foreignphone`,
             *     `unauthorized`, `waitForPassword`, `blocked`, `onModeration` or `rejected`. There may be more. Compare it without regard to case:
             *     `openelsewhere` occurs too.
             */
            state: string;
            /** @description The channel's name. */
            name?: string;
        };
        /** @description Channels. */
        ChannelList: components["schemas"]["Channel"][];
        /** @description A button. Which members it has depends on the messenger. */
        Button: {
            /** @description The button's text, for WABA at most 20 characters, for Telegram bots at most 64. */
            text?: string;
            /** @description The kind of button. For WABA it is `text`, for MAX `callback`, `link` or `message`. */
            type?: string;
            /** @description The text that is returned when the button is pressed. For WABA with a template, and for MAX. */
            payload?: string;
            /** @description The address that the button opens. For Telegram bots and MAX. */
            url?: string;
            /** @description The text that is returned when the button is pressed, 1 to 64 bytes. For Telegram bots. */
            callbackData?: string;
            /**
             * @description The button's appearance. For MAX.
             * @enum {string}
             */
            intent?: "default" | "positive" | "negative";
        };
        /** @description Buttons, for WABA, Telegram bots and MAX. */
        ButtonsObject: {
            /** @description The buttons. For WABA it is one list of at most 10 buttons. For Telegram bots and MAX it is a list of rows. */
            buttons: (components["schemas"]["Button"] | components["schemas"]["Button"][])[];
            /**
             * @description Whether the buttons are in the message or replace the keyboard. For Telegram bots and MAX.
             * @enum {string}
             */
            replyMarkup?: "inline" | "reply";
            /** @description Whether the keyboard is removed. For Telegram bots and MAX. */
            removeKeyboard?: boolean;
            /** @description Whether the keyboard disappears after a button is pressed. For Telegram bots and MAX. */
            oneTimeKeyboard?: boolean;
            /** @description The kind of chat. For Telegram bots and MAX. */
            chatType?: string;
        };
        /** @description A message with a text. */
        TextMessage: {
            /** @description The id of the channel that sends the message. */
            channelId: string;
            /** @description The kind of chat. It must match the channel's transport. */
            chatType: components["schemas"]["ChatType"];
            /**
             * @description The chat's id in the messenger, for WhatsApp and Viber the phone (digits with the country code). Required unless `username` or `phone`
             *     is sent.
             */
            chatId?: string;
            /** @description For Telegram, the user name without `@`, instead of `chatId`. */
            username?: string;
            /** @description For Telegram and MAX, the phone, digits with the country code, instead of `chatId`. */
            phone?: string;
            /**
             * @description The text. The maximum length depends on the messenger. The pages disagree on it. `*bold*`, `_italic_`, `~strike~` and
             *     triple backticks work in WhatsApp, WABA, Viber and Telegram bots.
             */
            text: string;
            /** @description Not allowed together with `text`. Send a text and a file as two messages. */
            contentUri?: never;
            /** @description The id of the message to quote. */
            refMessageId?: string;
            /** @description The CRM's id of the user who sends the message. With a sidecar key it has no effect. */
            crmUserId?: string;
            /** @description An id that the caller chooses. A second message with the same id within 60 s is rejected. */
            crmMessageId?: string;
            /**
             * @description Whether the chat's unanswered messages count as answered.
             * @default true
             */
            clearUnanswered?: boolean;
            /** @description The message's buttons. */
            buttonsObject?: components["schemas"]["ButtonsObject"];
        };
        /** @description A message with a file. */
        ContentMessage: {
            /** @description The id of the channel that sends the message. */
            channelId: string;
            /** @description The kind of chat. It must match the channel's transport. */
            chatType: components["schemas"]["ChatType"];
            /**
             * @description The chat's id in the messenger, for WhatsApp and Viber the phone (digits with the country code). Required unless `username` or `phone`
             *     is sent.
             */
            chatId?: string;
            /** @description For Telegram, the user name without `@`, instead of `chatId`. */
            username?: string;
            /** @description For Telegram and MAX, the phone, digits with the country code, instead of `chatId`. */
            phone?: string;
            /** @description The file's address. It must be public and must not redirect. Wazzup fetches the file immediately. At most 10 MB. */
            contentUri: string;
            /** @description Not allowed together with `contentUri`. Send a text and a file as two messages. */
            text?: never;
            /** @description The id of the message to quote. */
            refMessageId?: string;
            /** @description The CRM's id of the user who sends the message. With a sidecar key it has no effect. */
            crmUserId?: string;
            /** @description An id that the caller chooses. A second message with the same id within 60 s is rejected. */
            crmMessageId?: string;
            /**
             * @description Whether the chat's unanswered messages count as answered.
             * @default true
             */
            clearUnanswered?: boolean;
            /** @description The message's buttons. */
            buttonsObject?: components["schemas"]["ButtonsObject"];
        };
        /** @description A message with a WABA template. */
        TemplateMessage: {
            /** @description The id of the channel that sends the message. */
            channelId: string;
            /** @description The kind of chat. It must match the channel's transport. */
            chatType: components["schemas"]["ChatType"];
            /**
             * @description The chat's id in the messenger, for WhatsApp and Viber the phone (digits with the country code). Required unless `username` or `phone`
             *     is sent.
             */
            chatId?: string;
            /** @description The template's `templateGuid`. */
            templateId: string;
            /** @description The template's values, those of the header first, then the body's, then those of buttons with an address. */
            templateValues?: string[];
            /** @description The id of the message to quote. */
            refMessageId?: string;
            /** @description The CRM's id of the user who sends the message. With a sidecar key it has no effect. */
            crmUserId?: string;
            /** @description An id that the caller chooses. A second message with the same id within 60 s is rejected. */
            crmMessageId?: string;
            /**
             * @description Whether the chat's unanswered messages count as answered.
             * @default true
             */
            clearUnanswered?: boolean;
            /** @description The message's buttons. */
            buttonsObject?: components["schemas"]["ButtonsObject"];
        };
        /** @description A message with a text, a file or a WABA template. A text and a file in one message are not allowed. */
        MessageCreate: components["schemas"]["TextMessage"] | components["schemas"]["ContentMessage"] | components["schemas"]["TemplateMessage"];
        /** @description A message that Wazzup has accepted. */
        MessageAccepted: {
            /** @description The message's id. Webhooks report its status. */
            messageId: string;
            /** @description The chat's id in the messenger, also where the message was sent by `username` or `phone`. */
            chatId: string;
        };
        /** @description A new text. */
        TextEdit: {
            /** @description The text. */
            text: string;
            /** @description Not allowed together with `text`. */
            contentUri?: never;
            /** @description The CRM's id of the user who edits the message. */
            crmUserId?: string;
        };
        /** @description A new file. */
        ContentEdit: {
            /** @description The file's address. */
            contentUri: string;
            /** @description Not allowed together with `contentUri`. */
            text?: never;
            /** @description The CRM's id of the user who edits the message. */
            crmUserId?: string;
        };
        /** @description The message's new text or its new file, never both. */
        MessageEdit: components["schemas"]["TextEdit"] | components["schemas"]["ContentEdit"];
        /** @description Whether the events are sent. The API returns booleans; the page prints them as text. */
        WebhookSwitch: boolean | ("true" | "false");
        /** @description Which events are sent. */
        WebhookSubscriptions: {
            /** @description Messages and their statuses. */
            messagesAndStatuses?: components["schemas"]["WebhookSwitch"];
            /** @description Requests to create contacts and deals. */
            contactsAndDealsCreation?: components["schemas"]["WebhookSwitch"];
            /** @description Channels' states. */
            channelsUpdates?: components["schemas"]["WebhookSwitch"];
            /** @description WABA templates' states, under the name on the page. */
            templateStatus?: components["schemas"]["WebhookSwitch"];
            /** @description WABA templates' states, under the name that the API returns. */
            wabaTemplatesStatus?: components["schemas"]["WebhookSwitch"];
        };
        /** @description The address that events are sent to, and which events are sent. */
        WebhookSettings: {
            /** @description The address, null where none is set. */
            webhooksUri: string | null;
            /** @description Which events are sent. */
            subscriptions: components["schemas"]["WebhookSubscriptions"];
        };
        /** @description Which events are sent. Send all four, and use one of the two names for WABA templates' states. */
        WebhookSubscriptionsUpdate: {
            /** @description Messages and their statuses. */
            messagesAndStatuses?: boolean;
            /** @description Requests to create contacts and deals. Set it to true only where the CRM creates them in its response. */
            contactsAndDealsCreation?: boolean;
            /** @description Channels' states. */
            channelsUpdates?: boolean;
            /** @description WABA templates' states, under the name on the page. */
            templateStatus?: boolean;
            /** @description WABA templates' states, under the name that the API returns. */
            wabaTemplatesStatus?: boolean;
        };
        /** @description The address and the events to set. */
        WebhookSettingsUpdate: {
            /** @description The address, at most 200 characters. It may have a query. Put a secret into it: webhooks have no signature. */
            webhooksUri: string;
            /** @description Which events are sent. */
            subscriptions: components["schemas"]["WebhookSubscriptionsUpdate"];
        };
        /** @description A user who was sent before. */
        IframeUser: {
            /** @description The user's id in the CRM. */
            id: string;
            /** @description The user's name. The window shows the name that was sent with the user. */
            name?: string;
        };
        /** @description The chat that is open at first. */
        IframeActiveChat: {
            /** @description The channel's id. */
            channelId?: string;
            /** @description The kind of chat. */
            chatType: components["schemas"]["ChatType"];
            /** @description The chat's id in the messenger, for WhatsApp and Viber the phone (digits). */
            chatId: string;
        };
        /** @description Options of the window. No member's type is recorded. */
        IframeOptions: {
            /** @description The kind of CRM. */
            clientType?: string | null;
            /** @description Whether the iframe notifies the page of deals to create and to open. */
            useDealsEvents?: boolean | null;
            /** @description Whether the iframe notifies the page of messages. */
            useMessageEvents?: boolean | null;
        };
        /** @description All chats that the user may see. */
        AllChatsLink: {
            /** @description The user who opens the window. */
            user: components["schemas"]["IframeUser"];
            /**
             * @description All chats.
             * @constant
             */
            scope: "global";
            /** @description Not allowed with all chats. */
            filter?: never;
            /** @description The chat that is open at first. */
            activeChat?: components["schemas"]["IframeActiveChat"];
            /** @description Options of the window. */
            options?: components["schemas"]["IframeOptions"];
        };
        /** @description A chat to show. */
        IframeChat: {
            /** @description The kind of chat. */
            chatType: components["schemas"]["ChatType"];
            /** @description The chat's id in the messenger, for WhatsApp and Viber the phone (digits). */
            chatId?: string;
            /** @description The name to show. */
            name?: string;
            /** @description For Telegram, the user name without `@`. */
            username?: string;
            /** @description The phone, digits with the country code. */
            phone?: string;
        };
        /** @description The chats of one card of the CRM. */
        CardLink: {
            /** @description The user who opens the window. */
            user: components["schemas"]["IframeUser"];
            /**
             * @description The chats of a deal, a contact or another record.
             * @constant
             */
            scope: "card";
            /** @description The chats to show. */
            filter: components["schemas"]["IframeChat"][];
            /** @description The chat that is open at first. */
            activeChat?: components["schemas"]["IframeActiveChat"];
            /** @description Options of the window. */
            options?: components["schemas"]["IframeOptions"];
        };
        /** @description Who opens the chat window, and whether it shows all the user's chats or those of one card of the CRM. */
        IframeLinkCreate: components["schemas"]["AllChatsLink"] | components["schemas"]["CardLink"];
        /** @description The chat window's address. */
        IframeLink: {
            /** @description The address for the iframe. */
            url: string;
        };
        /** @description A WhatsApp business account. */
        Waba: {
            /** @description The business account's id. */
            wabaId?: string;
            /** @description The business account's name. */
            wabaName?: string;
        };
        /** @description A button of a template. */
        WabaTemplateButton: {
            /** @description The kind of button. */
            type?: string;
            /** @description The button's text. */
            text?: string;
            /** @description The address that the button opens. */
            url?: string;
        };
        /** @description A part of a template. */
        WabaTemplateComponent: {
            /** @description The part: `HEADER`, `BODY`, `FOOTER` or `BUTTONS`. */
            type: string;
            /** @description A header's format: `IMAGE`, `DOCUMENT`, `VIDEO` or `TEXT`. */
            format?: string;
            /** @description The part's text. */
            text?: string;
            /** @description Examples of the values. */
            example?: string[] | {
                [key: string]: unknown;
            };
            /** @description The part's buttons. */
            buttons?: components["schemas"]["WabaTemplateButton"][];
        };
        /** @description A WABA template. */
        WabaTemplate: {
            /** @description The template's id. A message names it as `templateId`. */
            templateGuid: string;
            /** @description The id of the Wazzup account. */
            accountId?: number;
            /** @description The name that Wazzup shows. */
            title: string;
            /** @description The name at WhatsApp. */
            name: string;
            /** @description The business account. */
            waba?: components["schemas"]["Waba"];
            /** @description The ids of the channels that use the template. */
            channels?: string[];
            /** @description The template's category. The values are not recorded. */
            category?: string;
            /** @description The template's language. */
            language?: string;
            /** @description The state of the moderation: `approved`, `pending`, `rejected`, `paused`, `disabled` or `archived`. Compare it without regard to case. */
            status: string;
            /** @description Why the template was rejected. */
            rejected_reason?: string | null;
            /** @description The template's namespace. */
            namespace?: string;
            /** @description The template's parts. */
            components?: components["schemas"]["WabaTemplateComponent"][];
            /** @description The template as the text of a message. It shows the order of the values. */
            templateCode?: string;
        };
        /** @description WABA templates. */
        WabaTemplateList: components["schemas"]["WabaTemplate"][];
        /** @description A user's unanswered messages. */
        UnansweredCounter: {
            /** @description How many messages are unanswered. */
            counterV2: number;
            /** @description The counter's colour, `red` or `grey`, or null. */
            type: string | null;
            /** @description When the last of the messages was written, ISO 8601 in UTC. */
            lastMsgDateTime: string | null;
        };
        /** @description Why a message was not delivered. */
        WebhookError: {
            /**
             * @description The code: `BAD_CONTACT`, `CHATID_IGSID_MISMATCH`, `TOO_LONG_TEXT`, `BAD_LINK`, `TOO_BIG_CONTENT`, `SPAM`, `TOO_MANY_EXT_REQS`,
             *     `WRONG_CONTENT`, `MESSAGE_CANCELLED`, `24_HOURS_EXCEEDED`, `7_DAYS_EXCEEDED`, `COMMENT_DELETED`, `MENTION_FORBIDDEN`,
             *     `CONTENT_CONVERSION_ERROR`, `MESSAGE_DELETED`, `COMMENT_ALREADY_PRIVATE_REPLIED`, `COMMENT_INVALID_FOR_PRIVATE_REPLY`,
             *     `COMMENT_CAN_BE_TEXT_ONLY`, `CANNOT_REPLY_TO_DELETED`, `CHANNEL_REJECTED`, `GENERAL_ERROR` or `UNKNOWN_ERROR`. There may be more.
             */
            error?: string;
            /** @description A human-readable error message. */
            description?: string;
            /** @description Details. Their form is not shown. */
            data?: unknown;
        };
        /** @description A customer, as the messenger knows them. */
        WebhookContact: {
            /** @description The name. */
            name?: string;
            /** @description The picture's address. */
            avatarUri?: string;
            /** @description The user name. */
            username?: string;
            /** @description The phone. */
            phone?: string;
            /** @description The chat's id in the messenger. */
            messengerChatId?: string;
        };
        /** @description A message before it was edited or deleted. */
        WebhookOldInfo: {
            /** @description The text. */
            oldText?: string;
            /** @description The author's id. */
            oldAuthorId?: string;
            /** @description The author's name. */
            oldAuthorName?: string;
        };
        /** @description A post in Instagram. */
        InstagramPost: {
            /** @description The post's id. */
            id?: string | number;
            /** @description The post's address. */
            src?: string;
            /** @description The SHA-1 of the picture. */
            sha1?: string;
            /** @description The SHA-1 of the preview. */
            previewSha1?: string;
            /** @description The picture's address. */
            imageSrc?: string;
            /** @description The preview's address. */
            previewSrc?: string;
            /** @description The number of likes. */
            likes?: number;
            /** @description The number of comments. */
            comments?: number;
            /** @description The author's account. */
            author?: string;
            /** @description The author's id. */
            authorId?: string;
            /** @description The author's name. */
            authorName?: string;
            /** @description The post's text. */
            description?: string;
            /** @description The post's time, in Unix milliseconds. */
            timestamp?: number;
            /** @description When the post was updated. Its size suggests Unix milliseconds. */
            updatedAt?: number;
        };
        /** @description A message. Every member except the two ids was missing in some body. */
        WebhookMessage: {
            /** @description The message's id (mostly a UUID). An edit or a deletion has the same id. */
            messageId: string;
            /** @description The chat's id in the messenger. */
            chatId: string;
            /** @description The channel's id (mostly a UUID). */
            channelId?: string;
            /** @description The kind of chat, such as `whatsapp`. `ChatType` lists the known ones. */
            chatType?: string;
            /** @description When the message was written, ISO 8601. A time without a zone is in UTC. */
            dateTime?: string;
            /**
             * @description The kind of message: `text`, `image`, `audio`, `video`, `document`, `vcard`, `geo`, `wapi_template`, `unsupported`, `missing_call`,
             *     `system` or `unknown`. There may be more.
             */
            type?: string;
            /** @description `inbound` for a customer's message, else `sent`, `delivered`, `read` or `error`. */
            status?: string;
            /** @description The error, present with the status `error`. */
            error?: components["schemas"]["WebhookError"];
            /** @description False for a message from the customer, true for a message to the customer. */
            isEcho?: boolean;
            /** @description The customer. */
            contact?: components["schemas"]["WebhookContact"];
            /** @description The text. */
            text?: string;
            /** @description The file's address. */
            contentUri?: string;
            /** @description Who wrote the message, where `isEcho` is true. */
            authorName?: string;
            /** @description The CRM's id of the user who wrote the message, where `isEcho` is true. */
            authorId?: string;
            /** @description Whether the message was sent in Wazzup's own chat. */
            sentFromApp?: boolean;
            /** @description Whether this is an edit. */
            isEdited?: boolean;
            /** @description Whether this is a deletion. */
            isDeleted?: boolean;
            /** @description The message before the edit or the deletion. */
            oldInfo?: components["schemas"]["WebhookOldInfo"];
            /** @description The quoted message. Its members are not shown. */
            quotedMessage?: {
                [key: string]: unknown;
            };
            /** @description The buttons of amoCRM's Salesbot. Their members are not shown. */
            interactive?: {
                [key: string]: unknown;
            }[];
            /** @description The post in Instagram that is commented on. */
            instPost?: components["schemas"]["InstagramPost"];
            /** @description The profile in Avito. Its type is not recorded. */
            avitoProfileId?: unknown;
            /** @description The advertisement that led to the chat. Its form is not shown. */
            advert?: unknown;
        };
        /** @description A message's new status. */
        WebhookStatus: {
            /** @description The message's id. */
            messageId: string;
            /** @description When the status changed, ISO 8601. It may be missing. */
            timestamp?: string;
            /** @description `sent`, `delivered`, `read`, `error`, or `edited` for an edit in the messenger. There may be more. */
            status: string;
            /** @description The error, present with the status `error`. */
            error?: components["schemas"]["WebhookError"];
        };
        /** @description Messages, statuses, or both. */
        MessagesAndStatuses: {
            /** @description New, edited and deleted messages. */
            messages?: components["schemas"]["WebhookMessage"][];
            /** @description New statuses of messages. */
            statuses?: components["schemas"]["WebhookStatus"][];
        };
        /** @description A channel's new state. */
        ChannelUpdate: {
            /** @description The channel's id. */
            channelId: string;
            /** @description The state: `active`, `disabled`, `qr`, `phoneUnavailable`, `openElsewhere`, `notEnoughMoney`, `unauthorized` and others. */
            state: string;
            /** @description When the state changed, in Unix milliseconds. */
            timestamp?: number;
            /** @description The QR code to scan, as a data URI. Present with the state `qr`. */
            qr?: string;
            /** @description Neither its type nor its meaning is recorded. */
            qridle?: unknown;
            /** @description For WABA, the limit of new conversations: `TIER_0`, `TIER_1K`, `TIER_10K` and others. */
            tier?: string;
        };
        /** @description Channels whose states changed. */
        ChannelsUpdates: {
            /** @description The channels. */
            channelsUpdates: components["schemas"]["ChannelUpdate"][];
        };
        /** @description A WABA template's new state. */
        TemplateStatusUpdate: {
            /** @description The template's id. */
            templateGuid: string;
            /** @description The template's name. */
            name: string;
            /** @description The state: `APPROVED`, `PENDING`, `REJECTED`, `PAUSED` or `DISABLED`. Compare it without regard to case: the example has `approved`. */
            status: string;
        };
        /** @description A WABA template's new state. */
        TemplateStatus: {
            /** @description The template. */
            templateStatus: components["schemas"]["TemplateStatusUpdate"];
        };
        /** @description A contact to create in the CRM. */
        CreateContactRequest: {
            /** @description The CRM's id of the user who is to be responsible. */
            responsibleUserId: string;
            /** @description The customer's name. */
            name: string;
            /** @description The customer's chats. */
            contactData: components["schemas"]["ContactData"][];
            /** @description `auto`, or `byUser` where a manager pressed '+'. */
            source: string;
        };
        /** @description A request to create a contact. */
        CreateContact: {
            /** @description The contact. */
            createContact: components["schemas"]["CreateContactRequest"];
        };
        /** @description A deal to create in the CRM. */
        CreateDealRequest: {
            /** @description The CRM's id of the user who is to be responsible. */
            responsibleUserId: string;
            /** @description The CRM's ids of the deal's contacts. */
            contacts: string[];
            /** @description `auto`, or `byUser` where a manager pressed '+'. */
            source: string;
        };
        /** @description A request to create a deal. */
        CreateDeal: {
            /** @description The deal. */
            createDeal: components["schemas"]["CreateDealRequest"];
        };
        /** @description A test of the address. */
        TestRequest: {
            /** @description Always true. */
            test: boolean;
        };
    };
    responses: {
        /** @description The request is invalid, or the account no longer exists. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key is missing or wrong. A key becomes invalid when the integration is switched off or connected again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The key may not call this operation. It is a sidecar key, which belongs to Wazzup's own integration with amoCRM or Bitrix24:
         *     it works only for channels, for sending messages, for webhooks and for templates.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description More than 500 requests in 5 s. The request is not processed and can be sent again after 5 s. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Wazzup had an internal error. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A user is invalid, two users have the same phone, or a limit is exceeded. Nothing is processed. */
        InvalidUsers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Wazzup had an internal error, or the request contains the same id twice. */
        UpsertServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No record has this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request has more than 100 ids. */
        TooManyIds: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A contact is invalid, or the request has more than 100. Nothing is processed. */
        InvalidContacts: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A deal is invalid, or the request has more than 100. Nothing is processed. */
        InvalidDeals: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A pipeline is invalid, for example because its list of stages is empty. */
        InvalidPipelines: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The message is rejected. These are the codes of sending, editing and deleting: `INVALID_MESSAGE_DATA`, `VALIDATION_ERROR`,
         *     `WRONG_TRANSPORT`, `REPEATED_CRM_MESSAGE_ID`, `BALANCE_IS_EMPTY`, `MESSAGE_WRONG_CONTENT_TYPE`,
         *     `MESSAGE_ONLY_TEXT_OR_CONTENT`, `MESSAGES_ONLY_TEXT_OR_CONTENT`, `MESSAGE_NOTHING_TO_SEND`, `MESSAGE_TEXT_TOO_LONG`,
         *     `MESSAGES_TOO_LONG_` followed by `INSTAGRAM`, `TELEGRAM`, `WABA`, `VK`, `AVITO`, `VIBER`, `WABA_HEADER` or `WABA_TEMPLATE`,
         *     `MESSAGES_UNSUPPORTED_CONTENT_TYPE_INSTAPI`, `MESSAGES_CONTENT_CAN_NOT_BE_BLANK`, `MESSAGES_TEXT_CAN_NOT_BE_BLANK`,
         *     `MESSAGES_CONTENT_SIZE_EXCEEDED` (also with `_WABA` and `_TELEGRAM`), `CHANNEL_NOT_FOUND`, `CHANNEL_BLOCKED`,
         *     `CHANNEL_WAPI_REJECTED`, `CHANNEL_NO_MONEY`, `CHANNEL_LIMIT_EXCEEDED`, `CHANNEL_INVALID_TRANSPORT_FOR_` followed by
         *     `EDITING`, `CONTENT_EDITING` or `DELETION`, `MESSAGE_CHANNEL_UNAVAILABLE`, `MESSAGE_DOWNLOAD_CONTENT_ERROR`,
         *     `MESSAGES_NOT_TEXT_FIRST`, `MESSAGES_IS_SPAM`, `MESSAGES_ABNORMAL_SEND`, `MESSAGES_INVALID_CONTACT_TYPE`,
         *     `MESSAGES_CAN_NOT_ADD`, `MESSAGES_CONTAIN_BUTTONS`, `MESSAGES_NOT_FOUND`, `MESSAGES_EDITING_TIME_EXPIRED`,
         *     `MESSAGES_DELETION_TIME_EXPIRED`, `REFERENCE_MESSAGE_NOT_FOUND`, `CHAT_NO_ACCESS`, `TEMPLATE_REJECTED`, `BAD_CONTACT`,
         *     `UNKNOWN_ERROR` and `UNKNOWN_ERROR_WITH_TRACE_ID`. There may be more.
         */
        InvalidMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The address is not a valid URI, or did not respond to the test request with 200. */
        InvalidWebhooks: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Wazzup does not know the user, or the request is invalid. */
        InvalidUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description How many records to skip. Without it, the list starts at its first record. */
        offset: number;
        /** @description How many templates to skip. */
        templateOffset: number;
        /** @description The maximum number of templates in the response. */
        limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type NestedError = components['schemas']['NestedError'];
export type InvalidItem = components['schemas']['InvalidItem'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type UserUpsert = components['schemas']['UserUpsert'];
export type UsersUpsert = components['schemas']['UsersUpsert'];
export type IdsDelete = components['schemas']['IdsDelete'];
export type Ids = components['schemas']['Ids'];
export type ContactData = components['schemas']['ContactData'];
export type Contact = components['schemas']['Contact'];
export type ContactPage = components['schemas']['ContactPage'];
export type ChatType = components['schemas']['ChatType'];
export type Chat = components['schemas']['Chat'];
export type TelegramChat = components['schemas']['TelegramChat'];
export type ContactDataUpsert = components['schemas']['ContactDataUpsert'];
export type ContactUpsert = components['schemas']['ContactUpsert'];
export type ContactsUpsert = components['schemas']['ContactsUpsert'];
export type Deal = components['schemas']['Deal'];
export type DealPage = components['schemas']['DealPage'];
export type DealUpsert = components['schemas']['DealUpsert'];
export type DealsUpsert = components['schemas']['DealsUpsert'];
export type PipelineStage = components['schemas']['PipelineStage'];
export type Pipeline = components['schemas']['Pipeline'];
export type PipelineList = components['schemas']['PipelineList'];
export type PipelineStageUpload = components['schemas']['PipelineStageUpload'];
export type PipelineUpload = components['schemas']['PipelineUpload'];
export type PipelinesUpload = components['schemas']['PipelinesUpload'];
export type Channel = components['schemas']['Channel'];
export type ChannelList = components['schemas']['ChannelList'];
export type Button = components['schemas']['Button'];
export type ButtonsObject = components['schemas']['ButtonsObject'];
export type TextMessage = components['schemas']['TextMessage'];
export type ContentMessage = components['schemas']['ContentMessage'];
export type TemplateMessage = components['schemas']['TemplateMessage'];
export type MessageCreate = components['schemas']['MessageCreate'];
export type MessageAccepted = components['schemas']['MessageAccepted'];
export type TextEdit = components['schemas']['TextEdit'];
export type ContentEdit = components['schemas']['ContentEdit'];
export type MessageEdit = components['schemas']['MessageEdit'];
export type WebhookSwitch = components['schemas']['WebhookSwitch'];
export type WebhookSubscriptions = components['schemas']['WebhookSubscriptions'];
export type WebhookSettings = components['schemas']['WebhookSettings'];
export type WebhookSubscriptionsUpdate = components['schemas']['WebhookSubscriptionsUpdate'];
export type WebhookSettingsUpdate = components['schemas']['WebhookSettingsUpdate'];
export type IframeUser = components['schemas']['IframeUser'];
export type IframeActiveChat = components['schemas']['IframeActiveChat'];
export type IframeOptions = components['schemas']['IframeOptions'];
export type AllChatsLink = components['schemas']['AllChatsLink'];
export type IframeChat = components['schemas']['IframeChat'];
export type CardLink = components['schemas']['CardLink'];
export type IframeLinkCreate = components['schemas']['IframeLinkCreate'];
export type IframeLink = components['schemas']['IframeLink'];
export type Waba = components['schemas']['Waba'];
export type WabaTemplateButton = components['schemas']['WabaTemplateButton'];
export type WabaTemplateComponent = components['schemas']['WabaTemplateComponent'];
export type WabaTemplate = components['schemas']['WabaTemplate'];
export type WabaTemplateList = components['schemas']['WabaTemplateList'];
export type UnansweredCounter = components['schemas']['UnansweredCounter'];
export type WebhookError = components['schemas']['WebhookError'];
export type WebhookContact = components['schemas']['WebhookContact'];
export type WebhookOldInfo = components['schemas']['WebhookOldInfo'];
export type InstagramPost = components['schemas']['InstagramPost'];
export type WebhookMessage = components['schemas']['WebhookMessage'];
export type WebhookStatus = components['schemas']['WebhookStatus'];
export type MessagesAndStatuses = components['schemas']['MessagesAndStatuses'];
export type ChannelUpdate = components['schemas']['ChannelUpdate'];
export type ChannelsUpdates = components['schemas']['ChannelsUpdates'];
export type TemplateStatusUpdate = components['schemas']['TemplateStatusUpdate'];
export type TemplateStatus = components['schemas']['TemplateStatus'];
export type CreateContactRequest = components['schemas']['CreateContactRequest'];
export type CreateContact = components['schemas']['CreateContact'];
export type CreateDealRequest = components['schemas']['CreateDealRequest'];
export type CreateDeal = components['schemas']['CreateDeal'];
export type TestRequest = components['schemas']['TestRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseInvalidUsers = components['responses']['InvalidUsers'];
export type ResponseUpsertServerError = components['responses']['UpsertServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooManyIds = components['responses']['TooManyIds'];
export type ResponseInvalidContacts = components['responses']['InvalidContacts'];
export type ResponseInvalidDeals = components['responses']['InvalidDeals'];
export type ResponseInvalidPipelines = components['responses']['InvalidPipelines'];
export type ResponseInvalidMessage = components['responses']['InvalidMessage'];
export type ResponseInvalidWebhooks = components['responses']['InvalidWebhooks'];
export type ResponseInvalidUser = components['responses']['InvalidUser'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterTemplateOffset = components['parameters']['templateOffset'];
export type ParameterLimit = components['parameters']['limit'];
export type $defs = Record<string, never>;
export interface operations {
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
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["UserList"];
    };
    upsertUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsersUpsert"];
            };
        };
        responses: {
            /** @description The users were created or updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidUsers"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UpsertServerError"];
        };
        payload: void;
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["User"];
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: void;
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
                "application/json": components["schemas"]["IdsDelete"];
            };
        };
        responses: {
            /** @description The users were deleted. The ids that no user has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ids"];
                };
            };
            400: components["responses"]["TooManyIds"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["Ids"];
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description How many records to skip. Without it, the list starts at its first record. */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["ContactPage"]["data"];
    };
    upsertContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactsUpsert"];
            };
        };
        responses: {
            /** @description The contacts were created or updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidContacts"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UpsertServerError"];
        };
        payload: void;
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["Contact"];
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: void;
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
                "application/json": components["schemas"]["IdsDelete"];
            };
        };
        responses: {
            /** @description The contacts were deleted. The ids that no contact has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ids"];
                };
            };
            400: components["responses"]["TooManyIds"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["Ids"];
    };
    listDeals: {
        parameters: {
            query?: {
                /** @description How many records to skip. Without it, the list starts at its first record. */
                offset?: components["parameters"]["offset"];
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
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["DealPage"]["data"];
    };
    upsertDeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealsUpsert"];
            };
        };
        responses: {
            /** @description The deals were created or updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidDeals"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UpsertServerError"];
        };
        payload: void;
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["Deal"];
    };
    deleteDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `id` in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: void;
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
                "application/json": components["schemas"]["IdsDelete"];
            };
        };
        responses: {
            /** @description The deals were deleted. The ids that no deal has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ids"];
                };
            };
            400: components["responses"]["TooManyIds"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["Ids"];
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
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["PipelineList"];
    };
    uploadPipelines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelinesUpload"];
            };
        };
        responses: {
            /** @description The pipelines were uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidPipelines"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: void;
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["ChannelList"];
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
            /** @description The message was accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAccepted"];
                };
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["MessageAccepted"];
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id, as the response to sending it and webhooks show it. */
                messageId: string;
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
                content?: never;
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: void;
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The message's id, as the response to sending it and webhooks show it. */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEdit"];
            };
        };
        responses: {
            /** @description The message was edited. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidMessage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: void;
    };
    getWebhooks: {
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
                    "application/json": components["schemas"]["WebhookSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["WebhookSettings"];
    };
    setWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings were changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidWebhooks"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: void;
    };
    createIframeLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IframeLinkCreate"];
            };
        };
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IframeLink"];
                };
            };
            400: components["responses"]["InvalidUser"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["IframeLink"];
    };
    listWabaTemplates: {
        parameters: {
            query?: {
                /** @description How many templates to skip. */
                offset?: components["parameters"]["templateOffset"];
                /** @description The maximum number of templates in the response. */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of templates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WabaTemplateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["WabaTemplateList"];
    };
    getUnansweredCounter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's `id` in the CRM. */
                userId: string;
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
                    "application/json": components["schemas"]["UnansweredCounter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
        payload: components["schemas"]["UnansweredCounter"];
    };
    receiveMessagesAndStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessagesAndStatuses"];
            };
        };
        responses: {
            /** @description Received. Respond within 30 s, and process later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveChannelsUpdates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelsUpdates"];
            };
        };
        responses: {
            /** @description Received. Respond within 30 s, and process later. */
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
                "application/json": components["schemas"]["TemplateStatus"];
            };
        };
        responses: {
            /** @description Received. Respond within 30 s, and process later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveCreateContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContact"];
            };
        };
        responses: {
            /** @description The contact was created. Respond within 30 s, with `uri` where there is one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    receiveCreateDeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeal"];
            };
        };
        responses: {
            /** @description The deal was created. Respond within 30 s, with its `uri`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
        };
    };
    receiveTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestRequest"];
            };
        };
        responses: {
            /** @description Received. Respond within 30 s, and process later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
