// Made by `npm run generate` from specs/wazzup. Do not edit.

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
         * @description Lists the deals that this integration has pushed, page by page. There is no total: the end is an empty page.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create deals
         * @description Pushes deals. Whether one whose id is known already is updated or refused is not documented; in the vendor's API v3 it is updated.
         */
        post: operations["createDeals"];
        /**
         * Delete deals
         * @description Deletes deals. The ids stand in the body of the DELETE, which some proxies and gateways drop.
         */
        delete: operations["deleteDeals"];
        options?: never;
        head?: never;
        /**
         * Update deals
         * @description Sets the values of deals that were pushed before. What happens with an id that is not known is not documented.
         */
        patch: operations["updateDeals"];
        trace?: never;
    };
    "/v2/deals/{deal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id in the CRM. */
                deal_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Reads one deal, in an array. Whether a deal that does not exist is a 404 or an empty array is not documented.
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
        /** @description A deal as it was pushed. */
        Deal: {
            /** @description The deal's id in the CRM. */
            id: string;
            /** @description The id of the user who is responsible and therefore sees the conversation. */
            responsible_user_id: string;
            /** @description The deal's name. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, where a click on it leads.
             */
            uri: string;
            /** @description The ids of the deal's contacts in the CRM. */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description What goes along with every success. */
        Meta: {
            /** @description When the vendor answered, in Unix seconds. */
            timestamp: number;
        };
        /** @description Deals in their envelope. */
        DealList: {
            /** @description The deals. */
            data: components["schemas"]["Deal"][];
            /** @description When the vendor answered. */
            meta: components["schemas"]["Meta"];
        };
        /** @description The body of an error. Any member may be missing. */
        Error: {
            /** @description What went wrong, in upper case, such as `VALIDATION_FAILED`. */
            code?: string;
            /** @description What went wrong, in a few words. */
            title?: string;
            /** @description What went wrong, in a sentence. */
            detail?: string;
            /** @description One sentence per problem. */
            errors?: string[];
        };
        /** @description A deal to push. */
        DealCreate: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The id of the user who is responsible and therefore sees the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters.
             */
            uri: string;
            /** @description The ids of the deal's contacts in the CRM. Whether they must have been pushed before is not documented. */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description Deals to push. */
        DealsCreate: {
            /** @description The deals. How many one request takes is not documented (of users it takes 100). */
            deals: components["schemas"]["DealCreate"][];
        };
        /** @description The answer to a bulk write. */
        ProcessedResult: {
            /** @description What became of the elements. */
            data: {
                /** @description How many elements were processed. What a partial failure looks like is not documented. */
                processed: number;
            };
            /** @description When the vendor answered. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Deals to delete. */
        DealsDelete: {
            /** @description The deals' ids in the CRM. How many one request takes is not documented. */
            deal_ids: string[];
        };
        /** @description The answer to a delete. */
        NullResult: {
            /** @description Always null. */
            data: null;
            /** @description When the vendor answered. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A deal's new values. */
        DealUpdate: {
            /** @description The deal's id in the CRM, at most 100 characters. */
            id: string;
            /** @description The id of the user who is responsible and therefore sees the conversation. */
            responsible_user_id: string;
            /** @description The deal's name, at most 200 characters. */
            name: string;
            /**
             * Format: uri
             * @description The deal's address in the CRM, at most 200 characters.
             */
            uri: string;
            /** @description The ids of the deal's contacts in the CRM. Whether they must have been pushed before is not documented. */
            contacts: string[];
            /** @description Whether the deal is closed. */
            closed: boolean;
        };
        /** @description Deals to update. */
        DealsUpdate: {
            /** @description The deals. How many one request takes is not documented (of users it takes 100). */
            deals: components["schemas"]["DealUpdate"][];
        };
    };
    responses: {
        /** @description Validation failed, or the body has a member that the vendor does not know. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
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
export type $defs = Record<string, never>;
export interface operations {
    listDeals: {
        parameters: {
            query?: {
                /** @description How many deals to skip. */
                offset?: number;
                /** @description Deals per page. */
                limit?: number;
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
            /** @description The deals were processed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessedResult"];
                };
            };
            /** @description The deals were processed. */
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
            /** @description The deals were processed. */
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
                /** @description The deal's id in the CRM. */
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An array with the deal, and at most that. */
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
