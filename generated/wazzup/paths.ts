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
         * @description Lists the deals that the integration has sent, page by page. The answer says neither how many there are nor whether more
         *     follow. Ask on until a page is empty; the server may cap `limit`, so a short page need not be the last.
         *
         *     No filter is documented, nor the order. A deal added or deleted between two requests can make another show up twice, or not at all.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create deals
         * @description Adds one deal or several. The ids are the caller's.
         *
         *     What happens to a deal whose id is taken already is not documented. `updateDeals` is the way to change one.
         */
        post: operations["createDeals"];
        /**
         * Delete deals
         * @description Deletes one deal or several.
         *
         *     The ids travel in the body of the DELETE. Some gateways and proxies drop such a body, and what the API makes of a DELETE without
         *     one is not known: call it directly. Not documented either is what an id without a deal does.
         */
        delete: operations["deleteDeals"];
        options?: never;
        head?: never;
        /**
         * Update deals
         * @description Sets the members of one deal or several to the values sent. Each item names its deal by `id`.
         *
         *     Send all members: whether an item may leave some out is not documented. Nor is what an id without a deal does.
         */
        patch: operations["updateDeals"];
        trace?: never;
    };
    "/v2/deals/{deal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `id`, as the CRM gave it. */
                deal_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Reads one deal, and answers with an array. At most one element is expected.
         *
         *     Whether an unknown id is answered with 404 or with an empty array is not known: be ready for both.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A deal as the integration sent it. It has no stage, no amount and no times. */
        Deal: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible. That user gets to see the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters. A manager opens it from Wazzup's list of deals.
             */
            uri: string;
            /**
             * @description The CRM's ids of the contacts whom the deal concerns. How many there may be, and whether Wazzup must know them already,
             *     is not documented.
             */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description What an answer says about itself. Whether it can hold more than the time is not known. */
        Meta: {
            /** @description When the answer was made, in Unix seconds. */
            timestamp: number;
        };
        /** @description Deals in their envelope. There is no total and no sign of a next page. */
        DealList: {
            /** @description The deals. */
            data: components["schemas"]["Deal"][];
            /** @description The answer's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The body of an error, without the envelope. Any member may be missing. */
        Error: {
            /** @description The kind of problem in capitals, such as `VALIDATION_FAILED` or `OAUTH_TOKEN_UNKNOWN_OR_REVOKED`. There is no full list. */
            code?: string;
            /** @description The kind of problem, for people. */
            title?: string;
            /** @description What went wrong, for people. */
            detail?: string;
            /** @description The problems one by one, a sentence each. Fields are named within the sentences only. */
            errors?: string[];
        };
        /** @description A deal to add. */
        DealCreate: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible. That user gets to see the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters. A manager opens it from Wazzup's list of deals.
             */
            uri: string;
            /**
             * @description The CRM's ids of the contacts whom the deal concerns. How many there may be, and whether Wazzup must know them already,
             *     is not documented.
             */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description The deals to add. */
        DealsCreate: {
            /** @description One deal at least. How many one request takes is not documented. */
            deals: components["schemas"]["DealCreate"][];
        };
        /** @description The answer to a create or an update, which shows no deal. */
        ProcessedResult: {
            /** @description What was done. */
            data: {
                /** @description Presumably how many deals were accepted. Whether it can be fewer than were sent is not documented. */
                processed: number;
            };
            /** @description The answer's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The deals to delete. */
        DealsDelete: {
            /** @description The ids of the deals, one at least. How many one request takes is not documented. */
            deal_ids: string[];
        };
        /** @description The answer to a delete, which shows nothing. */
        NullResult: {
            /** @description Always null. */
            data: null;
            /** @description The answer's time. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A deal's new values, under the id of the deal that they are for. */
        DealUpdate: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The CRM's id of the user who is responsible. That user gets to see the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters. A manager opens it from Wazzup's list of deals.
             */
            uri: string;
            /**
             * @description The CRM's ids of the contacts whom the deal concerns. How many there may be, and whether Wazzup must know them already,
             *     is not documented.
             */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description The deals to change. */
        DealsUpdate: {
            /** @description One deal at least. How many one request takes is not documented. */
            deals: components["schemas"]["DealUpdate"][];
        };
    };
    responses: {
        /** @description Validation failed, for example because of a member that the API does not know. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description How many deals to skip. Where a list starts without it is not documented. */
        offset: number;
        /** @description How many deals to answer with at most. What comes without it, and what is done with a large number, is not documented. */
        limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Deal = components['schemas']['Deal'];
export type Meta = components['schemas']['Meta'];
export type DealList = components['schemas']['DealList'];
export type Error = components['schemas']['Error'];
export type DealCreate = components['schemas']['DealCreate'];
export type DealsCreate = components['schemas']['DealsCreate'];
export type ProcessedResult = components['schemas']['ProcessedResult'];
export type DealsDelete = components['schemas']['DealsDelete'];
export type NullResult = components['schemas']['NullResult'];
export type DealUpdate = components['schemas']['DealUpdate'];
export type DealsUpdate = components['schemas']['DealsUpdate'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterLimit = components['parameters']['limit'];
export type $defs = Record<string, never>;
export interface operations {
    listDeals: {
        parameters: {
            query?: {
                /** @description How many deals to skip. Where a list starts without it is not documented. */
                offset?: components["parameters"]["offset"];
                /** @description How many deals to answer with at most. What comes without it, and what is done with a large number, is not documented. */
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
            /** @description The deals were added. It is not known which of the two statuses the API uses; take both for success. */
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
            /** @description The deals were updated, those that exist. */
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
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `id`, as the CRM gave it. */
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
    };
}
